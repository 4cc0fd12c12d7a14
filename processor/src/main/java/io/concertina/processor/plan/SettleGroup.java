package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ends a group: one side is left.
 *
 * @param keepsNew whether the new side is left
 */
public record SettleGroup(String id, Phase phase, Group group, boolean keepsNew)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return group
        .describe(Canonical.of("settle-group", id, phase))
        .with("keeps-new", keepsNew)
        .with(
            "required",
            (keepsNew ? group.to() : group.from())
                .stream().filter(Group.Side::notNull).map(Group.Side::column).toList());
  }

  @Override
  public Operation render(Dialects dialects) {
    List<Group.Side> keep = keepsNew ? group.to() : group.from();
    List<String> drop = Group.names(keepsNew ? group.from() : group.to());
    return new Operation.SettleGroup(
        id,
        phase,
        "leave "
            + group.table()
            + "."
            + String.join(", ", Group.names(keep))
            + ", drop "
            + String.join(", ", drop)
            + " and the triggers",
        group.table(),
        drop,
        dialects.each(this::unsync),
        keep.stream()
            .map(
                side ->
                    new Operation.Guarded(
                        side.column(),
                        side.notNull(),
                        guards(dialects.sqlite(), side.column()).names()))
            .toList());
  }

  /** Whichever side is the copy by now; what the triggers of both share goes last. */
  private List<String> unsync(Dialect dialect) {
    List<String> statements = new ArrayList<>();
    for (boolean copiesToNew : new boolean[] {true, false}) {
      List<String> drop = dialect.sync(SyncGroup.of(group, copiesToNew)).drop();
      statements.removeAll(drop);
      statements.addAll(drop);
    }
    Stream.concat(group.from().stream(), group.to().stream())
        .forEach(side -> statements.addAll(guards(dialect, side.column()).drop()));
    return statements;
  }

  private Triggers guards(Dialect dialect, String column) {
    return dialect.guards(LoosenGroup.of(group, column));
  }
}
