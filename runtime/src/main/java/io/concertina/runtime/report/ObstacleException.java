package io.concertina.runtime.report;

/** Something around a table, named in the message, in which a migration would go wrong. */
public final class ObstacleException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public ObstacleException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
