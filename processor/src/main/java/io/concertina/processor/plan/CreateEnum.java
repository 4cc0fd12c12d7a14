package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/**
 * Makes an enum type, where the database has such types.
 *
 * @param table the table for whose sake
 * @param type the type, by its schema and name
 * @param values its values, in their order
 */
public record CreateEnum(String id, Phase phase, Table table, Table type, List<String> values)
    implements PlanOperation {

  public CreateEnum {
    values = List.copyOf(values);
  }

  @Override
  public Canonical canonical() {
    return Canonical.of("create-enum", id, phase)
        .with("table", table.toString())
        .with("type", type.toString())
        .with("value", values);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "create type " + type + " with values " + String.join(", ", values),
        table,
        Locks.NONE,
        List.of(new Effect.EnumPresent(table, type, values)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.createEnum(this)));
  }
}
