package io.concertina.runtime.report;

/** A lock was not granted within the time allowed for retries. */
public final class LockRefusedException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public LockRefusedException(String headline, String state, String remedy, Throwable cause) {
    super(headline, state, remedy, cause);
  }

  public LockRefusedException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
