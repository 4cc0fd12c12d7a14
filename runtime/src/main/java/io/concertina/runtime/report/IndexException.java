package io.concertina.runtime.report;

/**
 * The generated index is missing, stale, from another contract version, or contradicts another one.
 */
public final class IndexException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public IndexException(String headline, String state, String remedy, Throwable cause) {
    super(headline, state, remedy, cause);
  }

  public IndexException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
