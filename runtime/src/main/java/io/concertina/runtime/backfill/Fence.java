package io.concertina.runtime.backfill;

import java.sql.SQLException;

/** The right to write, asked for between batches. */
public interface Fence {

  /** The token that every writing transaction checks. */
  long token();

  /**
   * Shows that this run is alive and moving.
   *
   * @throws io.concertina.runtime.report.LeaseLostException when another instance has taken over
   * @throws Interruption when the run is to stop here
   */
  void alive(String doing) throws SQLException;
}
