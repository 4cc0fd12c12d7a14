package io.concertina.runtime.database;

import io.concertina.migration.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tables that expressions of the user's read by a sub-select, and of which the role that migrates
 * may not see every row: what is not seen would count as not there. PostgreSQL says which they are,
 * of a view that is made on a scratch table and taken back. What an expression reads by a function
 * is the function's matter, and is refused by PostgreSQL when it is run.
 */
final class PostgresExpressionReads implements Surroundings.Check {

  /**
   * A view is read with the rights of its owner, unless it says that they are those of whoever
   * reads it.
   */
  private static final String HIDDEN =
      """
      WITH RECURSIVE reads(oid, role) AS (
        SELECT d.refobjid, (SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname = current_user)
        FROM pg_catalog.pg_rewrite w JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND d.objid = w.oid
        WHERE w.ev_class = pg_catalog.to_regclass(?) AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
          AND d.refobjid NOT IN (w.ev_class, pg_catalog.to_regclass(?))
        UNION
        SELECT d.refobjid, CASE WHEN 'security_invoker=true' = ANY (v.reloptions) OR 'security_invoker=on' = ANY (v.reloptions) THEN t.role ELSE v.relowner END
        FROM reads t JOIN pg_catalog.pg_class v ON v.oid = t.oid AND v.relkind = 'v'
        JOIN pg_catalog.pg_rewrite w ON w.ev_class = v.oid
        JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND d.objid = w.oid
        WHERE d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid <> v.oid)
      SELECT c.oid::pg_catalog.regclass::text, r.rolname, pg_catalog.has_any_column_privilege(r.oid, c.oid, 'SELECT'), c.relforcerowsecurity
      FROM reads t JOIN pg_catalog.pg_class c ON c.oid = t.oid AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
      JOIN pg_catalog.pg_roles r ON r.oid = t.role
      WHERE NOT pg_catalog.has_any_column_privilege(r.oid, c.oid, 'SELECT')
        OR (c.relrowsecurity AND NOT r.rolsuper AND NOT r.rolbypassrls
          AND (c.relforcerowsecurity OR NOT pg_catalog.pg_has_role(r.oid, c.relowner, 'USAGE')))
      ORDER BY 1, 2""";

  private final PostgresDatabase database;
  private final Session session;
  private final Names names;

  PostgresExpressionReads(PostgresDatabase database, Session session, Names names) {
    this.database = database;
    this.session = session;
    this.names = names;
  }

  @Override
  public List<Obstacle> of(Surroundings.Direction direction, Touch touch) throws SQLException {
    List<String> selecting =
        touch.expressions().stream()
            .flatMap(sql -> sql.postgres().stream())
            .filter(text -> text.toLowerCase(Locale.ROOT).contains("select"))
            .map(names::resolve)
            .map(String::strip)
            .toList();
    if (selecting.isEmpty()) {
      return List.of();
    }
    List<Obstacle> found = new ArrayList<>();
    try {
      database.batch(
          session,
          () -> {
            PostgresPath.use(session, names);
            PostgresWorkbench bench = new PostgresWorkbench(session, names, touch.table());
            bench.undone(
                () -> {
                  if (bench.make()) {
                    for (String expression : selecting) {
                      found.addAll(hidden(bench, touch.table(), expression));
                    }
                  }
                });
            return true;
          });
    } catch (SQLException e) {
      // Who may not make a table says so when the first thing is made.
      if (database.classify(e) != ErrorKind.PERMISSION) {
        throw e;
      }
    }
    return found.stream().distinct().toList();
  }

  /** Nothing where the expression names what an earlier version has still to make. */
  private List<Obstacle> hidden(PostgresWorkbench bench, Table table, String expression)
      throws SQLException {
    boolean made =
        bench
            .attempt(
                "CREATE VIEW %s AS SELECT (%s) AS concertina_value FROM %s AS %s"
                    .formatted(bench.view(), expression, bench.name(), bench.alias()))
            .isEmpty();
    if (!made) {
      return List.of();
    }
    List<Obstacle> found =
        session.rows(
            HIDDEN,
            row -> {
              String read = row.getString(1);
              String role = row.getString(2);
              if (!row.getBoolean(3)) {
                return new Obstacle(
                    table,
                    "an expression over %s reads %s, which role %s may not"
                        .formatted(table, read, role),
                    "grant it: GRANT SELECT ON %s TO %s".formatted(read, role));
              }
              return new Obstacle(
                  table,
                  "an expression over %s reads %s, of which row security hides rows from role %s"
                      .formatted(table, read, role),
                  row.getBoolean(4)
                      ? "let the role see every row: ALTER ROLE %1$s BYPASSRLS, or as the owner ALTER TABLE %2$s NO FORCE ROW LEVEL SECURITY"
                          .formatted(role, read)
                      : "run as the owner of %2$s, or let the role see every row: ALTER ROLE %1$s BYPASSRLS"
                          .formatted(role, read));
            },
            bench.view(),
            bench.name());
    session.execute("DROP VIEW " + bench.view());
    return found;
  }
}
