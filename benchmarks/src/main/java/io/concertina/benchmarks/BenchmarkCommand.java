package io.concertina.benchmarks;

import io.concertina.benchmarks.backfill.BackfillBenchmark;
import io.concertina.benchmarks.boot.BootBenchmark;
import io.concertina.benchmarks.database.Databases;
import io.concertina.benchmarks.database.MeasuredDatabase;
import io.concertina.benchmarks.jar.JarBenchmark;
import io.concertina.benchmarks.load.LoadBenchmark;
import io.concertina.benchmarks.load.WriteBenchmark;
import io.concertina.benchmarks.measure.Benchmark;
import io.concertina.benchmarks.measure.Report;
import io.concertina.benchmarks.memory.MemoryBenchmark;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of the benchmarks. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Measures Concertina beside what it must reach: medians, least and greatest of interleaved"
          + " repetitions. A target that is missed is printed as missed.",
      ""
    })
final class BenchmarkCommand implements Callable<Integer> {

  private static final int FEWEST_ROWS = 100;
  private static final int BOOTS = 50;
  private static final int MOST_MIGRATIONS = 1_000;

  private final PrintWriter out;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--rows",
      paramLabel = "<n>",
      defaultValue = "1000000",
      description = "Rows of a backfill; ${DEFAULT-VALUE} unless given.")
  private int rows;

  @Option(
      names = "--repetitions",
      paramLabel = "<n>",
      defaultValue = "3",
      description = "Times that each is measured; ${DEFAULT-VALUE} unless given.")
  private int repetitions;

  @Option(
      names = "--database",
      paramLabel = "<jdbc-url>",
      description =
          "A PostgreSQL database, whose schema concertina_benchmarks is made anew; one that starts"
              + " and ends here unless given.")
  private @Nullable String database;

  @Parameters(
      arity = "0..*",
      paramLabel = "only",
      description = "postgres, sqlite, load, writes, memory, boot, jar; all unless given.")
  private List<String> only = List.of();

  BenchmarkCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    refuseBadInput();
    Report report = new Report(out);
    report.heading(
        "Concertina benchmarks: %s repetitions, Java %s, %s processors"
            .formatted(
                repetitions,
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors()));
    for (Benchmark benchmark : benchmarks()) {
      if (only.isEmpty() || only.contains(benchmark.name())) {
        benchmark.run(report);
      }
    }
    report.summary();
    return CommandLine.ExitCode.OK;
  }

  private List<Benchmark> benchmarks() {
    Databases databases = new Databases(Optional.ofNullable(database));
    List<Callable<MeasuredDatabase>> both = List.of(databases::postgres, databases::sqlite);
    int migrations = Math.min(rows, MOST_MIGRATIONS);
    return List.of(
        new BackfillBenchmark("postgres", databases::postgres, 1.15, rows, repetitions),
        new BackfillBenchmark("sqlite", databases::sqlite, 0.90, rows, repetitions),
        new LoadBenchmark(databases::postgres, rows, repetitions),
        new WriteBenchmark(databases::postgres, Math.max(1, rows / 50), repetitions),
        new MemoryBenchmark(both, Math.max(1, rows / 10), 2L * rows),
        new BootBenchmark(both, migrations / 5, migrations, BOOTS),
        new JarBenchmark());
  }

  private void refuseBadInput() {
    if (rows < FEWEST_ROWS) {
      throw refused("--rows must be at least %s, not %s".formatted(FEWEST_ROWS, rows));
    }
    if (repetitions < 1) {
      throw refused("--repetitions must be at least 1, not " + repetitions);
    }
    if (database != null && !database.startsWith("jdbc:postgresql:")) {
      throw refused("--database must start with jdbc:postgresql:, not be " + database);
    }
    List<String> names = benchmarks().stream().map(Benchmark::name).toList();
    for (String name : only) {
      if (!names.contains(name)) {
        throw refused(
            "there is no benchmark %s; there are %s"
                .formatted(name, names.stream().collect(Collectors.joining(", "))));
      }
    }
  }

  private ParameterException refused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
