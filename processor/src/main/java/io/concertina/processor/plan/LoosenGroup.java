package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import java.util.List;

/**
 * Lets a column of a group hold NULL where the sync triggers fire only after NOT NULL is checked
 * (SQLite has no way to change a row before it is stored); guards stand in for the NOT NULL.
 *
 * @param column which of the group's columns
 */
public record LoosenGroup(String id, Phase phase, Group group, String column)
    implements PlanOperation {

  /** The guards of a column. */
  public static LoosenGroup of(Group group, String column) {
    return new LoosenGroup("loosen-" + column, Phase.EXPAND, group, column);
  }

  @Override
  public Canonical canonical() {
    return group.describe(Canonical.of("loosen-group", id, phase)).with("column", column);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Ddl(
        id,
        phase,
        "let " + group.table() + "." + column + " wait for its trigger (SQLite)",
        group.table(),
        Locks.NONE,
        List.of(new Effect.Nullable(group.table(), column)),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.guards(this).create()));
  }
}
