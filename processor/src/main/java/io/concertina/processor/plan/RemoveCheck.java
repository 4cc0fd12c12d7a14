package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/** Drops a CHECK. */
public record RemoveCheck(String id, Phase phase, Table table, String name)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("remove-check", id, phase)
        .with("table", table.toString())
        .with("name", name);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "drop check " + name + " of " + table,
        table,
        Locks.CATALOGUE,
        List.of(new Effect.ConstraintAbsent(table, name)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.removeCheck(this)));
  }
}
