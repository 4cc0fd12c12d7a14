package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a column another name while releases that know only the old one and releases that know only
 * the new one are both running.
 *
 * <p>{@code version} adds the new column, keeps both equal by triggers and copies the rows. {@code
 * contract}, added in a later release, ends it: one column is left, under the new name, with every
 * index, constraint, default and grant the old one had.
 *
 * <p>On a field or record component the field's own column is the missing name: a field that
 * already maps the new column gives {@code from}, one that still maps the old column gives {@code
 * to}. On the class both are given.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(RenameColumn.List.class)
public @interface RenameColumn {

  /** Opens the change: dot-separated numbers, unique in the build, for example {@code "7"}. */
  String version();

  /** The old column name; left out on a field that still maps it. */
  String from() default "";

  /** The new column name; left out on a field that maps it. */
  String to() default "";

  /** Closes the change: a version of a later release. Empty while the change is open. */
  String contract() default "";

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    RenameColumn[] value();
  }
}
