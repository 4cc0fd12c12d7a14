package io.concertina.runtime.backfill;

import java.time.Duration;

/**
 * The size of the next batch: grown or shrunk towards a target duration, at most by half or double
 * at a time. The duration of a batch is the longest wait of a service that wants one of its rows.
 */
final class Pace {

  /** Nobody knows yet how long a row takes. */
  private static final int FIRST = 1_000;

  /** Below this a batch is mostly commit: smaller ones would only be slower in all. */
  private static final int LEAST = 100;

  private static final int MOST = 20_000;

  private final Duration target;
  private int rows = FIRST;
  private int most = MOST;

  Pace(Duration target) {
    this.target = target;
  }

  int rows() {
    return rows;
  }

  void took(Duration batch) {
    double factor = (double) target.toNanos() / Math.max(1, batch.toNanos());
    set(rows * Math.max(0.5, Math.min(2, factor)), LEAST);
  }

  /**
   * Down to a single row: fewer rows are less to be in somebody's way, whatever each commit costs.
   */
  void conflict() {
    set(rows / 2.0, 1);
  }

  /** Sets a bound whatever little time a batch takes. */
  void most(int rows) {
    most = Math.min(MOST, rows);
    this.rows = Math.min(this.rows, most);
  }

  private void set(double wanted, int least) {
    rows = (int) Math.max(least, Math.min(most, Math.round(wanted)));
  }
}
