package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/** Makes the unique index of that name a constraint, where the database tells the two apart. */
public record CreateUnique(String id, Phase phase, Table table, String name, List<String> columns)
    implements PlanOperation {

  public CreateUnique {
    columns = List.copyOf(columns);
  }

  @Override
  public Canonical canonical() {
    return Canonical.of("create-unique", id, phase)
        .with("table", table.toString())
        .with("name", name)
        .with("column", columns);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "add unique constraint %s to %s".formatted(name, table),
        table,
        Locks.CATALOGUE,
        List.of(new Effect.UniquePresent(table, name, columns)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.createUnique(this)));
  }
}
