package io.concertina.processor.read;

import java.util.Locale;
import java.util.regex.Pattern;

/** A {@code columnDefinition}: a type, and perhaps constraints after it. */
final class ColumnDefinition {

  private static final Pattern CONSTRAINT =
      Pattern.compile(
          "\\s+(not null|null|default|check|unique|primary key|references|collate|generated"
              + "|constraint|auto_?increment|identity|comment|storage|compression|on\\s+update)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private ColumnDefinition() {}

  static String type(String definition) {
    return JavaTypes.normal(CONSTRAINT.matcher(definition.strip()).replaceFirst(""));
  }

  static boolean isNotNull(String definition) {
    return definition
        .replaceAll("'(?:[^']|'')*'", "")
        .replaceAll("\\([^()]*\\)", "")
        .toLowerCase(Locale.ROOT)
        .matches("(?s).*\\bnot\\s+null\\b.*");
  }
}
