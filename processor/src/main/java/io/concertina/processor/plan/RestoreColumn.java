package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/** Puts back what a backfill kept. */
public record RestoreColumn(String id, Phase phase, Table table, List<String> key, String column)
    implements PlanOperation {

  public RestoreColumn {
    key = List.copyOf(key);
  }

  @Override
  public Canonical canonical() {
    return Canonical.of("restore-column", id, phase)
        .with("table", table.toString())
        .with("column", column);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Restore(
        id, phase, "put back the kept values of " + table + "." + column, table, key, column);
  }
}
