package io.concertina.runtime.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the statements that SQLite keeps as text comparable. */
final class SqliteText {

  private SqliteText() {}

  /** On one line and without quotes that say nothing. */
  static String oneLine(String sql) {
    return sql.replaceAll("[\\[\"](\\w+)[\\]\"]", "$1").replaceAll("\\s+", " ").strip();
  }

  /** The definitions in a CREATE TABLE: columns and constraints. */
  static List<String> definitions(String createTable) {
    String text = oneLine(createTable);
    return split(text.substring(text.indexOf('(') + 1, text.lastIndexOf(')'))).stream()
        .map(SqliteText::words)
        .toList();
  }

  /** In alphabetical order: ALTER TABLE puts NOT NULL and its like where no person would. */
  static String words(String definition) {
    return Arrays.stream(definition.strip().split("\\s+"))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static List<String> split(String body) {
    List<String> definitions = new ArrayList<>();
    int depth = 0;
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      quoted ^= c == '\'';
      if (!quoted) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c == ',' && depth == 0) {
          definitions.add(body.substring(start, i));
          start = i + 1;
        }
      }
    }
    definitions.add(body.substring(start));
    return definitions;
  }
}
