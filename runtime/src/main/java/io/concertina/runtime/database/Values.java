package io.concertina.runtime.database;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.UUID;

/** What a transform may return, as text. */
final class Values {

  private Values() {}

  /** The text that a database converts to a column's type. */
  static String text(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof CharSequence
        || value instanceof Character
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof UUID
        || value instanceof Temporal) {
      return value.toString();
    }
    throw new IllegalArgumentException(
        "a transform returned a "
            + value.getClass().getName()
            + "; return text, a number, a truth, an enum constant, a UUID, bytes or a java.time"
            + " value");
  }
}
