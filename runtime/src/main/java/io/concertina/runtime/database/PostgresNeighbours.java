package io.concertina.runtime.database;

import java.sql.SQLException;
import java.time.Duration;

/**
 * Every transaction that writes takes the next number of the server, whatever database it is in:
 * numbers that are not our own are others'. Their commits wait until all of the log is on the disk
 * that was written before, ours too: what they feel of a batch is the log of it, not its locks.
 */
final class PostgresNeighbours implements Neighbours {

  /**
   * Measured: beside batches of 100 to 200 rows 99% of a service's commits take at most three times
   * as long as alone, beside thousands of rows ten times and more.
   */
  private static final int MOST = 200;

  /** Writes of others in a second that are none: signs of life of instances, statistics. */
  private static final double NOISE = 2;

  /** How long they count as writing before anything is known of them. */
  private static final Duration FIRST = Duration.ofMillis(100);

  /** How long they count as writing after they were seen. */
  private static final Duration AFTERWARDS = Duration.ofSeconds(1);

  private final Session session;
  private long next;
  private double seen;
  private Duration quiet = Duration.ZERO;
  private Duration patience = FIRST;

  PostgresNeighbours(Session session) throws SQLException {
    this.session = session;
    this.next = number();
  }

  @Override
  public Duration interval() {
    return Duration.ofMillis(25);
  }

  @Override
  public boolean write(long own, Duration passed) throws SQLException {
    long now = number();
    long others = Math.max(0, now - next - own);
    next = now;
    double noise = NOISE * passed.toNanos() / 1e9;
    seen = Math.max(0, Math.min(seen, NOISE) - noise) + others;
    if (seen > NOISE) {
      quiet = Duration.ZERO;
      patience = AFTERWARDS;
    } else {
      quiet = quiet.plus(passed);
    }
    return quiet.compareTo(patience) < 0;
  }

  private long number() throws SQLException {
    return session
        .rows("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint", row -> row.getLong(1))
        .get(0);
  }

  @Override
  public int most() {
    return MOST;
  }

  /** They queue for rows and for the disk; nobody is shut out. */
  @Override
  public Duration gap(Duration batch, boolean writing) {
    return Duration.ZERO;
  }
}
