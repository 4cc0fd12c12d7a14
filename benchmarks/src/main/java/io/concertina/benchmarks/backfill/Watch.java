package io.concertina.benchmarks.backfill;

import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Version;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.Progress;
import java.time.Duration;

/** Takes the time of a migration's fill, of its verification and of its longest batch. */
public final class Watch implements Listener {

  private final Migration migration;
  private double fill;
  private double verification;
  private double longestBatch;
  private String last = "";
  private long lastTime;
  private int batches;

  Watch(Migration migration) {
    this.migration = migration;
  }

  double fillSeconds() {
    return fill;
  }

  double verificationSeconds() {
    return verification;
  }

  double longestBatchSeconds() {
    return longestBatch;
  }

  int batches() {
    return batches;
  }

  @Override
  public void operationFinished(Version version, String summary, Duration took) {
    double seconds = took.toNanos() / 1e9;
    if (is(Operation.Fill.class, summary)) {
      fill += seconds;
    } else if (is(Operation.Verify.class, summary)) {
      verification += seconds;
    }
  }

  @Override
  public void progress(Progress progress) {
    if (!is(Operation.Fill.class, progress.summary())) {
      return;
    }
    long now = System.nanoTime();
    batches++;
    if (last.equals(progress.summary())) {
      longestBatch = Math.max(longestBatch, (now - lastTime) / 1e9);
    }
    last = progress.summary();
    lastTime = now;
  }

  private boolean is(Class<? extends Operation> kind, String summary) {
    return migration.up().stream()
        .anyMatch(operation -> kind.isInstance(operation) && operation.summary().equals(summary));
  }
}
