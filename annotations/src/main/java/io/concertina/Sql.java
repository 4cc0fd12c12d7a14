package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Hand-written statements, run in one transaction together with their history row.
 *
 * <p>{@code ${schema}} stands for the schema the service runs on. Other steps wait for it and it
 * waits for them: what it touches is not known.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(Sql.List.class)
public @interface Sql {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** What it does, in a few words; part of the generated class's name. */
  String description();

  /** The statements, one per string, without semicolons at the end. */
  String[] up();

  /** The statements that undo {@code up}. */
  String[] down() default {};

  /** {@code up} for SQLite where it differs. */
  String[] sqliteUp() default {};

  /** {@code down} for SQLite where it differs. */
  String[] sqliteDown() default {};

  /** Why it can't be undone; mandatory when there is no {@code down}. */
  String irreversible() default "";

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    Sql[] value();
  }
}
