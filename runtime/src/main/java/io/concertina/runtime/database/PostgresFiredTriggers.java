package io.concertina.runtime.database;

import java.sql.SQLException;
import java.util.List;

/**
 * Triggers of the service's that fire for every row that a batch writes: they set a time, write an
 * audit or fill a queue for what no user did.
 */
final class PostgresFiredTriggers {

  private final Session session;
  private final Names names;

  PostgresFiredTriggers(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  /** By their names; none where no rows are written. */
  List<String> by(Touch touch) throws SQLException {
    if (touch.act() != Touch.Act.WRITE_ROWS) {
      return List.of();
    }
    return session.rows(
        """
        SELECT DISTINCT t.tgname::text FROM pg_catalog.pg_trigger t
        WHERE t.tgrelid = to_regclass(?) AND NOT t.tgisinternal AND t.tgname !~ '^(00|zz)_concertina' AND t.tgenabled IN ('O', 'A') AND t.tgtype & 16 <> 0
          AND (t.tgattr = '' OR EXISTS (SELECT 1 FROM unnest(t.tgattr::int2[]) n JOIN pg_catalog.pg_attribute a ON a.attrelid = t.tgrelid AND a.attnum = n
            WHERE a.attname = ANY (?::text[])))
        ORDER BY 1""",
        row -> row.getString(1),
        PostgresDatabase.regclass(names, touch.table().schema(), touch.table().name()),
        touch.columns().toArray(String[]::new));
  }
}
