package io.concertina.runtime.report;

/** An object that a migration makes is already there and differs, or one it needs is missing. */
public final class SchemaMismatchException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public SchemaMismatchException(String headline, String state, String remedy, Throwable cause) {
    super(headline, state, remedy, cause);
  }

  public SchemaMismatchException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
