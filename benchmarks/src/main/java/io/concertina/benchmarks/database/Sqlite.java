package io.concertina.benchmarks.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteJDBCLoader;

/** A SQLite file, with the settings that Concertina uses for everybody. */
final class Sqlite implements MeasuredDatabase {

  private final Path directory;
  private final Path file;
  private final SQLiteDataSource source = new SQLiteDataSource();

  /** Keeps the log in place when the last of the others closes. */
  private Connection observer;

  Sqlite(Path parent) throws IOException, SQLException {
    directory = Files.createTempDirectory(parent, "concertina-benchmarks");
    file = directory.resolve("customers.db");
    source.setUrl(url());
    source.setJournalMode("WAL");
    source.setSynchronous("NORMAL");
    observer = source.getConnection();
  }

  @Override
  public String title() {
    return "SQLite " + SQLiteJDBCLoader.getVersion() + ", journal WAL, synchronous NORMAL";
  }

  @Override
  public String url() {
    return "jdbc:sqlite:" + file;
  }

  @Override
  public DataSource dataSource() {
    return source;
  }

  @Override
  public void clear() throws SQLException {
    observer.close();
    try {
      delete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    observer = source.getConnection();
  }

  @Override
  public void create(long rows, int indexes) throws SQLException {
    clear();
    try (Statement statement = observer.createStatement()) {
      statement.execute(CustomerTable.CREATE.formatted("integer"));
      statement.execute(
          "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < %s) "
                  .formatted(rows)
              + CustomerTable.INSERT.formatted(
                  "printf('%08x', " + CustomerTable.SPREAD_NUMBER + ")", "numbers"));
      for (String index : CustomerTable.INDEXES.subList(0, indexes)) {
        statement.execute(index);
      }
      statement.execute("ANALYZE");
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  @Override
  public Usage usage() {
    return new Usage(
        Usage.now(),
        ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9,
        size(log()),
        size(file));
  }

  private Path log() {
    return directory.resolve("customers.db-wal");
  }

  private static double size(Path path) {
    try {
      return Files.exists(path) ? Files.size(path) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete() throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(log());
    Files.deleteIfExists(directory.resolve("customers.db-shm"));
  }

  @Override
  public void close() {
    try {
      observer.close();
      delete();
      Files.delete(directory);
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(directory + " is left behind", e);
    }
  }
}
