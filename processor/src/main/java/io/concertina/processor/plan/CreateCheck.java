package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/** Adds a CHECK for what is written from now on, where the database has such. */
public record CreateCheck(String id, Phase phase, Table table, String name, Text check)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("create-check", id, phase)
        .with("table", table.toString())
        .with("name", name)
        .with("check", check);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "add check " + name + " to " + table + " for new writes",
        table,
        Locks.CATALOGUE,
        List.of(new Effect.CheckPresent(table, name, Dialects.text(check), false)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.createCheck(this)));
  }
}
