package io.concertina.runtime.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.migration.Migration;
import io.concertina.migration.Phase;
import io.concertina.runtime.backfill.Time;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.LeaseLostException;
import io.concertina.runtime.report.LockRefusedException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.tck.Release;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a contract that failed is tried again, and who hears of it. */
class SetbacksTest {

  private static final Migration ONE = Release.of("1.15").migrations().get(0);
  private static final Migration OTHER = Release.of("4.1").migrations().get(0);
  private final VerificationException wrong = new VerificationException("x", "y", "z");
  private final LockRefusedException refused =
      new LockRefusedException("x", "y", "z", new SQLException());

  private final Clock clock = new Clock();
  private final List<Optional<ConcertinaException>> told = new ArrayList<>();
  private final Setbacks setbacks =
      Setbacks.borne(
          clock, Duration.ofSeconds(15), failure -> told.add(Optional.ofNullable(failure)));

  /** Goes on when it is told to. */
  private static final class Clock implements Time {
    private long nanos;

    @Override
    public long nanos() {
      return nanos;
    }

    @Override
    public void sleep(Duration duration) {
      nanos += duration.toNanos();
    }
  }

  @Test
  void pausesDoubleUpToAnHour() {
    for (long seconds : List.of(15, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600)) {
      setbacks.meet(ONE, Phase.CONTRACT, wrong);
      clock.sleep(Duration.ofSeconds(seconds).minusNanos(1));
      assertThat(setbacks.waits(ONE.version())).isTrue();
      assertThat(setbacks.waits(OTHER.version())).isFalse();
      clock.sleep(Duration.ofNanos(1));
      assertThat(setbacks.waits(ONE.version())).isFalse();
    }
  }

  @Test
  void aFailureIsToldUntilTheContractIsNoLongerToBeDone() {
    setbacks.meet(ONE, Phase.CONTRACT, wrong);
    setbacks.endLook((migration, phase) -> migration == ONE && phase == Phase.CONTRACT);
    setbacks.endLook((migration, phase) -> false);
    assertThat(told).containsExactly(Optional.of(wrong), Optional.of(wrong), Optional.empty());
    assertThat(setbacks.waits(ONE.version())).isFalse();
  }

  @Test
  void aRefusedLockIsThrownOnceTheOthersHadTheirTurn() {
    setbacks.beginLook();
    setbacks.meet(ONE, Phase.CONTRACT, refused);
    assertThat(setbacks.waits(ONE.version())).isTrue();
    assertThat(setbacks.waits(OTHER.version())).isFalse();
    assertThatExceptionOfType(LockRefusedException.class)
        .isThrownBy(() -> setbacks.endLook((migration, phase) -> true));
    setbacks.beginLook();
    assertThat(setbacks.waits(ONE.version())).isFalse();
    setbacks.endLook((migration, phase) -> true);
  }

  @Test
  void whatIsNoContractsOwnFailureIsThrown() {
    LeaseLostException lost = new LeaseLostException("x", "y", "z");
    assertThatExceptionOfType(LeaseLostException.class)
        .isThrownBy(() -> setbacks.meet(ONE, Phase.CONTRACT, lost));
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> setbacks.meet(ONE, Phase.MIGRATE, wrong));
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> Setbacks.thrown().meet(ONE, Phase.CONTRACT, wrong));
  }
}
