package io.concertina.processor.sql;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.AExprContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.AexprConstContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.CExprContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.CaseDefaultContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.CaseExprContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.FuncApplicationContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.FuncExprContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.FunctionExprCommonSubexprContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.SelectWithParensContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.WhenClauseContext;

/** Makes {@link Value}s of what the grammar has read. */
final class Values {

  private final String text;

  Values(String text) {
    this.text = text;
  }

  Value of(AExprContext expression) {
    List<AExprContext> operands = expression.aExpr();
    if (expression.TYPE_CAST_() != null && expression.typeName() != null) {
      return new Value.Cast(of(operands.get(0)), source(expression.typeName()));
    }
    if (expression.AT() != null && operands.size() == 2) {
      return new Value.Call("timezone", List.of(of(operands.get(1)), of(operands.get(0))));
    }
    String operator = operator(expression);
    if (operator.equals("||") && operands.size() == 2) {
      return new Value.Joined(of(operands.get(0)), of(operands.get(1)));
    }
    if (isCondition(expression)) {
      return new Value.Truth(within(expression));
    }
    if (expression.MINUS_() != null
        && operands.size() == 1
        && of(operands.get(0)) instanceof Value.Numeral number) {
      return new Value.Numeral("-" + number.text());
    }
    if (expression.cExpr() != null && expression.getChildCount() == 1) {
      return of(expression.cExpr());
    }
    return new Value.Other(within(expression));
  }

  /** Both grammars of {@code ||}: as an operator like any other, and as OR of other databases. */
  private String operator(AExprContext expression) {
    if (expression.qualOp() != null) {
      return source(expression.qualOp());
    }
    return expression.orOperator() == null ? "" : source(expression.orOperator());
  }

  private static boolean isCondition(AExprContext expression) {
    return expression.comparisonOperator() != null
        || expression.andOperator() != null
        || expression.orOperator() != null
        || expression.NOT() != null
        || expression.IS() != null
        || expression.ISNULL() != null
        || expression.NOTNULL() != null
        || expression.IN() != null
        || expression.BETWEEN() != null
        || expression.patternMatchingOperator() != null;
  }

  private Value of(CExprContext primary) {
    if (primary.columnref() != null) {
      Names names = Names.of(primary.columnref(), text);
      return names.parts().size() <= 2 ? new Value.Of(names.name()) : new Value.Other(List.of());
    } else if (primary.aexprConst() != null) {
      return of(primary.aexprConst());
    } else if (primary.caseExpr() != null) {
      return of(primary.caseExpr());
    } else if (primary.funcExpr() != null) {
      return of(primary.funcExpr());
    } else if (primary.aExpr() != null
        && source(primary).startsWith("(")
        && source(primary).endsWith(")")) {
      return of(primary.aExpr());
    } else if (primary.EXISTS() != null) {
      return new Value.Truth(List.of());
    } else {
      return new Value.Other(within(primary));
    }
  }

  private Value of(AexprConstContext constant) {
    String source = source(constant);
    if (constant.STRING_() != null && constant.funcArgList() == null && !source.startsWith("'")) {
      int quote = constant.STRING_().getSymbol().getStartIndex();
      String type = text.substring(constant.getStart().getStartIndex(), quote).strip();
      String value = source.substring(source.indexOf('\''));
      // Also E'…', B'…' and their kin.
      return type.length() == 1 || !value.endsWith("'")
          ? new Value.Other(List.of())
          : new Value.Cast(new Value.Literal(literal(value)), type);
    } else if (constant.NULL() != null) {
      return new Value.Null();
    } else if (constant.TRUE() != null || constant.FALSE() != null) {
      return new Value.Truth(List.of());
    } else if (constant.numberConst() != null && source.matches("[0-9.]+([eE][+-]?[0-9]+)?")) {
      return new Value.Numeral(source);
    } else if (source.startsWith("'") && source.endsWith("'")) {
      return new Value.Literal(literal(source));
    } else {
      return new Value.Other(within(constant));
    }
  }

  private static String literal(String source) {
    return source.substring(1, source.length() - 1).replace("''", "'");
  }

  private Value of(CaseExprContext expression) {
    List<Value> results = new ArrayList<>();
    List<Value> conditions = new ArrayList<>();
    if (expression.caseArg() != null) {
      conditions.addAll(within(expression.caseArg()));
    }
    whens(expression, results, conditions);
    if (expression.caseDefault() == null || expression.caseDefault().getChildCount() == 0) {
      results.add(new Value.Null());
    }
    return new Value.OneOf(results, conditions);
  }

  private void whens(ParseTree tree, List<Value> results, List<Value> conditions) {
    for (int i = 0; i < tree.getChildCount(); i++) {
      ParseTree child = tree.getChild(i);
      if (child instanceof WhenClauseContext when) {
        conditions.add(of(when.aExpr(0)));
        results.add(of(when.aExpr(1)));
      } else if (child instanceof CaseDefaultContext other) {
        results.addAll(within(other));
      } else if (!(child instanceof AExprContext)) {
        whens(child, results, conditions);
      }
    }
  }

  private Value of(FuncExprContext function) {
    FunctionExprCommonSubexprContext special = function.functionExprCommonSubexpr();
    if (special != null) {
      List<Value> arguments = within(special);
      return special.CAST() != null && special.typeName() != null && arguments.size() == 1
          ? new Value.Cast(arguments.get(0), source(special.typeName()))
          : new Value.Call(special.getStart().getText().toLowerCase(ROOT), arguments);
    }
    FuncApplicationContext application = function.funcApplication();
    if (application == null || application.funcName() == null) {
      return new Value.Other(within(function));
    }
    Names names = Names.of(application.funcName(), text);
    return names.qualifier().isEmpty() || names.qualifier().equals("pg_catalog")
        ? new Value.Call(names.name(), within(application))
        : new Value.Other(within(application));
  }

  /** The outermost expressions below; a sub-select's are not of this row. */
  private List<Value> within(ParserRuleContext context) {
    List<Value> values = new ArrayList<>();
    collect(context, values);
    return values;
  }

  private void collect(ParseTree tree, List<Value> values) {
    for (int i = 0; i < tree.getChildCount(); i++) {
      ParseTree child = tree.getChild(i);
      if (child instanceof AExprContext expression) {
        values.add(of(expression));
      } else if (child instanceof CExprContext primary) {
        values.add(of(primary));
      } else if (!(child instanceof SelectWithParensContext)) {
        collect(child, values);
      }
    }
  }

  private String source(ParserRuleContext context) {
    return text.substring(context.getStart().getStartIndex(), context.getStop().getStopIndex() + 1);
  }
}
