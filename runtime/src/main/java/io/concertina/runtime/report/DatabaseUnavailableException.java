package io.concertina.runtime.report;

/** No connection could be had, or it was lost and did not come back in time. */
public final class DatabaseUnavailableException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public DatabaseUnavailableException(
      String headline, String state, String remedy, Throwable cause) {
    super(headline, state, remedy, cause);
  }

  public DatabaseUnavailableException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
