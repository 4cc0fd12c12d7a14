package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends the time of values that are in two tables: of the rows that share them, either the values go
 * or what refers to them, and with it the triggers.
 *
 * @param back whether the rows keep the values
 */
public record SettleValues(String id, Phase phase, Normalisation normalisation, boolean back)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return normalisation.describe(Canonical.of("settle-values", id, phase)).with("back", back);
  }

  @Override
  public Operation render(Dialects dialects) {
    Normalisation of = normalisation;
    List<String> drop = back ? List.of(of.reference()) : of.names();
    return new Operation.SettleGroup(
        id,
        phase,
        "leave %s to %s, drop %s from %s, and the triggers"
            .formatted(
                String.join(", ", of.names()),
                back ? of.source() : of.part(),
                String.join(", ", drop),
                of.source()),
        of.source(),
        drop,
        dialects.each(this::unsync),
        List.of());
  }

  private List<String> unsync(Dialect dialect) {
    List<String> statements = new ArrayList<>(dialect.syncReferences(normalisation).drop());
    statements.addAll(dialect.syncValues(normalisation).drop());
    return statements;
  }
}
