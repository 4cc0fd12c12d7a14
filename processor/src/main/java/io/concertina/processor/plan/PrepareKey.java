package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/** Builds the index of a primary key while everyone goes on writing, where the database can. */
public record PrepareKey(String id, Phase phase, Table table, String name, List<String> columns)
    implements PlanOperation {

  public PrepareKey {
    columns = List.copyOf(columns);
  }

  @Override
  public Canonical canonical() {
    return Canonical.of("prepare-key", id, phase)
        .with("table", table.toString())
        .with("name", name)
        .with("column", columns);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "build the index of primary key %s of %s (%s)"
            .formatted(name, table, String.join(", ", columns)),
        table,
        Locks.BUILD_INDEX,
        List.of(new Effect.IndexPresent(table, name, columns, true)),
        Operation.Mode.CONCURRENT,
        dialects.each(dialect -> dialect.prepareKey(this)));
  }
}
