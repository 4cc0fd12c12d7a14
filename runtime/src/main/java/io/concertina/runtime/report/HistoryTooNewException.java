package io.concertina.runtime.report;

/** The bookkeeping tables were written by a newer Concertina. */
public final class HistoryTooNewException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public HistoryTooNewException(String headline, String state, String remedy, Throwable cause) {
    super(headline, state, remedy, cause);
  }

  public HistoryTooNewException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
