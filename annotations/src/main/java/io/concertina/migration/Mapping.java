package io.concertina.migration;

import java.util.List;

/**
 * A table and the columns of it that this build reads or writes.
 *
 * @param model the binary name of the model class
 * @param table the table
 * @param columns the mapped columns, exactly as the database has them
 */
public record Mapping(String model, Table table, List<String> columns) {

  public Mapping {
    columns = List.copyOf(columns);
  }
}
