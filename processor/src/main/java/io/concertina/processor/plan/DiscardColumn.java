package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.time.Duration;

/**
 * Drops a column for good.
 *
 * @param after how long its data is kept
 */
public record DiscardColumn(String id, Phase phase, Table table, String column, Duration after)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("discard-column", id, phase)
        .with("table", table.toString())
        .with("column", column)
        .with("after", iso());
  }

  @Override
  public Operation render(Dialects dialects) {
    String when = after.isZero() ? "" : " after " + iso();
    return new Operation.Discard(
        id, phase, "drop " + table + "." + column + " and its data" + when, table, column, iso());
  }

  private String iso() {
    return Days.iso(after);
  }
}
