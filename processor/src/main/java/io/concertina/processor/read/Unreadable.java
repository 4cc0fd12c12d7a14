package io.concertina.processor.read;

import io.concertina.processor.step.Flaw;
import io.concertina.processor.step.Origin;

/** An annotation that is no step; ends the reading of that annotation alone. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final String member;
  private final String headline;
  private final String why;
  private final String safe;

  Unreadable(String member, String headline, String why, String safe) {
    super(headline);
    this.member = member;
    this.headline = headline;
    this.why = why;
    this.safe = safe;
  }

  Flaw at(Origin origin) {
    return new Flaw(origin, member, headline, why, safe);
  }
}
