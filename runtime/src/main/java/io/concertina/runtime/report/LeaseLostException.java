package io.concertina.runtime.report;

/** Another instance took over; this one stopped before it wrote anything more. */
public final class LeaseLostException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public LeaseLostException(String headline, String state, String remedy, Throwable cause) {
    super(headline, state, remedy, cause);
  }

  public LeaseLostException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
