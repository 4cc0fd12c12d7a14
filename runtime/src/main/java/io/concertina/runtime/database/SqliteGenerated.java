package io.concertina.runtime.database;

import io.concertina.runtime.database.Surroundings.Direction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Columns that SQLite computes and that a migration would write: it creates such a trigger without
 * a word, and then refuses every write that fires it.
 */
final class SqliteGenerated implements Surroundings.Check {

  private static final Set<Touch.Act> WRITING =
      Set.of(
          Touch.Act.SYNC,
          Touch.Act.WRITE_ROWS,
          Touch.Act.RETYPE_COLUMN,
          Touch.Act.CONSTRAIN,
          Touch.Act.ALTER);

  private final Session session;

  SqliteGenerated(Session session) {
    this.session = session;
  }

  @Override
  public List<Obstacle> of(Direction direction, Touch touch) throws SQLException {
    List<Obstacle> obstacles = new ArrayList<>();
    if (!WRITING.contains(touch.act()) || touch.columns().isEmpty()) {
      return obstacles;
    }
    session.rows(
        "SELECT name FROM pragma_table_xinfo(?, 'main') WHERE hidden IN (2, 3) ORDER BY cid",
        row -> {
          String name = row.getString(1);
          return touch.columns().stream().anyMatch(column -> SqliteToken.same(column, name))
              && obstacles.add(
                  new Obstacle(
                      touch.table(),
                      "%s.%s is a generated column, which nothing but SQLite can write"
                          .formatted(touch.table(), name),
                      "declare the change of the columns that it is computed from, or make it a column"
                          + " that is written, in an @Sql step of a lower version"));
        },
        touch.table().name());
    return obstacles;
  }
}
