package io.concertina.benchmarks.backfill;

import io.concertina.benchmarks.database.Usage;

/**
 * One contender on one fresh table.
 *
 * @param used what it took in all
 * @param watch the times within, where it was a migration
 */
record Trial(Usage used, Watch watch) {

  /** NaN when the table did not grow, which makes no ratio. */
  double growth() {
    return used.tableBytes() > 0 ? used.tableBytes() : Double.NaN;
  }
}
