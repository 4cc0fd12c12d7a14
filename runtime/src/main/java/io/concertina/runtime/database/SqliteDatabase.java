package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Sql;
import io.concertina.runtime.report.Blocker;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * SQLite, 3.53 and later: the first version whose ALTER TABLE changes NOT NULL.
 *
 * <p>A read transaction that turns into a writing one fails with BUSY at once, whatever the
 * timeout; so every transaction begins as a writer.
 */
final class SqliteDatabase implements Database {

  private static final Duration BUSY = Duration.ofSeconds(30);

  /** Each waits for the writer before it; nobody comes too late a hundred times. */
  private static final int ATTEMPTS = 100;

  /** What {@link #leave} sets again; FULL unless the service has another. */
  private int synchronous = 2;

  @Override
  public String name() {
    return "SQLite";
  }

  @Override
  public List<String> texts(Sql sql) {
    return sql.sqlite();
  }

  @Override
  public String defaultSchema(Session session) {
    return "main";
  }

  @Override
  public @Nullable String refuseSchema(String schema) {
    return schema.equals("main")
        ? null
        : "SQLite has no schemas, and a commit over two attached files in WAL mode is not atomic";
  }

  @Override
  public @Nullable Refusal refuse(Effect effect) {
    return effect instanceof Effect.ColumnNumbered
        ? new Refusal(
            "SQLite numbers the rows of a table by its INTEGER PRIMARY KEY and by no other column",
            "let the service give the number, by a plain column and its fill")
        : null;
  }

  @Override
  public void patient(Session session) throws SQLException {
    session.execute("PRAGMA busy_timeout = " + BUSY.toMillis());
  }

  @Override
  public void enter(Session session, Names names, long token, Duration lockTimeout)
      throws SQLException {
    patient(session);
    switchToWal(session);
    synchronous = session.rows("PRAGMA synchronous", row -> row.getInt(1)).get(0);
    session.execute("PRAGMA synchronous = NORMAL");
  }

  /**
   * The switch reads before it locks, and a reader that wants to write while somebody else does is
   * refused at once, whatever the timeout. BEGIN IMMEDIATE waits for its turn.
   */
  private void switchToWal(Session session) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        session.execute("PRAGMA journal_mode = WAL");
        return;
      } catch (SQLException e) {
        if (attempt == ATTEMPTS || classify(e) != ErrorKind.LOCK) {
          throw e;
        }
      }
      session.execute("BEGIN IMMEDIATE", "COMMIT");
    }
  }

  @Override
  public void leave(Session session) throws SQLException {
    // The rest is harmless for whoever gets the connection next: WAL is the file's, and a writer
    // that waits is better than one that fails.
    session.execute("PRAGMA synchronous = " + synchronous);
  }

  @Override
  public <T extends @Nullable Object> T transaction(
      Session session, Duration lockTimeout, Session.Work<T> work) throws SQLException {
    session.execute("BEGIN IMMEDIATE");
    try {
      T result = work.run();
      session.execute("COMMIT");
      return result;
    } catch (SQLException | RuntimeException failure) {
      rollBack(session, failure);
      throw failure;
    }
  }

  /** Some errors, a full disk among them, have already rolled back. */
  private static void rollBack(Session session, Exception failure) {
    try {
      session.execute("ROLLBACK");
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  /** It has no name; one can't be begun inside another. */
  @Override
  public String transaction(Session session) throws SQLException {
    try {
      session.execute("BEGIN");
    } catch (SQLException within) {
      return "open";
    }
    session.execute("ROLLBACK");
    return "";
  }

  @Override
  public <T extends @Nullable Object> T patiently(Session session, Session.Work<T> work)
      throws SQLException {
    return work.run();
  }

  /**
   * Enforced foreign keys would delete the rows that refer to a table when it is dropped, and the
   * rename that follows would stop at views that miss it. Neither can be switched in a transaction.
   */
  @Override
  public <T extends @Nullable Object> T replacing(Session session, Session.Work<T> work)
      throws SQLException {
    int keys = session.rows("PRAGMA foreign_keys", row -> row.getInt(1)).get(0);
    int legacy = session.rows("PRAGMA legacy_alter_table", row -> row.getInt(1)).get(0);
    rules(session, 0, 1);
    T result;
    try {
      result = work.run();
    } catch (SQLException | RuntimeException failure) {
      try {
        rules(session, keys, legacy);
      } catch (SQLException e) {
        failure.addSuppressed(e);
      }
      throw failure;
    }
    rules(session, keys, legacy);
    return result;
  }

  private static void rules(Session session, int keys, int legacy) throws SQLException {
    session.execute("PRAGMA foreign_keys = " + keys, "PRAGMA legacy_alter_table = " + legacy);
  }

  @Override
  public List<String> bookkeeping(Names names) {
    return SqliteBookkeeping.create(names);
  }

  @Override
  public PreflightQuery preflight(Names names, Look look) {
    PreflightQuery differences = differences(names, look);
    String sql =
        """
        SELECT 'lease' AS kind, 'main' AS version, l.paused_at AS phase, l.paused_by AS state, NULL AS checksum, l.format AS id, 0.0 AS age, l.paused_reason AS detail, NULL AS footprint
        FROM %1$s l
        UNION ALL
        SELECT 'history', h.version, h.phase, h.state, h.checksum, h.id, coalesce(%3$s, 0.0), coalesce(h.error, h.resolution), h.needs
        FROM %2$s h WHERE h.id IN (SELECT max(id) FROM %2$s GROUP BY version, phase)
        UNION ALL
        %4$s"""
            .formatted(
                names.lease(),
                names.history(),
                secondsBetween("h.finished_at", now()),
                differences.sql());
    return new PreflightQuery(sql, differences.values());
  }

  /** What stands in for a NOT NULL is there for some columns and not for others. */
  @Override
  public PreflightQuery differences(Names names, Look look) {
    String column =
        """
        SELECT '%1$s' AS kind, w.value ->> 0 AS version, w.value ->> 1 AS phase, '' AS state, NULL AS checksum, 0 AS id, 0.0 AS age, NULL AS detail, NULL AS footprint
        FROM json_each(?) w
        WHERE %2$s (SELECT 1 FROM pragma_table_xinfo(w.value ->> 0, 'main') p WHERE lower(p.name) = lower(w.value ->> 1))""";
    String sql =
        """
        %s
        UNION ALL
        %s
        UNION ALL
        SELECT 'untriggered', l.names, '', '', NULL, 0, 0.0, NULL, NULL FROM (
          WITH w AS (SELECT value ->> 0 AS n, value ->> 1 AS stem FROM json_each(?)),
          t AS (SELECT name AS n FROM main.sqlite_master WHERE type = 'trigger' AND substr(name, -3) NOT IN ('_gi', '_gu'))
          SELECT group_concat(w.n, char(10)) AS names FROM w
          WHERE w.n NOT IN (SELECT n FROM t)
            AND NOT EXISTS (
              SELECT 1 FROM t WHERE t.n LIKE w.stem AND t.n NOT IN (SELECT n FROM w))) l
        WHERE l.names IS NOT NULL"""
            .formatted(
                column.formatted("missing", "NOT EXISTS"), column.formatted("back", "EXISTS"));
    return new PreflightQuery(
        sql,
        List.of(
            json(look.wanted()),
            json(look.gone()),
            look.triggers().stream()
                .map(t -> "[" + json(t.name()) + "," + json("%" + t.stem() + "_________%") + "]")
                .collect(Collectors.joining(",", "[", "]"))));
  }

  private static String json(List<Wanted> columns) {
    return columns.stream()
        .map(w -> "[" + json(w.table()) + "," + json(w.column()) + "]")
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** A text as JSON has it. */
  static String json(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || c < ' ') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  @Override
  public String now() {
    return "strftime('%Y-%m-%d %H:%M:%f', 'now')";
  }

  @Override
  public String nowPlusSeconds() {
    return "strftime('%Y-%m-%d %H:%M:%f', 'now', printf('%+.3f seconds', ?))";
  }

  @Override
  public String secondsBetween(String from, String to) {
    return "(julianday(" + to + ") - julianday(" + from + ")) * 86400.0";
  }

  @Override
  public String contains(String text, String part) {
    return "instr(lower(" + text + "), lower(" + part + ")) > 0";
  }

  /** The transaction that contracts is the only one that writes. */
  @Override
  public void keepInstancesOut(Session session, Names names) {}

  @Override
  public OptionalLong counter(Session session, Names names, Gate gate) throws SQLException {
    return session
        .rows(
            "SELECT writes FROM %s WHERE name = ?".formatted(names.own("concertina_writes")),
            row -> row.getLong(1),
            gate.counter())
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  @Override
  public <T> List<T> updateThenRows(
      Session session,
      String update,
      List<Object> updateValues,
      String query,
      Session.RowReader<T> reader,
      List<Object> queryValues)
      throws SQLException {
    session.update(update, updateValues.toArray());
    return session.rows(query, reader, queryValues.toArray());
  }

  @Override
  public String shareLock() {
    return "";
  }

  @Override
  public Catalogue catalogue(Session session, Names names) {
    return new SqliteCatalogue(session, names);
  }

  @Override
  public Surroundings surroundings(Session session, Names names) {
    return new SqliteSurroundings(this, session);
  }

  @Override
  public SyncTriggers triggers(Session session, Names names) {
    return new SqliteSyncTriggers(session, names);
  }

  @Override
  public Batches batches(Session session, Names names) {
    return new SqliteBatches(this, session, names);
  }

  @Override
  public Quarantine quarantine(Session session, Names names) {
    return new SqliteQuarantine(this, session, names);
  }

  @Override
  public Transforms transforms(Session session, Names names) {
    return new SqliteTransforms(this, session, names);
  }

  /** By primary result code: sqlite.org/rescode.html. */
  @Override
  public ErrorKind classify(SQLException failure) {
    if (String.valueOf(failure.getSQLState()).startsWith("08")) {
      return ErrorKind.CONNECTION_LOST;
    }
    return switch (failure.getErrorCode() & 0xff) {
      case 5, 6 -> ErrorKind.LOCK;
      case 9 -> ErrorKind.CONFLICT;
      case 3, 8 -> ErrorKind.PERMISSION;
      case 13 -> ErrorKind.DISK_FULL;
      case 14, 26 -> ErrorKind.CONNECTION_LOST;
      case 18, 19, 20 -> ErrorKind.ROW;
      // Also what is wrong with a statement as such; functions have no code of their own.
      case 1 ->
          String.valueOf(failure.getMessage()).contains("no such table")
              ? ErrorKind.NO_TABLE
              : ErrorKind.ROW;
      default ->
          String.valueOf(failure.getMessage()).contains("closed")
              ? ErrorKind.CONNECTION_LOST
              : ErrorKind.OTHER;
    };
  }

  /** There are no queues. */
  @Override
  public void refuseLongTransactions(Session session, String qualifiedTable, Duration longest) {}

  @Override
  public List<Blocker> blockers(Session session, String qualifiedTable) {
    return List.of();
  }

  @Override
  public Optional<Duration> outlasts(Session session, List<Blocker> blockers) {
    return Optional.empty();
  }

  /** The transaction is the only one that writes. */
  @Override
  public void lockTable(Session session, String qualifiedTable) {}

  /** A batch locks the whole file, not its rows. */
  @Override
  public Duration hold(Duration batchTime) {
    Duration share = batchTime.dividedBy(10);
    return share.isZero() ? batchTime : share;
  }

  @Override
  public Neighbours neighbours(Session session) throws SQLException {
    return new SqliteNeighbours(session);
  }

  /** There is no server that a dead client could leave something on. */
  @Override
  public void endOrphans(Session session, Names names, long token) {}

  @Override
  public List<String> cancelOrphans(Session session, Names names, long token, boolean harshly) {
    return List.of();
  }

  @Override
  public Optional<String> indexProgress(Session session, Names names, long token) {
    return Optional.empty();
  }

  @Override
  public boolean working(Session session, Names names, long token) {
    return false;
  }
}
