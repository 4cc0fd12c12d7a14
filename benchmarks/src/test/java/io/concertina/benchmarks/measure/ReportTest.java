package io.concertina.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportTest {

  private final StringWriter out = new StringWriter();
  private final Report report = new Report(new PrintWriter(out));

  @Test
  void tellsMedianLeastAndGreatest() {
    report.figure("rows/s", Report.RATIO, Spread.of(List.of(3.0, 1.0, 2.0)));

    assertThat(out.toString()).containsPattern("rows/s +2\\.00 \\(1\\.00 to 3\\.00\\)");
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetween() {
    assertThat(Spread.of(List.of(1.0, 2.0)).median()).isEqualTo(1.5);
  }

  @Test
  void neverHidesAMiss() {
    report.heading("Backfill");
    report.figure("rows/s", Report.RATIO, Spread.of(0.5), Target.atLeast(0.7));
    report.figure("statements", Report.COUNT, Spread.of(1), Target.atMost(1));
    report.unmeasured("size", "there is no jar");
    report.summary();

    assertThat(report.missed()).containsExactly("Backfill: rows/s", "Backfill: size");
    assertThat(out.toString())
        .containsPattern("rows/s .* target >= 0.70 +MISSED")
        .containsPattern("statements .* target <= 1 +reached")
        .contains("1 of 3 targets reached", "missed: Backfill: size");
  }
}
