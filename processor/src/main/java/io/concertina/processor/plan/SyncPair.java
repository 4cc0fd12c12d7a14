package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import java.util.List;

/**
 * Keeps two columns equal whichever of them a writer knows.
 *
 * @param copy which of the two was added for the change and may lack a value in rows that are still
 *     to be filled: the new name in the expand, the old one on the way back from the contract
 */
public record SyncPair(String id, Phase phase, Pair pair, String copy) implements PlanOperation {

  /** The triggers of a pair while that column is the copy. */
  public static SyncPair of(Pair pair, String copy) {
    return new SyncPair("sync-" + pair.to(), Phase.EXPAND, pair, copy);
  }

  /** Whether the new name is the copy. */
  public boolean copiesToNew() {
    return copy.equals(pair.to());
  }

  /** The column that was there first. */
  public String original() {
    return copiesToNew() ? pair.from() : pair.to();
  }

  @Override
  public Canonical canonical() {
    return pair.describe(Canonical.of("sync-pair", id, phase)).with("copy", copy);
  }

  @Override
  public Operation render(Dialects dialects) {
    Sql names = dialects.each(dialect -> dialect.sync(this).names());
    return new Operation.Ddl(
        id,
        phase,
        "keep " + pair.table() + "." + pair.from() + " and " + pair.to() + " equal by triggers",
        pair.table(),
        Locks.TRIGGER,
        List.of(new Effect.TriggersPresent(pair.table(), names)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.sync(this).create()));
  }
}
