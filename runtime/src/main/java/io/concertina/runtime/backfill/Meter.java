package io.concertina.runtime.backfill;

import io.concertina.runtime.report.Progress;
import java.time.Duration;

/** Turns counts into a rate and the time left. */
final class Meter {

  private final Run run;
  private final Run.Place place;
  private final long estimated;
  private final long before;
  private final long start;

  Meter(Run run, Run.Place place, long estimated, long before) {
    this.run = run;
    this.place = place;
    this.estimated = estimated;
    this.before = before;
    this.start = run.time().nanos();
  }

  void at(long rows, long changed) {
    double seconds = Math.max(1e-6, run.time().since(start).toNanos() / 1e9);
    double rate = (rows - before) / seconds;
    long all = Math.max(rows, estimated);
    Duration left =
        rate > 0 ? Duration.ofMillis((long) ((all - rows) / rate * 1000)) : Duration.ZERO;
    run.listener()
        .progress(new Progress(place.version(), place.summary(), rows, changed, all, rate, left));
  }
}
