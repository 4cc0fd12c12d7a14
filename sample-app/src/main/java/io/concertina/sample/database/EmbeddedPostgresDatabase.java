package io.concertina.sample.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The shop in a PostgreSQL that starts and ends with the sample. */
final class EmbeddedPostgresDatabase implements ShopDatabase {

  private final EmbeddedPostgres server;
  private final ShopDatabase database;

  private EmbeddedPostgresDatabase(EmbeddedPostgres server, ShopDatabase database) {
    this.server = server;
    this.database = database;
  }

  static EmbeddedPostgresDatabase start(int connections) {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.start();
      String url = server.getJdbcUrl("postgres", "postgres");
      String title = "embedded PostgreSQL (port " + server.getPort() + ")";
      return new EmbeddedPostgresDatabase(server, new PostgresDatabase(url, title, connections));
    } catch (IOException | IllegalStateException e) {
      throw new UnusableDatabaseException(
          "the embedded PostgreSQL does not start here: " + e.getMessage(), e);
    }
  }

  @Override
  public String title() {
    return database.title();
  }

  @Override
  public String url() {
    return database.url();
  }

  @Override
  public DataSource dataSource() {
    return database.dataSource();
  }

  @Override
  public String keyType() {
    return database.keyType();
  }

  @Override
  public void makeEmpty() {
    database.makeEmpty();
  }

  @Override
  public void analyze() throws SQLException {
    database.analyze();
  }

  @Override
  public void close() {
    database.close();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
