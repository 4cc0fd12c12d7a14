package io.concertina.runtime.database;

import static io.concertina.migration.Identifier.quote;

import io.concertina.migration.Effect;
import io.concertina.migration.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An empty table like a user's, without anything that hangs on that: what is tried on it reaches
 * nobody. It lives inside a transaction that is rolled back to where it was before.
 */
final class PostgresWorkbench {

  private final Session session;
  private final Names names;
  private final Table table;

  PostgresWorkbench(Session session, Names names, Table table) {
    this.session = session;
    this.names = names;
    this.table = table;
  }

  /** What is tried. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  /** Undoes all that is done, whether it fails or not. */
  void undone(Work work) throws SQLException {
    session.execute("SAVEPOINT concertina_bench");
    try {
      work.run();
    } finally {
      session.execute(
          "ROLLBACK TO SAVEPOINT concertina_bench", "RELEASE SAVEPOINT concertina_bench");
    }
  }

  /** Runs a statement; returns what it failed with, what it did before being undone then. */
  Optional<SQLException> attempt(String... statements) throws SQLException {
    session.execute("SAVEPOINT concertina_attempt");
    try {
      session.execute(statements);
      session.execute("RELEASE SAVEPOINT concertina_attempt");
      return Optional.empty();
    } catch (SQLException e) {
      session.execute(
          "ROLLBACK TO SAVEPOINT concertina_attempt", "RELEASE SAVEPOINT concertina_attempt");
      return Optional.of(e);
    }
  }

  /** Its name; nothing of it is logged, nor published. */
  String name() {
    return own("concertina_bench");
  }

  /** The name of a view of it. */
  String view() {
    return own("concertina_bench_view");
  }

  /** The name of a table for rows of the user's. */
  String sample() {
    return own("concertina_bench_rows");
  }

  /** The name of the user's table, by which expressions may call it. */
  String alias() {
    return quote(table.name());
  }

  private String own(String name) {
    return names.of(new Table(table.schema(), name));
  }

  /** Makes it; false where there is no such table to be like. */
  boolean make() throws SQLException {
    return attempt(
            "CREATE UNLOGGED TABLE %s (LIKE %s INCLUDING GENERATED)"
                .formatted(name(), names.of(table)))
        .isEmpty();
  }

  /** Adds columns that it lacks; returns what that failed with. */
  Optional<SQLException> add(List<Effect.ColumnPresent> columns) throws SQLException {
    List<String> there = columns();
    for (Effect.ColumnPresent column : columns) {
      if (!there.contains(column.column())) {
        Optional<String> type = type(column);
        if (type.isPresent()) {
          Optional<SQLException> failure =
              attempt(
                  "ALTER TABLE %s ADD COLUMN %s %s"
                      .formatted(name(), quote(column.column()), type.get()));
          if (failure.isPresent()) {
            return failure;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> type(Effect.ColumnPresent column) throws SQLException {
    if (column.like().isEmpty()) {
      return column.type().postgres().stream().map(names::resolve).map(String::strip).findFirst();
    }
    return session
        .rows(
            "SELECT pg_catalog.format_type(atttypid, atttypmod) FROM pg_catalog.pg_attribute WHERE attrelid = pg_catalog.to_regclass(?) AND attname = ?",
            row -> row.getString(1),
            name(),
            column.like())
        .stream()
        .findFirst();
  }

  /** All columns, in their order. */
  List<String> columns() throws SQLException {
    return session.rows(
        "SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = pg_catalog.to_regclass(?) AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
        row -> row.getString(1),
        name());
  }

  /** The columns that a statement may write. */
  List<String> written() throws SQLException {
    return session.rows(
        "SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = pg_catalog.to_regclass(?) AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum",
        row -> row.getString(1),
        name());
  }

  /**
   * What an expression needs.
   *
   * @param generated columns that the database computes
   * @param others whether it needs more than the server has
   * @param zoned what of it gives another value in a session with another TimeZone
   */
  record Needs(List<String> generated, boolean others, List<String> zoned) {
    Needs {
      generated = List.copyOf(generated);
      zoned = List.copyOf(zoned);
    }
  }

  /**
   * Functions and casts of a moment by the session's TimeZone, as the parsed expression has them:
   * what is pinned has no entry in pg_depend. PostgreSQL calls more of them STABLE, such as those
   * that put texts together, which give the same value for most types; a second of the epoch is the
   * same everywhere.
   */
  private static final String ZONED =
      """
      SELECT DISTINCT p.proname || '(' || pg_catalog.pg_get_function_arguments(p.oid) || ')'
      FROM pg_catalog.pg_rewrite r
      CROSS JOIN LATERAL pg_catalog.regexp_matches(r.ev_action::text, ':(?:funcid|opfuncid) ([0-9]+)', 'g') m
      JOIN pg_catalog.pg_proc p ON p.oid = m[1]::oid AND p.pronamespace = 'pg_catalog'::pg_catalog.regnamespace AND p.provolatile = 's'
      WHERE r.ev_class = pg_catalog.to_regclass(?)
        AND ((p.proname IN ('to_char', 'date', 'timestamp', 'time', 'timetz', 'timestamptz') AND 'timestamptz'::pg_catalog.regtype = ANY (p.proargtypes::oid[] || p.prorettype))
          OR (p.proname IN ('date_trunc', 'age') AND p.pronargs < 3 AND 'timestamptz'::pg_catalog.regtype = ANY (p.proargtypes::oid[]))
          OR (p.proname IN ('date_part', 'extract') AND NOT ? AND 'timestamptz'::pg_catalog.regtype = ANY (p.proargtypes::oid[]))
          OR (p.proname = 'to_timestamp' AND p.pronargs = 2)
          OR p.proname ~ '^(date|timestamp)_(lt|le|eq|gt|ge|ne|cmp)_timestamptz$|^timestamptz_(lt|le|eq|gt|ge|ne|cmp)_(date|timestamp)$')
      UNION ALL
      SELECT 'CAST(timestamptz AS text)' FROM pg_catalog.pg_rewrite r
      WHERE r.ev_class = pg_catalog.to_regclass(?)
        AND r.ev_action::text ~ 'COERCEVIAIO :arg [{][A-Z]+ [^{}]*:(vartype|funcresulttype|consttype|resulttype|opresulttype) 1184 [^{}]*[}] :resulttype (25|1042|1043) '""";

  /** Which columns that the database computes an expression reads, and whether it needs more. */
  Optional<Needs> needs(String expression) throws SQLException {
    Optional<SQLException> failure =
        attempt(
            "CREATE VIEW %s AS SELECT (%s) AS concertina_value FROM %s AS %s"
                .formatted(view(), expression, name(), alias()));
    if (failure.isPresent()) {
      return Optional.empty();
    }
    List<String> generated = new ArrayList<>();
    boolean others = false;
    // What is pinned, as all of pg_catalog is, has no entry.
    for (String[] need :
        session.rows(
            """
            SELECT DISTINCT a.attname, a.attgenerated <> '', d.refobjid = pg_catalog.to_regclass(?) AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
            FROM pg_catalog.pg_rewrite r
            JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND d.objid = r.oid
            LEFT JOIN pg_catalog.pg_attribute a ON d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
            WHERE r.ev_class = pg_catalog.to_regclass(?) AND d.refobjid <> r.ev_class""",
            row -> new String[] {row.getString(1), row.getString(2), row.getString(3)},
            name(),
            view())) {
      if ("f".equals(need[2])) {
        others = true;
      } else if ("t".equals(need[1])) {
        generated.add(need[0]);
      }
    }
    List<String> zoned =
        session.rows(
            ZONED,
            row -> row.getString(1),
            view(),
            expression.toLowerCase(Locale.ROOT).contains("epoch"),
            view());
    session.execute("DROP VIEW " + view());
    return Optional.of(new Needs(generated, others, zoned));
  }
}
