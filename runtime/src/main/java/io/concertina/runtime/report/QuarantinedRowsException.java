package io.concertina.runtime.report;

/**
 * A backfill is through but for some rows that refused what it writes. They are as they were, and
 * told by {@code Concertina.control().quarantined(…)}; the phase is not complete before each is
 * corrected or waived.
 */
public final class QuarantinedRowsException extends MigrationFailedException {

  private static final long serialVersionUID = 1L;

  public QuarantinedRowsException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
