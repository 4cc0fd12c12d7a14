package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/** Drops a constraint of any kind. */
public record RemoveConstraint(String id, Phase phase, Table table, String name)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("remove-constraint", id, phase)
        .with("table", table.toString())
        .with("name", name);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "drop constraint " + name + " of " + table,
        table,
        Locks.DROP_CONSTRAINT,
        List.of(new Effect.ConstraintAbsent(table, name)),
        Operation.Mode.REDEFINE,
        dialects.each(dialect -> dialect.removeConstraint(this)));
  }
}
