package io.concertina.processor.rule;

import io.concertina.processor.step.Origin;

/**
 * A hazard in the source.
 *
 * @param id the rule's id
 * @param origin the annotation concerned
 * @param member the member of it that is wrong; empty for the annotation as a whole
 * @param headline what is wrong, enough to understand it
 * @param why who breaks, and when
 * @param safe what to write instead
 * @param level whether the build may go on
 */
public record Finding(
    String id,
    Origin origin,
    String member,
    String headline,
    String why,
    String safe,
    Level level) {

  /** How bad it is. */
  public enum Level {
    /** The build can't go on. */
    ERROR,
    /** It may, unless warnings are errors to it. */
    WARNING,
    /** It may: a program that is right can look like this. */
    NOTE
  }

  /** One with which the build can't go on. */
  public Finding(
      String id, Origin origin, String member, String headline, String why, String safe) {
    this(id, origin, member, headline, why, safe, Level.ERROR);
  }

  /** The same, with which the build may go on. */
  Finding asWarning() {
    return new Finding(id, origin, member, headline, why, safe, Level.WARNING);
  }

  /** The same, as a remark. */
  Finding asNote() {
    return new Finding(id, origin, member, headline, why, safe, Level.NOTE);
  }

  /** Whether the build may go on. */
  public boolean isPassable() {
    return level != Level.ERROR;
  }

  /**
   * The message, without its place. javac prints the first line, the source line and the caret,
   * then the rest with two more spaces before each line.
   */
  public String message() {
    return String.join(
        "\n",
        "[" + id + "] " + headline,
        "  why:  " + why,
        "  safe: " + safe,
        "  see:  docs/rules/" + id + ".md");
  }
}
