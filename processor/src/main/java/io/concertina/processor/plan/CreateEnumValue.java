package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/**
 * Adds a value to an enum type, where the database has such types.
 *
 * @param table the table for whose sake
 * @param type the type, by its schema and name
 * @param before the value before which it is sorted; empty for none
 * @param after the value after which it is sorted; empty for none
 */
public record CreateEnumValue(
    String id, Phase phase, Table table, Table type, String value, String before, String after)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("create-enum-value", id, phase)
        .with("table", table.toString())
        .with("type", type.toString())
        .with("value", value)
        .with("before", before)
        .with("after", after);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "add value " + value + " to type " + type,
        table,
        Locks.TYPE,
        List.of(new Effect.EnumValue(table, type, value)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.createEnumValue(this)));
  }
}
