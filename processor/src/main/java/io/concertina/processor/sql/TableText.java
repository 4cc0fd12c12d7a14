package io.concertina.processor.sql;

import static io.concertina.migration.Identifier.quote;

import io.concertina.processor.model.Column;
import io.concertina.processor.plan.CreateTable;
import io.concertina.processor.plan.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** CREATE TABLE. */
final class TableText {

  private TableText() {}

  /**
   * The statement, a line per column.
   *
   * @param numbering what makes the database number the rows by a column; empty for none
   */
  static String of(CreateTable operation, Dialect dialect, Function<Column, String> numbering) {
    List<String> lines = new ArrayList<>();
    for (Column column : operation.shape().columns()) {
      lines.add(
          quote(column.name())
              + " "
              + dialect.type(column)
              + numbering.apply(column)
              + (operation.isNotNull(column) ? " NOT NULL" : ""));
    }
    if (!operation.shape().key().isEmpty()) {
      lines.add("PRIMARY KEY (" + quote(operation.shape().key()) + ")");
    }
    return "CREATE TABLE %s (\n  %s\n)"
        .formatted(operation.shape().table().sql(), String.join(",\n  ", lines));
  }
}
