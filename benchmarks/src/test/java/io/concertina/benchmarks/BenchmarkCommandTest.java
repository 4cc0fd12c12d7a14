package io.concertina.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The harness runs; what it measures is nobody's business here. */
final class BenchmarkCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void measuresBackfills() {
    assertThat(execute("--rows", "200", "--repetitions", "1", "postgres", "sqlite")).isZero();

    assertThat(out.toString())
        .contains("@Backfill of 200 rows, primary key and 2 more", "rows/s of migrate()")
        .containsPattern("of 4 targets reached");
  }

  @Test
  void measuresMemoryInProcessesOfTheirOwn() {
    assertThat(execute("--rows", "200", "memory")).isZero();

    assertThat(out.toString()).contains("peak held at 400 rows, at 20 rows = 1.00");
  }

  @Test
  void measuresWhatAServiceFeels() {
    assertThat(execute("--rows", "200", "--repetitions", "1", "load", "writes")).isZero();

    assertThat(out.toString())
        .contains("200 writes a second beside a fill of 200 rows", "UPDATE of the old name, time");
  }

  @Test
  void countsWhatABootSends() {
    assertThat(execute("--rows", "100", "boot")).isZero();

    assertThat(out.toString())
        .containsPattern("statements sent with 100 applied migrations +1 +target <= 1 +reached");
  }

  @Test
  void aTargetThatCanNotBeMeasuredIsMissed() {
    assertThat(execute("jar")).isZero();

    assertThat(out.toString()).contains("The runtime in a service");
  }

  @Test
  void refusesBadInput() {
    assertThat(execute("--rows", "1")).isEqualTo(2);
    assertThat(execute("--repetitions", "0")).isEqualTo(2);
    assertThat(execute("--database", "jdbc:h2:mem")).isEqualTo(2);
    assertThat(execute("postgre")).isEqualTo(2);

    assertThat(errors.toString())
        .contains(
            "--rows must be at least 100, not 1",
            "there is no benchmark postgre; there are postgres, sqlite, load, writes, memory, boot, jar");
  }

  private int execute(String... arguments) {
    return new CommandLine(new BenchmarkCommand(new PrintWriter(out)))
        .setErr(new PrintWriter(errors))
        .execute(arguments);
  }
}
