package io.concertina.runtime.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text by which SQLite defines a table, in its parts: columns and constraints. DROP COLUMN is
 * refused where another part computes with the column, and no PRAGMA tells which do.
 *
 * @param parts the columns and table constraints between the outermost parentheses, without
 *     comments
 * @param tail what comes after them
 */
record SqliteDefinition(List<String> parts, String tail) {

  static SqliteDefinition of(String sql) {
    List<SqliteToken> tokens = SqliteToken.of(sql);
    int open = 0;
    while (open < tokens.size() && !tokens.get(open).is("(")) {
      open++;
    }
    int close = SqliteToken.closing(tokens, open) - 1;
    List<String> parts = new ArrayList<>();
    int start = open + 1;
    for (int i = start; i <= close && i < tokens.size(); i++) {
      if (tokens.get(i).is("(")) {
        i = SqliteToken.closing(tokens, i) - 1;
      } else if (tokens.get(i).is(",") || i == close) {
        parts.addAll(constraints(sql, tokens.subList(start, i)));
        start = i + 1;
      }
    }
    int tail = Math.min(close + 1, tokens.size());
    return new SqliteDefinition(parts, text(sql, tokens.subList(tail, tokens.size())));
  }

  /** Table constraints may follow one another without a comma; those of a column are its own. */
  private static List<String> constraints(String sql, List<SqliteToken> part) {
    if (part.isEmpty() || !begins(part, 0)) {
      return List.of(text(sql, part));
    }
    List<String> constraints = new ArrayList<>();
    int start = 0;
    for (int i = part.get(0).is("CONSTRAINT") ? 3 : 1; i < part.size(); i++) {
      if (part.get(i).is("(")) {
        i = SqliteToken.closing(part, i) - 1;
      } else if (begins(part, i)) {
        constraints.add(text(sql, part.subList(start, i)));
        start = i;
        i += part.get(i).is("CONSTRAINT") ? 2 : 0;
      }
    }
    constraints.add(text(sql, part.subList(start, part.size())));
    return constraints;
  }

  private static boolean begins(List<SqliteToken> part, int at) {
    return Stream.of("CONSTRAINT", "PRIMARY", "FOREIGN", "UNIQUE", "CHECK")
        .anyMatch(part.get(at)::is);
  }

  /** As it is written, but for comments. */
  private static String text(String sql, List<SqliteToken> tokens) {
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (SqliteToken token : tokens) {
      if (end >= 0) {
        String between = sql.substring(end, token.start());
        text.append(between.isBlank() ? between : " ");
      }
      text.append(token.text());
      end = token.end();
    }
    return text.toString();
  }

  private Stream<SqlitePart> all() {
    return parts.stream().map(SqlitePart::of);
  }

  private Optional<SqlitePart> column(String name) {
    return all().filter(part -> part.isColumn(name)).findFirst();
  }

  /** Generated columns and constraints that name a column, other than those of its own part. */
  List<String> using(String column) {
    return all()
        .filter(part -> part.uses(column))
        .map(part -> "\"" + oneLine(part.text()) + "\"")
        .toList();
  }

  /** On one line, for a message; what is quoted stays as it is. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    int end = 0;
    for (SqliteToken token : SqliteToken.of(text)) {
      line.append(token.start() > end ? " " : "").append(token.text());
      end = token.end();
    }
    return line.toString();
  }

  /** The table constraint of that name. */
  Optional<String> constraint(String name) {
    return all().filter(part -> part.isConstraint(name)).map(SqlitePart::text).findFirst();
  }

  /** The columns that a table constraint makes unique. */
  static List<String> unique(String constraint) {
    return SqlitePart.of(constraint).unique();
  }

  /** Whether a table constraint is the primary key. */
  static boolean isKey(String constraint) {
    return SqlitePart.of(constraint).isKey();
  }

  /** What comes after the name of a constraint, however it is laid out. */
  static String condition(String constraint) {
    return SqlitePart.of(constraint).condition();
  }

  /**
   * The same after an {@code ADD CONSTRAINT …}, or a {@code DROP CONSTRAINT …} with a quoted name.
   */
  SqliteDefinition altered(String statement) {
    List<String> changed = new ArrayList<>(parts);
    if (statement.startsWith("ADD ")) {
      changed.add(statement.substring("ADD ".length()));
    } else {
      String quoted = statement.substring("DROP CONSTRAINT ".length());
      constraint(SqliteToken.of(quoted).get(0).name()).ifPresent(changed::remove);
    }
    return new SqliteDefinition(changed, tail);
  }

  /**
   * Whether the key is the rowid under another name: the one column of it is an INTEGER.
   *
   * @param integers the columns of exactly that type
   */
  boolean rowidIsKey(List<String> integers) {
    return integers.stream()
        .anyMatch(
            column ->
                all()
                    .anyMatch(
                        part ->
                            part.isKey()
                                ? SqliteToken.fold(part.unique())
                                    .equals(List.of(SqliteToken.fold(column)))
                                : part.isColumn(column) && part.isRowid()));
  }

  /** The statement that makes a table like this. */
  String create(String table) {
    return "CREATE TABLE %s (\n  %s) %s".formatted(table, String.join(",\n  ", parts), tail);
  }

  /** The same with another default for a column; with none where it is empty. */
  SqliteDefinition withDefault(String column, String value) {
    return new SqliteDefinition(
        all().map(part -> part.isColumn(column) ? part.withDefault(value) : part.text()).toList(),
        tail);
  }

  /** The parts that hold a CHECK. */
  List<String> checks() {
    return all().filter(SqlitePart::checks).map(part -> oneLine(part.text())).toList();
  }

  /** The parts with a column that settle a conflict of their own accord. */
  List<String> replacing(String column) {
    return all()
        .filter(part -> part.isColumn(column) || part.uses(column))
        .filter(SqlitePart::replaces)
        .map(part -> oneLine(part.text()))
        .toList();
  }

  /** The type of a column as its definition spells it; SQLite tells some in capitals only. */
  String spelled(String column, String type) {
    return column(column)
        .map(SqlitePart::type)
        .filter(
            spelled ->
                SqliteToken.fold(SqliteToken.compact(spelled))
                    .equals(SqliteToken.fold(SqliteToken.compact(type))))
        .orElse(type);
  }

  /** The collation of a column; BINARY where it has none. */
  String collation(String column) {
    return column(column).flatMap(SqlitePart::collation).orElse("BINARY");
  }

  /** The expression by which a column is computed; empty where it is written. */
  Optional<String> generated(String column) {
    return column(column).flatMap(SqlitePart::generated);
  }
}
