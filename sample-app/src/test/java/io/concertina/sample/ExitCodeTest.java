package io.concertina.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.sample.traffic.Verification;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A script that calls the sample reads the exit code, not the lines. */
class ExitCodeTest {

  private static final Verification CLEAN = new Verification(812_912, 0, List.of());

  @Test
  void nothingDiffers() {
    assertThat(CLEAN.plus(0, "never seen")).isEqualTo(CLEAN);
    assertThat(CLEAN).hasToString("verified: 812,912 rows, 0 differing");
    assertThat(SampleCommand.exitCode(CLEAN)).isZero();
  }

  @Test
  void oneRowDiffers() {
    Verification result = CLEAN.plus(1, "name and full_name are equal in 2 of 3 rows");
    assertThat(result).hasToString("verified: 812,912 rows, 1 differing");
    assertThat(result.examples()).hasSize(1);
    assertThat(SampleCommand.exitCode(result)).isEqualTo(1);
  }
}
