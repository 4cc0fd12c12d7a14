package io.concertina.runtime.report;

import io.concertina.migration.Version;

/** A version that is needed was cancelled. */
public final class CancelledException extends ConcertinaException {

  private static final long serialVersionUID = 1L;

  public CancelledException(Version version, String reason) {
    super(
        "concertina: V%s was cancelled%s".formatted(version, reason.isEmpty() ? "" : ": " + reason),
        "what it did before is kept; nothing more of it is done by anyone",
        "let it go on: Concertina.control().retry(\"%s\"); or deploy a build that does not need it"
            .formatted(version));
  }
}
