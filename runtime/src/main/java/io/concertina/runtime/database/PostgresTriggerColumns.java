package io.concertina.runtime.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Triggers of the service's that fire on UPDATE OF a column of a pair that is kept in step.
 * PostgreSQL looks at the columns that the statement names: a write of the other name, which a
 * trigger brings over, goes past them. So does it past tsvector_update_trigger() and its like,
 * which get the column by an argument and look at the same.
 */
final class PostgresTriggerColumns implements Surroundings.Check {

  private final Session session;
  private final Names names;

  PostgresTriggerColumns(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  /** Where one column alone is written, it is filled from others: nobody writes it by two names. */
  @Override
  public List<Obstacle> of(Surroundings.Direction direction, Touch touch) throws SQLException {
    if (touch.act() != Touch.Act.SYNC || touch.columns().size() < 2) {
      return List.of();
    }
    List<Obstacle> found = new ArrayList<>(updates(touch));
    found.addAll(arguments(touch));
    return found;
  }

  private List<Obstacle> arguments(Touch touch) throws SQLException {
    return session.rows(
        """
        SELECT t.tgname, p.oid::regprocedure, w.name
        FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid JOIN pg_catalog.pg_language l ON l.oid = p.prolang
        CROSS JOIN unnest(?::text[]) w (name)
        WHERE t.tgrelid IN (SELECT relid FROM pg_catalog.pg_partition_tree(to_regclass(?)) UNION SELECT to_regclass(?)) AND t.tgparentid = 0
          AND NOT t.tgisinternal AND t.tgenabled <> 'D' AND l.lanname IN ('c', 'internal') AND t.tgtype & 17 = 17
          AND position('\\x00'::bytea || convert_to(w.name, getdatabaseencoding()) || '\\x00'::bytea IN '\\x00'::bytea || t.tgargs) > 0
        ORDER BY t.tgname""",
        row ->
            new Obstacle(
                touch.table(),
                "trigger %s of %s looks whether a statement names %s: while the change is open, a write by the other name of %s goes past its function %s"
                    .formatted(
                        row.getString(1),
                        touch.table(),
                        row.getString(3),
                        String.join(" and ", touch.columns()),
                        row.getString(2)),
                "compute the same in a function of PL/pgSQL, which finds both names in step"),
        touch.columns().toArray(String[]::new),
        regclass(touch),
        regclass(touch));
  }

  private List<Obstacle> updates(Touch touch) throws SQLException {
    return session.rows(
        """
        SELECT t.tgname, c.names,
          CASE WHEN t.tgtype & 13 = 1 AND t.tgqual IS NULL
            THEN format('DROP TRIGGER %I ON %s; %s', t.tgname, t.tgrelid::regclass, replace(s.def, ' FOR EACH ROW ', ' FOR EACH ROW WHEN (' || c.changed || ') '))
            WHEN t.tgtype & 13 = 1
            THEN format('DROP TRIGGER %I ON %s; %s', t.tgname, t.tgrelid::regclass, regexp_replace(s.def, ' WHEN \\(', ' WHEN ((' || replace(c.changed, '\\', '\\\\') || ') AND '))
            ELSE '' END
        FROM pg_catalog.pg_trigger t
        CROSS JOIN LATERAL (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS names,
            string_agg(format('OLD.%1$I IS DISTINCT FROM NEW.%1$I', a.attname), ' OR ' ORDER BY a.attnum) AS changed,
            bool_or(a.attname = ANY (?::text[])) AS concerned
          FROM unnest(t.tgattr::int2[]) n JOIN pg_catalog.pg_attribute a ON a.attrelid = t.tgrelid AND a.attnum = n) c
        CROSS JOIN LATERAL (SELECT replace(pg_get_triggerdef(t.oid), ' UPDATE OF ' || c.names || ' ON ', ' UPDATE ON ') AS def) s
        WHERE t.tgrelid IN (SELECT relid FROM pg_catalog.pg_partition_tree(to_regclass(?)) UNION SELECT to_regclass(?)) AND t.tgparentid = 0
          AND NOT t.tgisinternal AND t.tgname !~ '^(00|zz)_concertina' AND t.tgenabled <> 'D' AND c.concerned
        ORDER BY t.tgname""",
        row ->
            new Obstacle(
                touch.table(),
                "trigger %s of %s fires on UPDATE OF %s alone: while the change is open, a write by the other name of %s goes past it"
                    .formatted(
                        row.getString(1),
                        touch.table(),
                        row.getString(2),
                        String.join(" and ", touch.columns())),
                row.getString(3).isEmpty()
                    ? "let trigger %s fire on every UPDATE, and let its function look whether the values differ"
                        .formatted(row.getString(1))
                    : "let it fire where the value differs, whichever name is written: "
                        + row.getString(3)),
        touch.columns().toArray(String[]::new),
        regclass(touch),
        regclass(touch));
  }

  private String regclass(Touch touch) {
    return PostgresDatabase.regclass(names, touch.table().schema(), touch.table().name());
  }
}
