package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import java.util.List;

/**
 * Fills a new column in rows whose writer does not know it.
 *
 * @param loosen whether the column has to be let hold NULL again where such writers store NULL
 *     first
 */
public record SyncFill(String id, Phase phase, Filling filling, boolean loosen)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return filling.describe(Canonical.of("sync-fill", id, phase)).with("loosen", loosen);
  }

  @Override
  public Operation render(Dialects dialects) {
    Sql names = dialects.each(dialect -> dialect.sync(this).names());
    return new Operation.Ddl(
        id,
        phase,
        "fill " + filling.table() + "." + filling.column() + " for old writers by triggers",
        filling.table(),
        Locks.TRIGGER,
        List.of(new Effect.TriggersPresent(filling.table(), names)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.sync(this).create()));
  }
}
