package io.concertina.runtime.report;

/** A newer build has contracted what this one does not know of. */
public final class BuildTooOldException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public BuildTooOldException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
