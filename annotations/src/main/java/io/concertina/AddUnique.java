package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a UNIQUE constraint without blocking writers: on PostgreSQL by an index that is built
 * concurrently, on SQLite as a unique index of that name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(AddUnique.List.class)
public @interface AddUnique {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The constraint's name; {@code <table>_<columns>_key} unless given. */
  String name() default "";

  /** The columns in index order; on a field, the field's column unless given. */
  String[] columns() default {};

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    AddUnique[] value();
  }
}
