package io.concertina.processor.oracle;

/** A column as both sides print it. */
final class Line {

  /** What stands for a type that the reader says it does not know. */
  static final String UNKNOWN = "?";

  private Line() {}

  static String of(String type, boolean nullable, boolean key) {
    return type.replace(' ', '_') + (nullable ? "" : " not null") + (key ? " key" : "");
  }
}
