package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Maps a class that no mapping library maps to its table. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface MappedTable {
  /** The table name exactly as the database has it; the class name in snake case unless given. */
  String name() default "";

  /** The schema; the one the service runs on unless given. */
  String schema() default "";
}
