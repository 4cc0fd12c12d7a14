package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.migration.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What ALTER TABLE can't do on SQLite: a table of another definition takes the place of the one
 * that is there, with its rows, indexes and triggers, as sqlite.org/lang_altertable.html, section 7
 * tells. Every row is copied once, while no one else writes.
 */
final class SqliteRebuild {

  private SqliteRebuild() {}

  /**
   * The statements, for one transaction under {@link Database#replacing}. Rows keep their rowid,
   * unless an INTEGER key becomes it, and AUTOINCREMENT its last number; rows that refer to the
   * table are not touched.
   */
  static List<String> statements(Session session, Table table, SqliteDefinition definition)
      throws SQLException {
    String own = "main." + Identifier.quote(table.name());
    String temporary = "concertina_new_" + table.name();
    String made = "main." + Identifier.quote(temporary);
    String columns = columns(session, table, definition);
    List<String> statements = new ArrayList<>();
    statements.add("DROP TABLE IF EXISTS " + made);
    statements.add(definition.create(made));
    statements.add("INSERT INTO %s (%s) SELECT %s FROM %s".formatted(made, columns, columns, own));
    if (autoincrement(session, table)) {
      statements.add("DELETE FROM main.sqlite_sequence WHERE name = " + literal(temporary));
      statements.add(
          "INSERT INTO main.sqlite_sequence (name, seq) SELECT %s, seq FROM main.sqlite_sequence WHERE name = %s COLLATE NOCASE"
              .formatted(literal(temporary), literal(table.name())));
    }
    statements.add("DROP TABLE " + own);
    statements.add("ALTER TABLE %s RENAME TO %s".formatted(made, Identifier.quote(table.name())));
    statements.addAll(
        session.rows(
            "SELECT sql FROM main.sqlite_schema WHERE tbl_name = ? COLLATE NOCASE AND type IN"
                + " ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, rowid",
            row -> row.getString(1),
            table.name()));
    return statements;
  }

  /** All that is stored; the rowid too, where the new table has one besides its columns. */
  private static String columns(Session session, Table table, SqliteDefinition definition)
      throws SQLException {
    List<String> names =
        session.rows(
            "SELECT name FROM pragma_table_xinfo(?, 'main') WHERE hidden = 0 ORDER BY cid",
            row -> row.getString(1),
            table.name());
    List<String> integers =
        session.rows(
            "SELECT name FROM pragma_table_info(?, 'main') WHERE upper(type) = 'INTEGER'",
            row -> row.getString(1),
            table.name());
    boolean hidesRowid =
        session
                .rows(
                    "SELECT wr = 0 FROM pragma_table_list WHERE schema = 'main' AND name = ?"
                        + " COLLATE NOCASE",
                    row -> row.getBoolean(1),
                    table.name())
                .get(0)
            && !definition.rowidIsKey(integers);
    List<String> lower = SqliteToken.fold(names);
    Stream<String> rowid =
        hidesRowid
            ? Stream.of("rowid", "_rowid_", "oid").filter(n -> !lower.contains(n)).limit(1)
            : Stream.of();
    return Stream.concat(rowid, names.stream().map(Identifier::quote))
        .collect(Collectors.joining(", "));
  }

  private static boolean autoincrement(Session session, Table table) throws SQLException {
    boolean sequences =
        !session
            .rows(
                "SELECT 1 FROM main.sqlite_schema WHERE name = 'sqlite_sequence'",
                row -> row.getInt(1))
            .isEmpty();
    return sequences
        && !session
            .rows(
                "SELECT 1 FROM main.sqlite_sequence WHERE name = ? COLLATE NOCASE",
                row -> row.getInt(1),
                table.name())
            .isEmpty();
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
