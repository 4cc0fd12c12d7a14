package io.concertina.processor.rule;

import io.concertina.migration.Table;
import io.concertina.processor.model.Schema;
import io.concertina.processor.model.TableShape;
import java.util.Optional;

/** Finds the table that an expression names. */
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
}
