package io.concertina.migration;

import java.util.List;

/** One version of the schema and the way there and back. Generated; immutable and thread-safe. */
public interface Migration {

  /** The version, unique in the build. */
  Version version();

  /** What changes, in the user's own names: {@code expand customer.name -> full_name}. */
  String description();

  /** The checksum of the plan, with its algorithm: {@code 1:9f86d081884c7d65}. */
  String checksum();

  /** Versions that must be complete before any operation of this one starts. */
  List<Version> after();

  /** Whether this build reads what the migration makes, so that a boot has to wait for it. */
  boolean awaited();

  /**
   * The shape that, when it is found before anything ran, means that the change was made by other
   * means; empty if none.
   */
  List<Effect> settled();

  /** What its contract phase takes away; {@link Gate#NONE} when it has none. */
  default Gate gate() {
    return Gate.NONE;
  }

  /** The operations of the way up, grouped by phase, in order. */
  List<Operation> up();

  /** The operations of the way down, in order; empty when {@link #irreversible()}. */
  List<Operation> down();

  /** Why there is no way down; empty when there is one. */
  String irreversible();
}
