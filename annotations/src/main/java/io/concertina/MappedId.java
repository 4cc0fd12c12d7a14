package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field of a {@link MappedTable} as part of the primary key, in the order of declaration.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface MappedId {

  /** Whether the database numbers the rows where an INSERT leaves the column out. */
  boolean generated() default false;
}
