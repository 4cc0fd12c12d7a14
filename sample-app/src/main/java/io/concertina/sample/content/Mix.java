package io.concertina.sample.content;

/** Scatters numbers, the same way every time: the finaliser of SplitMix64. */
final class Mix {

  private Mix() {}

  static long of(long id, long write) {
    long z = id * 0x9E3779B97F4A7C15L + write;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A number from 0 to {@code bound - 1}. */
  static int below(int bound, long mix) {
    return (int) Math.floorMod(mix, (long) bound);
  }
}
