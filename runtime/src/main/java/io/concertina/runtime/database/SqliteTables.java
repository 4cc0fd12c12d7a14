package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue.ColumnShape;
import io.concertina.runtime.database.Catalogue.Observation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables as such. */
final class SqliteTables {

  private record Found(String name, String type, boolean notNull, int key) {}

  private SqliteTables() {}

  static Observation observe(Session session, Effect.TablePresent wanted) throws SQLException {
    TableText expected =
        new TableText(
            wanted.columns().stream()
                .map(
                    c ->
                        new TableText.Column(
                            lower(c.name()),
                            c.type().sqlite().isEmpty()
                                ? TableText.ANY
                                : type(c.type().sqlite().get(0)),
                            c.notNull(),
                            c.generated()))
                .toList(),
            wanted.key().stream().map(SqliteTables::lower).toList());
    String asked = "table " + wanted.table() + " " + expected;
    List<String> kind =
        session.rows(
            "SELECT type FROM main.sqlite_schema WHERE type IN ('table', 'view') AND name = ? COLLATE NOCASE",
            row -> row.getString(1),
            wanted.table().name());
    if (kind.isEmpty()) {
      return new Observation(Observation.State.ABSENT, asked, "no such table");
    }
    TableText found = shape(session, wanted);
    boolean same = kind.get(0).equals("table") && found.has(expected);
    return new Observation(
        same ? Observation.State.PRESENT : Observation.State.DIFFERENT,
        asked,
        kind.get(0) + " " + wanted.table() + " " + found);
  }

  /** An INTEGER PRIMARY KEY is numbered, and never NULL without saying so. */
  private static TableText shape(Session session, Effect.TablePresent wanted) throws SQLException {
    List<Found> found =
        session.rows(
            "SELECT name, type, \"notnull\", pk FROM pragma_table_xinfo(?, 'main') WHERE hidden <> 1"
                + " ORDER BY cid",
            row ->
                new Found(
                    lower(row.getString(1)),
                    type(row.getString(2)),
                    row.getBoolean(3),
                    row.getInt(4)),
            wanted.table().name());
    List<Found> key =
        found.stream()
            .filter(f -> f.key() > 0)
            .sorted((a, b) -> Integer.compare(a.key(), b.key()))
            .toList();
    List<String> numbered =
        wanted.columns().stream()
            .filter(Effect.TableColumn::generated)
            .map(c -> lower(c.name()))
            .toList();
    return new TableText(
        found.stream()
            .map(
                f -> {
                  boolean rowid = key.equals(List.of(f)) && f.type().equals("integer");
                  return new TableText.Column(
                      f.name(),
                      f.type(),
                      f.notNull() || rowid,
                      rowid && numbered.contains(f.name()));
                })
            .toList(),
        key.stream().map(Found::name).toList());
  }

  private static String type(String type) {
    return lower(type.replace(" ", ""));
  }

  private static String lower(String name) {
    return SqliteToken.fold(name);
  }

  /** Views and triggers of other tables by their text, and foreign keys of other tables. */
  static List<String> dependents(Session session, Table table) throws SQLException {
    List<String> found = new ArrayList<>();
    session.rows(
        "SELECT type, name, sql FROM main.sqlite_schema WHERE type IN ('view', 'trigger') AND tbl_name <> ? COLLATE NOCASE AND name NOT LIKE 'concertina%' ORDER BY name",
        row ->
            SqliteToken.names(SqliteToken.of(row.getString(3)), table.name())
                && found.add(row.getString(1) + " " + row.getString(2)),
        table.name());
    found.addAll(
        session.rows(
            """
            SELECT DISTINCT 'the foreign key of table ' || t.name FROM main.sqlite_schema t JOIN pragma_foreign_key_list(t.name, 'main') f
            WHERE t.type = 'table' AND f."table" = ? COLLATE NOCASE AND t.name <> ? COLLATE NOCASE ORDER BY t.name""",
            row -> row.getString(1),
            table.name(),
            table.name()));
    return found;
  }

  /**
   * What comes into play when rows are deleted, whether or not a connection asks for foreign keys:
   * those that refer to the table, its own among them, and triggers.
   */
  static List<String> reached(Session session, Table table) throws SQLException {
    List<String> found =
        new ArrayList<>(
            session.rows(
                """
                SELECT DISTINCT 'the foreign key of table ' || t.name FROM main.sqlite_schema t JOIN pragma_foreign_key_list(t.name, 'main') f
                WHERE t.type = 'table' AND f."table" = ? COLLATE NOCASE ORDER BY t.name""",
                row -> row.getString(1),
                table.name()));
    session.rows(
        "SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger' AND tbl_name = ? COLLATE NOCASE ORDER BY name",
        row -> event(row.getString(2)).equals("DELETE") && found.add("trigger " + row.getString(1)),
        table.name());
    return found;
  }

  /** The first of the keywords that no name is unless it is quoted. */
  private static String event(String trigger) {
    return SqliteToken.of(trigger).stream()
        .flatMap(token -> Stream.of("DELETE", "INSERT", "UPDATE").filter(token::is))
        .findFirst()
        .orElse("");
  }

  /** A table of the same columns and types, and of nothing else but a key. */
  static String like(
      Session session, Table table, List<ColumnShape> columns, String name, List<String> key)
      throws SQLException {
    boolean strict =
        session
            .rows(
                "SELECT strict FROM pragma_table_list WHERE schema = 'main' AND name = ? COLLATE NOCASE",
                row -> row.getBoolean(1),
                table.name())
            .contains(true);
    return "CREATE TABLE %s (%s, PRIMARY KEY (%s))%s"
        .formatted(
            name,
            columns.stream()
                .map(column -> (Identifier.quote(column.name()) + " " + column.type()).strip())
                .collect(Collectors.joining(", ")),
            Identifier.quote(key),
            strict ? " STRICT" : "");
  }
}
