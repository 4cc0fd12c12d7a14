package io.concertina.processor.sql;

import io.concertina.migration.Table;

/**
 * A table that a sub-select names.
 *
 * @param schema the schema as given; empty when there is none or it is {@code ${schema}}
 * @param name the table, folded as PostgreSQL does
 * @param alias what the sub-select calls it; its name unless given
 * @param offset where, counted from 0
 */
public record TableUse(String schema, String name, String alias, int offset) {

  /** The table. */
  public Table table() {
    return new Table(schema, name);
  }
}
