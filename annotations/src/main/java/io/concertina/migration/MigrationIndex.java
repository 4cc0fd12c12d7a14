package io.concertina.migration;

import java.util.List;

/**
 * What one compilation generated; found through {@link java.util.ServiceLoader}, so that a boot
 * scans nothing.
 */
public interface MigrationIndex {

  /** The contract version of this jar; a generated index keeps the one it was compiled against. */
  int CONTRACT = 1;

  /** The contract version the index was generated for. */
  int contract();

  /**
   * The group that the classes belong to, and with it their database; empty for the default one.
   */
  default String group() {
    return "";
  }

  /** The migrations in version order. */
  List<Migration> migrations();

  /** Every table and column that the model classes of this build map. */
  List<Mapping> mappings();

  /**
   * What the model classes use beside: join tables, collection tables, columns in the tables of
   * other classes; with {@link Mapping#ANY} as a column where they may use more than can be told. A
   * boot does not ask whether it exists, a contract waits for it all the same. Empty in an index
   * that was generated before this existed.
   */
  default List<Mapping> uses() {
    return List.of();
  }

  /** The binary names of the model classes that carry steps. */
  List<String> models();
}
