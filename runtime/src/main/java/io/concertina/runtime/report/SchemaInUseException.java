package io.concertina.runtime.report;

/** A way down would take away what a living instance maps. */
public final class SchemaInUseException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public SchemaInUseException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
