package io.concertina.processor.model;

import io.concertina.migration.Table;

/** A column of a table, by name. */
public record ColumnRef(Table table, String column) {

  /** As a person writes it: {@code customer.full_name}. */
  @Override
  public String toString() {
    return table + "." + column;
  }
}
