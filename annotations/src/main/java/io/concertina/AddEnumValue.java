package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a value to an enum type of PostgreSQL, in a transaction of its own, without locking any
 * table. On SQLite, which has no such types, nothing is to be done.
 *
 * <p>A value can't be removed again: the way down leaves it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(AddEnumValue.List.class)
public @interface AddEnumValue {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The enum type, {@code type} in the schema of the table or {@code schema.type}. */
  String type();

  /** The new value. */
  String value();

  /** The value before which it is sorted; neither this nor {@code after} sorts it last. */
  String before() default "";

  /** The value after which it is sorted. */
  String after() default "";

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    AddEnumValue[] value();
  }
}
