package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import java.util.ArrayList;
import java.util.List;

/** Drops the table that took columns of another, with the triggers of both. */
public record DropPart(String id, Phase phase, Extraction extraction) implements PlanOperation {

  @Override
  public Canonical canonical() {
    return extraction.describe(Canonical.of("drop-part", id, phase));
  }

  @Override
  public Operation render(Dialects dialects) {
    List<Effect> effects = new ArrayList<>();
    if (extraction.inlined()) {
      effects.add(extraction.inlinable());
    }
    effects.add(new Effect.TableAbsent(extraction.part()));
    effects.add(
        new Effect.TriggersAbsent(
            extraction.source(), dialects.each(dialect -> dialect.syncSource(extraction).names())));
    return new Operation.Ddl(
        id,
        phase,
        "leave the columns to " + extraction.source() + ", drop table " + extraction.part(),
        extraction.source(),
        Locks.DROP_TRIGGER,
        effects,
        Operation.Mode.ATOMIC,
        dialects.each(this::drop));
  }

  private List<String> drop(Dialect dialect) {
    List<String> statements = new ArrayList<>(dialect.syncSource(extraction).drop());
    statements.add("DROP TABLE IF EXISTS " + extraction.part().sql());
    // With the table go its triggers, and only then what these need.
    dialect.syncPart(extraction).drop().stream()
        .filter(statement -> !statement.startsWith("DROP TRIGGER"))
        .forEach(
            statement -> {
              statements.remove(statement);
              statements.add(statement);
            });
    return statements;
  }
}
