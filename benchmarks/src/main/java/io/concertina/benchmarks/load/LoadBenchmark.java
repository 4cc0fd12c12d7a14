package io.concertina.benchmarks.load;

import io.concertina.benchmarks.backfill.Contender;
import io.concertina.benchmarks.database.MeasuredDatabase;
import io.concertina.benchmarks.measure.Benchmark;
import io.concertina.benchmarks.measure.Report;
import io.concertina.benchmarks.measure.Spread;
import io.concertina.benchmarks.measure.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;

/** How long the writes of a service take while nothing else runs, and while a column is filled. */
public final class LoadBenchmark implements Benchmark {

  private static final String MILLISECONDS = "%,.1f ms";
  private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(5);

  /** One UPDATE holds rows to its end: it is measured once, and shows what is avoided. */
  private static final List<Contender> BESIDE =
      List.of(Contender.ONE_UPDATE, Contender.BACKFILL, Contender.ADD_COLUMN);

  private final Callable<MeasuredDatabase> opened;
  private final long rows;
  private final int rounds;

  public LoadBenchmark(Callable<MeasuredDatabase> opened, long rows, int rounds) {
    this.opened = opened;
    this.rows = rows;
    this.rounds = rounds;
  }

  @Override
  public String name() {
    return "load";
  }

  /** The writes of one round, and what ran beside them. */
  private record Round(Latencies latencies, double seconds) {}

  @Override
  public void run(Report report) throws Exception {
    try (MeasuredDatabase database = opened.call()) {
      report.heading(
          String.format(
              Locale.ROOT,
              "200 writes a second beside a fill of %,d rows, %s",
              rows,
              database.title()));
      List<Round> idle = new ArrayList<>();
      for (int i = 0; i < rounds; i++) {
        idle.add(idle(database));
      }
      print(report, "nothing else", idle);
      for (Contender contender : BESIDE) {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < this.rounds; i++) {
          rounds.add(beside(database, contender));
        }
        print(report, contender.title(), rounds);
        Spread ratio =
            Spread.of(
                of(rounds, round -> round.latencies().at(0.99)).median()
                    / of(idle, round -> round.latencies().at(0.99)).median());
        if (contender == Contender.ONE_UPDATE) {
          report.figure("  99% of nothing else", Report.RATIO, ratio);
        } else {
          report.figure("  99% of nothing else", Report.RATIO, ratio, Target.atMost(4));
        }
        report.figure("  it takes", "%.2f s", of(rounds, Round::seconds));
      }
    }
  }

  private Round idle(MeasuredDatabase database) throws Exception {
    database.create(rows, 1);
    try (Clients clients = new Clients(database.url(), rows)) {
      long end = System.nanoTime() + IDLE_NANOS;
      while (System.nanoTime() < end) {
        LockSupport.parkNanos(end - System.nanoTime());
      }
      return new Round(clients.stop(), IDLE_NANOS / 1e9);
    }
  }

  private Round beside(MeasuredDatabase database, Contender contender) throws Exception {
    database.create(rows, 1);
    try (Clients clients = new Clients(database.url(), rows)) {
      long start = System.nanoTime();
      contender.fill(database);
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Round(clients.stop(), seconds);
    }
  }

  private static void print(Report report, String what, List<Round> rounds) {
    report.note(what + ":");
    report.figure("  half of the writes within", MILLISECONDS, milliseconds(rounds, 0.5));
    report.figure("  99% within", MILLISECONDS, milliseconds(rounds, 0.99));
    report.figure(
        "  all within", MILLISECONDS, of(rounds, round -> round.latencies().greatest() * 1000));
  }

  private static Spread milliseconds(List<Round> rounds, double share) {
    return of(rounds, round -> round.latencies().at(share) * 1000);
  }

  private static Spread of(List<Round> rounds, ToDoubleFunction<Round> figure) {
    return Spread.of(rounds.stream().map(figure::applyAsDouble).toList());
  }
}
