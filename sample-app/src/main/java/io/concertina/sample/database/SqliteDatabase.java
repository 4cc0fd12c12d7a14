package io.concertina.sample.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The shop in a SQLite file: in WAL, and patient, as many connections write. */
final class SqliteDatabase implements ShopDatabase {

  static final String PREFIX = "jdbc:sqlite:";

  /** Marks the file as made by the sample: "Conc" in ASCII. */
  private static final int APPLICATION_ID = 0x436F6E63;

  private static final int BUSY_TIMEOUT_MILLIS = 30_000;

  private final String url;
  private final Path file;
  private final SQLiteDataSource source;
  private final HikariDataSource pool;

  SqliteDatabase(String url, int connections) {
    this.url = url;
    this.file = file(url);
    this.source = source(url);
    this.pool = Pool.of(source, connections);
  }

  private static Path file(String url) {
    String name = url.substring(PREFIX.length()).replaceFirst("\\?.*", "");
    if (name.isEmpty() || name.startsWith(":") || name.startsWith("file:")) {
      throw new UnusableDatabaseException(
          "'%s' names no plain file, and the connections of the shop would share nothing else"
              .formatted(url));
    }
    return Path.of(name);
  }

  private static SQLiteDataSource source(String url) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }

  @Override
  public String title() {
    return "SQLite (" + file + ")";
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
    return "integer";
  }

  @Override
  public void makeEmpty() {
    try {
      if (Files.exists(file)) {
        checkOurs();
      }
      for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
        Files.deleteIfExists(Path.of(file + suffix));
      }
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Connection connection = source.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA application_id = " + APPLICATION_ID);
      }
    } catch (IOException | SQLException e) {
      throw new UnusableDatabaseException("cannot make %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private void checkOurs() {
    if (!Files.isRegularFile(file)) {
      throw new UnusableDatabaseException(file + " is no file");
    }
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      if (number(statement, "PRAGMA application_id") != APPLICATION_ID
          && number(statement, "SELECT count(*) FROM sqlite_master") > 0) {
        throw new UnusableDatabaseException(
            file + " holds tables that this sample did not make; name another file");
      }
    } catch (SQLException e) {
      throw new UnusableDatabaseException(
          "%s is no SQLite database: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static long number(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void analyze() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA optimize");
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
