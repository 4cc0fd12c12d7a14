package io.concertina.processor.model;

/**
 * A field and the column it maps.
 *
 * @param name the field's name in the source; a path such as {@code address.city} in an embedded
 *     object
 * @param column the column
 * @param key whether it is part of the primary key
 * @param primitive whether the field can't hold NULL, whatever the column does
 * @param rewritten whether each update of the object writes it, changed or not
 */
public record MappedField(
    String name, Column column, boolean key, boolean primitive, boolean rewritten) {

  /** A field of which it is not known that each update writes it. */
  public MappedField(String name, Column column, boolean key, boolean primitive) {
    this(name, column, key, primitive, false);
  }

  /** A field of a class type. */
  public MappedField(String name, Column column, boolean key) {
    this(name, column, key, false, false);
  }
}
