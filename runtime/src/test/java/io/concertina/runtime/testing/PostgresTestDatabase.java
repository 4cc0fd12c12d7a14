package io.concertina.runtime.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own on the PostgreSQL server of this JVM. */
public final class PostgresTestDatabase implements TestDatabase {

  private static final AtomicInteger COUNTER = new AtomicInteger();

  private final PostgresServer server;
  private final String name;

  private PostgresTestDatabase(PostgresServer server, String name) {
    this.server = server;
    this.name = name;
  }

  /** A new, empty database on a server of the given major version. */
  public static PostgresTestDatabase create(int major) {
    return create(PostgresServer.of(major), "template1");
  }

  /** A new, empty database on a server. */
  public static PostgresTestDatabase create(PostgresServer server) {
    return create(server, "template1");
  }

  private static PostgresTestDatabase create(PostgresServer server, String template) {
    String name = "test" + COUNTER.incrementAndGet();
    // The default since PostgreSQL 15 writes every page to the WAL, which takes ten times as long.
    String strategy = server.major() < 15 ? "" : " STRATEGY file_copy";
    administer(server, "CREATE DATABASE " + name + " TEMPLATE " + template + strategy);
    return new PostgresTestDatabase(server, name);
  }

  @Override
  public Kind kind() {
    return Kind.POSTGRES;
  }

  @Override
  public String url() {
    return server.url(name);
  }

  @Override
  public DataSource dataSource() {
    return dataSource(url());
  }

  /** The same database as another role sees it. */
  public DataSource dataSource(String user, String password) {
    PGSimpleDataSource dataSource = dataSource(url());
    dataSource.setUser(user);
    dataSource.setPassword(password);
    return dataSource;
  }

  @Override
  public TestDatabase copy() {
    return create(server, name);
  }

  @Override
  public CatalogueSnapshot snapshot(DataSource dataSource) {
    return PostgresCatalogue.read(dataSource);
  }

  @Override
  public void close() {
    administer(server, "DROP DATABASE " + name + " WITH (FORCE)");
  }

  private static PGSimpleDataSource dataSource(String url) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(url);
    return dataSource;
  }

  private static void administer(PostgresServer server, String sql) {
    Connection connection = null;
    try {
      connection = server.administrator();
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("could not run " + sql, e);
    } finally {
      if (connection != null) {
        server.giveBack(connection);
      }
    }
  }
}
