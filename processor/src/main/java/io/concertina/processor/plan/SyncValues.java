package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import java.util.List;
import java.util.stream.Stream;

/** Keeps values in step with the rows that refer to them, whichever of both a writer knows. */
public record SyncValues(String id, Phase phase, Normalisation normalisation)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return normalisation.describe(Canonical.of("sync-values", id, phase));
  }

  @Override
  public Operation render(Dialects dialects) {
    Normalisation of = normalisation;
    return new Operation.Ddl(
        id,
        phase,
        "keep %s of %s in step with %s by triggers"
            .formatted(String.join(", ", of.names()), of.source(), of.part()),
        of.source(),
        Locks.TRIGGERS,
        List.of(
            new Effect.TriggersPresent(
                of.source(), dialects.each(dialect -> dialect.syncReferences(of).names())),
            new Effect.TriggersPresent(
                of.part(), dialects.each(dialect -> dialect.syncValues(of).names()))),
        Operation.Mode.ATOMIC,
        dialects.each(this::create));
  }

  private List<String> create(Dialect dialect) {
    return Stream.concat(
            dialect.syncReferences(normalisation).create().stream(),
            dialect.syncValues(normalisation).create().stream())
        .toList();
  }
}
