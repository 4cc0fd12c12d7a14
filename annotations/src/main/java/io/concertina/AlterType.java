package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a column another type under the same name. In place, where PostgreSQL neither reads nor
 * writes a row for it: {@code varchar(40)} becomes {@code varchar(80)} or {@code text}, {@code
 * numeric(10,2)} becomes {@code numeric(14,2)}. Else by a column of the new type, which a trigger
 * gives the same values and which takes the place of the old one, with all that hangs on it, in one
 * short transaction: {@code integer} becomes {@code bigint}, {@code text} becomes {@code
 * varchar(80)}. On SQLite, which stores any number or text in either, nothing is to be done.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(AlterType.List.class)
public @interface AlterType {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The column; on a field, the field's column unless given. */
  String column() default "";

  /** The SQL type from now on. */
  String type();

  /**
   * The SQL type until now, which the way down gives back; may be left out where an earlier step of
   * the build says it.
   */
  String from() default "";

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    AlterType[] value();
  }
}
