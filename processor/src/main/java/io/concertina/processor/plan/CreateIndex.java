package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/** Builds an index while everyone goes on writing. */
public record CreateIndex(
    String id, Phase phase, Table table, String name, List<String> columns, boolean unique)
    implements PlanOperation {

  public CreateIndex {
    columns = List.copyOf(columns);
  }

  @Override
  public Canonical canonical() {
    return Canonical.of("create-index", id, phase)
        .with("table", table.toString())
        .with("name", name)
        .with("column", columns)
        .with("unique", unique);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "build " + (unique ? "unique " : "") + "index " + name + " on " + on(),
        table,
        Locks.BUILD_INDEX,
        List.of(new Effect.IndexPresent(table, name, columns, unique)),
        Operation.Mode.CONCURRENT,
        dialects.each(dialect -> dialect.createIndex(this)));
  }

  private String on() {
    return table + " (" + String.join(", ", columns) + ")";
  }
}
