package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import java.util.List;

/** Adds a foreign key for what is written from now on, where the database has such. */
public record CreateForeignKey(String id, Phase phase, ForeignKey foreignKey)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return foreignKey.describe(Canonical.of("create-foreign-key", id, phase));
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "add foreign key %s of %s to %s for new writes"
            .formatted(foreignKey.name(), foreignKey.table(), foreignKey.references()),
        foreignKey.table(),
        Locks.FOREIGN_KEY,
        List.of(foreignKey.present(false)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.createForeignKey(this)));
  }
}
