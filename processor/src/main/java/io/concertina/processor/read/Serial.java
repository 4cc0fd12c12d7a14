package io.concertina.processor.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code serial} is no type: it stands for a number, a sequence and a default. */
final class Serial {

  private static final Map<String, String> NUMBERS =
      Map.of(
          "serial", "integer",
          "serial4", "integer",
          "bigserial", "bigint",
          "serial8", "bigint",
          "smallserial", "smallint",
          "serial2", "smallint");

  private Serial() {}

  /** The number's type; empty for what is no serial. */
  static Optional<String> number(String type) {
    return Optional.ofNullable(NUMBERS.get(type.strip().toLowerCase(Locale.ROOT)));
  }
}
