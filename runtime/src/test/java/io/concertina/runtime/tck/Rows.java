package io.concertina.runtime.tck;

import java.util.ArrayList;
import java.util.List;

/** Statements that fill tables, understood by every dialect. */
final class Rows {

  private Rows() {}

  /** Inserts {@code count} rows; {@code i} runs from 1 in the expressions. */
  static String insert(int count, String table, String columns, String expressions) {
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
        + count
        + ") INSERT INTO "
        + table
        + " ("
        + columns
        + ") SELECT "
        + expressions
        + " FROM n";
  }

  /** Several lists of statements as one. */
  @SafeVarargs
  static List<String> all(List<String>... lists) {
    List<String> all = new ArrayList<>();
    for (List<String> list : lists) {
      all.addAll(list);
    }
    return all;
  }
}
