package io.concertina.runtime.boot;

import java.time.Duration;

/** Durations as a person says them. */
final class Text {

  private Text() {}

  /** {@code 3 d}, {@code 2 h}, {@code 5 min} or {@code 12 s}, rounded down. */
  static String of(Duration duration) {
    if (duration.toDays() > 0) {
      return duration.toDays() + " d";
    }
    if (duration.toHours() > 0) {
      return duration.toHours() + " h";
    }
    if (duration.toMinutes() > 0) {
      return duration.toMinutes() + " min";
    }
    return duration.toSeconds() + " s";
  }
}
