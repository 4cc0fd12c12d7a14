package io.concertina.runtime.database;

import io.concertina.runtime.database.Surroundings.Direction;
import io.concertina.runtime.database.Touch.Act;
import java.sql.SQLException;
import java.util.List;

/**
 * Subscriptions that write a table of which triggers keep another one in step. What they write may
 * come with the rows of the other table or without them: triggers that fired for it would write
 * some rows twice, triggers that do not would leave some out.
 */
final class PostgresSubscriptions implements Surroundings.Check {

  private final Session session;
  private final Names names;

  PostgresSubscriptions(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  @Override
  public List<Obstacle> of(Direction direction, Touch touch) throws SQLException {
    if (touch.act() != Act.SYNC_TABLES) {
      return List.of();
    }
    return session.rows(
        """
        SELECT s.subname FROM pg_catalog.pg_subscription_rel r JOIN pg_catalog.pg_subscription s ON s.oid = r.srsubid
        WHERE r.srrelid = pg_catalog.to_regclass(?) ORDER BY 1""",
        row ->
            new Obstacle(
                touch.table(),
                "subscription %s writes %s, and what it writes passes by triggers between two tables"
                    .formatted(row.getString(1), touch.table()),
                "migrate the database that publishes it, and drop or refresh the subscription around that"),
        names.of(touch.table()));
  }
}
