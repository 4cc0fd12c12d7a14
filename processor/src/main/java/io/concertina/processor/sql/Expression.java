package io.concertina.processor.sql;

import java.util.List;
import java.util.Optional;

/**
 * A SQL expression or condition as PostgreSQL's grammar reads it. Unquoted names are folded to
 * lower case, quoted ones exact.
 *
 * @param text the source text; empty for no expression
 * @param columns the columns it names, in order, sub-selects included
 * @param tables the tables its sub-selects name, without its own common table expressions
 * @param functions the functions it calls, without schema, keywords such as {@code
 *     current_timestamp} included
 * @param hasSubquery whether it selects
 * @param nullTests the columns that are NULL wherever the condition holds: {@code column IS NULL},
 *     alone or joined to the rest by AND
 * @param value how it makes its value, as far as that is understood
 * @param syntaxError why it does not parse; all lists are empty then
 */
public record Expression(
    String text,
    List<ColumnUse> columns,
    List<TableUse> tables,
    List<String> functions,
    boolean hasSubquery,
    List<String> nullTests,
    Value value,
    Optional<SyntaxError> syntaxError) {

  public Expression {
    columns = List.copyOf(columns);
    tables = List.copyOf(tables);
    functions = List.copyOf(functions);
    nullTests = List.copyOf(nullTests);
  }

  /**
   * Reads an expression; never throws: what does not parse has a {@link #syntaxError()}. The first
   * text that is not empty loads the grammar, about half a second.
   */
  public static Expression parse(String text) {
    return text.isBlank()
        ? new Expression(
            text,
            List.of(),
            List.of(),
            List.of(),
            false,
            List.of(),
            new Value.Other(List.of()),
            Optional.empty())
        : new ExpressionParser(text).parse();
  }

  /**
   * What is wrong with the quotes, comments and parentheses of a text in any dialect; empty when
   * they balance.
   */
  public static Optional<SyntaxError> unbalanced(String text) {
    return SqlText.scan(text).error();
  }

  /**
   * The text with the dollar signs of its strings, quoted names and comments written so that none
   * of them is taken for a placeholder; {@code ${schema}} outside of them stays one.
   */
  public static String guarded(String text) {
    return SqlText.guarded(text);
  }

  static Expression unreadable(String text, SyntaxError error) {
    return new Expression(
        text,
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of(),
        new Value.Other(List.of()),
        Optional.of(error));
  }

  /** Whether there is no expression at all. */
  public boolean isEmpty() {
    return text.isBlank();
  }

  /** Whether it can only be true for rows in which the column is NULL. */
  public boolean requiresNull(String column) {
    return nullTests.contains(column);
  }
}
