package io.concertina.runtime.database;

import java.sql.SQLException;
import java.util.List;

/**
 * BEFORE triggers of the service's that may keep a row as it is: where one returns NULL, or OLD,
 * the row is not written and the statement does not fail. A batch would leave it out in silence, on
 * the way up and on the way down.
 */
final class PostgresSwallowingTriggers implements Surroundings.Check {

  private final Session session;
  private final Names names;

  PostgresSwallowingTriggers(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  /** OLD is what one that fires on DELETE as well returns there, and means nothing by it. */
  @Override
  public List<Obstacle> of(Surroundings.Direction direction, Touch touch) throws SQLException {
    if (touch.act() != Touch.Act.WRITE_ROWS) {
      return List.of();
    }
    String regclass =
        PostgresDatabase.regclass(names, touch.table().schema(), touch.table().name());
    return session.rows(
        """
        SELECT t.tgname, p.oid::regprocedure, current_user
        FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid
        CROSS JOIN LATERAL (SELECT regexp_replace(regexp_replace(p.prosrc, '/\\*.*?\\*/', '', 'g'), '--[^\\n]*', '', 'g') AS src) s
        WHERE t.tgrelid IN (SELECT relid FROM pg_catalog.pg_partition_tree(to_regclass(?)) UNION SELECT to_regclass(?)) AND t.tgparentid = 0
          AND NOT t.tgisinternal AND t.tgname !~ '^(00|zz)_concertina' AND t.tgenabled <> 'D' AND t.tgtype & 3 = 3 AND t.tgtype & 20 <> 0
          AND (s.src ~* '\\mreturn\\s+null\\M' OR (s.src ~* '\\mreturn\\s+old\\M' AND t.tgtype & 8 = 0))
          AND s.src !~* ('\\m(current_user|session_user)\\M[^;]*' || regexp_replace(current_user, '(\\W)', '\\\\\\1', 'g'))
          AND (t.tgattr = '' OR EXISTS (SELECT 1 FROM unnest(t.tgattr::int2[]) n JOIN pg_catalog.pg_attribute a ON a.attrelid = t.tgrelid AND a.attnum = n
            WHERE a.attname = ANY (?::text[])))
        ORDER BY t.tgname""",
        row ->
            new Obstacle(
                touch.table(),
                "trigger %s of %s may keep a batch from writing a row, without an error: its function %s returns NULL or OLD"
                    .formatted(row.getString(1), touch.table(), row.getString(2)),
                "let it pass the role that migrates until the change is over: begin the function with IF current_user = '%s' THEN RETURN NEW; END IF; or let it raise an error"
                    .formatted(row.getString(3))),
        regclass,
        regclass,
        touch.columns().toArray(String[]::new));
  }
}
