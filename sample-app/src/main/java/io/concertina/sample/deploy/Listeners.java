package io.concertina.sample.deploy;

import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.Hold;
import io.concertina.runtime.report.LeaseHolder;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.Progress;
import java.time.Duration;
import java.util.List;

/** Several listeners as one, called in the order given. */
public final class Listeners implements Listener {

  private final List<Listener> listeners;

  /** Over these. */
  public Listeners(Listener... listeners) {
    this.listeners = List.of(listeners);
  }

  @Override
  public void phaseStarted(Version version, Phase phase, Direction direction, String description) {
    listeners.forEach(l -> l.phaseStarted(version, phase, direction, description));
  }

  @Override
  public void phaseFinished(
      Version version, Phase phase, Direction direction, Duration took, long rows) {
    listeners.forEach(l -> l.phaseFinished(version, phase, direction, took, rows));
  }

  @Override
  public void phaseFailed(
      Version version, Phase phase, Direction direction, ConcertinaException failure) {
    listeners.forEach(l -> l.phaseFailed(version, phase, direction, failure));
  }

  @Override
  public void contractHeld(Version version, List<Hold> holds) {
    listeners.forEach(l -> l.contractHeld(version, holds));
  }

  @Override
  public void notice(Version version, String text) {
    listeners.forEach(l -> l.notice(version, text));
  }

  @Override
  public void progress(Progress progress) {
    listeners.forEach(l -> l.progress(progress));
  }

  @Override
  public void leaseAcquired(long token) {
    listeners.forEach(l -> l.leaseAcquired(token));
  }

  @Override
  public void waitingFor(LeaseHolder holder) {
    listeners.forEach(l -> l.waitingFor(holder));
  }
}
