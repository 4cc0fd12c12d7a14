package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.migration.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Views that SQLite writes through by triggers. */
final class SqliteViews extends Views {

  /**
   * A column of a table.
   *
   * @param written whether it is stored as it is given, and not computed
   * @param fallback what it gets where an INSERT leaves it out; empty for NULL
   */
  private record Column(String name, boolean written, boolean key, String fallback) {

    String quoted() {
      return Identifier.quote(name);
    }

    /** A view has no defaults: what is left out is NULL in its triggers. */
    String inserted() {
      String given = "NEW." + quoted();
      return fallback.isEmpty() ? given : "coalesce(%s, %s)".formatted(given, fallback);
    }
  }

  private final Session session;
  private final Names names;

  SqliteViews(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  @Override
  Kind kind(Table name, Table other) throws SQLException {
    return session
        .rows(
            "SELECT type, sql FROM main.sqlite_schema WHERE type IN ('table', 'view') AND name = ? COLLATE NOCASE",
            row ->
                row.getString(1).equals("table")
                    ? Kind.TABLE
                    : isViewOf(row.getString(2), other) ? Kind.VIEW : Kind.SOMETHING_ELSE,
            name.name())
        .stream()
        .findFirst()
        .orElse(Kind.NOTHING);
  }

  /** ALTER TABLE writes the other's name in its place, with or without quotes. */
  private static boolean isViewOf(String sql, Table other) {
    List<SqliteToken> tokens = SqliteToken.of(sql);
    int last = tokens.size() - 1;
    return last > 0 && tokens.get(last - 1).is("FROM") && tokens.get(last).named(other.name());
  }

  @Override
  List<String> create(Table view, Table table) throws SQLException {
    return create(view, table, table);
  }

  @Override
  List<String> create(Table view, Table table, Table source) throws SQLException {
    List<Column> columns =
        session.rows(
            "SELECT name, hidden = 0, pk > 0, coalesce(dflt_value, '') FROM pragma_table_xinfo(?, 'main') WHERE hidden <> 1 ORDER BY cid",
            row ->
                new Column(
                    row.getString(1), row.getBoolean(2), row.getBoolean(3), row.getString(4)),
            source.name());
    List<Column> written = columns.stream().filter(Column::written).toList();
    boolean everyColumn = !SqliteRow.nullable(session, source).isEmpty();
    String key =
        columns.stream()
            .filter(column -> column.key() || everyColumn)
            .map(c -> "%s IS OLD.%s".formatted(c.quoted(), c.quoted()))
            .collect(Collectors.joining(" AND "));
    if (key.isEmpty()) {
      throw new SQLException(
          "table %s has no primary key, by which the triggers of a view could find its rows"
              .formatted(source));
    }
    String own = Identifier.quote(table.name());
    List<String> statements = new ArrayList<>();
    statements.add(
        "CREATE VIEW %s AS SELECT %s FROM %s"
            .formatted(
                names.of(view),
                columns.stream().map(Column::quoted).collect(Collectors.joining(", ")),
                own));
    statements.add(
        trigger(
            view,
            "i",
            "INSERT",
            "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                    own,
                    written.stream().map(Column::quoted).collect(Collectors.joining(", ")),
                    written.stream().map(Column::inserted).collect(Collectors.joining(", ")))));
    statements.add(
        trigger(
            view,
            "u",
            "UPDATE",
            "UPDATE %s SET %s WHERE %s"
                .formatted(
                    own,
                    written.stream()
                        .map(c -> "%s = NEW.%s".formatted(c.quoted(), c.quoted()))
                        .collect(Collectors.joining(", ")),
                    key)));
    statements.add(trigger(view, "d", "DELETE", "DELETE FROM %s WHERE %s".formatted(own, key)));
    return statements;
  }

  private String trigger(Table view, String suffix, String event, String statement) {
    return "CREATE TRIGGER %s INSTEAD OF %s ON %s BEGIN\n  %s;\nEND"
        .formatted(
            names.of(new Table(view.schema(), "concertina_view_" + view.name() + "_" + suffix)),
            event,
            Identifier.quote(view.name()),
            statement);
  }

  @Override
  String rename(Table from, Table to) {
    return "ALTER TABLE " + names.of(from) + " RENAME TO " + Identifier.quote(to.name());
  }

  @Override
  String drop(Table view) {
    return "DROP VIEW " + names.of(view);
  }
}
