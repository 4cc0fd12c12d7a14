package io.concertina.sample.terminal;

import java.util.Locale;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

/**
 * The line of a bar: rows, rate, the time that is left, and what else goes on. Thread-safe: it is
 * drawn by the library's thread.
 */
final class BarRenderer implements ProgressBarRenderer {

  private static final int CELLS = 26;

  private final Supplier<String> aside;
  private final Blocks blocks;
  private String label;
  private double perSecond;
  private boolean full;
  private @Nullable String outcome;

  BarRenderer(String label, Supplier<String> aside, Blocks blocks) {
    this.label = label;
    this.aside = aside;
    this.blocks = blocks;
  }

  synchronized void relabel(String other) {
    label = other;
    perSecond = 0;
  }

  synchronized void rate(double rowsPerSecond) {
    perSecond = rowsPerSecond;
  }

  synchronized void end(String last, String result, boolean complete) {
    label = last;
    outcome = result;
    full = complete;
  }

  @Override
  public synchronized String render(ProgressState state, int maxLength) {
    String bar = blocks.bar(full ? 1 : fraction(state), CELLS);
    String rest = outcome == null ? progress(state) + "   " + aside.get() : outcome;
    String line = "  %-12s %s %s".formatted(label, bar, rest);
    // What a longer line left on the terminal is overwritten.
    return line.length() < maxLength
        ? line + " ".repeat(maxLength - line.length())
        : line.substring(0, maxLength);
  }

  private static double fraction(ProgressState state) {
    return state.getMax() <= 0 ? 0 : Math.min(1, (double) state.getCurrent() / state.getMax());
  }

  private String progress(ProgressState state) {
    if (perSecond <= 0) {
      return "";
    }
    return String.format(
        Locale.ROOT,
        "%3.0f%%  %,d rows  %s rows/s  %.0f s left",
        100 * fraction(state),
        state.getCurrent(),
        Figures.rounded(perSecond),
        (state.getMax() - state.getCurrent()) / perSecond);
  }
}
