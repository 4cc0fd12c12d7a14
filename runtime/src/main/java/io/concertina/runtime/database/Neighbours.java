package io.concertina.runtime.database;

import java.sql.SQLException;
import java.time.Duration;

/** Who else writes to the database while a backfill does. Of one thread. */
public interface Neighbours {

  /** How long to go on before it is worth looking again. */
  Duration interval();

  /**
   * Whether others write.
   *
   * @param own the transactions with which the caller has written since it asked last
   * @param passed the time since then
   */
  boolean write(long own, Duration passed) throws SQLException;

  /** The most rows that a batch writes beside them, whatever little time it takes. */
  int most();

  /**
   * How long to keep off after a batch that took so long, so that those who wait come to write.
   *
   * @param writing whether others do
   */
  Duration gap(Duration batch, boolean writing);
}
