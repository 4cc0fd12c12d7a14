package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Replaces a column by one of another type or shape while releases that know only the old one and
 * releases that know only the new one are both running.
 *
 * <p>{@code version} adds the new column, converts the rows and keeps both columns in step by
 * triggers: {@code up} gives the new value, {@code down} the old one. Whoever writes a column has
 * the last word about the row; a value that was written is never replaced by what its own way there
 * and back makes of it, so that either expression may lose something. {@code contract}, added in a
 * later release, drops the old column.
 *
 * <p>An expression that fails for a value refuses the write, except where the running release
 * writes the old column: the new one is NULL then.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(ReplaceColumn.List.class)
public @interface ReplaceColumn {

  /** Opens the change: dot-separated numbers, unique in the build, for example {@code "7"}. */
  String version();

  /** The old column. */
  String from();

  /** The old column's SQL type; left out where a field still maps it. */
  String fromType() default "";

  /** Whether the old column is NOT NULL: what the way down of the contract restores. */
  boolean fromNotNull() default false;

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
    ReplaceColumn[] value();
  }
}
