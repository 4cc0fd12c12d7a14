package io.concertina.runtime.tck;

import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.report.Blocker;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.Hold;
import io.concertina.runtime.report.LeaseHolder;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.Progress;
import io.concertina.runtime.report.QuarantinedRow;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Keeps every event as a line and lets a test act on it, on the migrating thread. */
public final class Recorder implements Listener {

  /** What a test throws to end a run between two steps. */
  public static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final List<String> events = new CopyOnWriteArrayList<>();
  private final Consumer<String> reaction;

  public Recorder() {
    this(event -> {});
  }

  public Recorder(Consumer<String> reaction) {
    this.reaction = reaction;
  }

  /** Ends the run at the first event that starts like this. */
  public static Recorder stoppingAt(String prefix) {
    return new Recorder(
        event -> {
          if (event.startsWith(prefix)) {
            throw new Stop();
          }
        });
  }

  /** The events so far: {@code started 7 EXPAND UP}, {@code progress 7 1000}, … */
  public List<String> events() {
    return List.copyOf(events);
  }

  /** The events that start like this. */
  public List<String> events(String prefix) {
    return events.stream().filter(event -> event.startsWith(prefix)).toList();
  }

  private void on(String event) {
    events.add(event);
    reaction.accept(event);
  }

  @Override
  public void phaseStarted(Version version, Phase phase, Direction direction, String description) {
    on("started " + version + " " + phase + " " + direction);
  }

  @Override
  public void phaseFinished(
      Version version, Phase phase, Direction direction, Duration took, long rows) {
    on("finished " + version + " " + phase + " " + direction + " " + rows);
  }

  @Override
  public void phaseFailed(
      Version version, Phase phase, Direction direction, ConcertinaException failure) {
    on("failed " + version + " " + phase + " " + direction + " " + failure.headline());
  }

  @Override
  public void operationFinished(Version version, String summary, Duration took) {
    on("did " + version + " " + summary);
  }

  @Override
  public void operationRecognised(Version version, String summary) {
    on("recognised " + version + " " + summary);
  }

  @Override
  public void contractHeld(Version version, List<Hold> holds) {
    on("held " + version + " " + holds);
  }

  @Override
  public void notice(Version version, String text) {
    on("notice " + version + " " + text);
  }

  @Override
  public void progress(Progress progress) {
    on("progress " + progress.version() + " " + progress.rows());
  }

  @Override
  public void rowQuarantined(QuarantinedRow row) {
    on("quarantined " + row);
  }

  @Override
  public void lockRefused(
      Version version, String summary, int attempt, Duration pause, List<Blocker> blockers) {
    on("refused " + version + " " + attempt + " " + blockers);
  }

  @Override
  public void waitingFor(LeaseHolder holder) {
    on("waiting " + holder);
  }

  @Override
  public void leaseAcquired(long token) {
    on("lease " + token);
  }
}
