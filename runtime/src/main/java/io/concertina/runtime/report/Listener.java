package io.concertina.runtime.report;

import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import java.time.Duration;
import java.util.List;

/**
 * Hears what a run does, as it does it.
 *
 * <p>Called on the thread that runs the migration, never inside an open transaction; a slow
 * listener slows the migration. An exception thrown by a listener ends the run, which can be
 * resumed.
 */
public interface Listener {

  /** A listener that does nothing. */
  Listener NONE = new Listener() {};

  /** The way a migration is going. */
  enum Direction {
    /** Towards the new schema. */
    UP,
    /** Back to the old one. */
    DOWN
  }

  /**
   * A phase of a migration starts; on the way down all phases are one and {@code phase} is EXPAND.
   */
  default void phaseStarted(
      Version version, Phase phase, Direction direction, String description) {}

  /** The phase is complete and recorded. */
  default void phaseFinished(
      Version version, Phase phase, Direction direction, Duration took, long rows) {}

  /**
   * The phase failed; the exception is thrown to the caller right after. In the background that
   * ends the work, unless it is a contract, which is tried again later.
   */
  default void phaseFailed(
      Version version, Phase phase, Direction direction, ConcertinaException failure) {}

  /** An operation ran. */
  default void operationFinished(Version version, String summary, Duration took) {}

  /**
   * An operation's work was found done: by hand, or by a run that died before it could record it.
   */
  default void operationRecognised(Version version, String summary) {}

  /** A contract may not run yet; called at each look whose reasons are new. */
  default void contractHeld(Version version, List<Hold> holds) {}

  /** Something a person should know, although nothing failed. */
  default void notice(Version version, String text) {}

  /**
   * Some instance, this one included, has finished something of a version that may have changed the
   * shape of tables, up or down; the version may be one that this build does not know. Called once
   * for all that was found since the last sign of life of this instance, on the thread that gives
   * them: at most a quarter of {@code presenceTime} afterwards, or later where the database could
   * not be asked. A pool that lets its connections be closed spares them the failure of statements
   * that were prepared before.
   */
  default void shapeChanged(List<Version> versions) {}

  /** A batch of a backfill or of a verification has been committed. */
  default void progress(Progress progress) {}

  /** A row refused what a backfill writes, and was set aside: it is as it was. */
  default void rowQuarantined(QuarantinedRow row) {}

  /**
   * A lock was not granted in time, or transactions that have to end first are still open; it is
   * tried again after a pause.
   */
  default void lockRefused(
      Version version, String summary, int attempt, Duration pause, List<Blocker> blockers) {}

  /** Another instance is migrating; called at each poll. */
  default void waitingFor(LeaseHolder holder) {}

  /** This instance migrates now. */
  default void leaseAcquired(long token) {}
}
