package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;

/**
 * Gives a table one of two names, and the other to a view of it, or to nothing.
 *
 * @param table the name of the table
 * @param other the name of the view
 * @param view whether there is a view
 */
public record NameTable(String id, Phase phase, Table table, Table other, boolean view)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("name-table", id, phase)
        .with("table", table.toString())
        .with("other", other.toString())
        .with("view", view);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.NameTable(
        id,
        phase,
        view
            ? "make " + table + " the table and " + other + " a view of it"
            : "make " + table + " the table and drop the view " + other,
        table,
        other,
        view);
  }
}
