package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a column NOT NULL while a release still runs that may write NULL.
 *
 * <p>Rows without a value get {@code fill} in batches, and a trigger gives it to the rows that the
 * old release goes on writing; {@code contract}, added once the old release is gone, drops that
 * trigger.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(SetNotNull.List.class)
public @interface SetNotNull {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The column; on a field, the field's column unless given. */
  String column() default "";

  /**
   * A SQL expression over the columns of the same row, the value of rows that have none; empty
   * where no row is without a value and nobody writes NULL any more.
   */
  String fill() default "";

  /** {@code fill} for SQLite where it differs. */
  String sqliteFill() default "";

  /**
   * Drops the fill trigger: a version of a release that no old writer outlives. Empty while open.
   */
  String contract() default "";

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    SetNotNull[] value();
  }
}
