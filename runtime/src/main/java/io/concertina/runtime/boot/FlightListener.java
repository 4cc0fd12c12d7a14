package io.concertina.runtime.boot;

import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.report.Blocker;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.Hold;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.Progress;
import io.concertina.runtime.report.QuarantinedRow;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/**
 * Records what a run does as events of Java Flight Recorder; without a recording it does nothing.
 */
final class FlightListener implements Listener {

  private PhaseEvent phase = new PhaseEvent();

  /** From the start of a phase to its end. */
  @Name("io.concertina.Phase")
  @Label("Migration Phase")
  @Category("Concertina")
  @StackTrace(false)
  static final class PhaseEvent extends Event {
    @Label("Version")
    String version = "";

    @Label("Phase")
    String phase = "";

    @Label("Direction")
    String direction = "";

    @Label("Change")
    String description = "";

    @Label("Rows")
    long rows;

    @Label("Failure")
    @Description("The first line of the error; empty when it went well")
    String failure = "";
  }

  /** A batch that was committed. */
  @Name("io.concertina.Batch")
  @Label("Backfill Batch")
  @Category("Concertina")
  @StackTrace(false)
  static final class BatchEvent extends Event {
    @Label("Version")
    String version = "";

    @Label("Operation")
    String operation = "";

    @Label("Rows So Far")
    long rows;

    @Label("Rows Estimated")
    long estimated;
  }

  /** A lock that was not granted in time. */
  @Name("io.concertina.LockRefused")
  @Label("Lock Refused")
  @Category("Concertina")
  @StackTrace(false)
  static final class LockRefusedEvent extends Event {
    @Label("Version")
    String version = "";

    @Label("Operation")
    String operation = "";

    @Label("Attempt")
    int attempt;

    @Label("Blocked By")
    String blockers = "";
  }

  /** A contract that may not run yet. */
  @Name("io.concertina.ContractHeld")
  @Label("Contract Held")
  @Category("Concertina")
  @StackTrace(false)
  static final class ContractHeldEvent extends Event {
    @Label("Version")
    String version = "";

    @Label("Held By")
    String holds = "";
  }

  /** A row that was set aside. Its values stay in the database. */
  @Name("io.concertina.RowQuarantined")
  @Label("Row Quarantined")
  @Category("Concertina")
  @StackTrace(false)
  static final class RowQuarantinedEvent extends Event {
    @Label("Version")
    String version = "";

    @Label("Table")
    String table = "";

    @Label("Key")
    String key = "";
  }

  @Override
  public void phaseStarted(Version version, Phase name, Direction direction, String description) {
    phase = new PhaseEvent();
    phase.version = version.toString();
    phase.phase = History.text(name);
    phase.direction = direction.name();
    phase.description = description;
    phase.begin();
  }

  @Override
  public void phaseFinished(
      Version version, Phase name, Direction direction, Duration took, long rows) {
    phase.rows = rows;
    phase.commit();
  }

  @Override
  public void phaseFailed(
      Version version, Phase name, Direction direction, ConcertinaException failure) {
    phase.failure = failure.headline();
    phase.commit();
  }

  @Override
  public void progress(Progress progress) {
    BatchEvent batch = new BatchEvent();
    if (batch.isEnabled()) {
      batch.version = progress.version().toString();
      batch.operation = progress.summary();
      batch.rows = progress.rows();
      batch.estimated = progress.estimated();
      batch.commit();
    }
  }

  @Override
  public void lockRefused(
      Version version, String summary, int attempt, Duration pause, List<Blocker> blockers) {
    LockRefusedEvent refused = new LockRefusedEvent();
    refused.version = version.toString();
    refused.operation = summary;
    refused.attempt = attempt;
    refused.blockers = blockers.stream().map(Blocker::toString).collect(Collectors.joining("\n"));
    refused.commit();
  }

  @Override
  public void contractHeld(Version version, List<Hold> holds) {
    ContractHeldEvent held = new ContractHeldEvent();
    held.version = version.toString();
    held.holds = holds.stream().map(Hold::reason).collect(Collectors.joining("\n"));
    held.commit();
  }

  @Override
  public void rowQuarantined(QuarantinedRow row) {
    RowQuarantinedEvent event = new RowQuarantinedEvent();
    event.version = row.version().toString();
    event.table = row.table();
    event.key = String.join(", ", row.key());
    event.commit();
  }
}
