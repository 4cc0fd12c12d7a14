package io.concertina.benchmarks.memory;

import io.concertina.benchmarks.database.MeasuredDatabase;
import io.concertina.benchmarks.measure.Benchmark;
import io.concertina.benchmarks.measure.Report;
import io.concertina.benchmarks.measure.Spread;
import io.concertina.benchmarks.measure.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/** The heap of a small and of a large backfill, each in a Java process with little memory. */
public final class MemoryBenchmark implements Benchmark {

  private static final String HEAP = "-Xmx64m";
  private static final String MEGABYTES = "%.1f MB";
  private static final double MEGABYTE = 1024.0 * 1024;

  /** What two runs of the same size differ by. */
  private static final double NOISE = 1.10;

  private final List<Callable<MeasuredDatabase>> databases;
  private final long few;
  private final long many;

  /**
   * @param few the rows of the small backfill
   * @param many the rows of the large one
   */
  public MemoryBenchmark(List<Callable<MeasuredDatabase>> databases, long few, long many) {
    this.databases = List.copyOf(databases);
    this.few = few;
    this.many = many;
  }

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public void run(Report report) throws Exception {
    for (Callable<MeasuredDatabase> opened : databases) {
      try (MeasuredDatabase database = opened.call()) {
        report.heading("Memory of a backfill with " + HEAP + ", " + database.title());
        compare(report, database);
      }
    }
  }

  private void compare(Report report, MeasuredDatabase database) throws Exception {
    List<HeapPeaks> small = new ArrayList<>();
    List<HeapPeaks> large = new ArrayList<>();
    small.add(measure(database, few));
    large.add(measure(database, many));
    small.add(measure(database, few));
    figures(report, few, small);
    figures(report, many, large);
    double smallest = spread(small, HeapPeaks::live).median();
    report.figure(
        String.format(Locale.ROOT, "peak held at %,d rows, at %,d rows = 1.00", many, few),
        Report.RATIO,
        Spread.of(spread(large, HeapPeaks::live).median() / smallest),
        Target.atMost(NOISE));
  }

  private static void figures(Report report, long rows, List<HeapPeaks> peaks) {
    report.figure(
        String.format(Locale.ROOT, "peak held (after collections), %,d rows", rows),
        MEGABYTES,
        spread(peaks, p -> p.live() / MEGABYTE));
    report.figure(
        String.format(Locale.ROOT, "peak used (garbage included), %,d rows", rows),
        MEGABYTES,
        spread(peaks, p -> p.used() / MEGABYTE));
  }

  private static Spread spread(List<HeapPeaks> peaks, ToDoubleFunction<HeapPeaks> figure) {
    return Spread.of(peaks.stream().map(figure::applyAsDouble).toList());
  }

  private static HeapPeaks measure(MeasuredDatabase database, long rows) throws Exception {
    database.create(rows, 1);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path", ""),
                MemoryProbe.class.getName(),
                database.url())
            .redirectErrorStream(true)
            .start();
    List<String> output = output(process);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(
          "a backfill with %s failed: %s".formatted(HEAP, String.join("\n", output)));
    }
    return HeapPeaks.read(output);
  }

  private static List<String> output(Process process) throws IOException {
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      return lines.lines().toList();
    }
  }
}
