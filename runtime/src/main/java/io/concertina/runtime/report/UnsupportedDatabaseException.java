package io.concertina.runtime.report;

/** The JDBC URL leads to a database, or a version of one, that Concertina does not know. */
public final class UnsupportedDatabaseException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public UnsupportedDatabaseException(
      String headline, String state, String remedy, Throwable cause) {
    super(headline, state, remedy, cause);
  }

  public UnsupportedDatabaseException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
