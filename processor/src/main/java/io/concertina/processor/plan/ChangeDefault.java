package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;

/**
 * Gives a column another default.
 *
 * @param value the expression; empty for no default
 */
public record ChangeDefault(String id, Phase phase, Table table, String column, Text value)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("change-default", id, phase)
        .with("table", table.toString())
        .with("column", column)
        .with("value", value);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.SetDefault(
        id,
        phase,
        value.isEmpty()
            ? "drop the default of " + table + "." + column
            : "set the default of " + table + "." + column,
        table,
        column,
        Dialects.text(value));
  }
}
