package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Adds an index without blocking writers: concurrently on PostgreSQL, in the background. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(AddIndex.List.class)
public @interface AddIndex {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The columns in index order; on a field, the field's column unless given. */
  String[] columns() default {};

  /**
   * Instead of {@code columns}, the parts of the key as SQL: columns or expressions, each with
   * collation, operator class and order, such as {@code "lower(email)"} or {@code "placed_on
   * DESC"}.
   */
  String[] on() default {};

  /** Which rows are in the index: a condition; empty for all. */
  String where() default "";

  /** Columns that are kept in the index beside its key. */
  String[] include() default {};

  /** The access method, such as {@code gin} or {@code brin}; empty for a B-tree. */
  String method() default "";

  /**
   * What follows the table's name on SQLite where it differs, such as {@code "(lower(email)) WHERE
   * gone = 0"}; {@code "none"} for no index there.
   */
  String sqlite() default "";

  /** The index name; {@code <table>_<columns>_idx} unless given. */
  String name() default "";

  /** Whether two rows may not share the columns' values. */
  boolean unique() default false;

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    AddIndex[] value();
  }
}
