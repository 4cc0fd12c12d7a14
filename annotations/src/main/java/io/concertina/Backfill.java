package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Computes a column for the rows that exist when the backfill starts, in batches, resumably, each
 * row exactly once.
 *
 * <p>An expression that overwrites values needs a way back: {@code keep}, {@code undo}, or {@code
 * irreversible} with the reason.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(Backfill.List.class)
public @interface Backfill {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The column to fill; on a field, the field's column unless given. */
  String column() default "";

  /**
   * The SQL expression; it may read related tables by a sub-select. Either this or {@link #using}.
   */
  String set() default "";

  /** {@code set} for SQLite where it differs. */
  String sqlite() default "";

  /**
   * The Java class that computes the value, where SQL can't say it: public, and static where it is
   * nested. {@link RowTransform} itself stands for none. Its name is part of the migration's
   * checksum, its code is not.
   */
  Class<? extends RowTransform> using() default RowTransform.class;

  /** The columns that {@link #using} reads; the filled column unless given. */
  String[] reads() default {};

  /** Which rows, as a SQL condition; all when empty. */
  String where() default "";

  /** {@code where} for SQLite where it differs. */
  String sqliteWhere() default "";

  /** Keeps each overwritten value in an undo table, written in the batch's own commit. */
  boolean keep() default false;

  /** The SQL expression that computes the old value back; empty for none. */
  String undo() default "";

  /** Why this backfill can't be undone; empty when it can. */
  String irreversible() default "";

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    Backfill[] value();
  }
}
