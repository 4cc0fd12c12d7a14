package io.concertina.runtime.backfill;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits; injected, so that tests decide how long. */
@FunctionalInterface
public interface Pause {

  /** Waits for real. An interrupt ends the wait and stays set. */
  Pause REAL =
      duration -> {
        try {
          Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new Interruption();
        }
      };

  /** Waits that long. */
  void sleep(Duration duration);

  /**
   * Full jitter: anything between nothing and an exponentially growing bound, so that rivals
   * spread.
   */
  static Duration jittered(int attempt, Duration first, Duration most) {
    long bound = Math.min(most.toMillis(), first.toMillis() << Math.min(attempt, 20));
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(bound + 1));
  }
}
