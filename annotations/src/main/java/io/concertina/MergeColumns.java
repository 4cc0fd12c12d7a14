package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Replaces several columns by one while releases that know only the old ones and releases that know
 * only the new one are both running: {@link ReplaceColumn} with more than one old column.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(MergeColumns.List.class)
public @interface MergeColumns {

  /** Opens the change: dot-separated numbers, unique in the build, for example {@code "7"}. */
  String version();

  /** The old columns, each with the expression over the new row that gives its value. */
  Part[] from();

  /** The new column; on a field, the field's column unless given. */
  String to() default "";

  /** The new column's SQL type; that of the mapping unless given. */
  String type() default "";

  /** Whether the new column is NOT NULL once every row has been converted. */
  boolean notNull() default false;

  /** The new value, as a SQL expression over the columns of the old row. */
  String up();

  /** {@code up} for SQLite where it differs. */
  String sqliteUp() default "";

  /** Closes the change: a version of a later release. Empty while the change is open. */
  String contract() default "";

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    MergeColumns[] value();
  }
}
