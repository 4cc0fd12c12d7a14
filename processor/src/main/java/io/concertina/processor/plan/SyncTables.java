package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import java.util.List;
import java.util.stream.Stream;

/** Keeps columns that are in two tables in step, whichever of them a writer knows. */
public record SyncTables(String id, Phase phase, Extraction extraction) implements PlanOperation {

  @Override
  public Canonical canonical() {
    return extraction.describe(Canonical.of("sync-tables", id, phase));
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "keep %s of %s and %s in step by triggers"
            .formatted(
                String.join(", ", extraction.names()), extraction.source(), extraction.part()),
        extraction.source(),
        Locks.TRIGGERS,
        List.of(
            new Effect.TriggersPresent(
                extraction.source(),
                dialects.each(dialect -> dialect.syncSource(extraction).names())),
            new Effect.TriggersPresent(
                extraction.part(), dialects.each(dialect -> dialect.syncPart(extraction).names()))),
        Operation.Mode.ATOMIC,
        dialects.each(SyncTables.this::create));
  }

  private List<String> create(Dialect dialect) {
    return Stream.concat(
            dialect.syncSource(extraction).create().stream(),
            dialect.syncPart(extraction).create().stream())
        .distinct()
        .toList();
  }
}
