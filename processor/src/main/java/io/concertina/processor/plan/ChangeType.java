package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import java.util.List;

/**
 * Gives a column another type.
 *
 * @param from the type until now
 * @param type the type from now on
 * @param rewrites whether PostgreSQL writes the table anew for it
 */
public record ChangeType(
    String id, Phase phase, Table table, String column, String from, String type, boolean rewrites)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("change-type", id, phase)
        .with("table", table.toString())
        .with("column", column)
        .with("from", from)
        .with("type", type);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "change the type of " + table + "." + column + " from " + from + " to " + type,
        table,
        rewrites ? Locks.REWRITE : Locks.CATALOGUE,
        List.of(
            new Effect.ColumnType(
                table,
                column,
                Sql.postgres(dialects.postgres().type(type)),
                Sql.postgres(dialects.postgres().type(from)),
                rewrites)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.changeType(this)));
  }
}
