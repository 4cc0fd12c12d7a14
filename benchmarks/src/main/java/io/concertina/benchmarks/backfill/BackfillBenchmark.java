package io.concertina.benchmarks.backfill;

import static io.concertina.benchmarks.backfill.Contender.ADD_COLUMN;
import static io.concertina.benchmarks.backfill.Contender.BACKFILL;
import static io.concertina.benchmarks.backfill.Contender.ONE_UPDATE;

import io.concertina.benchmarks.database.MeasuredDatabase;
import io.concertina.benchmarks.measure.Benchmark;
import io.concertina.benchmarks.measure.Report;
import io.concertina.benchmarks.measure.Spread;
import io.concertina.benchmarks.measure.Target;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** The rate of a backfill beside one UPDATE of the same rows, and what it leaves in the table. */
public final class BackfillBenchmark implements Benchmark {

  private static final String SECONDS = "%.2f s";
  private static final String MILLISECONDS = "%,.0f ms";

  private final String name;
  private final Callable<MeasuredDatabase> opened;
  private final double target;
  private final long rows;
  private final int rounds;

  /**
   * @param opened opens the database
   * @param target the least rows/s, of one UPDATE's
   */
  public BackfillBenchmark(
      String name, Callable<MeasuredDatabase> opened, double target, long rows, int rounds) {
    this.name = name;
    this.opened = opened;
    this.target = target;
    this.rows = rows;
    this.rounds = rounds;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void run(Report report) throws Exception {
    try (MeasuredDatabase database = opened.call()) {
      report.heading("Backfill, " + database.title());
      report.note("one UPDATE of the same rows = 1.00; fresh table for each trial");
      BACKFILL.run(database, Math.min(rows, 10_000), 1); // Loads and compiles what is used.
      backfill(report, hold(database, List.of(ONE_UPDATE, BACKFILL), 1), 1);
      Contest all = hold(database, List.of(ONE_UPDATE, BACKFILL, ADD_COLUMN), 2);
      backfill(report, all, 2);
      addColumn(report, all);
    }
  }

  private Contest hold(MeasuredDatabase database, List<Contender> contenders, int indexes)
      throws Exception {
    return Contest.hold(database, contenders, rounds, rows, indexes);
  }

  private void backfill(Report report, Contest contest, int indexes) {
    report.heading(
        String.format(
            Locale.ROOT, "@Backfill of %,d rows, primary key and %s more", rows, indexes));
    report.figure(
        "one UPDATE takes", SECONDS, contest.of(ONE_UPDATE, trial -> trial.used().seconds()));
    report.figure(
        "rows/s of migrate()",
        Report.RATIO,
        contest.ratio(ONE_UPDATE, t -> t.used().seconds(), BACKFILL, t -> t.used().seconds()),
        Target.atLeast(target));
    report.figure(
        "rows/s of its fill",
        Report.RATIO,
        contest.ratio(ONE_UPDATE, t -> t.used().seconds(), BACKFILL, t -> t.watch().fillSeconds()));
    resources(report, contest, BACKFILL);
    report.figure("batches", Report.COUNT, contest.of(BACKFILL, t -> t.watch().batches()));
    report.figure(
        "longest batch",
        MILLISECONDS,
        contest.of(BACKFILL, t -> t.watch().longestBatchSeconds() * 1000));
  }

  private static void resources(Report report, Contest contest, Contender contender) {
    present(report, "processor time", contest.ratio(contender, t -> t.used().cpuSeconds()));
    present(report, "write-ahead log", contest.ratio(contender, t -> t.used().logBytes()));
    present(report, "growth of table and indexes", contest.ratio(contender, Trial::growth));
  }

  /** Not every database tells every figure, and a file may not grow. */
  private static void present(Report report, String figure, Spread ratio) {
    if (Double.isFinite(ratio.least()) && Double.isFinite(ratio.greatest())) {
      report.figure(figure, Report.RATIO, ratio);
    }
  }

  private void addColumn(Report report, Contest contest) {
    report.heading("@AddColumn with fill, triggers and verification, same rows");
    report.figure(
        "rows/s of migrate()",
        Report.RATIO,
        contest.ratio(ONE_UPDATE, t -> t.used().seconds(), ADD_COLUMN, t -> t.used().seconds()));
    report.figure(
        "rows/s of its fill",
        Report.RATIO,
        contest.ratio(
            ONE_UPDATE, t -> t.used().seconds(), ADD_COLUMN, t -> t.watch().fillSeconds()));
    report.figure(
        "time of the verification, the fill = 1.00",
        Report.RATIO,
        contest.ratio(
            ADD_COLUMN,
            t -> t.watch().verificationSeconds(),
            ADD_COLUMN,
            t -> t.watch().fillSeconds()));
    resources(report, contest, ADD_COLUMN);
  }
}
