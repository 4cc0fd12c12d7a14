package io.concertina.benchmarks.measure;

import java.util.List;

/** The median of repetitions, with the least and the greatest. */
public record Spread(double median, double least, double greatest) {

  /**
   * Of at least one value.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Spread of(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
  }

  /** Of one value. */
  public static Spread of(double value) {
    return new Spread(value, value, value);
  }
}
