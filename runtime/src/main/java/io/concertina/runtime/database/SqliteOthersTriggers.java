package io.concertina.runtime.database;

import io.concertina.runtime.database.Surroundings.Direction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the service has on columns that triggers keep in step: triggers that act on INSERT alone, as
 * an INSERT by the other name brings the value by an UPDATE; and conflict clauses, by which a row
 * takes the place of others, or a default that of NULL, and no trigger is told.
 */
final class SqliteOthersTriggers implements Surroundings.Check {

  private record Trigger(String name, List<SqliteToken> tokens) {

    String event() {
      return tokens.stream()
          .map(token -> token.is("INSERT") ? "INSERT" : token.is("UPDATE") ? "UPDATE" : "")
          .filter(event -> !event.isEmpty())
          .findFirst()
          .orElse("");
    }

    /** Whether it reads the column of the row that is written. */
    boolean reads(String column) {
      for (int i = 2; i < tokens.size(); i++) {
        if (SqliteToken.same(tokens.get(i).name(), column)
            && tokens.get(i - 1).is(".")
            && tokens.get(i - 2).named("NEW")) {
          return true;
        }
      }
      return false;
    }
  }

  private final Session session;

  SqliteOthersTriggers(Session session) {
    this.session = session;
  }

  @Override
  public List<Obstacle> of(Direction direction, Touch touch) throws SQLException {
    if (touch.act() != Touch.Act.SYNC || direction == Direction.DOWN) {
      return List.of();
    }
    List<Obstacle> obstacles = new ArrayList<>();
    List<Trigger> triggers =
        session.rows(
            "SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger' AND tbl_name = ? COLLATE NOCASE AND name NOT LIKE 'concertina\\_%' ESCAPE '\\' ORDER BY name",
            row -> new Trigger(row.getString(1), SqliteToken.of(row.getString(2))),
            touch.table().name());
    Optional<SqliteDefinition> definition =
        session
            .rows(
                "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ? COLLATE NOCASE",
                row -> SqliteDefinition.of(row.getString(1)),
                touch.table().name())
            .stream()
            .findFirst();
    for (String column : touch.columns()) {
      List<Trigger> reading = triggers.stream().filter(trigger -> trigger.reads(column)).toList();
      if (reading.stream().noneMatch(trigger -> trigger.event().equals("UPDATE"))) {
        reading.stream()
            .filter(trigger -> trigger.event().equals("INSERT"))
            .forEach(
                trigger ->
                    obstacles.add(
                        new Obstacle(
                            touch.table(),
                            "trigger %s reads %s.%s of an INSERT only; an INSERT by the other name brings the value by an UPDATE, which it does not see"
                                .formatted(trigger.name(), touch.table(), column),
                            "create a trigger AFTER UPDATE OF %s on %s that does the same, or drop %s"
                                .formatted(column, touch.table(), trigger.name()))));
      }
      definition
          .map(table -> table.replacing(column))
          .orElse(List.of())
          .forEach(
              part ->
                  obstacles.add(
                      new Obstacle(
                          touch.table(),
                          "\"%s\" of %s lets a write go on by changing or dropping what it conflicts with, of which no trigger is told"
                              .formatted(part, touch.table()),
                          "leave its ON CONFLICT clause out, by rebuilding the table, and let the service's"
                              + " statements say OR REPLACE or OR IGNORE")));
    }
    return obstacles;
  }
}
