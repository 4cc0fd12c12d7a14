package io.concertina.runtime.database;

import java.sql.SQLException;
import java.time.Duration;

/**
 * There is room for one writer at a time and no queue. Those who wait look again only every now and
 * then, so the gap is a share of the time that the batches take: small while nobody else writes,
 * half of it while somebody does.
 */
final class SqliteNeighbours implements Neighbours {

  private static final Duration LEAST = Duration.ofMillis(1);

  private final Session session;
  private long version;

  SqliteNeighbours(Session session) throws SQLException {
    this.session = session;
    this.version = version();
  }

  @Override
  public Duration interval() {
    return Duration.ZERO;
  }

  /** The number changes when another connection has written. */
  @Override
  public boolean write(long own, Duration passed) throws SQLException {
    long before = version;
    version = version();
    return version != before;
  }

  private long version() throws SQLException {
    return session.rows("PRAGMA main.data_version", row -> row.getLong(1)).get(0);
  }

  /** The time that a batch takes is what they wait for. */
  @Override
  public int most() {
    return Integer.MAX_VALUE;
  }

  @Override
  public Duration gap(Duration batch, boolean writing) {
    Duration gap = writing ? batch : batch.dividedBy(10);
    return gap.compareTo(LEAST) < 0 ? LEAST : gap;
  }
}
