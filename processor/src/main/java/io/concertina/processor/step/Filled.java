package io.concertina.processor.step;

import io.concertina.processor.sql.Expression;

/**
 * A step after which a column has a value in every row, by a trigger where its writer gives none.
 */
public sealed interface Filled extends Step permits AddColumn, SetNotNull {

  /** The column. */
  String column();

  /** The value of rows that have none; an empty expression for none. */
  Expression fill();

  /** {@code fill} for SQLite; empty where it is the same. */
  String sqliteFill();
}
