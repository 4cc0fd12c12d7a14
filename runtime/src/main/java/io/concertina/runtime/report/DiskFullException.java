package io.concertina.runtime.report;

/** The database has no space left. */
public final class DiskFullException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public DiskFullException(String headline, String state, String remedy, Throwable cause) {
    super(headline, state, remedy, cause);
  }

  public DiskFullException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
