package io.concertina.runtime.report;

import java.time.Duration;
import java.util.Optional;

/**
 * One reason why a contract has not run yet.
 *
 * @param reason who or what still needs what the contract takes away: {@code instance orders-5f7c
 *     (build 1.18.3) still maps customer.name, last seen 4 s ago}
 * @param left how long it will hold at least, where that is known
 */
public record Hold(String reason, Optional<Duration> left) {

  /** For as long as it lasts. */
  public static Hold of(String reason) {
    return new Hold(reason, Optional.empty());
  }

  @Override
  public String toString() {
    return reason;
  }
}
