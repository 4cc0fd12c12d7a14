package io.concertina.runtime.report;

/** Another instance held the lease for longer than this one was allowed to wait. */
public final class WaitExpiredException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public WaitExpiredException(String headline, String state, String remedy, Throwable cause) {
    super(headline, state, remedy, cause);
  }

  public WaitExpiredException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
