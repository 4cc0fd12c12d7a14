package io.concertina.processor.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of an index's key: a column or an expression, and what comes after it.
 *
 * @param text as the source has it
 * @param expression the column or expression, with its collation
 * @param postgresOnly whether it names an operator class or a place for NULL, which SQLite has not
 */
public record IndexPart(String text, Expression expression, boolean postgresOnly) {

  private static final Pattern NULLS =
      Pattern.compile(
          "(.*\\S)\\s+NULLS\\s+(FIRST|LAST)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ORDER =
      Pattern.compile("(.*\\S)\\s+(ASC|DESC)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern CLASS =
      Pattern.compile("(.*\\S)\\s+([\\w.\"]+(\\s*\\([^()]*\\))?)", Pattern.DOTALL);

  private static final Pattern COLLATE =
      Pattern.compile(
          "(.*\\S)\\s+COLLATE\\s+[\\w.\"-]+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern COLUMN = Pattern.compile("[\\w$]+|\"([^\"]|\"\")+\"");

  private static final Pattern CALL =
      Pattern.compile("([\\w$.]|\"([^\"]|\"\")+\")*\\s*\\(.*\\)", Pattern.DOTALL);

  /** Reads a part; what does not parse has an expression that says why. */
  public static IndexPart parse(String source) {
    String text = source.strip();
    String rest = without(NULLS, text);
    boolean nulls = !rest.equals(text);
    rest = without(ORDER, rest);
    Expression expression = Expression.parse(rest);
    boolean operators = false;
    if (expression.syntaxError().isPresent()) {
      String before = without(CLASS, rest);
      Expression shorter = Expression.parse(before);
      if (!before.equals(rest) && shorter.syntaxError().isEmpty()) {
        operators = true;
        rest = before;
        expression = shorter;
      }
    }
    if (expression.syntaxError().isEmpty() && !isWhole(without(COLLATE, rest))) {
      expression =
          Expression.unreadable(
              text,
              new SyntaxError(0, "an expression that is no call needs parentheses around it"));
    }
    return new IndexPart(text, expression, nulls || operators);
  }

  private static String without(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? matcher.group(1) : text;
  }

  /** A column, a call, or what stands in parentheses as a whole. */
  private static boolean isWhole(String text) {
    return COLUMN.matcher(text).matches() || (CALL.matcher(text).matches() && closesLast(text));
  }

  private static boolean closesLast(String text) {
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return false;
      }
    }
    return true;
  }
}
