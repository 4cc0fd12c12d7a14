package io.concertina.sample.terminal;

import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them. */
public final class Figures {

  private Figures() {}

  /** {@code 38 ms} or {@code 2.4 s}. */
  public static String time(Duration duration) {
    long millis = duration.toMillis();
    return millis < 1000 ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
  }

  /** {@code 122,340}. */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 840}, {@code 148k} or {@code 1.2M}. */
  public static String rounded(double number) {
    if (number < 10_000) {
      return String.format(Locale.ROOT, "%.0f", number);
    }
    return number < 1_000_000
        ? String.format(Locale.ROOT, "%.0fk", number / 1e3)
        : String.format(Locale.ROOT, "%.1fM", number / 1e6);
  }
}
