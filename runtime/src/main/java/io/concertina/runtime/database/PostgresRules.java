package io.concertina.runtime.database;

import java.sql.SQLException;
import java.util.List;

/**
 * Rules that rewrite the writes of a table. A batch counts what it wrote in the statement that
 * writes it, which PostgreSQL refuses beside a conditional rule or DO ALSO; DO INSTEAD writes
 * something else in silence, and what a rule writes elsewhere never meets a trigger of the table.
 */
final class PostgresRules implements Surroundings.Check {

  private final Session session;
  private final Names names;

  PostgresRules(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  @Override
  public List<Obstacle> of(Surroundings.Direction direction, Touch touch) throws SQLException {
    boolean concerned =
        switch (touch.act()) {
          case WRITE_ROWS, SYNC, SYNC_TABLES, REBUILD_TABLE -> true;
          case READ_ROWS,
              ADD_COLUMN,
              RETYPE_COLUMN,
              DROP_COLUMN,
              CONSTRAIN,
              INDEX,
              ALTER,
              LOOSEN,
              RENAME_TABLE,
              DROP_TABLE ->
              false;
        };
    if (!concerned) {
      return List.of();
    }
    return session.rows(
        """
        SELECT r.rulename, format('DROP RULE %I ON %s', r.rulename, r.ev_class::regclass), regexp_replace(pg_get_ruledef(r.oid), ';\\s*$', '')
        FROM pg_catalog.pg_rewrite r JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
        WHERE r.ev_class = to_regclass(?) AND c.relkind IN ('r', 'p', 'f') AND r.ev_enabled <> 'D' ORDER BY r.rulename""",
        row ->
            new Obstacle(
                touch.table(),
                "rule %s of %s rewrites what is written to the table"
                    .formatted(row.getString(1), touch.table()),
                "say the same by a trigger, or take the rule away until the change is over: %s; and then: %s"
                    .formatted(row.getString(2), row.getString(3))),
        PostgresDatabase.regclass(names, touch.table().schema(), touch.table().name()));
  }
}
