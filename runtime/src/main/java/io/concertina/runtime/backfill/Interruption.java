package io.concertina.runtime.backfill;

/**
 * A run is to stop between two batches: its owner closes it, or a booting instance needs the lease.
 * Not an error.
 */
public final class Interruption extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Without a stack: it is control flow. */
  public Interruption() {
    super("stopped between two batches", null, false, false);
  }
}
