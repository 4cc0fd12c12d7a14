package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue.Observation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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
    return name.toLowerCase(Locale.ROOT);
  }

  /** Views and triggers of other tables by their text, and foreign keys of other tables. */
  static List<String> dependents(Session session, Table table) throws SQLException {
    Pattern named = Pattern.compile("(?i)(?<!\\w)" + Pattern.quote(table.name()) + "(?!\\w)");
    List<String> found = new ArrayList<>();
    session.rows(
        "SELECT type, name, sql FROM main.sqlite_schema WHERE type IN ('view', 'trigger') AND tbl_name <> ? COLLATE NOCASE AND name NOT LIKE 'concertina%' ORDER BY name",
        row ->
            named.matcher(row.getString(3)).find()
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
}
