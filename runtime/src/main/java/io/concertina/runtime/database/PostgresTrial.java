package io.concertina.runtime.database;

import static io.concertina.migration.Identifier.quote;
import static java.util.stream.Collectors.joining;

import io.concertina.migration.Effect;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets triggers that fill their own row meet writes, on a table like the user's and copies of some
 * of its rows, under a path on which nothing is. Triggers that write to another table evaluate no
 * expression of the user's, and would keep writers of that table waiting: they are not tried.
 */
final class PostgresTrial {

  private static final int ROWS = 20;

  /** The column by which a row finds the next one. */
  private static final String NUMBER = "concertina_number";

  private final Session session;
  private final Names names;
  private final PostgresWorkbench bench;
  private final Evaluation evaluation;
  private final List<String> triggers;
  private final List<Obstacle> found = new ArrayList<>();

  PostgresTrial(
      Session session,
      Names names,
      PostgresWorkbench bench,
      Evaluation evaluation,
      List<String> triggers) {
    this.session = session;
    this.names = names;
    this.bench = bench;
    this.evaluation = evaluation;
    this.triggers = triggers;
  }

  /** The first write that failed; empty when none did. */
  Optional<Obstacle> failure() throws SQLException {
    bench.undone(
        () -> {
          session.execute("SET LOCAL search_path TO ''");
          List<String> definitions = definitions();
          if (!definitions.isEmpty() && bench.make()) {
            tryAll(definitions);
          }
        });
    return found.stream().findFirst();
  }

  private void tryAll(List<String> definitions) throws SQLException {
    List<String> columns = bench.written();
    session.execute("ALTER TABLE %s ADD COLUMN %s bigint".formatted(bench.name(), NUMBER));
    for (String definition : definitions) {
      session.execute(definition);
    }
    if (sampled(columns)) {
      insert(columns);
      update(
          "an UPDATE of the columns that were there before",
          "concertina_other",
          bench.sample(),
          besidesAdded(columns),
          PostgresTrial::programmed);
      if (evaluation.twoSided()) {
        update(
            "an UPDATE of the new columns",
            "concertina_other",
            bench.name(),
            added(columns),
            failure -> programmed(failure) || "23502".equals(failure.getSQLState()));
      }
    }
    nothing(besidesAdded(columns));
  }

  /**
   * BEFORE triggers for each row, with the table in place of the user's. Those that run with the
   * rights of their owner count, and a sequence is not set back.
   */
  private List<String> definitions() throws SQLException {
    return session.rows(
        """
        SELECT pg_catalog.pg_get_triggerdef(t.oid),
          ' ON ' || pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) || ' '
        FROM pg_catalog.pg_trigger t
        JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid AND NOT p.prosecdef
        JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE t.tgrelid = pg_catalog.to_regclass(?) AND t.tgname = ANY (?) AND t.tgtype & 3 = 3
        ORDER BY t.tgname""",
        row -> on(row.getString(1), row.getString(2)),
        names.of(evaluation.table()),
        triggers.toArray(String[]::new));
  }

  private String on(String definition, String table) throws SQLException {
    int at = definition.indexOf(table);
    if (at < 0) {
      throw new SQLException("the trigger is not on " + table + ": " + definition, "XX000");
    }
    return definition.substring(0, at)
        + " ON "
        + bench.name()
        + definition.substring(at + table.length() - 1);
  }

  /** Some rows; none where they are not found at once, for writers wait meanwhile. */
  private boolean sampled(List<String> columns) throws SQLException {
    Optional<SQLException> failure =
        bench.attempt(
            "SET LOCAL statement_timeout TO '1s'",
            "CREATE UNLOGGED TABLE %s AS SELECT pg_catalog.row_number() OVER () AS %s, %s FROM (SELECT * FROM %s LIMIT %s) AS concertina_rows"
                .formatted(
                    bench.sample(), NUMBER, quote(columns), names.of(evaluation.table()), ROWS));
    session.execute("SET LOCAL statement_timeout TO '0'");
    return failure.isEmpty();
  }

  /** What a release writes that names every column it knows. */
  private void insert(List<String> columns) throws SQLException {
    String insert =
        "INSERT INTO %s (%s, %s) SELECT %2$s, %3$s FROM %4$s"
            .formatted(bench.name(), NUMBER, quote(columns), bench.sample());
    Optional<SQLException> all = bench.attempt(insert);
    if (all.isEmpty()) {
      return;
    }
    if (programmed(all.get())) {
      fail("an INSERT", all.get());
      return;
    }
    // A row that an expression has no value for is the backfill's to name: all of them are not.
    boolean any = false;
    for (int i = 1; i <= ROWS; i++) {
      any |= bench.attempt(insert + " WHERE " + NUMBER + " = " + i).isEmpty();
    }
    if (!any || session.rows("SELECT 1 FROM " + bench.name(), row -> 1).isEmpty()) {
      fail("every INSERT of a row like those that are there", all.get());
    }
  }

  /** Each row takes the values of the next. */
  private void update(
      String what,
      String other,
      String from,
      List<String> columns,
      Function<SQLException, Boolean> counts)
      throws SQLException {
    if (columns.isEmpty()) {
      return;
    }
    String set =
        columns.stream()
            .map(column -> "%1$s = %2$s.%1$s".formatted(quote(column), other))
            .collect(joining(", "));
    bench
        .attempt(
            "UPDATE %1$s AS concertina_row SET %2$s FROM %3$s AS %4$s WHERE %4$s.%5$s = concertina_row.%5$s %% (SELECT pg_catalog.count(*) FROM %3$s) + 1"
                .formatted(bench.name(), set, from, other, NUMBER))
        .filter(failure -> counts.apply(failure))
        .ifPresent(failure -> fail(what, failure));
  }

  /** Rows without any value: whatever there is, the names in the expressions are looked for. */
  private void nothing(List<String> columns) throws SQLException {
    for (String column : bench.columns()) {
      session.execute(
          "ALTER TABLE %s ALTER COLUMN %s DROP NOT NULL".formatted(bench.name(), quote(column)));
    }
    bench
        .attempt("INSERT INTO " + bench.name() + " DEFAULT VALUES")
        .filter(PostgresTrial::programmed)
        .ifPresent(failure -> fail("an INSERT of NULLs", failure));
    if (!columns.isEmpty()) {
      bench
          .attempt(
              "UPDATE %s SET %s"
                  .formatted(
                      bench.name(),
                      columns.stream().map(c -> quote(c) + " = NULL").collect(joining(", "))))
          .filter(PostgresTrial::programmed)
          .ifPresent(failure -> fail("an UPDATE to NULLs", failure));
    }
  }

  private List<String> added(List<String> columns) {
    List<String> added = evaluation.added().stream().map(Effect.ColumnPresent::column).toList();
    return columns.stream().filter(added::contains).toList();
  }

  private List<String> besidesAdded(List<String> columns) {
    List<String> added = added(columns);
    return columns.stream().filter(column -> !added.contains(column)).toList();
  }

  private void fail(String what, SQLException failure) {
    String expressions =
        evaluation.fills().stream()
            .flatMap(
                fill ->
                    fill.set().postgres().stream().map(set -> fill.column() + ":  " + set.strip()))
            .collect(joining(", "));
    found.add(
        new Obstacle(
            evaluation.table(),
            "%s of %s fails in the triggers: %s"
                .formatted(what, evaluation.table(), Failures.oneLine(failure)),
            expressions.isEmpty()
                ? "look at what the message names, then boot again"
                : "correct the expression (%s), or the value of it for the rows in question; then boot again"
                    .formatted(expressions)));
  }

  private static boolean programmed(SQLException failure) {
    return PostgresSyncTriggers.programmed(failure);
  }
}
