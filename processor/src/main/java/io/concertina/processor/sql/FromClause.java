package io.concertina.processor.sql;

import java.util.List;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.AliasClauseContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.FromListContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.FuncAliasClauseContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.RelationExprContext;
import org.apache.shardingsphere.sql.parser.autogen.PostgreSQLStatementParser.TableReferenceContext;
import org.jspecify.annotations.Nullable;

/** Declares in a scope what a FROM clause names, and collects its tables. */
final class FromClause {

  private final String text;
  private final List<TableUse> tables;
  private final Scope scope;

  FromClause(String text, List<TableUse> tables, Scope scope) {
    this.text = text;
    this.tables = tables;
    this.scope = scope;
  }

  void declare(FromListContext list) {
    if (list.fromList() != null) {
      declare(list.fromList());
    }
    declare(list.tableReference());
  }

  void declare(RelationExprContext relation, @Nullable AliasClauseContext alias) {
    Names names = Names.of(relation.qualifiedName(), text);
    String called = alias == null ? names.name() : Names.name(alias.colId(), text);
    if (names.parts().size() == 1 && scope.isCommon(names.name())) {
      scope.derived(called);
      return;
    }
    String schema = names.qualifier().equals(Names.SCHEMA) ? "" : names.qualifier();
    TableUse use = new TableUse(schema, names.name(), called, names.offset());
    tables.add(use);
    if (alias != null && alias.nameList() != null) {
      scope.derived(called);
    } else {
      scope.table(called, use.table());
    }
  }

  private void declare(TableReferenceContext reference) {
    if (reference.tableReference() != null) {
      declare(reference.tableReference());
    }
    if (reference.joinedTable() != null) {
      declare(reference.joinedTable().tableReference());
    }
    if (reference.relationExpr() != null) {
      declare(reference.relationExpr(), reference.aliasClause());
    } else if (reference.aliasClause() != null) {
      scope.derived(Names.name(reference.aliasClause().colId(), text));
    } else if (reference.functionTable() != null) {
      scope.derived(alias(reference.funcAliasClause()));
    } else if (reference.tableReference() == null) {
      scope.derived("");
    }
  }

  private String alias(@Nullable FuncAliasClauseContext alias) {
    if (alias == null) {
      return "";
    }
    if (alias.aliasClause() != null) {
      return Names.name(alias.aliasClause().colId(), text);
    }
    return alias.colId() == null ? "" : Names.name(alias.colId(), text);
  }
}
