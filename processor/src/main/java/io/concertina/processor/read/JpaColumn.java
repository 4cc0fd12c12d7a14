package io.concertina.processor.read;

import io.concertina.processor.model.Column;
import io.concertina.processor.model.MappedField;

/**
 * A column of a JPA attribute.
 *
 * @param path the attribute, through the embedded ones around it
 * @param table the secondary table that holds it; empty for the table of the class
 * @param quoted whether the source quotes the name: names made of it are quoted, too
 * @param key whether it is part of the primary key
 * @param primitive whether the attribute itself can't hold NULL
 * @param rewritten whether an update of all columns writes it
 */
record JpaColumn(
    String path,
    String table,
    boolean quoted,
    Column column,
    boolean key,
    boolean primitive,
    boolean rewritten) {

  JpaColumn(String path, String table, boolean quoted, Column column, boolean key) {
    this(path, table, quoted, column, key, false, false);
  }

  JpaColumn nullable(boolean nullable) {
    return new JpaColumn(path, table, quoted, column.nullable(nullable), key, primitive, rewritten);
  }

  JpaColumn inKey() {
    return new JpaColumn(path, table, quoted, column.nullable(false), true, primitive, false);
  }

  JpaColumn rewritten(boolean rewritten) {
    return new JpaColumn(path, table, quoted, column, key, primitive, rewritten);
  }

  MappedField field() {
    return new MappedField(path, column, key, primitive, rewritten);
  }
}
