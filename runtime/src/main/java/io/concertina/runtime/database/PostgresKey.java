package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.runtime.database.Batches.KeyColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A key in the SQL of batches: itself, its bounds, its order, its stripes. */
final class PostgresKey {

  private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

  private PostgresKey() {}

  static String tuple(List<KeyColumn> key) {
    return key.stream()
        .map(k -> Identifier.quote(k.name()))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  static String bounds(List<KeyColumn> key, String column) {
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= key.size(); i++) {
      parts.add(
          "(SELECT %s[%s]::%s FROM concertina_claimed)"
              .formatted(column, i, key.get(i - 1).type()));
    }
    return "(" + String.join(", ", parts) + ")";
  }

  static String ends(List<KeyColumn> key) {
    return IntStream.rangeClosed(1, key.size())
        .mapToObj(i -> "(SELECT concertina_k" + i + " FROM concertina_end)")
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** Parameters that take the key as text. */
  static String marks(List<KeyColumn> key) {
    return key.stream().map(k -> "?::" + k.type()).collect(Collectors.joining(", ", "(", ")"));
  }

  static String ordered(List<KeyColumn> key, String direction) {
    return key.stream()
        .map(k -> Identifier.quote(k.name()) + direction)
        .collect(Collectors.joining(", "));
  }

  static String numbered(List<KeyColumn> key) {
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= key.size(); i++) {
      parts.add(Identifier.quote(key.get(i - 1).name()) + " AS concertina_k" + i);
    }
    return String.join(", ", parts);
  }

  static String textArray(List<KeyColumn> key) {
    return key.stream()
        .map(k -> Identifier.quote(k.name()) + "::text")
        .collect(Collectors.joining(", ", "ARRAY[", "]"));
  }

  /** Which stripe a key belongs to; the remainder of a negative number is negative. */
  static String residue(List<KeyColumn> key, int stripes) {
    return striping(key).stream()
        .map(k -> "abs(" + Identifier.quote(k.name()) + " % " + stripes + ")")
        .collect(Collectors.joining(" + ", "((", ") % " + stripes + ")"));
  }

  static List<KeyColumn> striping(List<KeyColumn> key) {
    return key.stream().filter(k -> INTEGERS.contains(k.type())).toList();
  }
}
