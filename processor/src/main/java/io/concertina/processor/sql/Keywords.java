package io.concertina.processor.sql;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementLexer;

/**
 * The words in which the grammar and PostgreSQL differ (its appendix "SQL Key Words"): the grammar
 * reserves some that PostgreSQL accepts as names.
 */
final class Keywords {

  /** No keywords in PostgreSQL, or ones it never reserves. */
  private static final Set<String> NAMES =
      words(
          """
          asensitive bigserial bypassrls cidr compression connect createdb createrole date
          daterange descriptor finalize float4 float8 force_not_null force_null force_quote
          format inet instance int2 int4 int4range int8 int8range line login macaddr macaddr8
          microsecond nobypassrls nocreatedb nocreaterole noinherit nologin noreplication
          nosuperuser numrange open replication serial smallserial superuser tsquery tsrange
          tstzrange tsvector usage varbit
          """);

  /** Column names unless a parenthesis follows. */
  private static final Set<String> COLUMNS =
      words(
          """
          between coalesce exists extract greatest grouping inout least none normalize nullif
          out overlay position precision substring treat trim values
          """);

  /** Reserved words, which PostgreSQL takes for a name only in double quotes. */
  private static final Set<String> RESERVED =
      words(
          """
          all analyse analyze and any array as asc asymmetric both case cast check collate
          column constraint create default deferrable desc distinct do else end except fetch
          for foreign from grant group having in initially intersect into lateral leading
          limit not offset on only or order placing primary references returning select some
          symmetric table then to trailing union unique using variadic when where window with
          """);

  private Keywords() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  static boolean isReserved(String word) {
    return RESERVED.contains(word.toLowerCase(ROOT));
  }

  /** Makes names of the tokens that are names to PostgreSQL, and strings of its bit strings. */
  static void correct(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof WritableToken token) {
        String word = token.getText().toLowerCase(ROOT);
        if (NAMES.contains(word) || (COLUMNS.contains(word) && isColumn(tokens, i))) {
          token.setType(PostgreSQLStatementLexer.IDENTIFIER_);
        } else if (token.getType() == PostgreSQLStatementLexer.BIT_NUM_
            || token.getType() == PostgreSQLStatementLexer.HEX_DIGIT_) {
          token.setType(PostgreSQLStatementLexer.STRING_);
        }
      }
    }
  }

  private static boolean isColumn(List<Token> tokens, int at) {
    Token next = tokens.get(at + 1);
    if (at > 0 && tokens.get(at - 1).getType() == PostgreSQLStatementLexer.DOT_) {
      return true;
    }
    return switch (tokens.get(at).getText().toLowerCase(ROOT)) {
      case "between" -> false;
      case "precision" -> at == 0 || !tokens.get(at - 1).getText().equalsIgnoreCase("double");
      default -> next.getType() != PostgreSQLStatementLexer.LP_;
    };
  }
}
