package io.concertina.runtime.database;

/** The shape of Concertina's own tables. */
public final class Bookkeeping {

  /** The number of this shape; a higher one in the database was written by a newer Concertina. */
  public static final int FORMAT = 1;

  /** What the history knows besides the phases: ways down and back, and what people did. */
  static final String PHASES =
      "'expand', 'migrate', 'contract', 'purge', 'down', 'return', 'control', 'adopted'";

  /** What becomes of an attempt, and what people say about a version. */
  static final String STATES =
      "'STARTED', 'DONE', 'FAILED', 'INTERRUPTED', 'CANCELLED', 'RETRY', 'FORGOTTEN'";

  private Bookkeeping() {}
}
