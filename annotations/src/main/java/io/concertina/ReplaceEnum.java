package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a column of a PostgreSQL enum type another enum type, whose values are fewer, or in another
 * order: a column of the new type takes its place, while everybody reads and writes. On SQLite,
 * which has no such types, nothing is to be done.
 *
 * <p>A value that is merely added is for {@link AddEnumValue}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(ReplaceEnum.List.class)
public @interface ReplaceEnum {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The column; on a field, the field's column unless given. */
  String column() default "";

  /** The new enum type, {@code type} in the schema of the table or {@code schema.type}. */
  String type();

  /** Its values, in their order. */
  String[] values();

  /** The enum type until now. */
  String from();

  /** Its values, in their order, with which the way down makes it again. */
  String[] fromValues();

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    ReplaceEnum[] value();
  }
}
