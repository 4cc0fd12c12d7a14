package io.concertina.runtime.database;

import io.concertina.runtime.database.Surroundings.Direction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's views and triggers that do not work and that name what is renamed or dropped.
 * What they mean nobody can say, so they are neither rewritten nor put aside. Reads in a
 * transaction that is taken back.
 */
final class SqliteBrokenObjects implements Surroundings.Check {

  private final SqliteDatabase database;
  private final Session session;
  private @Nullable List<SqliteBroken.Found> all;

  SqliteBrokenObjects(SqliteDatabase database, Session session) {
    this.database = database;
    this.session = session;
  }

  @Override
  public List<Obstacle> of(Direction direction, Touch touch) throws SQLException {
    boolean table = touch.act() == Touch.Act.RENAME_TABLE;
    if (!table && touch.act() != Touch.Act.DROP_COLUMN) {
      return List.of();
    }
    List<Obstacle> obstacles = new ArrayList<>();
    for (SqliteBroken.Found found : found()) {
      boolean named =
          table
              ? found.names(touch.table().name(), Optional.empty())
              : touch.columns().stream()
                  .anyMatch(column -> found.names(touch.table().name(), Optional.of(column)));
      // One of another connection's is that connection's; SQLite can't put this one's aside.
      if (named || found.temporary()) {
        obstacles.add(
            new Obstacle(
                touch.table(),
                "%s%s %s, which is not Concertina's, does not work (%s), and SQLite renames and drops nothing that it names"
                    .formatted(
                        found.temporary() ? "temporary " : "",
                        found.type(),
                        found.name(),
                        found.why()),
                "repair it, or drop it: " + found.drop()));
      }
    }
    return obstacles;
  }

  private List<SqliteBroken.Found> found() throws SQLException {
    List<SqliteBroken.Found> known = all;
    if (known == null) {
      database.patient(session);
      known = database.transaction(session, Duration.ZERO, () -> SqliteBroken.in(session));
      all = known;
    }
    return known;
  }
}
