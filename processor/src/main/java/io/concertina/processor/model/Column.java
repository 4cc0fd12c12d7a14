package io.concertina.processor.model;

/**
 * A column.
 *
 * @param name exactly as the database has it
 * @param type the SQL type in PostgreSQL's spelling
 * @param nullable whether it may hold NULL
 * @param generated whether the database numbers the rows by it
 * @param guessed whether nothing in the mapping tells the type
 */
public record Column(
    String name, String type, boolean nullable, boolean generated, boolean guessed) {

  /** A column of a type that is known, whose values are written. */
  public Column(String name, String type, boolean nullable) {
    this(name, type, nullable, false, false);
  }

  /** The same column under another name. */
  public Column named(String other) {
    return new Column(other, type, nullable, generated, guessed);
  }

  /** The same column, holding NULL or not. */
  public Column nullable(boolean other) {
    return new Column(name, type, other, generated, guessed);
  }

  /** The same column, numbered by the database or not. */
  public Column generated(boolean other) {
    return new Column(name, type, nullable, other, guessed);
  }
}
