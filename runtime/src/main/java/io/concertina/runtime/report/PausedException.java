package io.concertina.runtime.report;

/** Something is pending, and migrations are paused. */
public final class PausedException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public PausedException(Pause pause) {
    super(
        "concertina: migrations are paused " + pause,
        "what was committed before is kept and recorded; no phase and no batch starts",
        "find out why, then resume: Concertina.control().resume(), or UPDATE concertina_lease SET paused_at = NULL");
  }
}
