package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A partition that {@link PartitionTable} makes.
 *
 * <p>Bounds are values as text, {@code "2026-01-01"} or {@code "7"}; {@code MINVALUE}, {@code
 * MAXVALUE} and {@code NULL} are PostgreSQL's words.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Partition {

  /** Its name, in the schema of the table. */
  String name();

  /** {@code RANGE}: the first value that it takes. */
  String from() default "";

  /** {@code RANGE}: the first value that it does not take any more. */
  String to() default "";

  /** {@code LIST}: the values that it takes. */
  String[] values() default {};
}
