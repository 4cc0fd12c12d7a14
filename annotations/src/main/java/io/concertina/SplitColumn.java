package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Replaces a column by several while releases that know only the old one and releases that know
 * only the new ones are both running: {@link ReplaceColumn} with more than one new column.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(SplitColumn.List.class)
public @interface SplitColumn {

  /** Opens the change: dot-separated numbers, unique in the build, for example {@code "7"}. */
  String version();

  /** The old column. */
  String from();

  /** The old column's SQL type; left out where a field still maps it. */
  String fromType() default "";

  /** Whether the old column is NOT NULL: what the way down of the contract restores. */
  boolean fromNotNull() default false;

  /** The new columns, each with the expression over the old row that gives its value. */
  Part[] into();

  /** The old value, as a SQL expression over the columns of the new row; every change needs one. */
  String down() default "";

  /** {@code down} for SQLite where it differs. */
  String sqliteDown() default "";

  /** Closes the change: a version of a later release. Empty while the change is open. */
  String contract() default "";

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    SplitColumn[] value();
  }
}
