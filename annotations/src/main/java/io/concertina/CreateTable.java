package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Creates the table that the class maps, as it was at that version: with the columns, types, NOT
 * NULLs and key of the mapping, without what later steps add.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CreateTable {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** Whether the way down drops the table with its rows; it refuses while there are any unless. */
  boolean dropRows() default false;
}
