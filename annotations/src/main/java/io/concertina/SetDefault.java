package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets the value that a column gets where an INSERT leaves it out. Rows that are there already stay
 * as they are.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(SetDefault.List.class)
public @interface SetDefault {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The column; on a field, the field's column unless given. */
  String column() default "";

  /** A constant SQL expression. */
  String value();

  /** {@code value} for SQLite where it differs. */
  String sqlite() default "";

  /** The default until now, which the way down sets again; empty for none. */
  String was() default "";

  /** {@code was} for SQLite where it differs. */
  String sqliteWas() default "";

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    SetDefault[] value();
  }
}
