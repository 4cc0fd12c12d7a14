package io.concertina.runtime.backfill;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long something took, and waiting; injected, so that tests decide about both. */
public interface Time {

  /** The real one. An interrupt ends a wait and stays set. */
  Time REAL =
      new Time() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) {
          try {
            Thread.sleep(duration.toMillis());
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interruption();
          }
        }
      };

  /** Nanoseconds since a moment of its own; only differences mean anything. */
  long nanos();

  /** Waits that long. */
  void sleep(Duration duration);

  /** The time since an earlier {@link #nanos}. */
  default Duration since(long start) {
    return Duration.ofNanos(nanos() - start);
  }

  /**
   * Full jitter: anything between nothing and an exponentially growing bound, so that rivals
   * spread.
   */
  static Duration jittered(int attempt, Duration first, Duration most) {
    long bound = Math.min(most.toMillis(), first.toMillis() << Math.min(attempt, 20));
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(bound + 1));
  }
}
