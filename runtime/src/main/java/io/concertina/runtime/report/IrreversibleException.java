package io.concertina.runtime.report;

/** A way down leads through a migration that declared that it has none. */
public final class IrreversibleException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public IrreversibleException(String headline, String state, String remedy, Throwable cause) {
    super(headline, state, remedy, cause);
  }

  public IrreversibleException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
