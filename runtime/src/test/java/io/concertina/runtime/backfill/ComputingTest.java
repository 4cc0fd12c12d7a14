package io.concertina.runtime.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.Row;
import io.concertina.runtime.database.Transforms.ComputationException;
import org.junit.jupiter.api.Test;

class ComputingTest {

  @Test
  void halfACharacterIsRefusedWithItsRow() {
    Computing whole = new Computing(row -> "a\uD83D\uDE00");
    assertThat(whole.of("7", row())).isEqualTo("a\uD83D\uDE00");
    Computing half = new Computing(row -> "a\uD83D");
    assertThatExceptionOfType(ComputationException.class)
        .isThrownBy(() -> half.of("7", row()))
        .withMessageContaining("key 7")
        .withMessageContaining("half a character");
  }

  private static Row row() {
    return column -> null;
  }
}
