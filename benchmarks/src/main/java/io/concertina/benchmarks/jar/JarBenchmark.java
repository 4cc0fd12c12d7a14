package io.concertina.benchmarks.jar;

import io.concertina.benchmarks.measure.Benchmark;
import io.concertina.benchmarks.measure.Report;
import io.concertina.benchmarks.measure.Spread;
import io.concertina.benchmarks.measure.Target;
import io.concertina.migration.MigrationIndex;
import io.concertina.runtime.Concertina;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The size of the runtime's jar and the libraries that come with it. */
public final class JarBenchmark implements Benchmark {

  private static final double KILOBYTE = 1024;
  private static final int MOST_KILOBYTES = 250;
  private static final String OURS = "io.concertina";

  @Override
  public String name() {
    return "jar";
  }

  @Override
  public void run(Report report) throws Exception {
    report.heading("The runtime in a service");
    Path runtime = origin(Concertina.class);
    Path annotations = origin(MigrationIndex.class);
    if (!Files.isRegularFile(runtime) || !Files.isRegularFile(annotations)) {
      report.unmeasured("size and dependencies", "the runtime is no jar here");
      return;
    }
    report.figure(
        "concertina-runtime.jar",
        "%.0f KB",
        Spread.of(Files.size(runtime) / KILOBYTE),
        Target.atMost(MOST_KILOBYTES));
    report.figure(
        "concertina-annotations.jar, which it needs",
        "%.0f KB",
        Spread.of(Files.size(annotations) / KILOBYTE));
    List<String> libraries = new ArrayList<>();
    for (Path jar : List.of(runtime, annotations)) {
      libraries.addAll(
          JarPom.read(jar).mandatory().stream().filter(name -> !name.startsWith(OURS)).toList());
    }
    report.figure(
        "other libraries that come with them by their POMs",
        Report.COUNT,
        Spread.of(libraries.size()),
        Target.atMost(0));
    libraries.forEach(library -> report.note("  " + library));
    JarNeeds.of(runtime, annotations)
        .ifPresent(needs -> report.note("their classes need: " + String.join(", ", needs)));
  }

  private static Path origin(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
