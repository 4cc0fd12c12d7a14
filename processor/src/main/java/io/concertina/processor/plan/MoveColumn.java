package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/** Gives a column another name at once: for columns that no release reads. */
public record MoveColumn(String id, Phase phase, Table table, String from, String to)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("move-column", id, phase)
        .with("table", table.toString())
        .with("from", from)
        .with("to", to);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "rename " + table + "." + from + " to " + to,
        table,
        Locks.CATALOGUE,
        List.of(new Effect.ColumnAbsent(table, from)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.move(this)));
  }
}
