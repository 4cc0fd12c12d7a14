package io.concertina.runtime.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column or a table constraint in the text by which SQLite defines a table.
 *
 * @param text as it is written
 * @param tokens the same, cut
 */
record SqlitePart(String text, List<SqliteToken> tokens) {

  private static final Set<String> CONSTRAINTS =
      Set.of("constraint", "primary", "foreign", "unique", "check");

  /** What ends the type of a column: none of these is a name unless it is quoted. */
  private static final Set<String> AFTER_TYPE =
      Set.of(
          "constraint",
          "default",
          "null",
          "not",
          "primary",
          "unique",
          "check",
          "references",
          "collate",
          "as",
          "generated",
          "on",
          "deferrable");

  static SqlitePart of(String text) {
    return new SqlitePart(text, SqliteToken.of(text));
  }

  private boolean is(int at, String keyword) {
    return at < tokens.size() && tokens.get(at).is(keyword);
  }

  private static boolean in(Set<String> keywords, SqliteToken token) {
    return token.kind() == SqliteToken.Kind.WORD
        && keywords.contains(SqliteToken.fold(token.text()));
  }

  /** Whether it is a constraint and no column. */
  boolean isConstraint() {
    return !tokens.isEmpty() && in(CONSTRAINTS, tokens.get(0));
  }

  /** Whether it defines that column. */
  boolean isColumn(String name) {
    return !isConstraint() && !tokens.isEmpty() && SqliteToken.same(tokens.get(0).name(), name);
  }

  /** Whether it is a constraint of that name. */
  boolean isConstraint(String name) {
    return is(0, "CONSTRAINT") && tokens.size() > 1 && SqliteToken.same(tokens.get(1).name(), name);
  }

  /** The place of the first token of a constraint behind its name. */
  private int body() {
    return is(0, "CONSTRAINT") ? 2 : 0;
  }

  /** A constraint without its name, however it is laid out. */
  String condition() {
    return String.join(
        " ", tokens.subList(body(), tokens.size()).stream().map(SqliteToken::text).toList());
  }

  /** Whether it is the table's PRIMARY KEY constraint. */
  boolean isKey() {
    return isConstraint() && is(body(), "PRIMARY");
  }

  /** The columns that a constraint makes unique; none for another constraint. */
  List<String> unique() {
    if (!isConstraint() || !(is(body(), "PRIMARY") || is(body(), "UNIQUE"))) {
      return List.of();
    }
    int open = body() + (is(body(), "PRIMARY") ? 2 : 1);
    List<String> columns = new ArrayList<>();
    int end = SqliteToken.closing(tokens, open);
    int depth = 0;
    for (int i = open; i < end - 1; i++) {
      boolean first = (depth == 0 && is(i, "(")) || (depth == 1 && is(i, ","));
      depth += is(i, "(") ? 1 : is(i, ")") ? -1 : 0;
      if (first) {
        columns.add(tokens.get(i + 1).name());
      }
    }
    return columns;
  }

  /** Whether the column's own definition makes it the rowid's other name, given an INTEGER type. */
  boolean isRowid() {
    int key = place("PRIMARY");
    // A quirk that SQLite keeps: sqlite.org/lang_createtable.html#rowid.
    return key >= 0 && !is(key + 2, "DESC");
  }

  /** The place of a keyword outside of parentheses behind the column's name; negative for none. */
  private int place(String keyword) {
    return place(keyword, 1);
  }

  private int place(String keyword, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (is(i, "(")) {
        i = SqliteToken.closing(tokens, i) - 1;
      } else if (is(i, keyword) && !(keyword.equals("DEFAULT") && is(i - 1, "SET"))) {
        return i;
      }
    }
    return -1;
  }

  /** The type of a column as it is spelled; empty for none. */
  String type() {
    int end = 1;
    while (end < tokens.size() && !in(AFTER_TYPE, tokens.get(end))) {
      end = is(end, "(") ? SqliteToken.closing(tokens, end) : end + 1;
    }
    return end == 1 ? "" : text.substring(tokens.get(1).start(), tokens.get(end - 1).end());
  }

  /** The collation that a column declares: the last one, if there are several. */
  Optional<String> collation() {
    Optional<String> found = Optional.empty();
    for (int i = place("COLLATE"); i >= 0 && i + 1 < tokens.size(); i = place("COLLATE", i + 1)) {
      found = Optional.of(tokens.get(i + 1).name());
    }
    return found;
  }

  /** The expression by which a column is computed; empty where it is written. */
  Optional<String> generated() {
    int as = place("AS");
    return as >= 0 && is(as + 1, "(") ? Optional.of(within(as + 1)) : Optional.empty();
  }

  private String within(int open) {
    int close = SqliteToken.closing(tokens, open) - 1;
    return text.substring(tokens.get(open).end(), tokens.get(close).start()).strip();
  }

  /** Whether a CHECK is in it. */
  boolean checks() {
    return isConstraint() ? is(body(), "CHECK") : place("CHECK") >= 0;
  }

  /** Whether a row that breaks it takes the place of others or is left out, without an error. */
  boolean replaces() {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (is(i, "ON") && is(i + 1, "CONFLICT") && (is(i + 2, "REPLACE") || is(i + 2, "IGNORE"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it can't be without a column that it does not define. */
  boolean uses(String column) {
    if (isColumn(column)) {
      return false;
    }
    if (isConstraint()) {
      int elsewhere = place("REFERENCES", body());
      return named(column, body(), elsewhere < 0 ? tokens.size() : elsewhere, true);
    }
    for (String computing : List.of("CHECK", "AS")) {
      for (int i = place(computing); i >= 0; i = place(computing, i + 1)) {
        if (named(column, i + 1, SqliteToken.closing(tokens, i + 1), false)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean named(String column, int from, int to, boolean list) {
    // In a list of columns a string is a name: UNIQUE ('a').
    boolean strings = list && !is(body(), "CHECK");
    return tokens.subList(from, to).stream()
        .anyMatch(
            token ->
                token.named(column)
                    || (strings
                        && token.kind() == SqliteToken.Kind.STRING
                        && SqliteToken.same(token.name(), column)));
  }

  /** Whether a foreign key is checked at the end of the transaction. */
  boolean deferred() {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (is(i, "DEFERRABLE") && is(i + 1, "INITIALLY") && is(i + 2, "DEFERRED")) {
        return !is(i - 1, "NOT");
      }
    }
    return false;
  }

  /** The same column with another default; with none where it is empty. */
  String withDefault(String value) {
    String without = withoutDefault();
    if (value.isEmpty()) {
      return without;
    }
    return without + " DEFAULT " + (literal(value) ? value : "(" + value + ")");
  }

  private String withoutDefault() {
    int at = place("DEFAULT");
    if (at < 0) {
      return text;
    }
    // A constraint of a column may have a name, which goes with it.
    int first = at >= 3 && is(at - 2, "CONSTRAINT") ? at - 2 : at;
    int last = at + 1;
    while (is(last, "+") || is(last, "-")) {
      last++;
    }
    last = is(last, "(") ? SqliteToken.closing(tokens, last) - 1 : last;
    String before = text.substring(0, tokens.get(first).start()).strip();
    int rest = Math.min(last, tokens.size() - 1);
    return (before + " " + text.substring(tokens.get(rest).end()).strip()).strip();
  }

  /** What needs no parentheses as a default. */
  private static boolean literal(String value) {
    List<SqliteToken> tokens = SqliteToken.of(value);
    if (tokens.size() == 2) {
      return (tokens.get(0).is("+") || tokens.get(0).is("-"))
          && tokens.get(1).kind() == SqliteToken.Kind.NUMBER;
    }
    return tokens.size() == 1
        && switch (tokens.get(0).kind()) {
          case NUMBER, STRING, BLOB -> true;
          case WORD ->
              List.of("null", "true", "false", "current_time", "current_date", "current_timestamp")
                  .contains(SqliteToken.fold(tokens.get(0).text()));
          case QUOTED, VARIABLE, OPERATOR, ILLEGAL -> false;
        };
  }
}
