package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a CHECK without scanning the table under a lock that blocks writers.
 *
 * <p>Rows that are there already are corrected by {@code fix}, in batches. Then the check is added,
 * for each write from that moment on, those of the release still running as well; the rows that
 * came meanwhile are corrected, and all are validated.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(AddCheck.List.class)
public @interface AddCheck {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The constraint's name; {@code <table>_<column>_check} unless given. */
  String name() default "";

  /** The condition over the columns of a row; a row for which it is NULL meets it. */
  String check();

  /** {@code check} for SQLite where it differs. */
  String sqlite() default "";

  /** The column that {@code fix} corrects; on a field, the field's column unless given. */
  String column() default "";

  /** The value for the column of rows that do not meet the condition; empty where all do. */
  String fix() default "";

  /** {@code fix} for SQLite where it differs. */
  String sqliteFix() default "";

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    AddCheck[] value();
  }
}
