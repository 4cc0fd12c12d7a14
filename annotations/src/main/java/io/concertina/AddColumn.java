package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a column that the release still running does not know.
 *
 * <p>With {@code fill}, existing rows are filled in batches and a trigger fills the rows that the
 * old release goes on writing; {@code contract}, added once the old release is gone, drops that
 * trigger.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(AddColumn.List.class)
public @interface AddColumn {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The column; on a field, the field's column unless given. */
  String column() default "";

  /** The SQL type, for example {@code "varchar(40)"}; on a field, the mapped type unless given. */
  String type() default "";

  /** Whether the column ends up NOT NULL; needs {@code defaultValue} or {@code fill}. */
  boolean notNull() default false;

  /** A constant SQL expression that the database keeps as the column's default; empty for none. */
  String defaultValue() default "";

  /** A SQL expression over the columns of the same row; empty for none. */
  String fill() default "";

  /** {@code fill} for SQLite where it differs. */
  String sqliteFill() default "";

  /** The name of the collation of PostgreSQL; empty for the type's own. */
  String collation() default "";

  /** The name of the collation of SQLite, for example {@code "NOCASE"}; empty for BINARY. */
  String sqliteCollation() default "";

  /** What the column means, kept by PostgreSQL; empty for nothing. */
  String comment() default "";

  /**
   * Drops the fill trigger: a version of a release that no old writer outlives. Empty while open.
   */
  String contract() default "";

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    AddColumn[] value();
  }
}
