package io.concertina.runtime;

import io.concertina.runtime.boot.Intervention;
import io.concertina.runtime.report.QuarantinedRow;
import java.util.List;

/**
 * What a person decides about the migrations of a database. Each call is one transaction, recorded
 * with its reason; what is claimed is looked at first, and a claim that is not so is refused with
 * what differs.
 *
 * <p>All but {@link #pause}, {@link #resume} and {@link #cancel}, which reach whoever migrates,
 * wait for the lease. All work while the migrations are paused.
 */
public final class Control {

  private final Intervention intervention;

  Control(Intervention intervention) {
    this.intervention = intervention;
  }

  /**
   * Stops every run of every instance between two batches, within a fifth of {@code leaseTime}, and
   * starts no phase until {@link #resume}. A boot that needs something pending fails at once.
   *
   * @param reason why, for those who wonder
   */
  public void pause(String reason) {
    intervention.pause(reason);
  }

  /** Lets the background work of every instance go on. */
  public void resume() {
    intervention.resume();
  }

  /**
   * Does nothing more of a version, in any instance, until {@link #retry}. What it did stays; an
   * attempt under way stops between two batches.
   *
   * @param version a version of this build that is not complete
   * @param reason why, for the history
   * @throws io.concertina.runtime.report.ControlRefusedException when nothing of it is pending
   */
  public void cancel(String version, String reason) {
    intervention.cancel(version, reason);
  }

  /**
   * Lets a version that was cancelled, that failed or that is half-way down go up again, by the
   * next boot, {@code migrate()} or the background work of a running instance. One whose triggers
   * somebody has dropped begins anew: the triggers are made, rows without a value are filled, and
   * those that differ by now are named. Where a partition was attached after the triggers, its rows
   * are filled.
   *
   * @param version a version of this build
   * @throws io.concertina.runtime.report.ControlRefusedException when it is none of these
   */
  public void retry(String version) {
    intervention.retry(version);
  }

  /**
   * The rows that refused what a version's backfill writes, and were left as they were; waived ones
   * too.
   *
   * @param version a version of this build
   */
  public List<QuarantinedRow> quarantined(String version) {
    return intervention.quarantined(version);
  }

  /**
   * Lets a row stay as it is that refused what a version's backfill writes. The phase is complete
   * when no row is left that is neither filled nor waived, at the next boot or {@code migrate()}. A
   * contract that would drop what the row still holds is not let through by this.
   *
   * @param version a version of this build
   * @param key the values of the row's key, as {@link #quarantined} tells them
   * @param reason why, for the table
   * @throws io.concertina.runtime.report.ControlRefusedException when no such row is open
   */
  public void waive(String version, List<String> key, String reason) {
    intervention.waive(version, key, reason);
  }

  /**
   * Records a version as done, after somebody did it by hand; or, of one that is done, the checksum
   * that it has in this build. What the catalogue can show is looked at, and every row where the
   * version verifies rows.
   *
   * @param version a version of this build
   * @param reason why, for the history
   * @throws io.concertina.runtime.report.ControlRefusedException with what differs
   */
  public void applied(String version, String reason) {
    intervention.applied(version, reason);
  }

  /**
   * Records a version as not applied, after somebody undid it by hand: the next run does it again.
   *
   * @param version a version of this build
   * @param reason why, for the history
   * @throws io.concertina.runtime.report.ControlRefusedException with what is still there
   */
  public void forget(String version, String reason) {
    intervention.forget(version, reason);
  }

  /**
   * Records every version of this build up to one as done, for a database that was made by other
   * means. Each is looked at as by {@link #applied}.
   *
   * @param version the last one
   * @param reason why, for the history
   * @throws io.concertina.runtime.report.ControlRefusedException when something is recorded
   *     already, or with what differs
   */
  public void baseline(String version, String reason) {
    intervention.baseline(version, reason);
  }

  /**
   * Records what Flyway or Liquibase have applied in this schema. They go on beside Concertina;
   * their tables are read only.
   *
   * @param reason why, for the history
   * @throws io.concertina.runtime.report.ControlRefusedException when neither has been here, when
   *     something of theirs failed, or while Liquibase is at work
   */
  public void adopt(String reason) {
    intervention.adopt(reason);
  }
}
