package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.runtime.database.Quarantine.Refused;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Batches as one immediate transaction each. Keys of any type are encoded by SQLite itself ({@link
 * #encode}) and come back as bound values, so that text, numbers and blobs keep their kind.
 */
final class SqliteBatches implements Batches {

  private final SqliteDatabase database;
  private final Session session;
  private final Names names;

  SqliteBatches(SqliteDatabase database, Session session, Names names) {
    this.database = database;
    this.session = session;
    this.names = names;
  }

  private <T extends @Nullable Object> T transaction(Session.Work<T> work) throws SQLException {
    return database.transaction(session, Duration.ZERO, work);
  }

  boolean valid(long token) throws SQLException {
    return !session
        .rows("SELECT 1 FROM " + names.lease() + " WHERE token = ?", row -> row.getInt(1), token)
        .isEmpty();
  }

  @Override
  public Optional<Chunk> open(Fill fill, long token) throws SQLException {
    return transaction(
        () -> {
          if (!valid(token)) {
            return Optional.empty();
          }
          Optional<Chunk> found = read(fill);
          if (found.isPresent()) {
            return found;
          }
          if (fill.keep()) {
            session.execute(createUndo(fill));
          }
          session.update(
              """
              INSERT INTO %s (version, operation, state, upper_bound)
              SELECT ?, ?, CASE WHEN m.k IS NULL THEN 'DONE' ELSE 'OPEN' END, m.k
              FROM (SELECT 1) LEFT JOIN (SELECT %s AS k FROM %s ORDER BY %s LIMIT 1) m"""
                  .formatted(
                      names.chunk(),
                      encode(fill.key()),
                      names.of(fill.table()),
                      ordered(fill.key(), " DESC")),
              fill.version().toString(),
              fill.operation());
          return read(fill);
        });
  }

  Optional<Chunk> read(Fill fill) throws SQLException {
    return session
        .rows(
            "SELECT cursor, rows_visited, rows_changed, state = 'DONE' FROM %s WHERE version = ? AND operation = ?"
                .formatted(names.chunk()),
            row -> {
              String cursor = row.getString(1);
              return new Chunk(
                  cursor == null ? null : List.of(cursor),
                  0,
                  1,
                  row.getLong(2),
                  row.getLong(3),
                  row.getBoolean(4));
            },
            fill.version().toString(),
            fill.operation())
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Chunk> next(Fill fill, Chunk before, int rows, int stripes, long token)
      throws SQLException {
    return transaction(
        () -> {
          Optional<Chunk> chunk = valid(token) ? read(fill) : Optional.empty();
          if (chunk.isEmpty() || chunk.get().done()) {
            return chunk;
          }
          advance(fill, chunk.get(), rows);
          return read(fill);
        });
  }

  /** One: SQLite updates in place. */
  @Override
  public int stripes(Fill fill) {
    return 1;
  }

  /** Every update stays where it is. */
  @Override
  public Updates updates(Table table) {
    return new Updates(0, 0);
  }

  /**
   * A window of keys.
   *
   * @param range the condition that holds for its rows
   * @param bounds the values bound in it
   * @param end its last key, encoded; null when no row is left
   * @param rows how many rows it has
   * @param last whether it is the last one
   */
  record KeyWindow(
      String range, List<@Nullable Object> bounds, @Nullable String end, long rows, boolean last) {}

  KeyWindow window(Fill fill, Chunk chunk, int rows) throws SQLException {
    List<KeyColumn> key = fill.key();
    String cursor = chunk.cursor() == null ? null : chunk.cursor().get(0);
    String upper =
        session
            .rows(
                "SELECT upper_bound FROM %s WHERE version = ? AND operation = ?"
                    .formatted(names.chunk()),
                row -> row.getString(1),
                fill.version().toString(),
                fill.operation())
            .get(0);
    String table = names.of(fill.table());
    String range =
        (cursor == null ? "" : tuple(key) + " > " + marks(key) + " AND ")
            + tuple(key)
            + " <= "
            + marks(key);
    List<@Nullable Object> bounds = new ArrayList<>();
    if (cursor != null) {
      bounds.addAll(decode(key, cursor));
    }
    List<@Nullable Object> rest = new ArrayList<>(bounds);
    rest.addAll(decode(key, upper));
    // OFFSET steps over the rows of the window without looking at them.
    String end =
        one(
            "SELECT %s FROM %s WHERE %s ORDER BY %s LIMIT 1 OFFSET %s"
                .formatted(encode(key), table, range, ordered(key, ""), rows - 1),
            row -> row.getString(1),
            rest);
    if (end != null) {
      bounds.addAll(decode(key, end));
      return new KeyWindow(range, bounds, end, rows, end.equals(upper));
    }
    long left =
        session
            .rows(
                "SELECT count(*) FROM %s WHERE %s".formatted(table, range),
                row -> row.getLong(1),
                rest.toArray())
            .get(0);
    return new KeyWindow(range, rest, left == 0 ? null : upper, left, true);
  }

  private void advance(Fill fill, Chunk chunk, int rows) throws SQLException {
    KeyWindow window = window(fill, chunk, rows);
    boolean some = window.end() != null;
    finish(fill, window, some ? write(fill, window.range(), window.bounds()) : 0);
  }

  /** Writes the rows in a range, and keeps what they held if that is asked for. */
  private int write(Fill fill, String range, List<@Nullable Object> bounds) throws SQLException {
    List<KeyColumn> key = fill.key();
    String table = names.of(fill.table());
    String condition = range + (fill.where().isEmpty() ? "" : " AND (" + fill.where() + ")");
    Copy copy = fill.copy();
    if (copy != null) {
      return session.update(
          "INSERT INTO %s (%s) SELECT %s FROM %s WHERE %s ON CONFLICT (%s) DO NOTHING"
              .formatted(
                  names.of(copy.into()),
                  Identifier.quote(copy.intoColumns()),
                  Identifier.quote(copy.columns()),
                  table,
                  condition,
                  Identifier.quote(copy.key())),
          bounds.toArray());
    }
    Move move = fill.move();
    if (move != null) {
      return move(fill, move, range, condition, bounds);
    }
    String column = Identifier.quote(fill.column());
    String update =
        // The table may say ON CONFLICT REPLACE, which deletes the other row, or IGNORE.
        "UPDATE OR ABORT %s SET %s = (%s) WHERE %s".formatted(table, column, fill.set(), condition);
    int changed;
    if (fill.keep()) {
      String undo = undo(fill);
      session.update(
          // What a trigger has kept before is the older value.
          "INSERT INTO %s SELECT %s, %s, NULL FROM %s WHERE %s ON CONFLICT DO NOTHING"
              .formatted(undo, Identifier.quote(names(key)), column, table, condition),
          bounds.toArray());
      changed = session.update(update, bounds.toArray());
      session.update(
          "UPDATE %1$s AS u SET new_value = (SELECT t.%2$s FROM %3$s t WHERE %4$s) WHERE (%5$s) IN (SELECT %6$s FROM %3$s WHERE %7$s)"
              .formatted(
                  undo,
                  column,
                  table,
                  match(key, "t", "u"),
                  undoKeys(key),
                  Identifier.quote(names(key)),
                  range),
          bounds.toArray());
    } else {
      changed = session.update(update, bounds.toArray());
    }
    return changed;
  }

  /** Rows are moved one by one or not at all; what the other table has taken goes from this one. */
  private int move(
      Fill fill, Move move, String range, String condition, List<@Nullable Object> bounds)
      throws SQLException {
    String columns = Identifier.quote(move.columns());
    List<String> taken =
        session.rows(
            "INSERT%s INTO %s (%s) SELECT %s FROM %s WHERE %s%s RETURNING %s"
                .formatted(
                    move.back() ? "" : " OR ABORT",
                    names.of(move.into()),
                    columns,
                    columns,
                    names.of(fill.table()),
                    condition,
                    move.back() ? " ON CONFLICT DO NOTHING" : "",
                    identity(fill.key())),
            row -> String.valueOf(row.getString(1)),
            bounds.toArray());
    if (taken.isEmpty()) {
      return 0;
    }
    List<@Nullable Object> values = new ArrayList<>(bounds);
    values.add(taken.stream().map(SqliteDatabase::json).collect(Collectors.joining(",", "[", "]")));
    return session.update(
        "DELETE FROM %s WHERE %s AND %s IN (SELECT value FROM json_each(?))"
            .formatted(names.of(fill.table()), range, identity(fill.key())),
        values.toArray());
  }

  @Override
  public List<Refused> refusing(Fill fill, Chunk chunk, int rows, int stripes, int most)
      throws SQLException {
    return Isolation.undone(
        this::transaction,
        () -> {
          KeyWindow window = window(fill, chunk, rows);
          List<List<String>> keys =
              session.rows(
                  "SELECT %s FROM %s WHERE %s%s ORDER BY %s"
                      .formatted(
                          encode(fill.key()),
                          names.of(fill.table()),
                          window.range(),
                          fill.where().isEmpty() ? "" : " AND (" + fill.where() + ")",
                          ordered(fill.key(), "")),
                  row -> List.of(row.getString(1)),
                  window.bounds().toArray());
          return Isolation.find(
              database, session, keys, most, key -> key, part -> write(fill, part));
        });
  }

  /** Writes all rows between the first and the last key. */
  private void write(Fill fill, List<List<String>> keys) throws SQLException {
    if (keys.isEmpty()) {
      write(fill, "false", List.of());
      return;
    }
    String marks = marks(fill.key());
    List<@Nullable Object> bounds = new ArrayList<>(decode(fill.key(), keys.get(0).get(0)));
    bounds.addAll(decode(fill.key(), keys.get(keys.size() - 1).get(0)));
    write(
        fill,
        tuple(fill.key()) + " >= " + marks + " AND " + tuple(fill.key()) + " <= " + marks,
        bounds);
  }

  @Override
  public Optional<Integer> again(Fill fill, List<String> key, long token) throws SQLException {
    return transaction(
        () -> {
          if (!valid(token)) {
            return Optional.empty();
          }
          if (!database.quarantine(session, names).remove(fill, key)) {
            return Optional.of(0);
          }
          int written =
              write(
                  fill,
                  tuple(fill.key()) + " = " + marks(fill.key()),
                  decode(fill.key(), key.get(0)));
          count(fill, written);
          return Optional.of(written);
        });
  }

  /** Counts rows that are written after the cursor has passed them. */
  void count(Fill fill, int written) throws SQLException {
    session.update(
        "UPDATE %s SET rows_changed = rows_changed + ? WHERE version = ? AND operation = ?"
            .formatted(names.chunk()),
        written,
        fill.version().toString(),
        fill.operation());
  }

  /** Moves the cursor to the end of a window. */
  void finish(Fill fill, KeyWindow window, long changed) throws SQLException {
    session.update(
        "UPDATE %s SET cursor = coalesce(?, cursor), rows_visited = rows_visited + ?, rows_changed = rows_changed + ?, state = ?, updated_at = %s WHERE version = ? AND operation = ?"
            .formatted(names.chunk(), database.now()),
        window.end(),
        window.rows(),
        changed,
        window.last() ? "DONE" : "OPEN",
        fill.version().toString(),
        fill.operation());
  }

  String undo(Fill fill) {
    return names.own(Names.undoName(fill.version()));
  }

  private String createUndo(Fill fill) {
    return undoTable(names, fill.version(), fill.key());
  }

  /** The statement that makes the table which keeps what is written over. */
  static String undoTable(Names names, Version version, List<KeyColumn> key) {
    return "CREATE TABLE IF NOT EXISTS %s (%s, old_value, new_value, PRIMARY KEY (%s)) WITHOUT ROWID"
        .formatted(
            names.own(Names.undoName(version)),
            IntStream.rangeClosed(1, key.size())
                .mapToObj(i -> "k" + i + SqliteRow.kept(key.get(i - 1)) + " NOT NULL")
                .collect(Collectors.joining(", ")),
            undoKeys(key));
  }

  static String undoKeys(List<KeyColumn> key) {
    return IntStream.rangeClosed(1, key.size())
        .mapToObj(i -> "k" + i)
        .collect(Collectors.joining(", "));
  }

  private static String match(List<KeyColumn> key, String table, String undo) {
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= key.size(); i++) {
      parts.add(table + "." + Identifier.quote(key.get(i - 1).name()) + " = " + undo + ".k" + i);
    }
    return String.join(" AND ", parts);
  }

  @Override
  public Optional<Restored> restore(Fill fill, int rows, long token) throws SQLException {
    return transaction(
        () -> {
          boolean exists =
              !session
                  .rows(
                      "SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND name = ?",
                      row -> row.getInt(1),
                      Names.undoName(fill.version()))
                  .isEmpty();
          if (!valid(token)) {
            return Optional.empty();
          }
          if (!exists) {
            return Optional.of(new Restored(0, 0));
          }
          String keys = undoKeys(fill.key());
          String undo = undo(fill);
          String some = "(SELECT %s FROM %s ORDER BY %s LIMIT ?)".formatted(keys, undo, keys);
          String column = Identifier.quote(fill.column());
          int changed =
              session.update(
                  "UPDATE OR ABORT %1$s AS t SET %2$s = u.old_value FROM %3$s u WHERE %4$s AND t.%2$s IS u.new_value AND (%5$s) IN %6$s"
                      .formatted(
                          names.of(fill.table()),
                          column,
                          undo,
                          match(fill.key(), "t", "u"),
                          Arrays.stream(keys.split(", ", -1))
                              .map(k -> "u." + k)
                              .collect(Collectors.joining(", ")),
                          some),
                  rows);
          int visited =
              session.update("DELETE FROM %s WHERE (%s) IN %s".formatted(undo, keys, some), rows);
          return Optional.of(new Restored(visited, changed));
        });
  }

  @Override
  public boolean forget(Fill fill, long token) throws SQLException {
    return transaction(
        () -> {
          if (!valid(token)) {
            return false;
          }
          session.execute("DROP TABLE IF EXISTS " + undo(fill));
          return true;
        });
  }

  @Override
  public Window scan(
      Table table, List<KeyColumn> key, String wrong, @Nullable List<String> after, int rows)
      throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    String range = "true";
    if (after != null) {
      values.addAll(decode(key, after.get(0)));
      range = tuple(key) + " > " + marks(key);
    }
    String last =
        one(
            "SELECT %s FROM %s WHERE %s ORDER BY %s LIMIT 1 OFFSET %s"
                .formatted(encode(key), names.of(table), range, ordered(key, ""), rows - 1),
            row -> row.getString(1),
            values);
    if (last == null) {
      last =
          one(
              "SELECT %s FROM %s WHERE %s ORDER BY %s LIMIT 1"
                  .formatted(encode(key), names.of(table), range, ordered(key, " DESC")),
              row -> row.getString(1),
              values);
      if (last == null) {
        return new Window(null, 0, 0, "");
      }
    }
    values.addAll(decode(key, last));
    range += " AND " + tuple(key) + " <= " + marks(key);
    String end = last;
    Window window =
        session
            .rows(
                "SELECT count(*), total(coalesce((%s), 0)) FROM %s WHERE %s"
                    .formatted(wrong, names.of(table), range),
                row -> new Window(List.of(end), row.getLong(1), row.getLong(2), ""),
                values.toArray())
            .get(0);
    if (window.wrong() == 0) {
      return window;
    }
    String first =
        one(
            "SELECT %s FROM %s WHERE %s AND (%s) ORDER BY %s LIMIT 1"
                .formatted(readable(key), names.of(table), range, wrong, ordered(key, "")),
            row -> row.getString(1),
            values);
    return new Window(window.last(), window.visited(), window.wrong(), first == null ? "" : first);
  }

  private <T> @Nullable T one(
      String sql, Session.RowReader<T> reader, List<@Nullable Object> values) throws SQLException {
    List<T> found = session.rows(sql, reader, values.toArray());
    return found.isEmpty() ? null : found.get(0);
  }

  @Override
  public void compute(
      Table table, List<KeyColumn> key, String wrong, @Nullable List<String> after, List<String> to)
      throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    if (after != null) {
      values.addAll(decode(key, after.get(0)));
    }
    values.addAll(decode(key, to.get(0)));
    session.rows(
        "SELECT total(coalesce((%s), 0)) FROM %s WHERE %s%s <= %s"
            .formatted(
                wrong,
                names.of(table),
                after == null ? "" : tuple(key) + " > " + marks(key) + " AND ",
                tuple(key),
                marks(key)),
        row -> row.getLong(1),
        values.toArray());
  }

  @Override
  public List<KeyColumn> key(Table table, List<String> columns) throws SQLException {
    List<KeyColumn> all =
        session.rows(
            "SELECT name, type FROM pragma_table_xinfo(?, 'main')",
            row -> new KeyColumn(row.getString(1), row.getString(2)),
            table.name());
    return columns.stream()
        .flatMap(c -> all.stream().filter(k -> SqliteToken.same(k.name(), c)))
        .toList();
  }

  @Override
  public List<KeyColumn> path(Version version, String operation, Table table, List<KeyColumn> key)
      throws SQLException {
    String bound =
        one(
            "SELECT max(upper_bound) FROM %s WHERE version = ? AND operation = ?"
                .formatted(names.chunk()),
            row -> row.getString(1),
            List.of(version.toString(), operation));
    if (bound != null) {
      return SqliteRow.path(session, table, key, encodesRowid(bound));
    }
    return SqliteRow.path(session, Names.undoName(version), table, key);
  }

  /** Whether a key was encoded along the rowid: {@link #encode} puts it last. */
  private boolean encodesRowid(String encoded) throws SQLException {
    return session
        .rows("SELECT ? ->> '$[#-2]' = 'rowid'", row -> row.getBoolean(1), encoded)
        .contains(true);
  }

  static List<String> names(List<KeyColumn> key) {
    return key.stream().map(KeyColumn::name).toList();
  }

  static String tuple(List<KeyColumn> key) {
    return "(" + Identifier.quote(names(key)) + ")";
  }

  static String ordered(List<KeyColumn> key, String direction) {
    return key.stream()
        .map(k -> Identifier.quote(k.name()) + direction)
        .collect(Collectors.joining(", "));
  }

  /**
   * A key as a JSON array of kind and value; a blob, which JSON can't hold, as hexadecimal digits.
   */
  static String encode(List<KeyColumn> key) {
    return key.stream()
        .map(SqliteBatches::encode)
        .collect(Collectors.joining(", ", "json_array(", ")"));
  }

  /** The key alone, which a row has in another table too: its rowid is another one there. */
  static String identity(List<KeyColumn> key) {
    return key.stream()
        .map(SqliteBatches::shown)
        .collect(Collectors.joining(", ", "json_array(", ")"));
  }

  private static String shown(KeyColumn column) {
    return SqliteRow.shown(column).stream()
        .map(
            name ->
                "typeof(%1$s), CASE typeof(%1$s) WHEN 'blob' THEN hex(%1$s) ELSE %1$s END"
                    .formatted(name))
        .collect(Collectors.joining(", "));
  }

  /** The key comes before the rowid, for a person: {@link #decode} leaves it out. */
  private static String encode(KeyColumn column) {
    String shown = shown(column);
    return SqliteRow.isRowid(column)
        ? shown + ", 'rowid', " + Identifier.quote(column.name())
        : shown;
  }

  /** A key for a person; with the rowid where it has no value. */
  static String readable(List<KeyColumn> key) {
    return key.stream().map(SqliteBatches::readable).collect(Collectors.joining(" || ', ' || "));
  }

  private static String readable(KeyColumn column) {
    List<String> shown = SqliteRow.shown(column);
    String values =
        shown.stream()
            .map(name -> "coalesce(CAST(%s AS text), 'NULL')".formatted(name))
            .collect(Collectors.joining(" || ', ' || "));
    return SqliteRow.isRowid(column)
        ? "CASE WHEN %s THEN 'rowid ' || %s || ', ' ELSE '' END || %s"
            .formatted(
                shown.stream().map(name -> name + " IS NULL").collect(Collectors.joining(" OR ")),
                Identifier.quote(column.name()),
                values)
        : values;
  }

  static String marks(List<KeyColumn> key) {
    return "(" + String.join(", ", Collections.nCopies(key.size(), "?")) + ")";
  }

  /**
   * The values of a key from its encoding, to be bound: with a sub-select in its WHERE, SQLite does
   * an UPDATE in two passes instead of one.
   */
  List<@Nullable Object> decode(List<KeyColumn> key, String encoded) throws SQLException {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < key.size(); i++) {
      int kind = 2 * (SqliteRow.isRowid(key.get(i)) ? SqliteRow.shown(key.get(i)).size() : i);
      parts.add(
          "CASE j ->> %1$s WHEN 'blob' THEN unhex(j ->> %2$s) ELSE j ->> %2$s END"
              .formatted(kind, kind + 1));
    }
    return session
        .rows(
            "SELECT " + String.join(", ", parts) + " FROM (SELECT ? AS j)",
            row -> {
              List<@Nullable Object> values = new ArrayList<>();
              for (int i = 1; i <= key.size(); i++) {
                values.add(row.getObject(i));
              }
              return values;
            },
            encoded)
        .get(0);
  }
}
