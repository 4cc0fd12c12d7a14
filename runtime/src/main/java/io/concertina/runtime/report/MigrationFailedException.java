package io.concertina.runtime.report;

/** A statement of a migration failed; the cause is the driver's exception. */
public class MigrationFailedException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public MigrationFailedException(String headline, String state, String remedy, Throwable cause) {
    super(headline, state, remedy, cause);
  }

  public MigrationFailedException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
