package io.concertina.runtime.database;

import java.sql.SQLException;
import java.util.List;

/**
 * Row security that hides rows of a table from the role that migrates. A row that is not seen is
 * neither filled nor compared, and every count is one of the rows that are seen.
 */
final class PostgresRowSecurity implements Surroundings.Check {

  private final Session session;
  private final Names names;

  PostgresRowSecurity(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  @Override
  public List<Obstacle> of(Surroundings.Direction direction, Touch touch) throws SQLException {
    if (!touch.act().needsEveryRow()) {
      return List.of();
    }
    if (touch.act() == Touch.Act.SYNC_TABLES) {
      return ofWriters(touch);
    }
    // row_security_active() answers for the current role, owner and BYPASSRLS considered.
    return session.rows(
        """
        SELECT current_user, c.relforcerowsecurity
        FROM pg_catalog.pg_class c
        WHERE c.oid = pg_catalog.to_regclass(?) AND pg_catalog.row_security_active(c.oid)""",
        row ->
            new Obstacle(
                touch.table(),
                "row security hides rows of %s from role %s"
                    .formatted(touch.table(), row.getString(1)),
                row.getBoolean(2)
                    ? "run as a role that sees every row: ALTER ROLE %1$s BYPASSRLS, or as the owner ALTER TABLE %2$s NO FORCE ROW LEVEL SECURITY"
                        .formatted(row.getString(1), touch.table())
                    : "run as the owner of %2$s, or as a role that sees every row: ALTER ROLE %1$s BYPASSRLS"
                        .formatted(row.getString(1), touch.table())),
        names.of(touch.table()));
  }

  /**
   * The triggers write with the rights of whoever writes the table. Policies that let a writer see
   * the row that it writes need not let it see the row that belongs to it in the other table.
   */
  private List<Obstacle> ofWriters(Touch touch) throws SQLException {
    return session.rows(
        "SELECT 1 FROM pg_catalog.pg_class WHERE oid = pg_catalog.to_regclass(?) AND relrowsecurity",
        row ->
            new Obstacle(
                touch.table(),
                "row security is enabled on %s, and triggers would read and write it with the rights of each writer, who may not see every row"
                    .formatted(touch.table()),
                "leave the columns in their table; or migrate while it is off: ALTER TABLE %1$s DISABLE ROW LEVEL SECURITY"
                    .formatted(touch.table())),
        names.of(touch.table()));
  }
}
