package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends the filling of a column for old writers.
 *
 * @param require whether the column requires a value from now on where it could not before
 */
public record UnsyncFill(String id, Phase phase, Filling filling, boolean require)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return filling.describe(Canonical.of("unsync-fill", id, phase)).with("require", require);
  }

  @Override
  public Operation render(Dialects dialects) {
    SyncFill sync = new SyncFill("sync-" + filling.column(), Phase.EXPAND, filling, false);
    Sql names = dialects.each(dialect -> dialect.sync(sync).names());
    List<Effect> effects = new ArrayList<>();
    effects.add(new Effect.TriggersAbsent(filling.table(), names));
    if (require) {
      effects.add(new Effect.NotNull(filling.table(), filling.column()));
    }
    return new Operation.Ddl(
        id,
        phase,
        "stop filling " + filling.table() + "." + filling.column() + " for old writers",
        filling.table(),
        Locks.DROP_TRIGGER,
        effects,
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.unsync(this)));
  }
}
