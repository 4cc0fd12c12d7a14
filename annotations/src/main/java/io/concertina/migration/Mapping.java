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

  /** Stands for columns that can't be told: any of the table may be used. */
  public static final String ANY = "*";

  public Mapping {
    columns = List.copyOf(columns);
  }
}
