package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/**
 * Looks for rows that are wrong.
 *
 * @param why what a wrong row means
 */
public record VerifyRows(
    String id,
    Phase phase,
    Table table,
    List<String> key,
    String column,
    Condition wrong,
    String why)
    implements PlanOperation {

  public VerifyRows {
    key = List.copyOf(key);
  }

  @Override
  public Canonical canonical() {
    return wrong.describe(
        Canonical.of("verify-rows", id, phase)
            .with("table", table.toString())
            .with("column", column));
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Verify(
        id,
        phase,
        "verify every row of " + table + "." + column,
        table,
        key,
        wrong.render(dialects),
        why);
  }
}
