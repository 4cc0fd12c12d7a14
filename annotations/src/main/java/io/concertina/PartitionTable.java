package io.concertina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts the rows of a table into partitions while it is read and written, on PostgreSQL. On SQLite,
 * which has no partitions, nothing is to be done.
 *
 * <p>A partitioned twin is made beside the table; triggers write to it what is written to the
 * table, batches copy the rows that are there, and in one short transaction it takes the table's
 * place. Every release sees the same name and columns the whole time.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(PartitionTable.List.class)
public @interface PartitionTable {

  /** Dot-separated numbers, unique in the build. */
  String version();

  /** The column that decides; that of the annotated field unless given. */
  String by() default "";

  /** How it decides. */
  PartitionMethod method() default PartitionMethod.RANGE;

  /** The partitions of {@code RANGE} and {@code LIST}. */
  Partition[] partitions() default {};

  /** The partition that takes what no other takes; none unless given. */
  String remainder() default "";

  /** {@code HASH}: how many partitions there are; they are called {@code <table>_0} and so on. */
  int modulus() default 0;

  /** How long the table as it was is kept aside, ISO-8601. */
  String retain() default "P7D";

  /** Holds several on one element. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface List {
    /** The annotations. */
    PartitionTable[] value();
  }
}
