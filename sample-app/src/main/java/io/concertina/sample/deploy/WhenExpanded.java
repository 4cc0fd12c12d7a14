package io.concertina.sample.deploy;

import io.concertina.migration.MigrationIndex;
import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.report.Listener;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Acts once, when the last pending expand is done. From then on the triggers keep old and new
 * columns equal, so a release that writes the new ones may start, however far the backfill is.
 */
public final class WhenExpanded implements Listener {

  private final Set<Version> pending = new HashSet<>();
  private final Runnable action;

  /** Over the migrations of a build, none of which has run. */
  public WhenExpanded(MigrationIndex index, Runnable action) {
    this.action = action;
    index.migrations().stream()
        .filter(m -> m.up().stream().anyMatch(operation -> operation.phase() == Phase.EXPAND))
        .forEach(m -> pending.add(m.version()));
  }

  @Override
  public void phaseFinished(
      Version version, Phase phase, Direction direction, Duration took, long rows) {
    if (phase == Phase.EXPAND && pending.remove(version) && pending.isEmpty()) {
      action.run();
    }
  }
}
