package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Drops a table that no class maps any more. It stands on any class, mapped or not: that of the
 * table is gone.
 *
 * <p>The table is first renamed aside with its rows, and purged when {@code retain} has passed;
 * until then the way down brings it back as it was.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(DropTable.List.class)
public @interface DropTable {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The table. */
  String table();

  /** Its schema; the one the service runs on unless given. */
  String schema() default "";

  /** How long the rows are kept aside, ISO-8601; {@code "PT0S"} drops at once. */
  String retain() default "P30D";

  /** Holds several on one class. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface List {
    /** The annotations. */
    DropTable[] value();
  }
}
