package io.concertina.runtime.report;

import java.util.List;
import java.util.Optional;

/**
 * A snapshot of what is applied and what is not. Immutable.
 *
 * @param migrations every migration of this build in version order, then versions that only the
 *     history knows
 * @param holder the instance that migrates at this moment
 * @param pause who paused the migrations, if they are paused
 */
public record Status(
    List<MigrationStatus> migrations, Optional<LeaseHolder> holder, Optional<Pause> pause) {

  public Status {
    migrations = List.copyOf(migrations);
  }

  /** Whether every phase of every migration of this build is done, retention aside. */
  public boolean complete() {
    return migrations.stream().allMatch(m -> m.state().complete());
  }

  /** The snapshot as a table, a line per migration. */
  @Override
  public String toString() {
    return StatusTable.render(this);
  }
}
