package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.time.Duration;

/**
 * Drops a table for good.
 *
 * @param rows whether its rows go with it; without, it is dropped while it is empty only
 * @param after how long its rows are kept
 */
public record DiscardTable(String id, Phase phase, Table table, boolean rows, Duration after)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("discard-table", id, phase)
        .with("table", table.toString())
        .with("rows", rows)
        .with("after", after.isZero() ? "" : Days.iso(after));
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.DiscardTable(
        id,
        phase,
        "drop table "
            + table
            + (rows ? " and its rows" : ", which has to be empty")
            + (after.isZero() ? "" : " after " + Days.iso(after)),
        table,
        rows,
        Days.iso(after));
  }
}
