package io.concertina.sample.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DisplayTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void aLineForEachPieceOfWorkWhereNobodyWatches() {
    Display.Work work = Display.on(out, false).start("V1 migrate", () -> "");
    work.relabel("V1 backfill");
    work.at(10, 20, 5);
    work.done("V1 migrate", "38 ms");
    assertThat(text()).containsExactly("  V1 migrate   done  38 ms");
  }

  @Test
  void aBarThatEndsFullWhereAPersonWatches() {
    Display.Work work = Display.on(out, true).start("V1 migrate", () -> "writers: 3 old, 4 new");
    work.relabel("V1 backfill");
    work.at(10, 20, 5);
    work.done("V1 migrate", "38 ms");
    assertThat(text()).last().asString().contains("V1 migrate").contains("done  38 ms");
  }

  @Test
  void halfABarIsHalfFull() {
    assertThat(Blocks.EIGHTHS.bar(0.5, 3)).isEqualTo("█▌ ");
    assertThat(Blocks.ASCII.bar(0.5, 4)).isEqualTo("##  ");
  }

  @Test
  void figures() {
    assertThat(Figures.rounded(840)).isEqualTo("840");
    assertThat(Figures.rounded(148_200)).isEqualTo("148k");
    assertThat(Figures.rounded(1_230_000)).isEqualTo("1.2M");
  }

  private java.util.List<String> text() {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
