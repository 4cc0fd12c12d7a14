package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes the columns of a table that has at most one row for each row of this one, while releases
 * that know only the old place and releases that know only the new one are both running. It stands
 * on the class of the table that takes the columns: the mirror image of {@link ExtractTable}.
 *
 * <p>{@code version} adds the columns, fills them and keeps both places in step by triggers. {@code
 * contract}, added in a later release that maps the other table no more, drops that table: all that
 * it held is here.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(InlineTable.List.class)
public @interface InlineTable {

  /** Opens the change: dot-separated numbers, unique in the build, for example {@code "7"}. */
  String version();

  /** The table that goes. */
  String table();

  /** Its schema; that of the table that takes the columns unless given. */
  String schema() default "";

  /** All its columns but the key's, under the names that they have and that the class maps. */
  String[] columns();

  /**
   * The key's columns in the table that goes, in the order of the key here; as here unless given.
   */
  String[] key() default {};

  /** Which of the columns were NOT NULL in the table that goes: what the way down restores. */
  String[] notNull() default {};

  /** Closes the change: a version of a later release. Empty while the change is open. */
  String contract() default "";

  /** Holds several on one class. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface List {
    /** The annotations. */
    InlineTable[] value();
  }
}
