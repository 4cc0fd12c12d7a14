package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/** Makes a CHECK hold for the rows that were there before it. */
public record ValidateCheck(String id, Phase phase, Table table, String name, Text check)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("validate-check", id, phase)
        .with("table", table.toString())
        .with("name", name)
        .with("check", check);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "validate check " + name + " of " + table,
        table,
        Locks.VALIDATE_ONLY,
        List.of(new Effect.CheckPresent(table, name, Dialects.text(check), true)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.validateCheck(this)));
  }
}
