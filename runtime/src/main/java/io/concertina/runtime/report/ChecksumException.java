package io.concertina.runtime.report;

/** A migration that the history has applied is not the one in this build. */
public final class ChecksumException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public ChecksumException(String headline, String state, String remedy, Throwable cause) {
    super(headline, state, remedy, cause);
  }

  public ChecksumException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
