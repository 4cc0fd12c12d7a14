package io.concertina.runtime.report;

/** Rows are not what they should be after a backfill. */
public final class VerificationException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public VerificationException(String headline, String state, String remedy, Throwable cause) {
    super(headline, state, remedy, cause);
  }

  public VerificationException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
