package io.concertina.runtime.database;

import java.sql.SQLException;
import java.util.List;

/**
 * Looks for what around the tables of a migration would make it go wrong, before anything is made
 * or undone. One class for each kind of surroundings, in an explicit list for each database.
 */
public interface Surroundings {

  /** What is in the way; empty where nothing is. Reads the catalogue alone unless it says so. */
  List<Obstacle> of(Direction direction, List<Touch> touches) throws SQLException;

  /** Triggers of the service's that the batches among these touches fire, for a person to read. */
  default List<String> fired(List<Touch> touches) throws SQLException {
    return List.of();
  }

  /**
   * Triggers of the service's that came beside those of an open change and bring its sides out of
   * step, for a person to read.
   */
  default List<String> astray(List<Touch> touches) throws SQLException {
    return List.of();
  }

  /** Which way a migration goes. */
  enum Direction {
    /** To the new shape. */
    UP,
    /** Back to the shape before. */
    DOWN
  }

  /** One kind of surroundings. */
  interface Check {
    /** What of its kind is in the way of one touch. */
    List<Obstacle> of(Direction direction, Touch touch) throws SQLException;
  }
}
