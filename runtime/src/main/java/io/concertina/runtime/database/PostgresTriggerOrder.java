package io.concertina.runtime.database;

import java.sql.SQLException;
import java.util.List;

/**
 * BEFORE triggers of the service's whose names put them outside the triggers of a change:
 * PostgreSQL fires them in the order of their names, byte by byte. One that comes before the first
 * finds one side stale; what one changes after the last stays on one side.
 */
final class PostgresTriggerOrder implements Surroundings.Check {

  private final Session session;
  private final Names names;

  PostgresTriggerOrder(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  /** One whose text does not name a column of the change, nor writes columns unnamed, is let be. */
  @Override
  public List<Obstacle> of(Surroundings.Direction direction, Touch touch) throws SQLException {
    if (touch.act() != Touch.Act.SYNC) {
      return List.of();
    }
    return session.rows(
        """
        SELECT t.tgname, t.tgname::text COLLATE "C" > 'zz_concertina',
          format('ALTER TRIGGER %I ON %s RENAME TO %I', t.tgname, t.tgrelid::regclass,
            CASE WHEN t.tgname::text COLLATE "C" > 'zz_concertina' THEN 'y_' ELSE '1_' END || t.tgname)
        FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid JOIN pg_catalog.pg_language l ON l.oid = p.prolang
        WHERE t.tgrelid IN (SELECT relid FROM pg_catalog.pg_partition_tree(to_regclass(?)) UNION SELECT to_regclass(?)) AND t.tgparentid = 0
          AND NOT t.tgisinternal AND t.tgname !~ '^(00|zz)_concertina' AND t.tgenabled <> 'D' AND t.tgtype & 3 = 3 AND t.tgtype & 20 <> 0
          AND (t.tgname::text COLLATE "C" > 'zz_concertina' OR t.tgname::text COLLATE "C" < '00_concertina')
          AND (l.lanname <> 'plpgsql' OR p.prosrc ~* '\\m(execute|jsonb?_populate_record|hstore)\\M|#='
            OR EXISTS (SELECT 1 FROM unnest(?::text[]) w WHERE p.prosrc ~* ('(^|\\W)' || regexp_replace(w, '(\\W)', '\\\\\\1', 'g') || '(\\W|$)')))
        ORDER BY t.tgname""",
        row ->
            new Obstacle(
                touch.table(),
                row.getBoolean(2)
                    ? "trigger %s of %s fires after those that keep %s in step: what it changes would stay on one side"
                        .formatted(row.getString(1), touch.table(), columns(touch))
                    : "trigger %s of %s fires before those that keep %s in step: it would find one side stale"
                        .formatted(row.getString(1), touch.table(), columns(touch)),
                "give it a name between 00_ and zz_, such as: " + row.getString(3)),
        regclass(touch),
        regclass(touch),
        touch.columns().toArray(String[]::new));
  }

  private static String columns(Touch touch) {
    return touch.columns().isEmpty() ? "its columns" : String.join(" and ", touch.columns());
  }

  private String regclass(Touch touch) {
    return PostgresDatabase.regclass(names, touch.table().schema(), touch.table().name());
  }
}
