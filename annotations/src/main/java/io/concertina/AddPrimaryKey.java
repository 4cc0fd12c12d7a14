package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes columns that are there the primary key of a table that has none, without blocking writers:
 * values are required by a validated CHECK, and the index is built concurrently.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(AddPrimaryKey.List.class)
public @interface AddPrimaryKey {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The constraint's name; {@code <table>_pkey} unless given. */
  String name() default "";

  /** The columns in index order; on a field, the field's column unless given. */
  String[] columns() default {};

  /** Whether the columns could hold NULL before: what the way down restores. */
  boolean nullable() default false;

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    AddPrimaryKey[] value();
  }
}
