package io.concertina.runtime.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern COMPUTES =
      Pattern.compile("(?i)(?<!\\w)(AS|CHECK|UNIQUE|PRIMARY\\s+KEY|FOREIGN\\s+KEY)(?!\\w)");

  private static final Pattern KEY = Pattern.compile("(?i)(?<!\\w)PRIMARY\\s+KEY(?!\\w)");

  private static final Pattern UNIQUE =
      Pattern.compile("(?i)(?:UNIQUE|PRIMARY\\s+KEY)\\s*\\(([^()]*)\\)");

  /** The first word of each part between commas. */
  private static final Pattern COLUMN =
      Pattern.compile("(?:^|,)\\s*(\"[^\"]*\"|`[^`]*`|\\[[^\\]]*\\]|[^\\s,]+)");

  private static final Pattern DEFAULT = Pattern.compile("(?i)(?<!\\w)DEFAULT(?!\\w)");

  private static final Pattern NAMED =
      Pattern.compile("(?i)^CONSTRAINT\\s+(\"[^\"]*\"|`[^`]*`|\\[[^\\]]*\\]|[^\\s(]+)\\s*");

  private static final Pattern CONSTRAINT =
      Pattern.compile(
          "(?i)(?<!\\w)(CONSTRAINT\\s+(\"[^\"]*\"|'[^']*'|`[^`]*`|\\[[^\\]]*\\]|[^\\s(]+)\\s*)?"
              + "(?<!\\w)(PRIMARY\\s+KEY|FOREIGN\\s+KEY|UNIQUE|CHECK)(?!\\w)");

  private static final Pattern COLLATE =
      Pattern.compile(
          "(?i)(?<![\\w\"`\\]])COLLATE\\s*(?:\"([^\"]+)\"|`([^`]+)`|\\[([^\\]]+)\\]|(\\w+))");

  private static final Pattern GENERATED = Pattern.compile("(?i)(?<![\\w\"`\\]])AS\\s*\\(");

  private static final Pattern CHECK = Pattern.compile("(?i)(?<!\\w)CHECK\\s*\\(");

  private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|`[^`]*`|\\[[^\\]]*\\]");

  /** What needs no parentheses as a default. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "(?i)[+-]?\\d+(\\.\\d+)?(e[+-]?\\d+)?|x?'([^']|'')*'|NULL|TRUE|FALSE|CURRENT_(TIME|DATE|TIMESTAMP)");

  /** A constraint of a column may have a name, which goes with it. */
  private static final Pattern NAME_OF_ONE = Pattern.compile("(?i)\\bCONSTRAINT\\s+\\S+\\s*$");

  /** A column of another table does not keep that of this one. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)(?<!\\w)REFERENCES\\s+[^\\s(]+\\s*\\([^)]*\\)");

  static SqliteDefinition of(String sql) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < sql.length(); ) {
      int end = token(sql, i);
      char c = sql.charAt(i);
      boolean comment = sql.startsWith("--", i) || sql.startsWith("/*", i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean border = (c == '(' && depth == 1) || (c == ',' && depth == 1);
      if (border || (c == ')' && depth == 0)) {
        parts.addAll(constraints(part.toString().strip()));
        part.setLength(0);
      } else {
        part.append(comment ? " " : sql.substring(i, end));
      }
      i = end;
    }
    // What comes before the first column is the table's name.
    return new SqliteDefinition(
        parts.isEmpty() ? parts : parts.subList(1, parts.size()), part.toString().strip());
  }

  /** Table constraints may follow one another without a comma; those of a column are its own. */
  private static List<String> constraints(String part) {
    Matcher constraint = CONSTRAINT.matcher(part).useTransparentBounds(true);
    if (!constraint.lookingAt()) {
      return List.of(part);
    }
    List<String> constraints = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = constraint.end(); i < part.length(); ) {
      char c = part.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && constraint.region(i, part.length()).lookingAt()) {
        constraints.add(part.substring(start, i).strip());
        start = i;
        i = constraint.end();
      } else {
        i = token(part, i);
      }
    }
    constraints.add(part.substring(start));
    return constraints;
  }

  /** Where the quoted text, the comment or the character ends that starts there. */
  static int token(String sql, int start) {
    if (sql.startsWith("--", start)) {
      return after(sql, "\n", start);
    } else if (sql.startsWith("/*", start)) {
      return after(sql, "*/", start + 2);
    }
    return switch (sql.charAt(start)) {
      case '\'' -> after(sql, "'", start + 1);
      case '"' -> after(sql, "\"", start + 1);
      case '`' -> after(sql, "`", start + 1);
      case '[' -> after(sql, "]", start + 1);
      default -> start + 1;
    };
  }

  private static int after(String sql, String end, int from) {
    int at = sql.indexOf(end, from);
    return at < 0 ? sql.length() : at + end.length();
  }

  /** Generated columns and constraints that name a column, other than those of its own part. */
  List<String> using(String column) {
    Pattern named = Pattern.compile("(?i)(?<!\\w)" + Pattern.quote(column) + "(?!\\w)");
    Pattern own = own(column);
    return parts.stream()
        .filter(part -> !own.matcher(part).find())
        .filter(part -> named.matcher(ELSEWHERE.matcher(part).replaceAll("")).find())
        .filter(part -> COMPUTES.matcher(part).find())
        .map(part -> "\"" + part.replaceAll("\\s+", " ") + "\"")
        .toList();
  }

  /** The table constraint of that name. */
  Optional<String> constraint(String name) {
    Pattern named =
        Pattern.compile(
            "(?i)^CONSTRAINT\\s+[\"`\\[]?" + Pattern.quote(name) + "[\"`\\]]?(?![\\w\"`\\]])");
    return parts.stream().filter(part -> named.matcher(part).find()).findFirst();
  }

  /** The columns that a table constraint makes unique. */
  static List<String> unique(String constraint) {
    Matcher unique = UNIQUE.matcher(NAMED.matcher(constraint).replaceFirst(""));
    List<String> columns = new ArrayList<>();
    if (unique.lookingAt()) {
      Matcher column = COLUMN.matcher(unique.group(1));
      while (column.find()) {
        columns.add(column.group(1).replaceAll("^[\"`\\[]|[\"`\\]]$", ""));
      }
    }
    return columns;
  }

  /** Whether a table constraint is the primary key. */
  static boolean isKey(String constraint) {
    return KEY.matcher(NAMED.matcher(constraint).replaceFirst("")).lookingAt();
  }

  /** What comes after the name of a constraint, however it is laid out. */
  static String condition(String constraint) {
    return compact(NAMED.matcher(constraint).replaceFirst(""));
  }

  /** A text without white space outside of quotes. */
  static String compact(String text) {
    StringBuilder compact = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int end = token(text, i);
      if (!Character.isWhitespace(text.charAt(i))) {
        compact.append(text, i, end);
      }
      i = end;
    }
    return compact.toString();
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
      String name = quoted.substring(1, quoted.length() - 1).replace("\"\"", "\"");
      constraint(name).ifPresent(changed::remove);
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
            column -> {
              Pattern own = own(column);
              Pattern key =
                  Pattern.compile(
                      "(?i)^(CONSTRAINT\\s+.*)?PRIMARY\\s+KEY\\s*\\(\\s*[\"`\\[]?"
                          + Pattern.quote(column)
                          + "[\"`\\]]?\\s*\\)");
              return parts.stream()
                  .anyMatch(
                      part ->
                          key.matcher(part).find()
                              || (own.matcher(part).find() && KEY.matcher(part).find()));
            });
  }

  /** The statement that makes a table like this. */
  String create(String table) {
    return "CREATE TABLE %s (\n  %s) %s".formatted(table, String.join(",\n  ", parts), tail);
  }

  /** The same with another default for a column; with none where it is empty. */
  SqliteDefinition withDefault(String column, String value) {
    Pattern own = own(column);
    return new SqliteDefinition(
        parts.stream()
            .map(part -> own.matcher(part).find() ? withoutDefault(part) + clause(value) : part)
            .toList(),
        tail);
  }

  private static String clause(String value) {
    if (value.isEmpty()) {
      return "";
    }
    return " DEFAULT " + (LITERAL.matcher(value).matches() ? value : "(" + value + ")");
  }

  /** The parts that hold a CHECK. */
  List<String> checks() {
    return parts.stream()
        .filter(part -> CHECK.matcher(QUOTED.matcher(part).replaceAll("")).find())
        .map(part -> part.replaceAll("\\s+", " "))
        .toList();
  }

  /** The type of a column as its definition spells it; SQLite tells some in capitals only. */
  String spelled(String column, String type) {
    Pattern spelled =
        Pattern.compile(
            own(column).pattern() + "[\"`\\]]?\\s+(" + Pattern.quote(type) + ")(?!\\w)");
    return parts.stream()
        .map(spelled::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElse(type);
  }

  /** The collation of a column; BINARY where it has none. */
  String collation(String column) {
    Pattern own = own(column);
    return parts.stream()
        .filter(part -> own.matcher(part).find())
        .findFirst()
        .flatMap(SqliteDefinition::declared)
        .orElse("BINARY");
  }

  /** Of several, the last one counts; one in an expression is the expression's. */
  private static Optional<String> declared(String part) {
    Optional<String> found = Optional.empty();
    int depth = 0;
    for (int i = 0; i < part.length(); i = token(part, i)) {
      char c = part.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      Matcher collate = COLLATE.matcher(part).useTransparentBounds(true).region(i, part.length());
      if (depth == 0 && collate.lookingAt()) {
        found =
            Stream.of(1, 2, 3, 4)
                .flatMap(group -> Stream.ofNullable(collate.group(group)))
                .findFirst();
      }
    }
    return found;
  }

  /** The expression by which a column is computed; empty where it is written. */
  Optional<String> generated(String column) {
    Pattern own = own(column);
    return parts.stream()
        .filter(part -> own.matcher(part).find())
        .findFirst()
        .flatMap(SqliteDefinition::computed);
  }

  private static Optional<String> computed(String part) {
    int depth = 0;
    int start = -1;
    for (int i = 0; i < part.length(); i = token(part, i)) {
      char c = part.charAt(i);
      if (depth == 0 && start < 0) {
        Matcher as = GENERATED.matcher(part).useTransparentBounds(true).region(i, part.length());
        start = as.lookingAt() ? as.end() : -1;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ')' && depth == 0 && start >= 0 && i >= start) {
        return Optional.of(part.substring(start, i).strip());
      }
    }
    return Optional.empty();
  }

  private static Pattern own(String column) {
    return Pattern.compile("(?i)^[\"`\\[]?" + Pattern.quote(column) + "(?!\\w)");
  }

  private static boolean isDefault(String part, int at) {
    return DEFAULT.matcher(part).useTransparentBounds(true).region(at, part.length()).lookingAt();
  }

  private static String withoutDefault(String part) {
    int depth = 0;
    for (int i = 0; i < part.length(); i = token(part, i)) {
      char c = part.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && isDefault(part, i)) {
        String before = NAME_OF_ONE.matcher(part.substring(0, i)).replaceFirst("");
        return (before.strip() + " " + part.substring(afterValue(part, i + 7)).strip()).strip();
      }
    }
    return part;
  }

  /**
   * Where the value of a DEFAULT ends: parentheses, a string, or a word or number with its sign.
   */
  private static int afterValue(String part, int start) {
    int i = start;
    while (i < part.length()
        && (Character.isWhitespace(part.charAt(i)) || "+-".indexOf(part.charAt(i)) >= 0)) {
      i++;
    }
    int depth = 0;
    while (i < part.length()) {
      char c = part.charAt(i);
      if (depth == 0 && (Character.isWhitespace(c) || c == ')')) {
        return i;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      i = token(part, i);
      if (depth == 0 && c == ')') {
        return i;
      }
    }
    return i;
  }
}
