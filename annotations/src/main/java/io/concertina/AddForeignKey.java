package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a foreign key without scanning a table under a lock that blocks writers.
 *
 * <p>It holds for each write from the moment it is added, those of the release still running as
 * well; rows that were there before and have no parent are handled as {@code orphans} says, and all
 * are validated.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(AddForeignKey.List.class)
public @interface AddForeignKey {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The constraint's name; {@code <table>_<columns>_fkey} unless given. */
  String name() default "";

  /** The columns that refer; on a field, the field's column unless given. */
  String[] columns() default {};

  /** The table referred to, {@code table} in the same schema or {@code schema.table}. */
  String references();

  /**
   * What is referred to there; that table's key unless given, where a class of the build maps it.
   */
  String[] referencedColumns() default {};

  /** What becomes of a row whose parent is deleted. */
  ReferentialAction onDelete() default ReferentialAction.NO_ACTION;

  /** What becomes of a row whose parent gets another key. */
  ReferentialAction onUpdate() default ReferentialAction.NO_ACTION;

  /** Whether it is checked at the commit instead of at the end of each statement. */
  boolean deferrable() default false;

  /** What becomes of rows that have no parent. */
  Orphans orphans() default Orphans.FAIL;

  /** What becomes of rows that have no parent. */
  enum Orphans {
    /** The migration stops and names the first. */
    FAIL,
    /** They refer to nothing any more: the first of the columns that can hold NULL does so. */
    SET_NULL,
    /**
     * They are moved, whole, into a table that keeps them, from where the way down brings them
     * back. Nothing else may hang on their deletion: no foreign key that refers to the table, no
     * trigger.
     */
    DELETE
  }

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    AddForeignKey[] value();
  }
}
