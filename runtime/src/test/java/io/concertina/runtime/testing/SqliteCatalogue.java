package io.concertina.runtime.testing;

import io.concertina.migration.Identifier;
import io.concertina.runtime.testing.CatalogueSnapshot.Fact;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads a snapshot of a SQLite database. */
final class SqliteCatalogue {

  private SqliteCatalogue() {}

  static CatalogueSnapshot read(DataSource dataSource) {
    try (Facts facts = new Facts(dataSource)) {
      List<List<String>> tables =
          facts.rows(
              "SELECT name, wr, strict FROM pragma_table_list WHERE schema = 'main' AND type ="
                  + " 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
      for (List<String> table : tables) {
        table(facts, table);
      }
      for (List<String> object :
          facts.rows(
              "SELECT type, tbl_name, name, sql FROM sqlite_schema WHERE type IN ('trigger',"
                  + " 'view')")) {
        boolean view = object.get(0).equals("view");
        facts.add(
            new Fact(
                object.get(0),
                object.get(1),
                view ? "" : object.get(2),
                0,
                SqliteText.oneLine(object.get(3))));
      }
      return facts.snapshot();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void table(Facts facts, List<String> table) throws SQLException {
    String name = table.get(0);
    String literal = "'" + name.replace("'", "''") + "'";
    String prefix = "SELECT " + literal + ", ";
    String sql = facts.rows("SELECT sql FROM sqlite_schema WHERE name = " + literal).get(0).get(0);
    facts.add(
        new Fact(
            "table",
            name,
            "",
            0,
            (table.get(1).equals("1") ? "without rowid " : "")
                + (table.get(2).equals("1") ? "strict " : "")));
    for (String definition : SqliteText.definitions(sql)) {
      facts.add(new Fact("definition", name, "", 0, definition));
    }
    facts.add(
        "column",
        prefix
            + "name, row_number() OVER (ORDER BY cid), lower(type) || CASE \"notnull\" WHEN 1 THEN ' not"
            + " null' ELSE '' END || coalesce(' default ' || dflt_value, '') || CASE pk WHEN 0 THEN"
            + " '' ELSE ' key ' || pk END || CASE hidden WHEN 0 THEN '' ELSE ' hidden ' || hidden"
            + " END FROM pragma_table_xinfo("
            + literal
            + ")");
    facts.add(
        "foreign key",
        prefix
            + "\"from\", 0, \"table\" || '.' || coalesce(\"to\", '') || ' ' || on_update || ' ' ||"
            + " on_delete FROM pragma_foreign_key_list("
            + literal
            + ")");
    indexes(facts, name, literal);
    List<String> columns = new ArrayList<>();
    for (List<String> column :
        facts.rows("SELECT name FROM pragma_table_xinfo(" + literal + ") WHERE hidden <> 1")) {
      columns.add(column.get(0));
    }
    facts.addRows(name, Identifier.quote(name), columns, column -> "quote(" + column + ")");
  }

  private static void indexes(Facts facts, String table, String literal) throws SQLException {
    for (List<String> index :
        facts.rows(
            "SELECT name, \"unique\", origin, partial FROM pragma_index_list(" + literal + ")")) {
      String name = "'" + index.get(0).replace("'", "''") + "'";
      String columns =
          String.valueOf(
              facts.rows(
                  "SELECT name, \"desc\", coll FROM pragma_index_xinfo("
                      + name
                      + ") WHERE key = 1 ORDER BY seqno"));
      String where = "";
      if (index.get(3).equals("1")) {
        String sql = facts.rows("SELECT sql FROM sqlite_schema WHERE name = " + name).get(0).get(0);
        where = " " + SqliteText.oneLine(sql).replaceFirst("(?i)^.* where ", "where ");
      }
      facts.add(
          new Fact(
              "index",
              table,
              // SQLite numbers the indexes of constraints; the number says nothing.
              index.get(2).equals("c") ? index.get(0) : "(" + index.get(2) + ")",
              0,
              (index.get(1).equals("1") ? "unique " : "") + columns + where));
    }
  }
}
