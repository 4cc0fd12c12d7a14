package io.concertina.runtime.database;

/** The shape of Concertina's own tables. */
public final class Bookkeeping {

  /** The number of this shape; a higher one in the database was written by a newer Concertina. */
  public static final int FORMAT = 1;

  private Bookkeeping() {}
}
