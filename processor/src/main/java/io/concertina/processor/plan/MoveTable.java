package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/** Gives a table another name at once: for tables that no release maps. */
public record MoveTable(String id, Phase phase, Table from, Table to) implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("move-table", id, phase)
        .with("from", from.toString())
        .with("to", to.toString());
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "rename table " + from + " to " + to.name(),
        from,
        Locks.CATALOGUE,
        List.of(new Effect.TableAbsent(from), new Effect.TablePresent(to, List.of(), List.of())),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.move(this)));
  }
}
