package io.concertina.benchmarks.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server; everything is in a schema of its own. */
final class Postgres implements MeasuredDatabase {

  private static final String SCHEMA = "concertina_benchmarks";

  private final String url;
  private final String title;
  private final HikariDataSource pool;
  private final Runnable stop;
  private final boolean local;

  /**
   * @param local whether the server's processes are on this host
   * @param stop what ends the server, where it is ours
   */
  Postgres(String url, boolean local, Runnable stop) throws SQLException {
    this.url = withSchema(url);
    this.local = local;
    this.stop = stop;
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(this.url);
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(1);
    this.pool = new HikariDataSource(config);
    this.title =
        text(
            """
            SELECT 'PostgreSQL ' || current_setting('server_version') || ', fsync ' || current_setting('fsync')
              || ', synchronous_commit ' || current_setting('synchronous_commit')
              || ', shared_buffers ' || current_setting('shared_buffers')""");
  }

  private static String withSchema(String url) {
    return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA;
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
  public void clear() throws SQLException {
    execute(
        "SET client_min_messages = warning",
        "DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE",
        "CREATE SCHEMA " + SCHEMA);
  }

  @Override
  public void create(long rows, int indexes) throws SQLException {
    clear();
    execute(
        CustomerTable.CREATE.formatted("bigint"),
        "ALTER TABLE customer SET (autovacuum_enabled = off)",
        CustomerTable.INSERT.formatted(
            "lpad(to_hex(" + CustomerTable.SPREAD_NUMBER + "), 8, '0')",
            "generate_series(1::bigint, " + rows + ") n"));
    execute(CustomerTable.INDEXES.subList(0, indexes).toArray(String[]::new));
    execute("VACUUM (FREEZE, ANALYZE) customer", "CHECKPOINT");
  }

  @Override
  public Usage usage() throws SQLException {
    double seconds = Usage.now();
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT pg_backend_pid(), pg_current_wal_insert_lsn() - '0/0',
                  coalesce(pg_total_relation_size(to_regclass('customer')), 0)""")) {
      row.next();
      return new Usage(
          seconds,
          local ? ProcessTime.seconds(row.getLong(1)) : Double.NaN,
          row.getDouble(2),
          row.getDouble(3));
    }
  }

  private String text(String query) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  public void close() {
    try {
      execute("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
    } catch (SQLException e) {
      throw new IllegalStateException("schema " + SCHEMA + " is left behind", e);
    } finally {
      pool.close();
      stop.run();
    }
  }
}
