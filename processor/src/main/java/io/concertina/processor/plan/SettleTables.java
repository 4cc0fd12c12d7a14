package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import java.util.ArrayList;
import java.util.List;

/** Ends the time of columns that are in two tables: those of the source go, and the triggers. */
public record SettleTables(String id, Phase phase, Extraction extraction) implements PlanOperation {

  @Override
  public Canonical canonical() {
    return extraction.describe(Canonical.of("settle-tables", id, phase));
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.SettleGroup(
        id,
        phase,
        "leave %s to %s, drop them from %s, and the triggers"
            .formatted(
                String.join(", ", extraction.names()), extraction.part(), extraction.source()),
        extraction.source(),
        extraction.names(),
        dialects.each(this::unsync),
        List.of());
  }

  /** What the triggers of both tables share goes last. */
  private List<String> unsync(Dialect dialect) {
    List<String> statements = new ArrayList<>(dialect.syncSource(extraction).drop());
    List<String> drop = dialect.syncPart(extraction).drop();
    statements.removeAll(drop);
    statements.addAll(drop);
    return statements;
  }
}
