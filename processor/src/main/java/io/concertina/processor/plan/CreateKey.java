package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/** Gives a table its primary key. */
public record CreateKey(String id, Phase phase, Table table, String name, List<String> columns)
    implements PlanOperation {

  public CreateKey {
    columns = List.copyOf(columns);
  }

  @Override
  public Canonical canonical() {
    return Canonical.of("create-key", id, phase)
        .with("table", table.toString())
        .with("name", name)
        .with("column", columns);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "add primary key %s to %s (%s)".formatted(name, table, String.join(", ", columns)),
        table,
        Locks.CATALOGUE,
        List.of(new Effect.KeyPresent(table, name, columns)),
        Operation.Mode.REDEFINE,
        dialects.each(dialect -> dialect.createKey(this)));
  }
}
