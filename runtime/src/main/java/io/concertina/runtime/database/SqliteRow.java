package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Batches.KeyColumn;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what a row of SQLite is told from the others. A key may hold NULL unless it says that it may
 * not (sqlite.org/lang_createtable.html#the_primary_key), and then finds no row; the rowid finds
 * every one. VACUUM leaves it as it is in a table with an index, and such a key has one.
 */
final class SqliteRow {

  /**
   * Begins the type of a key column that is the rowid; the key's columns follow. No type has it.
   */
  private static final String ROWID = "#rowid ";

  /** The type of the column of an undo table that holds a rowid; those of a key have none. */
  private static final String KEPT = "rowid";

  private record Column(String name, boolean notNull, int key) {}

  private SqliteRow() {}

  private static List<Column> columns(Session session, Table table) throws SQLException {
    return session.rows(
        "SELECT name, \"notnull\", pk FROM pragma_table_xinfo(?, 'main')",
        row -> new Column(row.getString(1), row.getBoolean(2), row.getInt(3)),
        table.name());
  }

  /** A name of the rowid that no column has taken; empty where there is none, or no rowid. */
  static Optional<String> rowid(Session session, Table table) throws SQLException {
    boolean has =
        session
            .rows(
                "SELECT 1 FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND wr = 0 AND name = ? COLLATE NOCASE",
                row -> true,
                table.name())
            .contains(true);
    if (!has) {
      return Optional.empty();
    }
    List<String> taken =
        SqliteToken.fold(columns(session, table).stream().map(Column::name).toList());
    return Stream.of("_rowid_", "rowid", "oid").filter(name -> !taken.contains(name)).findFirst();
  }

  /**
   * What a walk over all rows goes along: the key where it is the table's own and can't be NULL,
   * else the rowid. Another unique index may compare by another collation than the column does.
   */
  static List<KeyColumn> path(Session session, Table table, List<KeyColumn> key)
      throws SQLException {
    return path(
        session,
        table,
        key,
        !key.isEmpty() && !tells(session, table, key.stream().map(KeyColumn::name).toList()));
  }

  /**
   * The same, where rows were kept already: along what they are kept by.
   *
   * @param undo the name of the table that keeps them, if it is there
   */
  static List<KeyColumn> path(Session session, String undo, Table table, List<KeyColumn> key)
      throws SQLException {
    List<String> kept =
        session.rows(
            "SELECT type FROM pragma_table_info(?, 'main') WHERE name = 'k1'",
            row -> row.getString(1),
            undo);
    return kept.isEmpty()
        ? path(session, table, key)
        : path(session, table, key, kept.contains(KEPT));
  }

  /** The rowid, or the key. */
  static List<KeyColumn> path(Session session, Table table, List<KeyColumn> key, boolean byRowid)
      throws SQLException {
    if (!byRowid) {
      return key;
    }
    String names = Identifier.quote(key.stream().map(KeyColumn::name).toList());
    return rowid(session, table)
        .map(name -> List.of(new KeyColumn(name, ROWID + names)))
        .orElse(key);
  }

  /** The type, if it has one, of the column that keeps this one's values in an undo table. */
  static String kept(KeyColumn column) {
    return isRowid(column) ? " " + KEPT : "";
  }

  /** Whether a walk goes along the rowid. */
  static boolean isRowid(KeyColumn column) {
    return column.type().startsWith(ROWID);
  }

  /** By what a person knows the row: the columns of the key, quoted. */
  static List<String> shown(KeyColumn column) {
    return isRowid(column)
        ? SqliteToken.of(column.type().substring(ROWID.length())).stream()
            .filter(SqliteToken::isName)
            .map(SqliteToken::text)
            .toList()
        : List.of(Identifier.quote(column.name()));
  }

  private static boolean tells(Session session, Table table, List<String> key) throws SQLException {
    List<Column> primary =
        columns(session, table).stream().filter(column -> column.key() > 0).toList();
    List<String> names = SqliteToken.fold(primary.stream().map(Column::name).toList());
    return names.size() == key.size()
        && names.containsAll(SqliteToken.fold(key))
        && (primary.stream().allMatch(Column::notNull) || isRowid(session, table));
  }

  /** Whether the key is the rowid by another name: SQLite makes no index for it. */
  private static boolean isRowid(Session session, Table table) throws SQLException {
    return session
        .rows(
            "SELECT 1 FROM pragma_index_list(?, 'main') WHERE origin = 'pk'",
            row -> row.getInt(1),
            table.name())
        .isEmpty();
  }

  /** Whether SQLite gives the key a number where an INSERT leaves it out. */
  static boolean rowidIsKey(Session session, Table table) throws SQLException {
    return rowid(session, table).isPresent()
        && columns(session, table).stream().anyMatch(column -> column.key() > 0)
        && isRowid(session, table);
  }

  /** The columns of the key that may hold NULL. */
  static List<String> nullable(Session session, Table table) throws SQLException {
    return isRowid(session, table)
        ? List.of()
        : columns(session, table).stream()
            .filter(column -> column.key() > 0 && !column.notNull())
            .map(Column::name)
            .toList();
  }

  /**
   * A trigger of ours with the condition that finds the row it fires for in the place of {@code
   * ${row}}, and the statement that keeps its NULL in the place of {@code ${keep …}}. SQLite has no
   * such tokens, so no expression of a user's can hold them.
   */
  static String resolve(Session session, Names names, String statement) throws SQLException {
    List<SqliteToken> tokens = SqliteToken.of(statement);
    StringBuilder resolved = new StringBuilder();
    int from = 0;
    for (int i = 0; i + 3 < tokens.size(); i++) {
      if (isPlace(tokens, i, "row")) {
        resolved.append(statement, from, tokens.get(i).start()).append(same(session, on(tokens)));
        from = tokens.get(i + 3).end();
      } else if (isPlace(tokens, i, "keep")) {
        List<String> said = new ArrayList<>();
        int end = i + 3;
        while (!tokens.get(end).text().equals("}")) {
          said.add(tokens.get(end++).name());
        }
        resolved
            .append(statement, from, tokens.get(i).start())
            .append(keep(session, names, on(tokens), said));
        from = tokens.get(end).end();
      }
    }
    return resolved.append(statement.substring(from)).toString();
  }

  private static boolean isPlace(List<SqliteToken> tokens, int at, String word) {
    return tokens.get(at).text().equals("$")
        && tokens.get(at + 1).text().equals("{")
        && tokens.get(at + 2).text().equals(word);
  }

  /**
   * Keeps that the row had no value, as the backfill does for the rows that it fills.
   *
   * @param said the undo table, the column, the key
   */
  private static String keep(Session session, Names names, Table table, List<String> said)
      throws SQLException {
    List<KeyColumn> path =
        path(
            session,
            said.get(0),
            table,
            said.subList(2, said.size()).stream().map(name -> new KeyColumn(name, "")).toList());
    String column = Identifier.quote(said.get(1));
    return "INSERT INTO %s (%s, old_value, new_value) SELECT %s, NULL, %s FROM %s WHERE %s AND %4$s IS NOT NULL ON CONFLICT DO UPDATE SET new_value = excluded.new_value"
        .formatted(
            Identifier.quote(said.get(0)),
            SqliteBatches.undoKeys(path),
            Identifier.quote(path.stream().map(KeyColumn::name).toList()),
            column,
            names.of(table),
            same(session, table));
  }

  /** The table that a trigger is on. */
  private static Table on(List<SqliteToken> trigger) {
    for (int i = 0; i + 1 < trigger.size(); i++) {
      if (trigger.get(i).is("ON")) {
        return new Table("", trigger.get(i + 1).name());
      }
    }
    throw new IllegalStateException("a trigger on no table: " + trigger);
  }

  /** Without a rowid the key can't be NULL. */
  private static String same(Session session, Table table) throws SQLException {
    Optional<String> rowid = rowid(session, table);
    List<String> key =
        rowid.isPresent()
            ? List.of()
            : columns(session, table).stream()
                .filter(column -> column.key() > 0)
                .map(column -> Identifier.quote(column.name()))
                .toList();
    return (key.isEmpty() ? List.of(rowid.orElse("rowid")) : key)
        .stream()
            .map(name -> "%1$s = NEW.%1$s".formatted(name))
            .collect(Collectors.joining(" AND "));
  }
}
