package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;

/** Builds for one column the indexes that another one has in the live database. */
public record CopyIndexes(String id, Phase phase, Table table, String from, String to)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("copy-indexes", id, phase)
        .with("table", table.toString())
        .with("from", from)
        .with("to", to);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.CopyIndexes(
        id, phase, "build for " + table + "." + to + " the indexes of " + from, table, from, to);
  }
}
