package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/**
 * Looks for values that stand in more than one row.
 *
 * @param index the unique index that proves that there are none, once it is there
 * @param required whether a row without a value is wrong too
 */
public record VerifyDistinct(
    String id, Phase phase, Table table, List<String> columns, String index, boolean required)
    implements PlanOperation {

  public VerifyDistinct {
    columns = List.copyOf(columns);
  }

  @Override
  public Canonical canonical() {
    return Canonical.of("verify-distinct", id, phase)
        .with("table", table.toString())
        .with("column", columns)
        .with("required", required);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.VerifyDistinct(
        id,
        phase,
        "look for duplicates in %s (%s)".formatted(table, String.join(", ", columns)),
        table,
        columns,
        index,
        required);
  }
}
