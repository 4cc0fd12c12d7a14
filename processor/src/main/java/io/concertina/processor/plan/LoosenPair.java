package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import java.util.List;

/**
 * Lets one of two columns hold NULL where the sync triggers fire only after NOT NULL is checked
 * (SQLite has no way to change a row before it is stored); guards stand in for the NOT NULL.
 *
 * @param column which of the two
 */
public record LoosenPair(String id, Phase phase, Pair pair, String column)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return pair.describe(Canonical.of("loosen-pair", id, phase)).with("column", column);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "let " + pair.table() + "." + column + " wait for its trigger (SQLite)",
        pair.table(),
        Locks.NONE,
        List.of(new Effect.Nullable(pair.table(), column)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.guards(this).create()));
  }
}
