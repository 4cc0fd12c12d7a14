package io.concertina.processor.sql;

import io.concertina.migration.Table;
import java.util.List;

/**
 * A column as an expression names it, with the tables it may belong to.
 *
 * @param qualifier the name before the dot when no sub-select declares it; else empty
 * @param name the column, folded as PostgreSQL does
 * @param tables the sub-selects' tables that may own it, innermost first
 * @param ownRow whether it may be a column of the row that the expression is computed for
 * @param open whether something whose columns are not known may own it: a derived table, a function
 * @param offset where, counted from 0
 */
public record ColumnUse(
    String qualifier, String name, List<Table> tables, boolean ownRow, boolean open, int offset) {

  public ColumnUse {
    tables = List.copyOf(tables);
  }

  /** As a person writes it. */
  @Override
  public String toString() {
    return qualifier.isEmpty() ? name : qualifier + "." + name;
  }
}
