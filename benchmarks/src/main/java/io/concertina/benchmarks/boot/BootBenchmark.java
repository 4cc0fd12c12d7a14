package io.concertina.benchmarks.boot;

import io.concertina.benchmarks.database.MeasuredDatabase;
import io.concertina.benchmarks.measure.Benchmark;
import io.concertina.benchmarks.measure.Report;
import io.concertina.benchmarks.measure.Spread;
import io.concertina.benchmarks.measure.Target;
import io.concertina.runtime.Concertina;
import io.concertina.runtime.boot.Background;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** A boot with nothing pending: what it sends, what it looks up, how long it takes. */
public final class BootBenchmark implements Benchmark {

  private static final String SERVICE = "META-INF/services/io.concertina.migration.MigrationIndex";
  private static final String MILLISECONDS = "%.2f ms";

  /**
   * To announce the instance and to look is one round trip on PostgreSQL. SQLite, which has none,
   * takes two statements and misses this.
   */
  private static final Target MOST_STATEMENTS = Target.atMost(1);

  private final List<Callable<MeasuredDatabase>> databases;
  private final int few;
  private final int many;
  private final int boots;

  /**
   * @param few applied migrations of a young service
   * @param many applied migrations of an old one
   * @param boots how many are timed
   */
  public BootBenchmark(List<Callable<MeasuredDatabase>> databases, int few, int many, int boots) {
    this.databases = List.copyOf(databases);
    this.few = few;
    this.many = many;
    this.boots = boots;
  }

  @Override
  public String name() {
    return "boot";
  }

  @Override
  public void run(Report report) throws Exception {
    for (Callable<MeasuredDatabase> opened : databases) {
      try (MeasuredDatabase database = opened.call()) {
        report.heading("Boot with nothing pending, " + database.title());
        generated(report, database);
        database.clear();
        Spread young = applied(report, database, few);
        Spread old = applied(report, database, many);
        report.figure(
            String.format(Locale.ROOT, "time with %,d migrations, with %,d = 1.00", many, few),
            Report.RATIO,
            Spread.of(old.median() / young.median()));
      }
    }
  }

  /** The way of a service: the index that the processor generated, found by the class loader. */
  private static void generated(Report report, MeasuredDatabase database) throws Exception {
    database.create(100, 1);
    Concertina.on(database.dataSource()).migrate();
    CountingDataSource counting = new CountingDataSource(database.dataSource());
    CountingLoader loader = new CountingLoader(BootBenchmark.class.getClassLoader());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    long statements;
    try {
      Background instance = Concertina.on(counting.dataSource()).boot();
      statements = counting.statements();
      instance.close();
    } finally {
      thread.setContextClassLoader(before);
    }
    report.figure("statements sent", Report.COUNT, Spread.of((double) statements), MOST_STATEMENTS);
    report.figure(
        "looked up on the class path: the service entry",
        Report.COUNT,
        Spread.of((double) Collections.frequency(loader.resources(), SERVICE)),
        Target.atMost(1));
    report.figure(
        "looked up on the class path: anything else",
        Report.COUNT,
        Spread.of(
            (double) loader.resources().size()
                - Collections.frequency(loader.resources(), SERVICE)),
        Target.atMost(0));
  }

  private Spread applied(Report report, MeasuredDatabase database, int size) throws Exception {
    LongIndex index = new LongIndex(size);
    Concertina.on(database.dataSource()).indexes(index).migrate();
    CountingDataSource counting = new CountingDataSource(database.dataSource());
    Background instance = Concertina.on(counting.dataSource()).indexes(index).boot();
    long statements = counting.statements();
    instance.close();
    report.figure(
        String.format(Locale.ROOT, "statements sent with %,d applied migrations", size),
        Report.COUNT,
        Spread.of((double) statements),
        MOST_STATEMENTS);
    Concertina booting = Concertina.on(database.dataSource()).indexes(index);
    time(booting);
    Spread times = time(booting);
    report.figure(
        String.format(Locale.ROOT, "time with %,d applied migrations", size), MILLISECONDS, times);
    return times;
  }

  private Spread time(Concertina booting) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < boots; i++) {
      long start = System.nanoTime();
      Background instance = booting.boot();
      times.add((System.nanoTime() - start) / 1e6);
      instance.close();
    }
    return Spread.of(times);
  }
}
