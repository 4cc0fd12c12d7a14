package io.concertina.processor.plan;

import java.time.Duration;

/** Durations as ISO-8601 writes them. */
final class Days {

  private Days() {}

  /** Whole days as days: {@code P30D} says more than {@code PT720H}. */
  static String iso(Duration duration) {
    boolean days = !duration.isZero() && duration.equals(Duration.ofDays(duration.toDays()));
    return days ? "P" + duration.toDays() + "D" : duration.toString();
  }
}
