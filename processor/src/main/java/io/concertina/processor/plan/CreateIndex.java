package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/** Builds an index while everyone goes on writing. */
public record CreateIndex(String id, Phase phase, Table table, String name, IndexShape shape)
    implements PlanOperation {

  /** An index of columns and nothing else. */
  public CreateIndex(
      String id, Phase phase, Table table, String name, List<String> columns, boolean unique) {
    this(id, phase, table, name, IndexShape.of(columns, unique));
  }

  @Override
  public Canonical canonical() {
    return shape.describe(
        Canonical.of("create-index", id, phase).with("table", table.toString()).with("name", name));
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "build "
            + (shape.unique() ? "unique " : "")
            + "index "
            + name
            + " on "
            + table
            + " ("
            + shape.key()
            + ")",
        table,
        Locks.BUILD_INDEX,
        List.of(
            shape.plain()
                ? new Effect.IndexPresent(table, name, shape.columns(), shape.unique())
                : new Effect.IndexOfShape(table, name, shape.uses(), shape.unique(), shape.each())),
        Operation.Mode.CONCURRENT,
        dialects.each(dialect -> dialect.createIndex(this)));
  }
}
