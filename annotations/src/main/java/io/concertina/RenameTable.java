package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a table another name while releases that know only the old one and releases that know only
 * the new one are both running. It stands on the class, which maps the new name.
 *
 * <p>{@code version} makes a view of the table under the new name, through which the new release
 * reads and writes. {@code contract}, added in a later release, drops the view and gives the table
 * the name. Until then the table's other steps work on the old name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(RenameTable.List.class)
public @interface RenameTable {

  /** Opens the change: dot-separated numbers, unique in the build, for example {@code "7"}. */
  String version();

  /** The old name. */
  String from();

  /** Closes the change: a version of a later release. Empty while the change is open. */
  String contract() default "";

  /** Holds several on one class. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface List {
    /** The annotations. */
    RenameTable[] value();
  }
}
