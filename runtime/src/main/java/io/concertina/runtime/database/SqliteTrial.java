package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Lets triggers meet writes before any writer does. SQLite takes a trigger whatever it names, and
 * looks for that in each write that may fire it. What a write fails with is the triggers' fault
 * where it does not fail without them; all is taken back.
 */
final class SqliteTrial {

  private static final int ROWS = 3;

  private final Session session;
  private final Names names;
  private final Evaluation evaluation;
  private final List<String> triggers;

  SqliteTrial(Session session, Names names, Evaluation evaluation, List<String> triggers) {
    this.session = session;
    this.names = names;
    this.evaluation = evaluation;
    this.triggers = triggers;
  }

  private record Column(String name, boolean key, boolean rowid) {}

  /** The first kind of write that the triggers make fail; empty when they may stay. */
  Optional<Obstacle> failure() throws SQLException {
    String table = names.of(evaluation.table());
    List<Column> columns = columns();
    Optional<Obstacle> failed =
        compared("an INSERT", List.of("EXPLAIN INSERT INTO " + table + " DEFAULT VALUES"));
    for (int i = 0; i < columns.size() && failed.isEmpty(); i++) {
      String column = Identifier.quote(columns.get(i).name());
      failed =
          compared(
              "an UPDATE of " + columns.get(i).name(),
              List.of("EXPLAIN UPDATE %s SET %s = %2$s".formatted(table, column)));
    }
    if (failed.isPresent() || takesBackAll()) {
      return failed;
    }
    failed = compared("every INSERT of a row like those that are there", inserts(table, columns));
    List<String> added = evaluation.added().stream().map(Effect.ColumnPresent::column).toList();
    for (int i = 0; i < columns.size() && failed.isEmpty(); i++) {
      Column column = columns.get(i);
      if (!column.key() && !added.contains(column.name())) {
        failed =
            compared(
                "every UPDATE of %s to the value of another row".formatted(column.name()),
                updates(table, columns, Identifier.quote(column.name())));
      }
    }
    return failed;
  }

  private List<Column> columns() throws SQLException {
    boolean numbered = SqliteRow.rowidIsKey(session, evaluation.table());
    return session.rows(
        "SELECT name, pk > 0 FROM pragma_table_xinfo(?, 'main') WHERE hidden = 0 ORDER BY cid",
        row -> new Column(row.getString(1), row.getBoolean(2), row.getBoolean(2) && numbered),
        evaluation.table().name());
  }

  /** A trigger of the service's that says RAISE(ROLLBACK) would end the transaction. */
  private boolean takesBackAll() throws SQLException {
    return session
        .rows(
            "SELECT sql FROM main.sqlite_schema WHERE type = 'trigger'",
            row -> SqliteToken.of(row.getString(1)))
        .stream()
        .anyMatch(trigger -> trigger.stream().anyMatch(token -> token.is("ROLLBACK")));
  }

  /**
   * The first rows, each in its own place, so that no value is there twice. Where foreign keys
   * would take other rows along with the old one, copies of them with new keys.
   */
  private List<String> inserts(String table, List<Column> columns) throws SQLException {
    List<String> added = evaluation.added().stream().map(Effect.ColumnPresent::column).toList();
    boolean copied = referred();
    List<Column> written =
        columns.stream()
            .filter(column -> !added.contains(column.name()) && !(copied && column.rowid()))
            .toList();
    if (written.isEmpty()) {
      return List.of();
    }
    List<String> values =
        written.stream()
            .map(
                column ->
                    (copied && column.key()
                            ? "CASE typeof(%1$s) WHEN 'integer' THEN abs(random()) WHEN 'text' THEN hex(randomblob(8)) ELSE randomblob(16) END"
                            : "%1$s")
                        .formatted(Identifier.quote(column.name())))
            .toList();
    return rows(table).stream()
        .map(
            row ->
                "INSERT OR %5$s INTO %1$s (%2$s) SELECT %3$s FROM %1$s LIMIT 1 OFFSET %4$s"
                    .formatted(
                        table,
                        Identifier.quote(written.stream().map(Column::name).toList()),
                        String.join(", ", values),
                        row,
                        copied ? "ABORT" : "REPLACE"))
        .toList();
  }

  private boolean referred() throws SQLException {
    return session.rows("PRAGMA foreign_keys", row -> row.getInt(1)).contains(1)
        && !session
            .rows(
                "SELECT 1 FROM main.sqlite_schema t JOIN pragma_foreign_key_list(t.name, 'main') f WHERE t.type = 'table' AND f.\"table\" = ? COLLATE NOCASE LIMIT 1",
                row -> row.getInt(1),
                evaluation.table().name())
            .isEmpty();
  }

  /** The places of the first rows. */
  private List<Integer> rows(String table) throws SQLException {
    int rows =
        session
            .rows(
                "SELECT count(*) FROM (SELECT 1 FROM %s LIMIT %s)".formatted(table, ROWS),
                row -> row.getInt(1))
            .get(0);
    return IntStream.range(0, rows).boxed().toList();
  }

  /** Each of the first rows takes the value of the next. */
  private List<String> updates(String table, List<Column> columns, String column)
      throws SQLException {
    String row =
        SqliteRow.rowid(session, evaluation.table())
            .orElseGet(
                () ->
                    Identifier.quote(
                        columns.stream().filter(Column::key).map(Column::name).toList()));
    return rows(table).stream()
        .skip(1)
        .map(
            i ->
                "UPDATE OR ABORT %1$s SET %2$s = (SELECT %2$s FROM %1$s LIMIT 1 OFFSET %4$s) WHERE (%3$s) IN (SELECT %3$s FROM %1$s LIMIT 1 OFFSET %5$s)"
                    .formatted(table, column, row, i, i - 1))
        .toList();
  }

  /**
   * Whether writes fail of which one at least would not fail without the triggers, and none goes
   * well with them: a row that an expression has no value for is the backfill's to name.
   */
  private Optional<Obstacle> compared(String what, List<String> writes) throws SQLException {
    Optional<SQLException> first = Optional.empty();
    for (String write : writes) {
      Optional<SQLException> with = attempt(List.of(), write);
      if (with.isEmpty()) {
        return Optional.empty();
      }
      boolean ours = attempt(drops(), write).isEmpty();
      first = first.isEmpty() && ours ? with : first;
    }
    return first.map(failure -> obstacle(what, failure));
  }

  private List<String> drops() {
    return triggers.stream()
        .map(name -> "DROP TRIGGER IF EXISTS main." + Identifier.quote(name))
        .toList();
  }

  private Optional<SQLException> attempt(List<String> before, String write) throws SQLException {
    session.execute("SAVEPOINT concertina_trial");
    Optional<SQLException> failure = Optional.empty();
    session.execute(before.toArray(String[]::new));
    try {
      session.execute(write);
    } catch (SQLException e) {
      failure = Optional.of(e);
    }
    session.execute("ROLLBACK TO concertina_trial", "RELEASE concertina_trial");
    return failure;
  }

  private Obstacle obstacle(String what, SQLException failure) {
    List<String> expressions = new ArrayList<>();
    evaluation
        .fills()
        .forEach(
            fill ->
                fill.set()
                    .sqlite()
                    .forEach(set -> expressions.add(fill.column() + ":  " + set.strip())));
    return new Obstacle(
        evaluation.table(),
        "%s of %s fails in the triggers: %s"
            .formatted(what, evaluation.table(), Failures.oneLine(failure)),
        expressions.isEmpty()
            ? "look at what the message names, then boot again"
            : "correct the expression (%s), or the value of it for the rows in question; then boot again"
                .formatted(String.join(", ", expressions)));
  }
}
