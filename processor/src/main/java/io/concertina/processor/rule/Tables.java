package io.concertina.processor.rule;

import io.concertina.migration.Table;
import io.concertina.processor.model.Schema;
import io.concertina.processor.model.TableShape;
import java.util.Optional;

/** Finds the table that an expression names, and names one in a text to paste. */
final class Tables {

  private Tables() {}

  /** By its exact name or, where the expression gives no schema, by its name in any. */
  static Optional<TableShape> find(Schema schema, Table table) {
    return schema
        .table(table)
        .or(
            () ->
                schema.tables().stream()
                    .filter(shape -> table.schema().isEmpty())
                    .filter(shape -> shape.table().name().equals(table.name()))
                    .findFirst());
  }

  /** The table as a text of {@code @Sql} names it. */
  static String pasted(Table table) {
    return (table.schema().isEmpty() ? "${schema}" : pasted(table.schema()))
        + "."
        + pasted(table.name());
  }

  /** The name as a text of {@code @Sql} has it, in quotes where it needs them. */
  static String pasted(String name) {
    return name.matches("[a-z_][a-z0-9_]*")
        ? name
        : "\\\"" + name.replace("\"", "\\\"\\\"") + "\\\"";
  }
}
