package io.concertina.runtime.database;

import static io.concertina.migration.Identifier.quote;
import static java.util.stream.Collectors.joining;

import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * PostgreSQL's triggers look for the names in their functions when they fire, by the path of
 * whoever writes, and say only then what they can't evaluate. So the path is pinned, and they are
 * tried on copies of a few rows before any writer meets them.
 */
final class PostgresSyncTriggers implements SyncTriggers {

  /** Where an earlier version may still make what is named. */
  private static final Set<String> UNDEFINED = Set.of("42703", "42883", "42P01", "42704", "3F000");

  private final PostgresDatabase database;
  private final Session session;
  private final Names names;

  PostgresSyncTriggers(PostgresDatabase database, Session session, Names names) {
    this.database = database;
    this.session = session;
    this.names = names;
  }

  @Override
  public List<Installed> installed() throws SQLException {
    return session.rows(
        """
        SELECT n.nspname, c.relname, t.tgname, t.tgfoid::pg_catalog.regprocedure::text, t.tgenabled <> 'O'
        FROM pg_catalog.pg_trigger t
        JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE t.tgname ~ '^(zz|00)_concertina_' AND NOT t.tgisinternal AND t.tgparentid = 0
        ORDER BY 1, 2, 3""",
        row -> {
          String schema = row.getString(1);
          Table table = new Table(schema.equals(names.schema()) ? "" : schema, row.getString(2));
          return new Installed(
              table,
              row.getString(3),
              List.of(
                  "DROP TRIGGER %s ON %s".formatted(quote(row.getString(3)), names.of(table)),
                  "DROP FUNCTION IF EXISTS " + row.getString(4)),
              row.getBoolean(5));
        });
  }

  /**
   * A user's expression may name the column without quotes; what assigns to it alone and is named
   * after it is there for its sake.
   */
  @Override
  public List<Naming> naming(Table table, String column) throws SQLException {
    List<Naming> found = new ArrayList<>();
    for (Installed trigger : installed()) {
      if (names.of(trigger.table()).equals(names.of(table))) {
        session
            .rows(
                """
                SELECT strpos(p.prosrc, 'NEW.' || w.quoted || ' := ') > 0
                  AND assigned.n = 1
                FROM pg_catalog.pg_trigger t
                JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid
                CROSS JOIN (SELECT ?::text AS name, ?::text AS quoted) w
                CROSS JOIN LATERAL (SELECT count(DISTINCT m[1]) AS n FROM regexp_matches(p.prosrc, 'NEW\\.("(?:[^"]|"")+") := ', 'g') AS m) AS assigned
                WHERE t.tgrelid = to_regclass(?) AND t.tgname = ?
                  AND (strpos(p.prosrc, w.quoted) > 0 OR p.prosrc ~* ('(^|\\W)' || regexp_replace(w.name, '(\\W)', '\\\\\\1', 'g') || '(\\W|$)')
                    OR EXISTS (SELECT 1 FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                      WHERE d.classid = 'pg_catalog.pg_trigger'::regclass AND d.objid = t.oid AND a.attrelid = t.tgrelid AND a.attname = w.name))""",
                row -> row.getBoolean(1),
                column,
                quote(column),
                names.of(table),
                trigger.name())
            .forEach(writes -> found.add(new Naming(trigger, writes)));
      }
    }
    return found;
  }

  @Override
  public List<Obstacle> obstacles(Evaluation evaluation, boolean first) throws SQLException {
    List<Obstacle> found = new ArrayList<>();
    try {
      database.batch(
          session,
          () -> {
            PostgresPath.use(session, names);
            PostgresWorkbench bench = bench(evaluation);
            bench.undone(() -> look(bench, evaluation, first, found));
            return true;
          });
    } catch (SQLException e) {
      // Who may not make a table says so when the first thing is made.
      if (database.classify(e) != ErrorKind.PERMISSION) {
        throw e;
      }
    }
    return found;
  }

  private PostgresWorkbench bench(Evaluation evaluation) {
    return new PostgresWorkbench(session, names, evaluation.table());
  }

  private void look(
      PostgresWorkbench bench, Evaluation evaluation, boolean first, List<Obstacle> found)
      throws SQLException {
    if (!bench.make()) {
      return;
    }
    Optional<SQLException> added = bench.add(evaluation.added());
    if (added.isPresent()) {
      if (counts(added.get(), first)) {
        found.add(
            new Obstacle(
                evaluation.table(),
                "a column of %s can't be added: %s"
                    .formatted(evaluation.table(), Failures.oneLine(added.get())),
                "correct the column's type in the model, or create what it names first"));
      }
      return;
    }
    List<String> columns = bench.columns();
    for (Operation.Fill fill : evaluation.fills()) {
      if (columns.contains(fill.column())) {
        assign(bench, fill, first, found);
      }
    }
    if (evaluation.synced()) {
      refuseGenerated(bench, evaluation, found);
      refuseZoned(bench, evaluation, found);
    }
  }

  /** A writer's triggers evaluate it by the writer's TimeZone, the backfill by ours. */
  private void refuseZoned(PostgresWorkbench bench, Evaluation evaluation, List<Obstacle> found)
      throws SQLException {
    Set<String> zoned = new LinkedHashSet<>();
    for (String expression : expressions(evaluation)) {
      bench.needs(expression).ifPresent(needs -> zoned.addAll(needs.zoned()));
    }
    if (!zoned.isEmpty()) {
      found.add(
          new Obstacle(
              evaluation.table(),
              "an expression over %s, which triggers evaluate in each writer's session, depends on that session's TimeZone: %s"
                  .formatted(evaluation.table(), String.join(", ", zoned)),
              "name the time zone in the expression, such as  (placed_at AT TIME ZONE 'UTC')::date  for  placed_at::date,  (day::timestamp AT TIME ZONE 'UTC')  for  day::timestamptz,  date_trunc('day', placed_at, 'UTC')  for  date_trunc('day', placed_at)"));
    }
  }

  /** As the backfill assigns it: parsed, and not run. */
  private void assign(
      PostgresWorkbench bench, Operation.Fill fill, boolean first, List<Obstacle> found)
      throws SQLException {
    for (String text : fill.set().postgres()) {
      String expression = names.resolve(text).strip();
      String where =
          fill.where().postgres().stream()
              .map(condition -> " WHERE " + names.resolve(condition).strip())
              .collect(joining());
      Optional<SQLException> failure =
          bench.attempt(
              "PREPARE concertina_bench AS UPDATE %s AS %s SET %s = (%s)%s"
                  .formatted(bench.name(), bench.alias(), quote(fill.column()), expression, where),
              "DEALLOCATE concertina_bench");
      if (failure.isPresent() && counts(failure.get(), first)) {
        found.add(
            new Obstacle(
                fill.table(),
                "%s.%s can't take the value of  %s : %s"
                    .formatted(
                        fill.table(), fill.column(), expression, Failures.oneLine(failure.get())),
                "correct the expression, or the type of %s.%s in the model"
                    .formatted(fill.table(), fill.column())));
      }
    }
  }

  private static boolean counts(SQLException failure, boolean first) {
    return programmed(failure) && (first || !UNDEFINED.contains(failure.getSQLState()));
  }

  /** Whether the text is at fault, and not a value or a right. */
  static boolean programmed(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return (state.startsWith("42") && !state.equals("42501")) || state.startsWith("0A");
  }

  private void refuseGenerated(PostgresWorkbench bench, Evaluation evaluation, List<Obstacle> found)
      throws SQLException {
    Set<String> generated = new LinkedHashSet<>();
    for (String expression : expressions(evaluation)) {
      bench.needs(expression).ifPresent(needs -> generated.addAll(needs.generated()));
    }
    for (String column : generated) {
      found.add(
          new Obstacle(
              evaluation.table(),
              "%1$s.%2$s is a generated column, which PostgreSQL computes after the triggers that would read or write it"
                  .formatted(evaluation.table(), column),
              "name in the expression what %1$s.%2$s is computed from; where %2$s itself is renamed or replaced, add a column beside it with @AddColumn and let %2$s go with @DropColumn, or make it a plain column first: ALTER TABLE %1$s ALTER COLUMN %2$s DROP EXPRESSION"
                  .formatted(evaluation.table(), column)));
    }
  }

  private List<String> expressions(Evaluation evaluation) {
    return Stream.concat(
            evaluation.fills().stream().flatMap(fill -> fill.set().postgres().stream()),
            evaluation.verifies().stream().flatMap(verify -> verify.wrong().postgres().stream()))
        .map(names::resolve)
        .map(String::strip)
        .toList();
  }

  @Override
  public Optional<Obstacle> complete(Evaluation evaluation, List<String> triggers)
      throws SQLException {
    PostgresPath.use(session, names);
    keep(evaluation);
    pin(evaluation, triggers);
    return new PostgresTrial(session, names, bench(evaluation), evaluation, triggers).failure();
  }

  /** What the triggers keep goes where the backfill's goes, and does so before that begins. */
  private void keep(Evaluation evaluation) throws SQLException {
    for (Operation.Fill fill : evaluation.fills()) {
      if (fill.keep() && !fill.key().isEmpty()) {
        session.execute(
            PostgresBatches.undoTable(
                    session, names, fill.table(), fill.key(), fill.column(), evaluation.version())
                .toArray(String[]::new));
      }
    }
  }

  /**
   * The functions that came without a path evaluate expressions. Those that need nothing but what
   * the server has get nothing else to find.
   */
  private void pin(Evaluation evaluation, List<String> triggers) throws SQLException {
    List<String> functions =
        session.rows(
            """
            SELECT DISTINCT p.oid::pg_catalog.regprocedure::text
            FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid
            WHERE t.tgrelid = pg_catalog.to_regclass(?) AND t.tgname = ANY (?) AND p.proconfig IS NULL""",
            row -> row.getString(1),
            names.of(evaluation.table()),
            triggers.toArray(String[]::new));
    if (functions.isEmpty()) {
      return;
    }
    String path = "pg_catalog, pg_temp";
    if (needsOthers(evaluation)) {
      path = PostgresPath.pinned(session, names, names.schemaOf(evaluation.table()));
    }
    for (String function : functions) {
      session.execute("ALTER FUNCTION " + function + " SET search_path TO " + path);
    }
  }

  /** What can't be asked on its own may need anything. */
  private boolean needsOthers(Evaluation evaluation) throws SQLException {
    PostgresWorkbench bench = bench(evaluation);
    boolean[] others = {evaluation.fills().isEmpty() && evaluation.verifies().isEmpty()};
    bench.undone(
        () -> {
          others[0] |= !bench.make();
          for (String expression : expressions(evaluation)) {
            others[0] |=
                others[0]
                    || bench.needs(expression).map(PostgresWorkbench.Needs::others).orElse(true);
          }
        });
    return others[0];
  }
}
