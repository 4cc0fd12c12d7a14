package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One of several columns that {@link SplitColumn} makes or {@link MergeColumns} replaces. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Part {

  /** The column. */
  String column();

  /** Its SQL type; that of the mapping unless given. */
  String type() default "";

  /** Whether it is NOT NULL. */
  boolean notNull() default false;

  /** Its value, as a SQL expression over the columns of the other side's row. */
  String value();

  /** {@code value} for SQLite where it differs. */
  String sqlite() default "";
}
