package io.concertina.sample.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The shop in a PostgreSQL database, in a schema of its own. */
final class PostgresDatabase implements ShopDatabase {

  static final String PREFIX = "jdbc:postgresql:";

  private static final String SCHEMA = "concertina_sample";
  private static final String MARK = "Made by the Concertina sample app, which replaces it.";

  private final String url;
  private final String title;
  private final PGSimpleDataSource source;
  private final HikariDataSource pool;

  PostgresDatabase(String url, int connections) {
    this(url, "PostgreSQL (" + withoutParameters(url) + ")", connections);
  }

  PostgresDatabase(String url, String title, int connections) {
    this.url = url;
    this.title = title;
    this.source = source(url);
    this.pool = Pool.of(source, connections);
  }

  private static PGSimpleDataSource source(String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setURL(url);
    } catch (IllegalArgumentException e) {
      throw new UnusableDatabaseException(
          withoutParameters(url) + " is not a URL that the PostgreSQL driver understands", e);
    }
    source.setCurrentSchema(SCHEMA);
    source.setReWriteBatchedInserts(true);
    source.setApplicationName("concertina-sample");
    return source;
  }

  /** The URL without what may be a password. */
  private static String withoutParameters(String url) {
    return url.replaceFirst("\\?.*", "").replaceFirst("//.*@", "//");
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public DataSource dataSource() {
    return pool;
  }

  @Override
  public String keyType() {
    return "bigint";
  }

  @Override
  public void makeEmpty() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      checkOurs(statement);
      statement.execute("SET client_min_messages = warning");
      statement.execute("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
      statement.execute("CREATE SCHEMA " + SCHEMA);
      statement.execute("COMMENT ON SCHEMA %s IS '%s'".formatted(SCHEMA, MARK));
    } catch (SQLException e) {
      throw new UnusableDatabaseException(
          "cannot use %s: %s".formatted(withoutParameters(url), e.getMessage()), e);
    }
  }

  private void checkOurs(Statement statement) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery(
            """
            SELECT coalesce(obj_description(oid, 'pg_namespace'), '') FROM pg_namespace
             WHERE nspname = '%s'"""
                .formatted(SCHEMA))) {
      if (rows.next() && !rows.getString(1).equals(MARK)) {
        throw new UnusableDatabaseException(
            "%s has a schema %s that this sample did not make; name another database"
                .formatted(withoutParameters(url), SCHEMA));
      }
    }
  }

  @Override
  public void analyze() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE customer, orders, order_line");
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
