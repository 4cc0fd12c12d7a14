package io.concertina.processor.sql;

import static io.concertina.migration.Identifier.quote;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of columns as conditions. */
final class Matches {

  private Matches() {}

  /** The keys of two rows are the same; a row is the prefix of its columns, with its point. */
  static String keys(String row, List<String> key, String other, List<String> otherKey) {
    return pairs(row, key, other, otherKey, " AND ");
  }

  /** An equation for each part of a key. */
  static String pairs(
      String row, List<String> key, String other, List<String> otherKey, String by) {
    return IntStream.range(0, key.size())
        .mapToObj(i -> row + quote(key.get(i)) + " = " + other + quote(otherKey.get(i)))
        .collect(Collectors.joining(by));
  }

  /** None of the columns has a value. */
  static String empty(String row, List<String> columns) {
    return each(columns, " AND ", column -> row + column + " IS NULL");
  }

  /** Any of the columns has a value. */
  static String filled(String row, List<String> columns) {
    return each(columns, " OR ", column -> row + column + " IS NOT NULL");
  }

  /** The quoted columns in a text each. */
  static String each(List<String> columns, String by, Function<String, String> text) {
    return columns.stream()
        .map(column -> text.apply(quote(column)))
        .collect(Collectors.joining(by));
  }
}
