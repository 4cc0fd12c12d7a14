package io.concertina.runtime.backfill;

import io.concertina.runtime.database.Neighbours;
import java.sql.SQLException;
import java.time.Duration;

/** Makes batches small, and leaves gaps between them, while others write. */
final class Manners {

  private final Run run;
  private final Pace pace;
  private final Neighbours neighbours;
  private long asked;
  private long own;
  private boolean writing;

  Manners(Run run, Pace pace) throws SQLException {
    this.run = run;
    this.pace = pace;
    this.neighbours = run.database().neighbours(run.session());
    this.asked = run.time().nanos();
    pace.most(neighbours.most());
  }

  /** To be called after each batch, of which each is a transaction. */
  void after(Duration batch) throws SQLException {
    own++;
    Duration passed = run.time().since(asked);
    if (passed.compareTo(neighbours.interval()) >= 0) {
      writing = neighbours.write(own, passed);
      asked = run.time().nanos();
      own = 0;
      pace.most(writing ? neighbours.most() : Integer.MAX_VALUE);
    }
    Duration gap = neighbours.gap(batch, writing);
    if (!gap.isZero()) {
      run.time().sleep(gap);
    }
  }
}
