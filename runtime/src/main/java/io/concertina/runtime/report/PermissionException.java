package io.concertina.runtime.report;

/** The role may not do what a migration has to do: a read-only user, a read-only database. */
public final class PermissionException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public PermissionException(String headline, String state, String remedy, Throwable cause) {
    super(headline, state, remedy, cause);
  }

  public PermissionException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
