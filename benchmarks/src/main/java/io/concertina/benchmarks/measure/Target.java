package io.concertina.benchmarks.measure;

/**
 * What a median must reach.
 *
 * @param least whether the limit is the least value that reaches it, not the greatest
 */
public record Target(boolean least, double limit) {

  /** At least that much. */
  public static Target atLeast(double limit) {
    return new Target(true, limit);
  }

  /** At most that much. */
  public static Target atMost(double limit) {
    return new Target(false, limit);
  }

  /** Whether a figure reaches it. */
  public boolean reachedBy(Spread figure) {
    return least ? figure.median() >= limit : figure.median() <= limit;
  }

  /** As it is printed beside the figure, in the figure's format. */
  String text(String format) {
    return (least ? ">= " : "<= ") + Report.number(format, limit);
  }
}
