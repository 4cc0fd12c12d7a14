package io.concertina.runtime;

import io.concertina.runtime.backfill.Time;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time that passes only when somebody looks or waits, so that a run sends the same statements each
 * time: every batch takes one tick, the lease is renewed whenever it could be, no pause lasts.
 */
public final class TickingTime implements Time {

  private static final Duration TICK = Duration.ofMillis(1);

  private final AtomicLong now = new AtomicLong();

  private TickingTime() {}

  /** The same service on a time of its own. */
  public static Concertina of(Concertina service) {
    return service.time(new TickingTime());
  }

  @Override
  public long nanos() {
    return now.addAndGet(TICK.toNanos());
  }

  @Override
  public void sleep(Duration duration) {
    now.addAndGet(duration.toNanos());
  }
}
