package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/**
 * Drops an enum type that nothing uses any more.
 *
 * @param table the table for whose sake
 * @param type the type, by its schema and name
 */
public record RemoveEnum(String id, Phase phase, Table table, Table type) implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("remove-enum", id, phase)
        .with("table", table.toString())
        .with("type", type.toString());
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "drop type " + type + " unless something else uses it",
        table,
        Locks.TYPE,
        List.of(new Effect.EnumUnneeded(table, type)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.removeEnum(this)));
  }
}
