package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import java.util.List;

/**
 * Makes a column NOT NULL without scanning the table under a lock that blocks writers.
 *
 * @param oldWriters whether writers that do not know the column are still there: where they store
 *     NULL before a trigger replaces it, the contract does this instead
 */
public record RequireValue(
    String id, Phase phase, Version version, Table table, String column, boolean oldWriters)
    implements PlanOperation {

  /** The name of the constraint that lives while the column changes. */
  public String constraint() {
    return ObjectName.of(version, column, "CHECK " + column + " IS NOT NULL");
  }

  @Override
  public Canonical canonical() {
    return Canonical.of("require-value", id, phase)
        .with("table", table.toString())
        .with("column", column)
        .with("old-writers", oldWriters);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "require a value in " + table + "." + column,
        table,
        Locks.VALIDATE,
        List.of(
            new Effect.NotNull(table, column), new Effect.ConstraintAbsent(table, constraint())),
        Operation.Mode.STEPWISE,
        dialects.each(dialect -> dialect.require(this)));
  }
}
