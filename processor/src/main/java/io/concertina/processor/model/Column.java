package io.concertina.processor.model;

/**
 * A column.
 *
 * @param name exactly as the database has it
 * @param type the SQL type in PostgreSQL's spelling
 * @param nullable whether it may hold NULL
 */
public record Column(String name, String type, boolean nullable) {

  /** The same column under another name. */
  public Column named(String other) {
    return new Column(other, type, nullable);
  }
}
