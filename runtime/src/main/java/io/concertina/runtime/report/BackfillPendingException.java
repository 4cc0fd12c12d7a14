package io.concertina.runtime.report;

/** A boot would have to wait longer for a backfill than it was allowed to. */
public final class BackfillPendingException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public BackfillPendingException(String headline, String state, String remedy) {
    super(headline, state, remedy);
  }
}
