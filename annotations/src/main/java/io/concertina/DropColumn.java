package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Drops a column that no field maps any more.
 *
 * <p>The column is first renamed aside with its data and indexes, and purged when {@code retain}
 * has passed; until then the way down brings it back as it was.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(DropColumn.List.class)
public @interface DropColumn {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The column. */
  String column();

  /** Its SQL type: what the way down recreates after a purge. */
  String type();

  /** Whether it was NOT NULL: what the way down restores. */
  boolean notNull() default false;

  /** What the way down writes into rows that have no value, as a SQL expression; empty for none. */
  String fill() default "";

  /** How long the data is kept aside, ISO-8601; {@code "PT0S"} drops at once. */
  String retain() default "P30D";

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    DropColumn[] value();
  }
}
