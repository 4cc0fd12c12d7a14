package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/** Lets a column hold NULL, for writers that no longer know it. */
public record Loosen(String id, Phase phase, Table table, String column) implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("loosen", id, phase).with("table", table.toString()).with("column", column);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "let " + table + "." + column + " hold NULL",
        table,
        Locks.CATALOGUE,
        List.of(new Effect.Nullable(table, column)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.loosen(this)));
  }
}
