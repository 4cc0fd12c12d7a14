package io.concertina.runtime.report;

import io.concertina.migration.Version;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where one migration stands.
 *
 * @param version the version
 * @param description what changes
 * @param state how far it is
 * @param rows rows written by its backfills
 * @param took the time its phases took in all
 * @param undo what the way down can do: {@code exact}, {@code kept}, {@code drops the column},
 *     {@code nothing to undo} or {@code irreversible: <reason>}
 * @param error the last failure's first line, or what has changed since; empty if none
 * @param progress how far its backfill is; empty when none is under way
 * @param holds what holds its contract, or who cancelled it; empty when nothing does, or when it is
 *     not its turn
 */
public record MigrationStatus(
    Version version,
    String description,
    State state,
    long rows,
    Duration took,
    String undo,
    String error,
    Optional<Progress> progress,
    List<Hold> holds) {

  public MigrationStatus {
    holds = List.copyOf(holds);
  }

  /** How far a migration is. */
  public enum State {
    /** Nothing of it has run. */
    PENDING,
    /** The new shape is there; rows are still to be moved. */
    EXPANDED,
    /** Rows are moved and verified; a contract of its own is still to run. */
    MIGRATED,
    /** Everything is done. */
    COMPLETE,
    /** Everything is done; what it set aside is still kept. */
    RETAINED,
    /** The last attempt failed. */
    FAILED,
    /** Nothing more of it is done until somebody retries it. */
    CANCELLED,
    /**
     * The database is not as the history has it, or the history has another migration of this
     * version.
     */
    CHANGED,
    /** A way down was begun and not finished. */
    GOING_DOWN,
    /** The history has it, this build does not. */
    UNKNOWN_TO_BUILD,
    /** Not a version: what another migration tool has applied, and goes on applying. */
    ADOPTED;

    boolean complete() {
      return this == COMPLETE || this == RETAINED || this == UNKNOWN_TO_BUILD || this == ADOPTED;
    }
  }
}
