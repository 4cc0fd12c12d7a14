package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/**
 * Adds a column of the name and the very type that one of another table has.
 *
 * @param of the other table
 */
public record CreateLike(String id, Phase phase, Table table, String column, Table of)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("create-like", id, phase)
        .with("table", table.toString())
        .with("column", column)
        .with("of", of.toString());
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "add %s.%s like %s.%s".formatted(table, column, of, column),
        table,
        Locks.CATALOGUE,
        List.of(new Effect.ColumnLike(table, column, of, column)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.createLike(this)));
  }
}
