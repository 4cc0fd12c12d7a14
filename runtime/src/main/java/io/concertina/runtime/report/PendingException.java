package io.concertina.runtime.report;

/** A build that only verifies found something pending that it needs. */
public final class PendingException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public PendingException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
