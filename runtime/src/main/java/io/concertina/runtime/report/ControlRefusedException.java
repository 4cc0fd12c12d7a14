package io.concertina.runtime.report;

/** What somebody claimed about a version or a database is not so. */
public final class ControlRefusedException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public ControlRefusedException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
