package io.concertina.processor.sql;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.ColumnrefContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.FuncNameContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.IndirectionContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.QualifiedNameContext;
import org.jspecify.annotations.Nullable;

/**
 * A dotted name in a text, each part as the database looks for it.
 *
 * @param parts one to four parts
 * @param offset where it begins
 */
record Names(List<String> parts, int offset) {

  static final String SCHEMA = "${schema}";

  static Names of(ColumnrefContext column, String text) {
    return of(column.colId(), column.indirection(), text);
  }

  static Names of(QualifiedNameContext table, String text) {
    return of(table.colId(), table.indirection(), text);
  }

  static Names of(FuncNameContext function, String text) {
    return function.colId() == null
        ? of(function.typeFunctionName(), null, text)
        : of(function.colId(), function.indirection(), text);
  }

  private static Names of(ParserRuleContext first, @Nullable IndirectionContext rest, String text) {
    List<String> parts = new ArrayList<>();
    if (rest != null) {
      collect(rest, text, parts);
    }
    parts.add(0, name(first, text));
    return new Names(parts, first.getStart().getStartIndex());
  }

  private static void collect(IndirectionContext rest, String text, List<String> parts) {
    if (rest.indirection() != null) {
      collect(rest.indirection(), text, parts);
    }
    if (rest.indirectionEl().attrName() != null) {
      parts.add(name(rest.indirectionEl().attrName(), text));
    }
  }

  /** One name: exact in double quotes, else with its ASCII letters folded to lower case. */
  static String name(ParserRuleContext context, String text) {
    String source =
        text.substring(context.getStart().getStartIndex(), context.getStop().getStopIndex() + 1);
    return source.startsWith("\"")
        ? source.substring(1, source.length() - 1).replace("\"\"", "\"")
        : fold(source);
  }

  private static String fold(String source) {
    StringBuilder folded = new StringBuilder(source);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        folded.setCharAt(i, (char) (c - 'A' + 'a'));
      }
    }
    return folded.toString();
  }

  String name() {
    return parts.get(parts.size() - 1);
  }

  /** The part before the last; empty for none. */
  String qualifier() {
    return parts.size() < 2 ? "" : parts.get(parts.size() - 2);
  }
}
