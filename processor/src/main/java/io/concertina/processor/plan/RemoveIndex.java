package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/** Drops an index while everyone goes on writing. */
public record RemoveIndex(String id, Phase phase, Table table, String name)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("remove-index", id, phase)
        .with("table", table.toString())
        .with("name", name);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "drop index " + name + " of " + table,
        table,
        Locks.DROP_INDEX,
        List.of(new Effect.IndexAbsent(table, name)),
        Operation.Mode.CONCURRENT,
        dialects.each(dialect -> dialect.removeIndex(this)));
  }
}
