package io.concertina.runtime.database;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table's shape in words, for what is compared and for who reads that it differs.
 *
 * @param columns its columns in their order
 * @param key the primary key's columns in their order
 */
record TableText(List<Column> columns, List<String> key) {

  /** Any type will do. */
  static final String ANY = "of any type";

  /** A column in words; with its name, type and NOT NULL it is the same column. */
  record Column(String name, String type, boolean notNull, boolean generated) {

    /** Whether the other one is as this one wants it. */
    boolean meets(Column other) {
      Column same =
          type.equals(ANY)
              ? new Column(other.name(), ANY, other.notNull(), other.generated())
              : other;
      return same.toString().equals(toString());
    }

    @Override
    public String toString() {
      return name
          + " "
          + type
          + (generated ? " GENERATED" : "")
          + (notNull || generated ? " NOT NULL" : "");
    }
  }

  /** Whether a wanted shape is part of this one. */
  boolean has(TableText wanted) {
    return (wanted.key().isEmpty() || wanted.key().equals(key))
        && wanted.columns().stream().allMatch(column -> columns.stream().anyMatch(column::meets));
  }

  @Override
  public String toString() {
    return Stream.concat(
            columns.stream().map(Column::toString),
            key.isEmpty() ? Stream.of() : Stream.of("PRIMARY KEY (" + String.join(", ", key) + ")"))
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
