package io.concertina.sample.deploy;

import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/**
 * Tells the parent process what a migration does.
 *
 * <p>It goes no further before the parent has heard of the lease. After a batch it waits until the
 * parent has heard of the batch before: so the parent is never more than one batch behind, and a
 * process that it kills dies in the middle of the next one.
 */
final class EventWriter implements Listener {

  private final PrintStream out;
  private final InputStream answers;
  private boolean answerDue;

  EventWriter(PrintStream out, InputStream answers) {
    this.out = out;
    this.answers = answers;
  }

  @Override
  public void phaseStarted(Version version, Phase phase, Direction direction, String description) {
    out.println(Events.started(version, phase, direction, description));
  }

  @Override
  public void phaseFinished(
      Version version, Phase phase, Direction direction, Duration took, long rows) {
    out.println(Events.finished(version, phase, direction, took, rows));
  }

  @Override
  public void leaseAcquired(long token) {
    out.println(Events.leaseAcquired(token));
    awaitAnswer();
  }

  @Override
  public void notice(Version version, String text) {
    out.println(Events.notice(version, text));
  }

  @Override
  public void progress(Progress progress) {
    if (answerDue) {
      awaitAnswer();
    }
    out.println(Events.progress(progress));
    answerDue = true;
  }

  private void awaitAnswer() {
    try {
      if (answers.read() < 0) {
        throw new IllegalStateException("the parent process is gone");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
