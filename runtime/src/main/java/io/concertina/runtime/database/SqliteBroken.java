package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Views and triggers that do not work: SQLite resolves all of them whenever a table or a column is
 * renamed or dropped, and refuses for the sake of one whose table went long ago.
 */
final class SqliteBroken {

  private static final String PROBE = "main.concertina_probe";

  private static final List<String> TRY =
      List.of("CREATE TABLE " + PROBE + " (a, b)", "ALTER TABLE " + PROBE + " DROP COLUMN b");

  /**
   * One that does not work.
   *
   * @param temporary whether it belongs to this connection
   * @param sql its statement, and those of its triggers
   * @param why what SQLite says of it
   */
  record Found(String type, String name, boolean temporary, List<String> sql, String why) {

    String drop() {
      return "DROP %s %s.%s".formatted(type, temporary ? "temp" : "main", Identifier.quote(name));
    }

    boolean names(String table, Optional<String> column) {
      return sql.stream()
          .map(SqliteToken::of)
          .anyMatch(
              text ->
                  SqliteToken.names(text, table)
                      && column.filter(c -> !SqliteToken.names(text, c)).isEmpty());
    }
  }

  private record Listed(String type, String name, String table, boolean temporary, String sql) {}

  private SqliteBroken() {}

  /** All of them; inside a transaction. SQLite tells of one at a time. */
  static List<Found> in(Session session) throws SQLException {
    List<Listed> all =
        session.rows(
            """
            SELECT type, name, tbl_name, 0, sql FROM main.sqlite_schema WHERE type IN ('view', 'trigger')
            UNION ALL SELECT type, name, tbl_name, 1, sql FROM temp.sqlite_schema WHERE type IN ('view', 'trigger')""",
            row ->
                new Listed(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getBoolean(4),
                    row.getString(5)));
    List<Found> found = new ArrayList<>();
    if (all.isEmpty()) {
      return found;
    }
    session.execute("SAVEPOINT concertina_probe");
    for (Optional<Found> next = next(session, all); next.isPresent(); next = next(session, all)) {
      found.add(next.get());
      session.execute(next.get().drop());
    }
    session.execute("ROLLBACK TO concertina_probe", "RELEASE concertina_probe");
    return found;
  }

  private static Optional<Found> next(Session session, List<Listed> all) throws SQLException {
    try {
      session.execute(TRY.toArray(String[]::new));
      return Optional.empty();
    } catch (SQLException e) {
      String message = String.valueOf(e.getMessage());
      for (Listed one : all) {
        String named = "error in %s %s: ".formatted(one.type(), one.name());
        int at = message.indexOf(named);
        if (at >= 0) {
          session.execute("DROP TABLE " + PROBE);
          String why = message.substring(at + named.length());
          return Optional.of(
              new Found(
                  one.type(),
                  one.name(),
                  one.temporary(),
                  Stream.concat(
                          Stream.of(one.sql()),
                          all.stream()
                              .filter(t -> t.type().equals("trigger") && one.type().equals("view"))
                              .filter(t -> SqliteToken.same(t.table(), one.name()))
                              .map(Listed::sql))
                      .toList(),
                  why.endsWith(")") ? why.substring(0, why.length() - 1) : why));
        }
      }
      throw e;
    }
  }

  /**
   * The statements, with what does not work put aside before them and put back after them as it
   * was: it names nothing of what they change. SQLite looks at everything else as it always does.
   */
  static List<String> aside(Session session, List<String> statements) throws SQLException {
    boolean resolves = statements.stream().map(SqliteToken::of).anyMatch(SqliteBroken::resolves);
    if (!resolves || session.rows("PRAGMA legacy_alter_table", r -> r.getInt(1)).contains(1)) {
      return statements;
    }
    List<String> all = new ArrayList<>();
    List<Found> broken = in(session).stream().filter(found -> !found.temporary()).toList();
    broken.forEach(found -> all.add(found.drop()));
    all.addAll(statements);
    broken.forEach(found -> all.addAll(found.sql()));
    return all;
  }

  /** Whether SQLite looks at every view and trigger for it. */
  private static boolean resolves(List<SqliteToken> statement) {
    return statement.size() > 1
        && statement.get(0).is("ALTER")
        && statement.stream().anyMatch(token -> token.is("RENAME") || token.is("DROP"));
  }
}
