package io.concertina.runtime.boot;

import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.report.Blocker;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.Hold;
import io.concertina.runtime.report.LeaseHolder;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.Progress;
import io.concertina.runtime.report.QuarantinedRow;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes what an operator can act on to the logger {@code io.concertina}, then tells the flight
 * recorder and the user's listener.
 */
final class LogListener implements Listener {

  private static final Logger LOG = System.getLogger("io.concertina");
  private static final Duration BETWEEN = Duration.ofSeconds(10);

  private final Set<Version> held = new HashSet<>();
  private final Listener user;
  private final Listener flight;
  private long lastProgress = System.nanoTime();
  private String lastHolder = "";
  private String description = "";

  LogListener(Listener user) {
    this.user = user;
    // A runtime image may lack the module; then there is nothing to record for.
    this.flight =
        ModuleLayer.boot().findModule("jdk.jfr").isPresent() ? new FlightListener() : Listener.NONE;
  }

  private String name(Version version, Phase phase, Direction direction) {
    return "concertina: V%s %s (%s)"
        .formatted(
            version,
            direction == Direction.DOWN ? "down" : phase.name().toLowerCase(Locale.ROOT),
            description);
  }

  @Override
  public void phaseStarted(Version version, Phase phase, Direction direction, String description) {
    this.description = description;
    LOG.log(Level.DEBUG, () -> name(version, phase, direction) + ": started");
    flight.phaseStarted(version, phase, direction, description);
    user.phaseStarted(version, phase, direction, description);
  }

  @Override
  public void phaseFinished(
      Version version, Phase phase, Direction direction, Duration took, long rows) {
    LOG.log(
        Level.INFO,
        () ->
            String.format(
                Locale.ROOT,
                "%s done in %d ms%s",
                name(version, phase, direction),
                took.toMillis(),
                rows > 0 ? String.format(Locale.ROOT, ", %,d rows", rows) : ""));
    flight.phaseFinished(version, phase, direction, took, rows);
    user.phaseFinished(version, phase, direction, took, rows);
  }

  @Override
  public void phaseFailed(
      Version version, Phase phase, Direction direction, ConcertinaException failure) {
    LOG.log(Level.ERROR, () -> String.valueOf(failure.getMessage()));
    flight.phaseFailed(version, phase, direction, failure);
    user.phaseFailed(version, phase, direction, failure);
  }

  @Override
  public void operationFinished(Version version, String summary, Duration took) {
    LOG.log(
        Level.DEBUG,
        () -> "concertina: V" + version + " " + summary + ": " + took.toMillis() + " ms");
    user.operationFinished(version, summary, took);
  }

  @Override
  public void operationRecognised(Version version, String summary) {
    LOG.log(Level.INFO, () -> "concertina: V" + version + " " + summary + ": already there");
    user.operationRecognised(version, summary);
  }

  @Override
  public void contractHeld(Version version, List<Hold> holds) {
    // Looked at again and again: news only once.
    LOG.log(
        held.add(version) ? Level.INFO : Level.DEBUG,
        () ->
            "concertina: V"
                + version
                + ": the contract waits:"
                + holds.stream()
                    .map(hold -> "\n    " + hold.reason())
                    .collect(Collectors.joining()));
    flight.contractHeld(version, holds);
    user.contractHeld(version, holds);
  }

  @Override
  public void notice(Version version, String text) {
    LOG.log(Level.WARNING, () -> "concertina: V" + version + ": " + text);
    user.notice(version, text);
  }

  @Override
  public void shapeChanged(List<Version> versions) {
    LOG.log(
        Level.INFO,
        () ->
            "concertina: tables have another shape since "
                + versions.stream().map(version -> "V" + version).collect(Collectors.joining(", "))
                + ": statements that connections have prepared may fail once");
    user.shapeChanged(versions);
  }

  @Override
  public void progress(Progress p) {
    if (System.nanoTime() - lastProgress > BETWEEN.toNanos()) {
      lastProgress = System.nanoTime();
      LOG.log(Level.INFO, () -> "concertina: V" + p.version() + " " + p);
    }
    flight.progress(p);
    user.progress(p);
  }

  @Override
  public void rowQuarantined(QuarantinedRow row) {
    LOG.log(
        Level.WARNING,
        () -> "concertina: V" + row.version() + " set a row aside, as it was: " + row);
    flight.rowQuarantined(row);
    user.rowQuarantined(row);
  }

  @Override
  public void lockRefused(
      Version version, String summary, int attempt, Duration pause, List<Blocker> blockers) {
    LOG.log(
        Level.WARNING,
        () ->
            "concertina: V%s %s: lock not granted (attempt %s), nothing was changed, trying again in %s ms%s"
                .formatted(
                    version,
                    summary,
                    attempt,
                    pause.toMillis(),
                    blockers.stream()
                        .map(b -> "\n    blocked by " + b)
                        .collect(Collectors.joining())));
    flight.lockRefused(version, summary, attempt, pause, blockers);
    user.lockRefused(version, summary, attempt, pause, blockers);
  }

  @Override
  public void waitingFor(LeaseHolder holder) {
    String who = holder.host() + " " + holder.pid();
    Level level = who.equals(lastHolder) ? Level.DEBUG : Level.INFO;
    lastHolder = who;
    LOG.log(level, () -> "concertina: another instance is migrating: " + holder);
    user.waitingFor(holder);
  }

  @Override
  public void leaseAcquired(long token) {
    LOG.log(Level.DEBUG, () -> "concertina: this instance migrates now, token " + token);
    user.leaseAcquired(token);
  }
}
