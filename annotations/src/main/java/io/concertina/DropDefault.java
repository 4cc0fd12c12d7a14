package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Takes a column's default away: an INSERT that leaves the column out stores NULL. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(DropDefault.List.class)
public @interface DropDefault {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The column; on a field, the field's column unless given. */
  String column() default "";

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
    DropDefault[] value();
  }
}
