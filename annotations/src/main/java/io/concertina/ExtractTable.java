package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Moves columns into a table of their own, one row for each row that has any of them, while
 * releases that know only the old place and releases that know only the new one are both running.
 * It stands on the class of the table that gives the columns away; another class maps the new
 * table.
 *
 * <p>{@code version} creates the table with the key of the old one, which refers to it, copies the
 * rows and keeps both places in step by triggers. {@code contract}, added in a later release, drops
 * the columns from the old table.
 *
 * <p>With {@code reference} the new table has one row for each value instead, which many rows of
 * the old one may share and refer to by that column.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(ExtractTable.List.class)
public @interface ExtractTable {

  /** Opens the change: dot-separated numbers, unique in the build, for example {@code "7"}. */
  String version();

  /** The new table. */
  String table();

  /** Its schema; that of the old table unless given. */
  String schema() default "";

  /** The columns that move, under the names that they have. */
  String[] columns();

  /**
   * The key's columns in the new table, in the order of the old key; as there unless given. With a
   * {@code reference} the one column by which the database numbers the values; the mapped key
   * unless given.
   */
  String[] key() default {};

  /**
   * The column of this table that refers to the new one, which then has one row for each distinct
   * value. Empty for a table that has one row for each row of this one.
   */
  String reference() default "";

  /** Which of the columns were NOT NULL in the old table: what the way down restores. */
  String[] notNull() default {};

  /** Closes the change: a version of a later release. Empty while the change is open. */
  String contract() default "";

  /** Holds several on one class. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface List {
    /** The annotations. */
    ExtractTable[] value();
  }
}
