package io.concertina;

/** How the rows of a table are told apart into partitions. */
public enum PartitionMethod {
  /** By ranges of values. */
  RANGE,
  /** By lists of values. */
  LIST,
  /** By the hash of a value. */
  HASH
}
