package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import java.util.List;

/** Makes a foreign key hold for the rows that were there before it. */
public record ValidateForeignKey(String id, Phase phase, ForeignKey foreignKey)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return foreignKey.describe(Canonical.of("validate-foreign-key", id, phase));
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "validate foreign key " + foreignKey.name() + " of " + foreignKey.table(),
        foreignKey.table(),
        Locks.VALIDATE_FOREIGN_KEY,
        List.of(foreignKey.present(true)),
        Operation.Mode.REDEFINE,
        dialects.each(dialect -> dialect.validateForeignKey(this)));
  }
}
