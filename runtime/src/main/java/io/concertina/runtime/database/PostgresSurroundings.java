package io.concertina.runtime.database;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The kinds of surroundings of PostgreSQL's tables. */
final class PostgresSurroundings implements Surroundings {

  private final List<Check> checks;

  PostgresSurroundings(Session session, Names names) {
    checks =
        List.of(new PostgresRowSecurity(session, names), new PostgresNewColumns(session, names));
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
}
