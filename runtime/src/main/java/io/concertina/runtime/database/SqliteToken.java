package io.concertina.runtime.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A token of SQLite's SQL, as SQLite itself cuts a text into them: sqlite.org/lang_keywords.html
 * and the names, literals and comments of sqlite.org/lang.html.
 *
 * @param text as it is written, quotes included
 * @param start where it begins in the text
 */
record SqliteToken(Kind kind, String text, int start) {

  /** What a token is. */
  enum Kind {
    /** A keyword or a bare name, which SQLite tells apart by the place only. */
    WORD,
    /** A name in double quotes, backticks or brackets. */
    QUOTED,
    /** A text in single quotes; a name where only a name can stand. */
    STRING,
    BLOB,
    NUMBER,
    VARIABLE,
    OPERATOR,
    /** What SQLite takes for no token, or a quote that does not end. */
    ILLEGAL
  }

  private static final List<String> OPERATORS =
      List.of("->>", "->", "||", "==", "<=", "<>", "<<", ">=", ">>", "!=");

  /** The tokens of a text, without white space and comments. */
  static List<SqliteToken> of(String sql) {
    List<SqliteToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < sql.length()) {
      int end = blank(sql, at);
      if (end > at) {
        at = end;
        continue;
      }
      SqliteToken token = token(sql, at);
      tokens.add(token);
      at = token.end();
    }
    return tokens;
  }

  /**
   * Where the white space or the comment ends that begins there; the same place where none does.
   */
  private static int blank(String sql, int at) {
    if (sql.startsWith("--", at)) {
      int end = sql.indexOf('\n', at);
      return end < 0 ? sql.length() : end;
    }
    if (sql.startsWith("/*", at) && at + 2 < sql.length()) {
      int end = sql.indexOf("*/", at + 2);
      return end < 0 ? sql.length() : end + 2;
    }
    char c = sql.charAt(at);
    boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == '\uFEFF';
    // A vertical tab is white space only behind other white space.
    return space ? run(sql, at + 1, next -> next == ' ' || (next >= '\t' && next <= '\r')) : at;
  }

  private static SqliteToken token(String sql, int at) {
    char c = sql.charAt(at);
    return switch (c) {
      case '\'' -> quoted(Kind.STRING, sql, at, c);
      case '"', '`' -> quoted(Kind.QUOTED, sql, at, c);
      case '[' -> {
        int end = sql.indexOf(']', at);
        yield end < 0
            ? new SqliteToken(Kind.ILLEGAL, sql.substring(at), at)
            : new SqliteToken(Kind.QUOTED, sql.substring(at, end + 1), at);
      }
      case '?', '@', ':', '#', '$' -> {
        int end = run(sql, at + 1, SqliteToken::inWord);
        yield cut(end > at + 1 || c == '?' ? Kind.VARIABLE : Kind.ILLEGAL, sql, at, end);
      }
      default -> {
        boolean blob =
            (c == 'x' || c == 'X') && at + 1 < sql.length() && sql.charAt(at + 1) == '\'';
        if (blob) {
          int end = sql.indexOf('\'', at + 2);
          yield cut(end < 0 ? Kind.ILLEGAL : Kind.BLOB, sql, at, end < 0 ? sql.length() : end + 1);
        }
        boolean fraction = c == '.' && at + 1 < sql.length() && digit(sql.charAt(at + 1));
        if (digit(c) || fraction) {
          yield number(sql, at);
        }
        yield inWord(c)
            ? cut(Kind.WORD, sql, at, run(sql, at, SqliteToken::inWord))
            : sign(sql, at);
      }
    };
  }

  /** A quote within is written twice. */
  private static SqliteToken quoted(Kind kind, String sql, int at, char quote) {
    for (int i = at + 1; i < sql.length(); i++) {
      if (sql.charAt(i) == quote) {
        if (i + 1 == sql.length() || sql.charAt(i + 1) != quote) {
          return cut(kind, sql, at, i + 1);
        }
        i++;
      }
    }
    return cut(Kind.ILLEGAL, sql, at, sql.length());
  }

  private static SqliteToken number(String sql, int at) {
    int end;
    if (sql.startsWith("0x", at) || sql.startsWith("0X", at)) {
      end = run(sql, at + 2, SqliteToken::inWord);
    } else {
      end = run(sql, at, SqliteToken::inNumber);
      if (end < sql.length() && sql.charAt(end) == '.') {
        end = run(sql, end + 1, SqliteToken::inNumber);
      }
      if (end < sql.length() && (sql.charAt(end) == 'e' || sql.charAt(end) == 'E')) {
        int digits = end + 1;
        if (digits < sql.length() && (sql.charAt(digits) == '+' || sql.charAt(digits) == '-')) {
          digits++;
        }
        if (digits < sql.length() && digit(sql.charAt(digits))) {
          end = run(sql, digits, SqliteToken::inNumber);
        }
      }
    }
    int whole = run(sql, end, SqliteToken::inWord);
    boolean hexadecimal = sql.startsWith("0x", at) || sql.startsWith("0X", at);
    return cut(whole > end && !hexadecimal ? Kind.ILLEGAL : Kind.NUMBER, sql, at, whole);
  }

  private static SqliteToken sign(String sql, int at) {
    for (String operator : OPERATORS) {
      if (sql.startsWith(operator, at)) {
        return cut(Kind.OPERATOR, sql, at, at + operator.length());
      }
    }
    boolean known = "()+-*/%=<>&|~,;.".indexOf(sql.charAt(at)) >= 0;
    return cut(known ? Kind.OPERATOR : Kind.ILLEGAL, sql, at, at + 1);
  }

  private static SqliteToken cut(Kind kind, String sql, int start, int end) {
    return new SqliteToken(kind, sql.substring(start, end), start);
  }

  private static int run(String sql, int from, IntPredicate belongs) {
    int at = from;
    while (at < sql.length() && belongs.test(sql.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Every byte of a character outside of ASCII belongs to a name. */
  private static boolean inWord(int c) {
    return c >= 0x80
        || digit(c)
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '_'
        || c == '$';
  }

  private static boolean inNumber(int c) {
    return digit(c) || c == '_';
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Where it ends in the text. */
  int end() {
    return start + text.length();
  }

  /** Whether it is that keyword or sign; a quoted name is neither. */
  boolean is(String keyword) {
    return (kind == Kind.WORD || kind == Kind.OPERATOR) && same(text, keyword);
  }

  /** Whether it can be a name wherever it stands; a string is one in some places only. */
  boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  /** Whether it is that name, however it is quoted. */
  boolean named(String name) {
    return isName() && same(name(), name);
  }

  /** Without quotes. */
  String name() {
    if (kind != Kind.QUOTED && kind != Kind.STRING) {
      return text;
    }
    String inner = text.substring(1, text.length() - 1);
    String quote = text.substring(0, 1);
    return quote.equals("[") ? inner : inner.replace(quote + quote, quote);
  }

  /** Whether two names are one to SQLite, which knows the case of ASCII letters only. */
  static boolean same(String name, String other) {
    return fold(name).equals(fold(other));
  }

  /** A name with small letters for the capitals of ASCII. */
  static String fold(String name) {
    StringBuilder folded = new StringBuilder(name);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        folded.setCharAt(i, (char) (c + ('a' - 'A')));
      }
    }
    return folded.toString();
  }

  /** Names, folded. */
  static List<String> fold(List<String> names) {
    return names.stream().map(SqliteToken::fold).toList();
  }

  /** A text as its tokens with one space between them, so that its layout says nothing. */
  static String compact(String sql) {
    return String.join(" ", of(sql).stream().map(SqliteToken::text).toList());
  }

  /**
   * Whether a statement names something: by a word or a quoted name, or by a string at a place
   * where a name has to stand. SQLite looks itself when the thing goes, so what is overlooked is an
   * error and no loss.
   */
  static boolean names(List<SqliteToken> statement, String name) {
    for (int i = 0; i < statement.size(); i++) {
      SqliteToken token = statement.get(i);
      if (token.named(name)) {
        return true;
      }
      if (token.kind() == Kind.STRING && same(token.name(), name) && inPlace(statement, i)) {
        return true;
      }
    }
    return false;
  }

  private static final List<String> BEFORE_NAMES =
      List.of(".", "FROM", "JOIN", "INTO", "UPDATE", "OF", "ON", "SET", "TABLE", "VIEW");

  private static boolean inPlace(List<SqliteToken> statement, int at) {
    return (at + 1 < statement.size() && statement.get(at + 1).is("."))
        || (at > 0 && BEFORE_NAMES.stream().anyMatch(statement.get(at - 1)::is));
  }

  /** The place behind the parenthesis that closes the one at a place. */
  static int closing(List<SqliteToken> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return tokens.size();
  }
}
