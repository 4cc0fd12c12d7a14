package io.concertina.runtime.database;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The kinds of surroundings of PostgreSQL's tables. */
final class PostgresSurroundings implements Surroundings {

  private final List<Check> checks;
  private final PostgresTriggerOrder order;
  private final PostgresFiredTriggers firing;

  PostgresSurroundings(PostgresDatabase database, Session session, Names names) {
    order = new PostgresTriggerOrder(session, names);
    checks =
        List.of(
            new PostgresRowSecurity(session, names),
            new PostgresExpressionReads(database, session, names),
            new PostgresReach(session, names),
            new PostgresDomains(session, names),
            new PostgresGenerated(session, names),
            new PostgresRules(session, names),
            order,
            new PostgresTriggerColumns(session, names),
            new PostgresSwallowingTriggers(session, names),
            new PostgresDependentViews(session, names),
            new PostgresPublications(session, names),
            new PostgresSubscriptions(session, names),
            new PostgresRights(session, names));
    firing = new PostgresFiredTriggers(session, names);
  }

  @Override
  public List<Obstacle> of(Direction direction, List<Touch> touches) throws SQLException {
    Set<Obstacle> found = new LinkedHashSet<>();
    for (Check check : checks) {
      for (Touch touch : touches) {
        found.addAll(check.of(direction, touch));
      }
    }
    return List.copyOf(found);
  }

  @Override
  public List<String> fired(List<Touch> touches) throws SQLException {
    Set<String> fired = new LinkedHashSet<>();
    for (Touch touch : touches) {
      fired.addAll(firing.by(touch));
    }
    return List.copyOf(fired);
  }

  @Override
  public List<String> astray(List<Touch> touches) throws SQLException {
    Set<String> found = new LinkedHashSet<>();
    for (Touch touch : touches) {
      order.of(Direction.UP, touch).forEach(obstacle -> found.add(obstacle.what()));
    }
    return List.copyOf(found);
  }
}
