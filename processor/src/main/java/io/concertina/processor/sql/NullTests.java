package io.concertina.processor.sql;

import java.util.ArrayList;
import java.util.List;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.AExprContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.CExprContext;

/** The columns for which {@code column IS NULL} is one of the conditions that AND joins. */
final class NullTests {

  private NullTests() {}

  static List<String> of(AExprContext condition, String text) {
    List<String> columns = new ArrayList<>();
    collect(condition, text, columns);
    return columns;
  }

  private static void collect(AExprContext condition, String text, List<String> columns) {
    CExprContext primary = condition.cExpr();
    if (condition.andOperator() != null && condition.andOperator().AND() != null) {
      condition.aExpr().forEach(conjunct -> collect(conjunct, text, columns));
    } else if (condition.ISNULL() != null || isNullTest(condition)) {
      CExprContext operand = condition.aExpr(0).cExpr();
      if (operand != null && operand.columnref() != null) {
        columns.add(Names.of(operand.columnref(), text).name());
      }
    } else if (primary != null
        && primary.aExpr() != null
        && primary.getStart().getText().equals("(")) {
      collect(primary.aExpr(), text, columns);
    }
  }

  private static boolean isNullTest(AExprContext condition) {
    return condition.IS() != null && condition.NULL() != null && condition.NOT() == null;
  }
}
