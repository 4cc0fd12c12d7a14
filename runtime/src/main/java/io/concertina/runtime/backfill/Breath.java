package io.concertina.runtime.backfill;

import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * Lets other writers in between two batches, where the database has room for one writer at a time
 * and no queue. Those who wait look again only every now and then, so the gap is a share of the
 * time that the batches take: small while nobody else writes, half of it while somebody does.
 */
final class Breath {

  private static final Duration LEAST = Duration.ofMillis(1);

  private final Run run;
  private OptionalLong seen = OptionalLong.empty();

  Breath(Run run) {
    this.run = run;
  }

  /** Pauses after a batch that took so long. */
  void after(Duration batch) throws SQLException {
    OptionalLong now = run.database().othersWrote(run.session());
    if (now.isEmpty()) {
      return;
    }
    boolean busy = seen.isPresent() && !seen.equals(now);
    seen = now;
    Duration gap = busy ? batch : batch.dividedBy(10);
    run.time().sleep(gap.compareTo(LEAST) < 0 ? LEAST : gap);
  }
}
