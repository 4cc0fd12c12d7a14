package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a field of a {@link MappedTable} to its column; fields without it are mapped by their name
 * in snake case.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface MappedColumn {
  /** The column name exactly as the database has it; the field name in snake case unless given. */
  String name() default "";

  /** The SQL type; taken from the Java type unless given. */
  String type() default "";

  /** Whether the column may hold NULL; primitives may not in any case. */
  boolean nullable() default true;
}
