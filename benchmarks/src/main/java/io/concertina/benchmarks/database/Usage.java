package io.concertina.benchmarks.database;

/**
 * What a database has used up to a moment, or between two.
 *
 * @param seconds time on the clock
 * @param cpuSeconds processor time of the one that works; NaN where it can't be told
 * @param logBytes the write-ahead log
 * @param tableBytes the table with its indexes
 */
public record Usage(double seconds, double cpuSeconds, double logBytes, double tableBytes) {

  /** What was used since an earlier moment. */
  public Usage since(Usage before) {
    return new Usage(
        seconds - before.seconds,
        cpuSeconds - before.cpuSeconds,
        logBytes - before.logBytes,
        tableBytes - before.tableBytes);
  }

  static double now() {
    return System.nanoTime() / 1e9;
  }
}
