package io.concertina.runtime.boot;

/** The connection was lost during a phase: its operations are looked at again from the first on. */
final class Reconnected extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Reconnected() {
    super("the connection was lost; the phase begins again", null, false, false);
  }
}
