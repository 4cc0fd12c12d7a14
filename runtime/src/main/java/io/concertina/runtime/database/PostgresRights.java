package io.concertina.runtime.database;

import io.concertina.runtime.database.Surroundings.Direction;
import io.concertina.runtime.database.Touch.Act;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the role may not do of a down migration: tables are changed by their owner alone, and what
 * is made needs a schema that lets it be made. A way up is refused before it is begun as it is; a
 * way down of several migrations would stop between them.
 */
final class PostgresRights implements Surroundings.Check {

  private static final Set<Act> MAKES =
      EnumSet.of(Act.SYNC, Act.SYNC_TABLES, Act.INDEX, Act.REBUILD_TABLE, Act.RETYPE_COLUMN);

  private final Session session;
  private final Names names;

  PostgresRights(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  @Override
  public List<Obstacle> of(Direction direction, Touch touch) throws SQLException {
    if (direction == Direction.UP || touch.act() == Act.READ_ROWS) {
      return List.of();
    }
    return session.rows(
        """
        SELECT current_user, CASE WHEN NOT pg_catalog.pg_has_role(c.relowner, 'USAGE') THEN 'owner' ELSE 'create' END, pg_catalog.pg_get_userbyid(c.relowner), n.nspname
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE c.oid = pg_catalog.to_regclass(?)
          AND (NOT pg_catalog.pg_has_role(c.relowner, 'USAGE') OR (? AND NOT pg_catalog.has_schema_privilege(n.oid, 'CREATE')))""",
        row ->
            row.getString(2).equals("owner")
                ? new Obstacle(
                    touch.table(),
                    "role %s does not own %s, which belongs to %s"
                        .formatted(row.getString(1), touch.table(), row.getString(3)),
                    "run as %s or a role that is a member of it: GRANT %1$s TO %s"
                        .formatted(row.getString(3), row.getString(1)))
                : new Obstacle(
                    touch.table(),
                    "role %s may not create anything in schema %s"
                        .formatted(row.getString(1), row.getString(4)),
                    "grant it: GRANT CREATE ON SCHEMA %s TO %s"
                        .formatted(row.getString(4), row.getString(1))),
        names.of(touch.table()),
        MAKES.contains(touch.act()));
  }
}
