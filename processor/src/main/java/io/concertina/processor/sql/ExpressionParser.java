package io.concertina.processor.sql;

import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementLexer;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.AExprContext;
import org.jspecify.annotations.Nullable;

/** One text on its way through the grammar. */
final class ExpressionParser {

  private final String text;

  ExpressionParser(String text) {
    this.text = text;
  }

  Expression parse() {
    SqlText scanned = SqlText.scan(text);
    if (scanned.error().isPresent()) {
      return Expression.unreadable(text, scanned.error().get());
    }
    // SLL is the faster mode; what it rejects may still be right.
    FirstError error = new FirstError();
    AExprContext tree = read(scanned.mask(), PredictionMode.SLL, error);
    if (error.token != null) {
      error = new FirstError();
      tree = read(scanned.mask(), PredictionMode.LL, error);
    }
    if (error.token != null) {
      return Expression.unreadable(text, explain(error.token));
    }
    References references = new References(text);
    references.visit(tree);
    Optional<SyntaxError> refused = references.refused();
    return refused.isPresent()
        ? Expression.unreadable(text, refused.get())
        : new Expression(
            text,
            references.columns(),
            references.tables(),
            references.functions(),
            references.hasSubquery(),
            NullTests.of(tree, text),
            new Values(text).of(tree),
            Optional.empty());
  }

  private static AExprContext read(String mask, PredictionMode mode, FirstError error) {
    PostgreSQLStatementLexer lexer = new PostgreSQLStatementLexer(CharStreams.fromString(mask));
    lexer.removeErrorListeners();
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    tokens.fill();
    Keywords.correct(
        tokens.getTokens().stream()
            .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
            .toList());
    PostgreSQLStatementParser parser = new PostgreSQLStatementParser(tokens);
    parser.getInterpreter().setPredictionMode(mode);
    parser.removeErrorListeners();
    parser.addErrorListener(error);
    AExprContext tree = parser.aExpr();
    if (error.token == null && parser.getCurrentToken().getType() != Token.EOF) {
      error.token = parser.getCurrentToken();
    }
    return tree;
  }

  private SyntaxError explain(Token token) {
    if (token.getType() == Token.EOF) {
      return new SyntaxError(text.length(), "it ends too early");
    }
    int offset = token.getStartIndex();
    String word = text.substring(offset, token.getStopIndex() + 1);
    if (word.equals(";")) {
      return SyntaxError.at(offset, "the semicolon", "ends it; one expression alone is meant");
    }
    if (word.equalsIgnoreCase("select")) {
      return SyntaxError.at(offset, "the SELECT", "needs parentheses around it");
    }
    if (Keywords.isReserved(word)) {
      return SyntaxError.at(
          offset,
          "\"" + word + "\"",
          "is a reserved word there; a column of that name needs quotes");
    }
    return SyntaxError.at(offset, "\"" + word + "\"", "makes no sense there");
  }

  /** The first complaint; the rest are its consequences. */
  private static final class FirstError extends BaseErrorListener {

    private @Nullable Token token;

    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        Object offendingSymbol,
        int line,
        int charPositionInLine,
        String message,
        @Nullable RecognitionException exception) {
      if (token == null && offendingSymbol instanceof Token offending) {
        token = offending;
      }
    }
  }
}
