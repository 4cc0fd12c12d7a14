package io.concertina.runtime.fault;

import io.concertina.runtime.testing.TestDatabase.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One release of the service, writing without end in every way a release can write, and recording
 * what was committed. Where its column is not there any more, its statements are refused; where its
 * column is still to come, it starts when the triggers are there, which is before any boot of that
 * release returns.
 */
final class Writer implements AutoCloseable {

  /** The service has something else to do as well. */
  private static final long BETWEEN = TimeUnit.MICROSECONDS.toNanos(700);

  private final DataSource dataSource;
  private final String column;
  private final Lock running;
  private final Written clients;
  private final Written paddings;
  private final int rows;
  private final Random random;
  private final Thread thread;
  private final List<Long> own = new ArrayList<>();
  private final boolean postgres;
  private @Nullable Connection connection;
  private long next;
  private long committed;
  private long serial;
  private volatile boolean deployed = true;
  private volatile boolean ending;
  private volatile @Nullable Throwable failure;

  /**
   * @param column the column that this release maps
   * @param running held during each statement
   * @param rows the legacy rows of each table, with keys from 1 on
   */
  Writer(
      DataSource dataSource,
      Kind kind,
      String column,
      Lock running,
      Written clients,
      Written paddings,
      int rows,
      Random random) {
    this.dataSource = dataSource;
    this.column = column;
    this.running = running;
    this.clients = clients;
    this.paddings = paddings;
    this.rows = rows;
    this.random = random;
    this.postgres = kind == Kind.POSTGRES;
    this.next = column.equals("name") ? 1_000_000 : 2_000_000;
    this.thread = new Thread(this::write, "writes " + column);
    thread.setDaemon(true);
    thread.start();
  }

  private void write() {
    try {
      while (!ending) {
        running.lock();
        try {
          deployed = deployed || synced();
          if (deployed) {
            writeOnce();
          }
        } finally {
          running.unlock();
        }
        LockSupport.parkNanos(BETWEEN);
      }
    } catch (Throwable e) {
      failure = e;
    }
  }

  private void writeOnce() throws SQLException {
    long legacy = 1L + random.nextInt(rows);
    switch (random.nextInt(8)) {
      case 0 -> insert(next++);
      case 1 -> upsert(own.isEmpty() || random.nextBoolean() ? legacy : any());
      case 2 -> rewriteStale(legacy);
      case 3 -> delete();
      case 4, 5 -> pad(legacy);
      default -> update(own.isEmpty() || random.nextBoolean() ? legacy : any());
    }
  }

  private long any() {
    return own.get(random.nextInt(own.size()));
  }

  private String value() {
    return column + " " + serial++;
  }

  private void insert(long key) throws SQLException {
    String value = value();
    if (commit(
        clients,
        key,
        value,
        "INSERT INTO client (id, " + column + ", city, score) VALUES (?, ?, 'here', 1)",
        key,
        value)) {
      own.add(key);
    }
  }

  private void update(long key) throws SQLException {
    String value = value();
    if (!gone(clients, key)) {
      commit(clients, key, value, "UPDATE client SET " + column + " = ? WHERE id = ?", value, key);
    }
  }

  private void upsert(long key) throws SQLException {
    String value = value();
    commit(
        clients,
        key,
        value,
        "INSERT INTO client (id, %1$s, city, score) VALUES (?, ?, 'there', 2) ON CONFLICT (id) DO UPDATE SET %1$s = excluded.%1$s, city = excluded.city"
            .formatted(column),
        key,
        value);
  }

  /** What an ORM flushes: every column, the name as it was read. */
  private void rewriteStale(long key) throws SQLException {
    synchronized (clients.lock(key)) {
      Set<@Nullable String> known = clients.of(key);
      String value = known.iterator().next();
      if (known.size() == 1 && value != null) {
        commit(
            clients,
            key,
            value,
            "UPDATE client SET " + column + " = ?, city = 'moved', score = score + 1 WHERE id = ?",
            value,
            key);
      }
    }
  }

  private void delete() throws SQLException {
    if (own.size() > 100) {
      long key = own.get(random.nextInt(own.size()));
      if (commit(clients, key, null, "DELETE FROM client WHERE id = ?", key)) {
        own.remove(key);
      }
    }
  }

  /** A row that a backfill is changing. */
  private void pad(long key) throws SQLException {
    String value = value();
    commit(paddings, key, value, "UPDATE ledger SET padding = ? WHERE id = ?", value, key);
  }

  private static boolean gone(Written written, long key) {
    return written.of(key).contains(null);
  }

  /** Runs one statement, a transaction of its own; whether it was committed for sure. */
  private boolean commit(
      Written written, long key, @Nullable String value, String sql, Object... values)
      throws SQLException {
    synchronized (written.lock(key)) {
      try {
        execute(sql, values);
        written.is(key, value);
        committed++;
        return true;
      } catch (SQLException e) {
        if (lost(e)) {
          written.maybe(key, value);
          reconnect();
        } else if (!refused(e)) {
          throw new SQLException(sql + ": " + e.getMessage(), e.getSQLState(), e);
        }
        return false;
      }
    }
  }

  private void execute(String sql, Object... values) throws SQLException {
    Connection open = connection();
    try (PreparedStatement statement = open.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private Connection connection() throws SQLException {
    Connection open = connection;
    if (open == null || open.isClosed()) {
      open = dataSource.getConnection();
      connection = open;
      if (!postgres) {
        try (Statement statement = open.createStatement()) {
          statement.execute("PRAGMA busy_timeout = 20000");
        }
      }
    }
    return open;
  }

  /** The column of this release is not there, or a deadlock was resolved against it. */
  private boolean refused(SQLException e) {
    return postgres
        ? "42703".equals(e.getSQLState()) || "40P01".equals(e.getSQLState())
        : e.getMessage().contains("no such column")
            || e.getMessage().contains("has no column named");
  }

  private static boolean lost(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return state.startsWith("08") || state.startsWith("57P");
  }

  /** The server may be starting again. */
  private void reconnect() {
    Connection broken = connection;
    connection = null;
    try {
      if (broken != null) {
        broken.close();
      }
    } catch (SQLException e) {
      // It is lost.
    }
    while (!ending) {
      try {
        connection();
        return;
      } catch (SQLException e) {
        Thread.onSpinWait();
      }
    }
  }

  /** From here on it waits until both columns are kept equal. */
  void waitForTriggers() {
    deployed = false;
  }

  private boolean synced() throws SQLException {
    String sql =
        postgres
            ? "SELECT 1 FROM pg_trigger WHERE tgname LIKE 'zz\\_concertina\\_%' AND tgrelid ="
                + " to_regclass('client')"
            : "SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'client' AND name"
                + " GLOB 'concertina_*_u'";
    try (Statement statement = connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next();
    } catch (SQLException e) {
      if (!lost(e)) {
        throw e;
      }
      reconnect();
      return false;
    }
  }

  /** The statements that were committed. */
  long committed() {
    return committed;
  }

  /** Fails if this writer met an error that it should not have met. */
  void assertWell(String because) {
    if (failure != null) {
      throw new AssertionError(because + ": a service could not write", failure);
    }
  }

  @Override
  public void close() {
    ending = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // It was only read and written through; what counts is in the database.
    }
  }
}
