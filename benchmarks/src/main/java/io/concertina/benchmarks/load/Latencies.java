package io.concertina.benchmarks.load;

import java.util.Arrays;

/**
 * How long writes took, each from when it was due: one that had to wait for its turn has waited.
 */
final class Latencies {

  /** In seconds, ascending. */
  private final double[] sorted;

  Latencies(double[] seconds) {
    if (seconds.length == 0) {
      throw new IllegalArgumentException("nothing was written");
    }
    sorted = seconds.clone();
    Arrays.sort(sorted);
  }

  /** The latency that this share of the writes did not exceed. */
  double at(double share) {
    return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))];
  }

  double greatest() {
    return sorted[sorted.length - 1];
  }
}
