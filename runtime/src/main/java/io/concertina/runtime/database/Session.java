package io.concertina.runtime.database;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one connection of a run, replaced when it is lost. Used by one thread, and {@link #cancel} by
 * any; in autocommit mode outside {@link Database#transaction}.
 */
public final class Session implements AutoCloseable {

  /** Work with a connection. */
  @FunctionalInterface
  public interface Work<T extends @Nullable Object> {
    /** Does it. */
    T run() throws SQLException;
  }

  /** Reads one row. */
  @FunctionalInterface
  public interface RowReader<T> {
    /** Reads the row the result set stands on. */
    T read(ResultSet row) throws SQLException;
  }

  /** A statement in flight, since a moment of {@link System#nanoTime}. */
  private record Running(Statement statement, long since) {}

  private static final Logger LOG = System.getLogger("io.concertina");

  /** The SQLSTATE of a statement that can't be put in an order with others. */
  private static final String NOT_SERIALIZABLE = "40001";

  private static final int ATTEMPTS = 50;

  private final DataSource dataSource;
  private Connection connection;
  private boolean autoCommit;
  private int opened = 1;
  private String before = "";
  private volatile @Nullable Running running;

  /** Takes a connection from the data source. */
  public Session(DataSource dataSource) throws SQLException {
    this.dataSource = dataSource;
    this.connection = dataSource.getConnection();
    this.autoCommit = ready();
  }

  /**
   * From now on this statement is sent in front of each that reads or updates rows outside a
   * transaction: in the same round trip, and in one transaction with it.
   */
  void before(String statement) {
    before = statement;
  }

  /** The connection of the moment. */
  public Connection connection() throws SQLException {
    if (connection.isClosed()) {
      // By the driver or the pool, when it was found broken; a pool's own error has no SQLSTATE.
      throw new SQLException("the connection is lost and there is no other one yet", "08003");
    }
    return connection;
  }

  /**
   * How many connections there have been. Where the number has changed, the server may have crashed
   * in between, and taken back commits that had not waited for the disk.
   */
  public int opened() {
    return opened;
  }

  /** Gives a broken connection back and takes another one. */
  public void reopen() throws SQLException {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.log(Level.DEBUG, "concertina: a lost connection did not close cleanly", e);
    }
    opened++;
    connection = dataSource.getConnection();
    autoCommit = ready();
  }

  /**
   * Gives the connection back for others to use. Until {@link #resume} this session has none.
   * Whatever was committed before must be on the disk: {@link #opened} does not count this.
   */
  public void suspend() throws SQLException {
    close();
  }

  /** Takes a connection again. */
  public void resume() throws SQLException {
    try {
      connection = dataSource.getConnection();
      autoCommit = ready();
    } catch (SQLException e) {
      // A pool that has none free says so without a code.
      throw new SQLException("no connection was to be had again: " + e.getMessage(), "08001", e);
    }
  }

  private boolean ready() throws SQLException {
    boolean before = connection.getAutoCommit();
    if (!before) {
      connection.setAutoCommit(true);
    }
    return before;
  }

  /** Runs statements that return nothing of interest. */
  public void execute(String... statements) throws SQLException {
    try (Statement statement = connection().createStatement()) {
      for (String sql : statements) {
        inFlight(statement, () -> statement.execute(sql));
      }
    }
  }

  /**
   * Cancels the statement at hand if it has been running for that long; it fails as a conflict.
   * Called by another thread than the one that waits for it.
   */
  public void cancel(Duration longerThan) throws SQLException {
    Running last = running;
    if (last != null && System.nanoTime() - last.since() >= longerThan.toNanos()) {
      last.statement().cancel();
    }
  }

  private <T> T inFlight(Statement statement, Work<T> work) throws SQLException {
    Running outer = running;
    running = new Running(statement, System.nanoTime());
    try {
      return work.run();
    } finally {
      running = outer;
    }
  }

  /** Begins a transaction, of which the caller makes an end, under what else goes in front. */
  void begin() throws SQLException {
    connection().setAutoCommit(false);
    if (!before.isEmpty()) {
      execute(before);
    }
  }

  /** Runs one statement with bound values. */
  public int update(String sql, @Nullable Object... values) throws SQLException {
    List<String> first = first();
    return insisting(
        () -> {
          try (PreparedStatement statement = bind(first, sql, values)) {
            return inFlight(
                statement,
                () -> {
                  statement.execute();
                  skip(statement, first);
                  return statement.getUpdateCount();
                });
          }
        });
  }

  /**
   * In autocommit the isolation level is that of the role: PostgreSQL takes another one only with a
   * warning in its log. Where it is a high one, a statement may give way to another session; it has
   * done nothing then, and is repeated.
   */
  private <T> T insisting(Work<T> work) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.run();
      } catch (SQLException e) {
        if (!NOT_SERIALIZABLE.equals(e.getSQLState())
            || attempt == ATTEMPTS
            || !connection().getAutoCommit()) {
          throw e;
        }
        LOG.log(Level.DEBUG, "concertina: a statement gave way to another session", e);
      }
    }
  }

  /** Reads rows. */
  public <T> List<T> rows(String sql, RowReader<T> reader, @Nullable Object... values)
      throws SQLException {
    return rowsAfter(first(), sql, reader, values);
  }

  /** What an own transaction has been told when it began. */
  private List<String> first() throws SQLException {
    return before.isEmpty() || !connection().getAutoCommit() ? List.of() : List.of(before);
  }

  private static void skip(PreparedStatement statement, List<String> first) throws SQLException {
    for (int i = 0; i < first.size(); i++) {
      statement.getMoreResults();
    }
  }

  /** SQLite computes a row when it is asked for it, so a statement is in flight to its last row. */
  private static <T> List<T> all(ResultSet rows, RowReader<T> reader) throws SQLException {
    List<T> all = new ArrayList<>();
    while (rows.next()) {
      all.add(reader.read(rows));
    }
    return all;
  }

  /**
   * Reads rows of a statement that is sent together with those before it, whose answers do not
   * matter: one round trip, and in autocommit one transaction.
   */
  public <T> List<T> rowsAfter(
      List<String> first, String sql, RowReader<T> reader, @Nullable Object... values)
      throws SQLException {
    return insisting(() -> read(first, sql, reader, values));
  }

  private <T> List<T> read(
      List<String> first, String sql, RowReader<T> reader, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = bind(first, sql, values)) {
      return inFlight(
          statement,
          () -> {
            if (first.isEmpty()) {
              try (ResultSet rows = statement.executeQuery()) {
                return all(rows, reader);
              }
            }
            statement.execute();
            skip(statement, first);
            try (ResultSet rows = statement.getResultSet()) {
              if (rows == null) {
                throw new SQLException("the driver gave no result of its own for: " + sql);
              }
              return all(rows, reader);
            }
          });
    }
  }

  private PreparedStatement bind(List<String> first, String sql, @Nullable Object... values)
      throws SQLException {
    PreparedStatement statement =
        connection()
            .prepareStatement(first.isEmpty() ? sql : String.join(";\n", first) + ";\n" + sql);
    try {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  @Override
  public void close() throws SQLException {
    try (Connection last = connection) {
      if (!autoCommit && !last.isClosed()) {
        last.setAutoCommit(false);
      }
    }
  }
}
