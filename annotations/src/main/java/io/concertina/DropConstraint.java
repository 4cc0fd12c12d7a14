package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Drops a constraint. What {@link AddCheck}, {@link AddForeignKey} or {@link AddUnique} of an
 * earlier version say of that name, or else what is said here, is what the way down adds again.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(DropConstraint.List.class)
public @interface DropConstraint {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The constraint's name. */
  String name();

  /** The columns of a foreign key or UNIQUE; on a field, the field's column unless given. */
  String[] columns() default {};

  /** Whether it is UNIQUE. */
  boolean unique() default false;

  /** The condition of a CHECK. */
  String check() default "";

  /** {@code check} for SQLite where it differs. */
  String sqlite() default "";

  /** The table that a foreign key refers to. */
  String references() default "";

  /** What it refers to there; that table's key unless given. */
  String[] referencedColumns() default {};

  /** What becomes of a row whose parent is deleted. */
  ReferentialAction onDelete() default ReferentialAction.NO_ACTION;

  /** What becomes of a row whose parent gets another key. */
  ReferentialAction onUpdate() default ReferentialAction.NO_ACTION;

  /** Whether the foreign key is checked at the commit. */
  boolean deferrable() default false;

  /**
   * What becomes, on the way down, of rows that have no parent by then. Another way up puts back
   * what they held.
   */
  AddForeignKey.Orphans orphans() default AddForeignKey.Orphans.FAIL;

  /** The column that {@code fix} corrects; on a field, the field's column unless given. */
  String column() default "";

  /**
   * The value that the way down gives to the column of rows that do not meet the CHECK by then;
   * empty for none, then such a row fails it. Another way up puts back what they held.
   */
  String fix() default "";

  /** {@code fix} for SQLite where it differs. */
  String sqliteFix() default "";

  /** Why it can't be added again, where nothing tells what it is. */
  String irreversible() default "";

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    DropConstraint[] value();
  }
}
