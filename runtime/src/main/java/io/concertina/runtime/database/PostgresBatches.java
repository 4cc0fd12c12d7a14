package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.runtime.database.Quarantine.Refused;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Batches as one statement each: lock the cursor row, find the last key, update the range, advance
 * the cursor. Autocommit: whatever dies, either all of it happened or nothing.
 *
 * <p>Bounds reach the UPDATE as scalar sub-selects, which PostgreSQL evaluates once and uses as
 * index conditions on both sides; joined, they would become filters over a scan from the first key.
 *
 * <p>What looks at other rows takes several statements: {@link PostgresLockingBatches}.
 */
final class PostgresBatches implements Batches {

  /** Measured best of 2, 4 and 8, and with half of the growth of the table. */
  private static final int STRIPES = 4;

  /** The columns of a chunk's row, named k. */
  static final String CHUNK =
      "k.cursor, k.stripe, k.stripes, k.rows_visited, k.rows_changed, k.state = 'DONE'";

  /** The bookkeeping's rows are locked for milliseconds. */
  private static final Duration BOOKKEEPING = Duration.ofSeconds(5);

  private final PostgresDatabase database;
  private final Session session;
  private final Names names;
  private final PostgresLockingBatches locking;

  PostgresBatches(PostgresDatabase database, Session session, Names names) {
    this.database = database;
    this.session = session;
    this.names = names;
    this.locking = new PostgresLockingBatches(this, database, session, names);
  }

  @Override
  public Optional<Chunk> open(Fill fill, long token) throws SQLException {
    Optional<Chunk> found = read(fill);
    if (found.isPresent()) {
      return found;
    }
    // Waits for the disk: with the row a crash would take the upper bound back, and the next one be
    // another.
    return database.transaction(
        session, BOOKKEEPING, () -> holds(token) ? start(fill) : Optional.empty());
  }

  private boolean holds(long token) throws SQLException {
    return database.holds(session, names, token);
  }

  private Optional<Chunk> start(Fill fill) throws SQLException {
    if (fill.keep()) {
      createUndo(fill);
    }
    // The last key at the start bounds the run: rows that come later are the triggers' business.
    session.update(
        """
        INSERT INTO %s (version, operation, state, upper_bound)
        SELECT ?, ?, CASE WHEN m.k IS NULL THEN 'DONE' ELSE 'OPEN' END, m.k
        FROM (SELECT 1) one LEFT JOIN (SELECT %s AS k FROM %s ORDER BY %s LIMIT 1) m ON true
        ON CONFLICT DO NOTHING"""
            .formatted(
                names.chunk(),
                PostgresKey.textArray(fill.key()),
                names.of(fill.table()),
                PostgresKey.ordered(fill.key(), " DESC")),
        fill.version().toString(),
        fill.operation());
    return read(fill);
  }

  private Optional<Chunk> read(Fill fill) throws SQLException {
    return session
        .rows(
            "SELECT %s FROM %s k WHERE version = ? AND operation = ?"
                .formatted(CHUNK, names.chunk()),
            PostgresBatches::chunk,
            fill.version().toString(),
            fill.operation())
        .stream()
        .findFirst();
  }

  static Chunk chunk(ResultSet row) throws SQLException {
    return new Chunk(
        strings(row.getArray(1)),
        row.getInt(2),
        row.getInt(3),
        row.getLong(4),
        row.getLong(5),
        row.getBoolean(6));
  }

  @Override
  public Optional<Chunk> next(Fill fill, Chunk chunk, int rows, int stripes, long token)
      throws SQLException {
    // A window of stripes that is open is ended as it was begun.
    if (chunk.stripe() == 0 && fill.looksBeyond()) {
      return locking.next(fill, rows, token);
    }
    return session
        .rowsAfter(
            List.of(database.repeated()),
            chunk.stripe() == 0 ? opening(fill, chunk, rows, stripes) : continuing(fill, chunk),
            PostgresBatches::chunk,
            fill.version().toString(),
            fill.operation(),
            token)
        .stream()
        .findFirst();
  }

  /**
   * Finds the end of the next window and updates it, or its first stripe. The number of rows stands
   * in the text: a plan that is kept for any number would take it for a tenth of the table.
   */
  private String opening(Fill fill, Chunk chunk, int rows, int stripes) {
    List<KeyColumn> key = fill.key();
    String end =
        "(SELECT ARRAY["
            + IntStream.rangeClosed(1, key.size())
                .mapToObj(i -> "concertina_k" + i + "::text")
                .collect(Collectors.joining(", "))
            + "] FROM concertina_end)";
    String advance =
        stripes == 1
            ? """
              cursor = coalesce(%1$s, k.cursor),
              state = CASE WHEN %1$s <> k.upper_bound THEN 'OPEN' ELSE 'DONE' END,"""
                .formatted(end)
            : """
              window_end = %1$s,
              stripe = CASE WHEN %1$s IS NULL THEN 0 ELSE 1 END,
              stripes = %2$s,
              state = CASE WHEN %1$s IS NULL THEN 'DONE' ELSE 'OPEN' END,"""
                .formatted(end, stripes);
    return """
        %1$s,
        concertina_window AS MATERIALIZED (
          SELECT %2$s FROM %3$s
          WHERE %4$s%5$s <= %6$s
          ORDER BY %7$s LIMIT %12$s),
        concertina_end AS MATERIALIZED (
          SELECT *, (SELECT count(*) FROM concertina_window) AS concertina_n FROM concertina_window ORDER BY %8$s LIMIT 1),
        %9$s
          rows_visited = k.rows_visited + coalesce((SELECT concertina_n FROM concertina_end), 0),
        %10$s
        %11$s"""
        .formatted(
            claim(chunk),
            PostgresKey.numbered(key),
            names.of(fill.table()),
            after(fill, chunk),
            PostgresKey.tuple(key),
            PostgresKey.bounds(key, "concertina_upper"),
            PostgresKey.ordered(key, ""),
            IntStream.rangeClosed(1, key.size())
                .mapToObj(i -> "concertina_k" + i + " DESC")
                .collect(Collectors.joining(", ")),
            write(
                fill,
                after(fill, chunk) + PostgresKey.tuple(key) + " <= " + PostgresKey.ends(key),
                0,
                stripes),
            advance,
            RECORD,
            rows * stripes);
  }

  /** Updates the next stripe of the open window. */
  private String continuing(Fill fill, Chunk chunk) {
    List<KeyColumn> key = fill.key();
    boolean last = chunk.stripe() + 1 == chunk.stripes();
    return """
        %1$s,
        %2$s
        %3$s
        %4$s"""
        .formatted(
            claim(chunk),
            write(
                fill,
                after(fill, chunk)
                    + PostgresKey.tuple(key)
                    + " <= "
                    + PostgresKey.bounds(key, "concertina_open"),
                chunk.stripe(),
                chunk.stripes()),
            last
                ? """
                  cursor = k.window_end,
                  window_end = NULL,
                  stripe = 0,
                  state = CASE WHEN k.window_end <> k.upper_bound THEN 'OPEN' ELSE 'DONE' END,"""
                : "stripe = k.stripe + 1,",
            RECORD);
  }

  private static final String RECORD =
      """
        rows_changed = k.rows_changed + (SELECT count(*) FROM concertina_updated),
        updated_at = clock_timestamp()
      FROM concertina_claimed
      WHERE k.version = concertina_version AND k.operation = concertina_operation
      RETURNING %s"""
          .formatted(CHUNK);

  /** Holds the cursor's row, if it is where the caller saw it and the token is valid. */
  private String claim(Chunk chunk) {
    return """
        WITH concertina_claimed AS MATERIALIZED (
          SELECT version AS concertina_version, operation AS concertina_operation,
            cursor AS concertina_cursor, upper_bound AS concertina_upper, window_end AS concertina_open
          FROM %s
          WHERE version = ? AND operation = ? AND state = 'OPEN' AND cursor IS %s AND stripe = %s
            AND EXISTS (SELECT 1 FROM %s WHERE token = ?)
          FOR UPDATE)"""
        .formatted(
            names.chunk(),
            chunk.cursor() == null ? "NULL" : "NOT NULL",
            chunk.stripe(),
            names.lease());
  }

  /** The lower bound; empty at the start. */
  private static String after(Fill fill, Chunk chunk) {
    return chunk.cursor() == null
        ? ""
        : PostgresKey.tuple(fill.key())
            + " > "
            + PostgresKey.bounds(fill.key(), "concertina_cursor")
            + " AND ";
  }

  /** The update of the rows in a range, up to the SET of the cursor's own. */
  private String write(Fill fill, String range, int stripe, int stripes) {
    String condition = range + rest(fill, stripe, stripes);
    return written(fill, condition) + "\nUPDATE " + names.chunk() + " AS k SET";
  }

  /** What a row meets besides being in the range. */
  private static String rest(Fill fill, int stripe, int stripes) {
    return (stripes == 1 ? "" : " AND " + PostgresKey.residue(fill.key(), stripes) + " = " + stripe)
        + (fill.where().isEmpty() ? "" : " AND (" + unmarked(fill.where()) + ")");
  }

  @Override
  public List<Refused> refusing(Fill fill, Chunk chunk, int rows, int stripes, int most)
      throws SQLException {
    return Isolation.undone(
        work -> database.batch(session, work),
        () -> {
          // What is checked at the commit otherwise.
          session.execute("SET CONSTRAINTS ALL IMMEDIATE");
          return Isolation.find(
              database,
              session,
              part(fill, chunk, rows, stripes),
              most,
              key -> key,
              keys -> write(fill, chunk, stripes, keys));
        });
  }

  /** The keys of the rows that the next batch writes. */
  private List<List<String>> part(Fill fill, Chunk chunk, int rows, int stripes)
      throws SQLException {
    boolean opening = chunk.stripe() == 0;
    List<Object> values = new ArrayList<>(List.of(fill.version().toString(), fill.operation()));
    if (opening) {
      values.add(rows * stripes);
    }
    return session.rows(
        """
        WITH concertina_claimed AS MATERIALIZED (
          SELECT cursor AS concertina_cursor, upper_bound AS concertina_upper, window_end AS concertina_open
          FROM %1$s WHERE version = ? AND operation = ?)
        SELECT %2$s FROM (SELECT * FROM %3$s WHERE %4$s%5$s <= %6$s ORDER BY %7$s%8$s) AS %9$s
        WHERE true%10$s ORDER BY %7$s"""
            .formatted(
                names.chunk(),
                PostgresKey.textArray(fill.key()),
                names.of(fill.table()),
                after(fill, chunk),
                PostgresKey.tuple(fill.key()),
                PostgresKey.bounds(fill.key(), opening ? "concertina_upper" : "concertina_open"),
                PostgresKey.ordered(fill.key(), ""),
                opening ? " LIMIT ?" : "",
                Identifier.quote(fill.table().name()),
                rest(fill, chunk.stripe(), opening ? stripes : chunk.stripes())),
        row -> List.of((String[]) row.getArray(1).getArray()),
        values.toArray());
  }

  /** Writes some of these rows, all that are between the first and the last key. */
  private void write(Fill fill, Chunk chunk, int stripes, List<List<String>> keys)
      throws SQLException {
    String tuple = PostgresKey.tuple(fill.key());
    String marks = PostgresKey.marks(fill.key());
    List<Object> values = new ArrayList<>();
    if (!keys.isEmpty()) {
      values.addAll(keys.get(0));
      values.addAll(keys.get(keys.size() - 1));
    }
    String range =
        keys.isEmpty() ? "false" : tuple + " >= " + marks + " AND " + tuple + " <= " + marks;
    String condition =
        range + rest(fill, chunk.stripe(), chunk.stripe() == 0 ? stripes : chunk.stripes());
    session.rows(
        "WITH %s SELECT count(*) FROM concertina_updated".formatted(written(fill, condition)),
        row -> row.getLong(1),
        values.toArray());
  }

  @Override
  public Optional<Integer> again(Fill fill, List<String> key, long token) throws SQLException {
    return database.batch(
        session,
        () -> {
          if (!holds(token)) {
            return Optional.empty();
          }
          if (!database.quarantine(session, names).remove(fill, key)) {
            return Optional.of(0);
          }
          String condition =
              PostgresKey.tuple(fill.key())
                  + " = "
                  + PostgresKey.marks(fill.key())
                  + rest(fill, 0, 1);
          if (fill.looksBeyond()) {
            locking.lock(fill, condition, key.toArray());
          }
          List<Object> values = new ArrayList<>(key);
          values.add(fill.version().toString());
          values.add(fill.operation());
          return session
              .rows(
                  """
                  WITH %s
                  UPDATE %s AS k SET rows_changed = k.rows_changed + (SELECT count(*) FROM concertina_updated)
                  WHERE version = ? AND operation = ?
                  RETURNING (SELECT count(*) FROM concertina_updated)"""
                      .formatted(written(fill, condition), names.chunk()),
                  row -> row.getInt(1),
                  values.toArray())
              .stream()
              .findFirst();
        });
  }

  /**
   * Stripes need a number in the key. They gain nothing where an index covers the column: each
   * update then writes to the indexes wherever the row stays.
   */
  @Override
  public int stripes(Fill fill) throws SQLException {
    if (PostgresKey.striping(fill.key()).isEmpty() || fill.looksBeyond()) {
      return 1;
    }
    boolean indexed =
        !session
            .rows(
                """
                SELECT 1 FROM pg_catalog.pg_attribute a
                WHERE a.attrelid = to_regclass(?) AND a.attname = ? AND (
                  EXISTS (SELECT 1 FROM pg_catalog.pg_index i WHERE i.indrelid = a.attrelid AND a.attnum = ANY (i.indkey))
                  OR EXISTS (SELECT 1 FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_index i ON i.indexrelid = d.objid
                    WHERE d.classid = 'pg_class'::regclass AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum))""",
                row -> row.getInt(1),
                PostgresDatabase.regclass(names, fill.table().schema(), fill.table().name()),
                fill.column())
            .isEmpty();
    return indexed ? 1 : STRIPES;
  }

  @Override
  public Updates updates(Table table) throws SQLException {
    return session
        .rows(
            "SELECT n_tup_upd, n_tup_hot_upd FROM pg_catalog.pg_stat_all_tables WHERE relid = to_regclass(?)",
            row -> new Updates(row.getLong(1), row.getLong(2)),
            PostgresDatabase.regclass(names, table.schema(), table.name()))
        .stream()
        .findFirst()
        .orElse(new Updates(0, 0));
  }

  /** The statements that write the rows which meet a condition, the written ones last. */
  String written(Fill fill, String condition) {
    Copy copy = fill.copy();
    if (copy != null) {
      return copying(fill, copy, condition);
    }
    Move move = fill.move();
    if (move != null) {
      return moving(fill, move, condition);
    }
    return fill.keep() ? keeping(fill, condition) : updating(fill, condition);
  }

  /**
   * Locks the rows first: one that a writer deletes or changes meanwhile is waited for and read
   * again, so that nothing comes back that is gone; and whoever wants to change one that is being
   * copied finds its copy. No INSERT of a row that refers to one waits for the lock.
   */
  private String copying(Fill fill, Copy copy, String condition) {
    return """
        concertina_held AS MATERIALIZED (
          SELECT %1$s FROM %2$s WHERE %3$s ORDER BY %4$s FOR NO KEY UPDATE OF %5$s),
        concertina_updated AS (
          INSERT INTO %6$s (%7$s) SELECT * FROM concertina_held
          ON CONFLICT (%8$s) DO NOTHING RETURNING 1)"""
        .formatted(
            Identifier.quote(copy.columns()),
            names.of(fill.table()),
            condition,
            PostgresKey.ordered(fill.key(), ""),
            Identifier.quote(fill.table().name()),
            names.of(copy.into()),
            Identifier.quote(copy.intoColumns()),
            Identifier.quote(copy.key()));
  }

  /**
   * The statements that move the rows which meet a condition; the last are those that are gone.
   * What an identity column holds is put back, whatever the column says of others who give it.
   */
  private String moving(Fill fill, Move move, String condition) {
    String from = names.of(fill.table());
    String own = Identifier.quote(fill.table().name());
    String columns = Identifier.quote(move.columns());
    List<String> keys = fill.key().stream().map(k -> Identifier.quote(k.name())).toList();
    return """
        concertina_held AS MATERIALIZED (
          SELECT %1$s FROM %2$s WHERE %3$s ORDER BY %4$s FOR UPDATE OF %5$s),
        concertina_moved AS (
          INSERT INTO %6$s (%1$s) OVERRIDING SYSTEM VALUE SELECT * FROM concertina_held%7$s RETURNING %8$s),
        concertina_updated AS (
          DELETE FROM %2$s USING concertina_moved WHERE %9$s RETURNING 1)"""
        .formatted(
            columns,
            from,
            condition,
            PostgresKey.ordered(fill.key(), ""),
            own,
            names.of(move.into()),
            move.back() ? " ON CONFLICT DO NOTHING" : "",
            String.join(", ", keys),
            keys.stream()
                .map(key -> own + "." + key + " = concertina_moved." + key)
                .collect(Collectors.joining(" AND ")));
  }

  private String updating(Fill fill, String condition) {
    return """
        concertina_updated AS (
          UPDATE %s SET %s = (%s) WHERE %s RETURNING 1)"""
        .formatted(
            names.of(fill.table()),
            Identifier.quote(fill.column()),
            unmarked(fill.set()),
            condition);
  }

  /** Locks the rows first: what is kept is then exactly what the update overwrites. */
  private String keeping(Fill fill, String condition) {
    String table = names.of(fill.table());
    String column = Identifier.quote(fill.column());
    String own = Identifier.quote(fill.table().name());
    List<String> keys = fill.key().stream().map(k -> Identifier.quote(k.name())).toList();
    String match =
        IntStream.rangeClosed(1, keys.size())
            .mapToObj(i -> own + "." + keys.get(i - 1) + " = concertina_held.concertina_k" + i)
            .collect(Collectors.joining(" AND "));
    return """
        concertina_held AS MATERIALIZED (
          SELECT %1$s, %2$s AS concertina_old FROM %3$s WHERE %4$s ORDER BY %5$s FOR NO KEY UPDATE),
        concertina_updated AS (
          UPDATE %3$s SET %2$s = (%6$s) FROM concertina_held WHERE %7$s
          RETURNING %8$s, concertina_held.concertina_old, %9$s.%2$s AS concertina_new),
        concertina_kept AS (
          INSERT INTO %10$s SELECT * FROM concertina_updated
          ON CONFLICT (%11$s) DO UPDATE SET new_value = excluded.new_value)"""
        .formatted(
            PostgresKey.numbered(fill.key()),
            column,
            table,
            condition,
            PostgresKey.ordered(fill.key(), ""),
            unmarked(fill.set()),
            match,
            keys.stream().map(k -> own + "." + k).collect(Collectors.joining(", ")),
            own,
            undo(fill),
            undoKeys(keys.size()));
  }

  private String undo(Fill fill) {
    return undo(names, fill);
  }

  /** The table that keeps what a fill overwrites. */
  static String undo(Names names, Fill fill) {
    return Identifier.quote(names.schemaOf(fill.table()))
        + "."
        + Identifier.quote(Names.undoName(fill.version()));
  }

  private void createUndo(Fill fill) throws SQLException {
    session.execute(
        undoTable(
                session,
                names,
                fill.table(),
                fill.key().stream().map(KeyColumn::name).toList(),
                fill.column(),
                fill.version())
            .toArray(String[]::new));
  }

  /** The statements that make the table which keeps what is written over. */
  static List<String> undoTable(
      Session session, Names names, Table table, List<String> key, String column, Version version)
      throws SQLException {
    String undo = names.of(new Table(table.schema(), Names.undoName(version)));
    String shape =
        IntStream.rangeClosed(1, key.size())
            .mapToObj(i -> Identifier.quote(key.get(i - 1)) + " AS k" + i)
            .collect(Collectors.joining(", "));
    List<String> statements =
        new ArrayList<>(
            List.of(
                "CREATE TABLE IF NOT EXISTS %1$s AS SELECT %2$s, %3$s AS old_value, %3$s AS new_value FROM %4$s WITH NO DATA"
                    .formatted(undo, shape, Identifier.quote(column), names.of(table)),
                "CREATE UNIQUE INDEX IF NOT EXISTS %s ON %s (%s)"
                    .formatted(
                        Identifier.quote(Names.undoName(version) + "_key"),
                        undo,
                        undoKeys(key.size())),
                identified(undo)));
    statements.addAll(
        new PostgresGrants(session)
            .kept(names.of(table), undo, Identifier.quote(names.schemaOf(table))));
    return statements;
  }

  /**
   * Rows that can't be told apart can't be deleted where a publication is of all tables. Nothing is
   * locked where that is so already.
   */
  private static String identified(String undo) {
    String body =
        "BEGIN IF EXISTS (SELECT 1 FROM pg_catalog.pg_class WHERE oid = pg_catalog.to_regclass('%s') AND relreplident <> 'f') THEN ALTER TABLE %s REPLICA IDENTITY FULL; END IF; END"
            .formatted(undo.replace("'", "''"), undo);
    return "DO '" + body.replace("'", "''") + "'";
  }

  private static String undoKeys(int n) {
    return IntStream.rangeClosed(1, n).mapToObj(i -> "k" + i).collect(Collectors.joining(", "));
  }

  @Override
  public Optional<Restored> restore(Fill fill, int rows, long token) throws SQLException {
    try {
      return restoreNext(fill, rows, token);
    } catch (SQLException e) {
      // Whoever has taken over may have ended the way down, and dropped the undo table, by now.
      boolean gone = database.classify(e) == ErrorKind.NO_TABLE;
      if (gone && !database.batch(session, () -> holds(token))) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Byte by byte: what a writer has changed since to a text that its collation takes for equal. */
  private Optional<Restored> restoreNext(Fill fill, int rows, long token) throws SQLException {
    if (session
        .rows("SELECT 1 WHERE to_regclass(?) IS NOT NULL", row -> row.getInt(1), undo(fill))
        .isEmpty()) {
      return database.batch(
          session, () -> holds(token) ? Optional.of(new Restored(0, 0)) : Optional.empty());
    }
    List<String> keys = fill.key().stream().map(k -> Identifier.quote(k.name())).toList();
    String own = Identifier.quote(fill.table().name());
    String match =
        IntStream.rangeClosed(1, keys.size())
            .mapToObj(i -> own + "." + keys.get(i - 1) + " = b.k" + i)
            .collect(Collectors.joining(" AND "));
    String column = Identifier.quote(fill.column());
    return session
        .rowsAfter(
            List.of(database.settings()),
            """
            WITH b AS MATERIALIZED (
              SELECT * FROM %1$s WHERE EXISTS (SELECT 1 FROM %2$s WHERE token = ?) ORDER BY %3$s LIMIT ? FOR UPDATE),
            updated AS (
              UPDATE %4$s SET %5$s = b.old_value FROM b WHERE %6$s AND %7$s.%5$s::text COLLATE "C" IS NOT DISTINCT FROM b.new_value::text COLLATE "C" RETURNING 1),
            deleted AS (DELETE FROM %1$s u USING b WHERE (%8$s) = (%9$s))
            SELECT (SELECT count(*) FROM b), (SELECT count(*) FROM updated), EXISTS (SELECT 1 FROM %2$s WHERE token = ?)"""
                .formatted(
                    undo(fill),
                    names.lease(),
                    undoKeys(keys.size()),
                    names.of(fill.table()),
                    column,
                    match,
                    own,
                    prefixed("u", keys.size()),
                    prefixed("b", keys.size())),
            row ->
                row.getBoolean(3)
                    ? Optional.of(new Restored(row.getLong(1), row.getLong(2)))
                    : Optional.<Restored>empty(),
            token,
            rows,
            token)
        .get(0);
  }

  private static String prefixed(String alias, int n) {
    return IntStream.rangeClosed(1, n)
        .mapToObj(i -> alias + ".k" + i)
        .collect(Collectors.joining(", "));
  }

  @Override
  public boolean forget(Fill fill, long token) throws SQLException {
    return database.batch(
        session,
        () -> {
          boolean valid = holds(token);
          if (valid) {
            session.execute("DROP TABLE IF EXISTS " + undo(fill));
          }
          return valid;
        });
  }

  @Override
  public Window scan(
      Table table, List<KeyColumn> key, String wrong, @Nullable List<String> after, int rows)
      throws SQLException {
    String lower =
        after == null
            ? ""
            : "WHERE "
                + PostgresKey.tuple(key)
                + " > ("
                + key.stream().map(k -> "?::" + k.type()).collect(Collectors.joining(", "))
                + ")";
    List<Object> values = new ArrayList<>();
    if (after != null) {
      values.addAll(after);
    }
    values.add(rows);
    String last =
        "SELECT "
            + IntStream.rangeClosed(1, key.size())
                .mapToObj(i -> "concertina_k" + i + "::text")
                .collect(Collectors.joining(", ", "ARRAY[", "]"))
            + " FROM w";
    String order =
        IntStream.rangeClosed(1, key.size())
            .mapToObj(i -> "concertina_k" + i)
            .collect(Collectors.joining(", "));
    return session
        .rowsAfter(
            List.of(database.settings()),
            """
            WITH w AS MATERIALIZED (SELECT %s, coalesce((%s), false) AS concertina_wrong FROM %s %s ORDER BY %s LIMIT ?)
            SELECT (%s ORDER BY %s LIMIT 1), (SELECT count(*) FROM w), (SELECT count(*) FROM w WHERE concertina_wrong), (%s WHERE concertina_wrong ORDER BY %s LIMIT 1)"""
                .formatted(
                    PostgresKey.numbered(key),
                    unmarked(wrong),
                    names.of(table),
                    lower,
                    PostgresKey.ordered(key, ""),
                    last,
                    order.replace(", ", " DESC, ") + " DESC",
                    last,
                    order),
            row -> {
              List<String> first = strings(row.getArray(4));
              return new Window(
                  strings(row.getArray(1)),
                  row.getLong(2),
                  row.getLong(3),
                  first == null ? "" : String.join(", ", first));
            },
            values.toArray())
        .get(0);
  }

  @Override
  public void compute(
      Table table, List<KeyColumn> key, String wrong, @Nullable List<String> after, List<String> to)
      throws SQLException {
    String marks =
        key.stream().map(k -> "?::" + k.type()).collect(Collectors.joining(", ", "(", ")"));
    String tuple = PostgresKey.tuple(key);
    List<Object> values = new ArrayList<>(after == null ? List.of() : after);
    values.addAll(to);
    session.rowsAfter(
        List.of(database.settings()),
        "SELECT count(*) FILTER (WHERE %s) FROM %s WHERE %s%s <= %s"
            .formatted(
                unmarked(wrong),
                names.of(table),
                after == null ? "" : tuple + " > " + marks + " AND ",
                tuple,
                marks),
        row -> row.getLong(1),
        values.toArray());
  }

  @Override
  public List<KeyColumn> key(Table table, List<String> columns) throws SQLException {
    return key(session, names, table, columns);
  }

  static List<KeyColumn> key(Session session, Names names, Table table, List<String> columns)
      throws SQLException {
    List<KeyColumn> all =
        session.rows(
            """
            SELECT a.attname, format_type(a.atttypid, a.atttypmod) FROM pg_catalog.pg_attribute a
            WHERE a.attrelid = to_regclass(?) AND a.attnum > 0 AND NOT a.attisdropped""",
            row -> new KeyColumn(row.getString(1), row.getString(2)),
            PostgresDatabase.regclass(names, table.schema(), table.name()));
    return columns.stream().flatMap(c -> all.stream().filter(k -> k.name().equals(c))).toList();
  }

  static @Nullable List<String> strings(@Nullable Array array) throws SQLException {
    return array == null ? null : List.of((String[]) array.getArray());
  }

  /** An expression in which PostgreSQL's operators with a question mark are no JDBC parameters. */
  static String unmarked(String expression) {
    StringBuilder text = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '?') {
        text.append('?');
      }
      text.append(c);
    }
    return text.toString();
  }
}
