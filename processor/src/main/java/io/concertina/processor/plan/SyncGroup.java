package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import java.util.List;

/**
 * Keeps the two sides of a group in step whichever of them a writer knows.
 *
 * @param copiesToNew whether the new side is the copy, which may lack values in rows that are still
 *     to be filled: in the expand; on the way back from the contract it is the old one
 */
public record SyncGroup(String id, Phase phase, Group group, boolean copiesToNew)
    implements PlanOperation {

  /** The triggers of a group while one side is the copy. */
  public static SyncGroup of(Group group, boolean copiesToNew) {
    return new SyncGroup("sync-" + group.name(), Phase.EXPAND, group, copiesToNew);
  }

  @Override
  public Canonical canonical() {
    return group.describe(Canonical.of("sync-group", id, phase)).with("copies-to-new", copiesToNew);
  }

  @Override
  public Operation render(Dialects dialects) {
    Sql names = dialects.each(dialect -> dialect.sync(this).names());
    return new Operation.Ddl(
        id,
        phase,
        "keep "
            + group.table()
            + "."
            + String.join(", ", Group.names(group.from()))
            + " and "
            + String.join(", ", Group.names(group.to()))
            + " in step by triggers",
        group.table(),
        Locks.TRIGGER,
        List.of(new Effect.TriggersPresent(group.table(), names)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.sync(this).create()));
  }
}
