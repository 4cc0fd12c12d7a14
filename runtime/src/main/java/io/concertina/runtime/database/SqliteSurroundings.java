package io.concertina.runtime.database;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The kinds of surroundings of SQLite's tables. */
final class SqliteSurroundings implements Surroundings {

  private final List<Check> checks;

  SqliteSurroundings(SqliteDatabase database, Session session) {
    checks =
        List.of(
            new SqliteBrokenObjects(database, session),
            new SqliteGenerated(session),
            new SqliteOthersTriggers(session));
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
