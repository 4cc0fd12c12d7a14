package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/**
 * Computes a column, batch by batch.
 *
 * @param key the primary key's columns; where they lead is the engine's business, not the
 *     checksum's
 * @param keep whether overwritten values are kept
 */
public record FillColumn(
    String id,
    Phase phase,
    Table table,
    List<String> key,
    String column,
    Text set,
    Condition where,
    boolean keep)
    implements PlanOperation {

  public FillColumn {
    key = List.copyOf(key);
  }

  @Override
  public Canonical canonical() {
    Canonical canonical =
        Canonical.of("fill-column", id, phase)
            .with("table", table.toString())
            .with("column", column)
            .with("set", set);
    return where.describe(canonical).with("keep", keep);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Fill(
        id,
        phase,
        "fill " + table + "." + column + " in batches",
        table,
        key,
        column,
        Dialects.text(set),
        where.render(dialects),
        keep);
  }
}
