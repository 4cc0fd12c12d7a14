package io.concertina.processor.sql;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.AExprContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.CExprContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.ColumnrefContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.CommonTableExprContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.FuncNameContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.FunctionExprCommonSubexprContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.JoinQualContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.NameListContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.SelectNoParensContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.SimpleSelectContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.TargetElContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParserBaseVisitor;
import org.jspecify.annotations.Nullable;

/** Collects what an expression names, each column in its scope. */
final class References extends PostgreSQLStatementParserBaseVisitor<@Nullable Void> {

  private final String text;
  private final List<ColumnUse> columns = new ArrayList<>();
  private final List<TableUse> tables = new ArrayList<>();
  private final List<String> functions = new ArrayList<>();
  private boolean hasSubquery;
  private @Nullable SyntaxError refused;
  private Scope scope = new Scope(null);

  References(String text) {
    this.text = text;
  }

  List<ColumnUse> columns() {
    return columns;
  }

  List<TableUse> tables() {
    return tables;
  }

  List<String> functions() {
    return functions.stream().distinct().toList();
  }

  boolean hasSubquery() {
    return hasSubquery;
  }

  /** What the grammar takes and PostgreSQL does not, or not in an expression of a migration. */
  Optional<SyntaxError> refused() {
    return Optional.ofNullable(refused);
  }

  @Override
  public @Nullable Void visitAExpr(AExprContext expression) {
    if (expression.DEFAULT() != null) {
      refuse(expression, "DEFAULT", "is no value; write the default itself");
    } else if (expression.qualOp() != null
        && expression.getStop() == expression.qualOp().getStop()) {
      refused = new SyntaxError(text.length(), "it ends too early");
    }
    return visitChildren(expression);
  }

  @Override
  public @Nullable Void visitCExpr(CExprContext primary) {
    if (primary.parameterMarker() != null || primary.PARAM() != null) {
      refuse(primary, "the parameter", "is never bound; write a value or a column");
    }
    return visitChildren(primary);
  }

  @Override
  public @Nullable Void visitColumnref(ColumnrefContext column) {
    Names names = Names.of(column, text);
    String source = column.getText();
    if (names.parts().size() == 1 && Keywords.isReserved(source)) {
      refuse(
          column, "\"" + source + "\"", "is a reserved word; a column of that name needs quotes");
    } else {
      columns.add(scope.column(names.qualifier(), names.name(), names.offset()));
    }
    return visitChildren(column);
  }

  @Override
  public @Nullable Void visitFuncName(FuncNameContext function) {
    functions.add(Names.of(function, text).name());
    return null;
  }

  @Override
  public @Nullable Void visitFunctionExprCommonSubexpr(FunctionExprCommonSubexprContext function) {
    functions.add(function.getStart().getText().toLowerCase(ROOT));
    return visitChildren(function);
  }

  @Override
  public @Nullable Void visitSelectNoParens(SelectNoParensContext select) {
    hasSubquery = true;
    inScope(
        () -> {
          visitIfThere(select.withClause());
          SimpleSelectContext simple = select.selectClauseN().simpleSelect();
          if (simple == null) {
            // Behind UNION and its kin only names of the result can be sorted by.
            visit(select.selectClauseN());
          } else {
            inScope(
                () -> {
                  visitBody(simple);
                  visitIfThere(select.sortClause());
                });
          }
          visitIfThere(select.selectLimit());
        });
    return null;
  }

  @Override
  public @Nullable Void visitSimpleSelect(SimpleSelectContext select) {
    inScope(() -> visitBody(select));
    return null;
  }

  private void visitBody(SimpleSelectContext select) {
    FromClause from = new FromClause(text, tables, scope);
    if (select.fromClause() != null) {
      from.declare(select.fromClause().fromList());
    } else if (select.relationExpr() != null) {
      from.declare(select.relationExpr(), null);
    }
    visitChildren(select);
  }

  @Override
  public @Nullable Void visitCommonTableExpr(CommonTableExprContext common) {
    scope.common(Names.name(common.alias(), text));
    return visit(common.preparableStmt());
  }

  @Override
  public @Nullable Void visitTargetEl(TargetElContext target) {
    if (target.aExpr() != null && target.identifier() != null) {
      scope.output(Names.name(target.identifier(), text));
    }
    return visitChildren(target);
  }

  @Override
  public @Nullable Void visitJoinQual(JoinQualContext join) {
    for (NameListContext list = join.nameList(); list != null; list = list.nameList()) {
      String name = Names.name(list.name(), text);
      columns.add(scope.column("", name, list.name().getStart().getStartIndex()));
    }
    return join.aExpr() == null ? null : visit(join.aExpr());
  }

  private void visitIfThere(@Nullable ParserRuleContext part) {
    if (part != null) {
      visit(part);
    }
  }

  private void inScope(Runnable visit) {
    Scope outer = scope;
    scope = new Scope(outer);
    visit.run();
    scope = outer;
  }

  private void refuse(ParserRuleContext context, String what, String problem) {
    if (refused == null) {
      refused = SyntaxError.at(context.getStart().getStartIndex(), what, problem);
    }
  }
}
