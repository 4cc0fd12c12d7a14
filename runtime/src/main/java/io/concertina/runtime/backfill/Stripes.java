package io.concertina.runtime.backfill;

import io.concertina.runtime.database.Batches.Fill;
import io.concertina.runtime.database.Batches.Updates;
import java.sql.SQLException;
import java.time.Duration;

/**
 * In how many parts the next window is updated. Stripes live on the room that pruned row versions
 * leave on a page; while somebody's old snapshot needs those versions there is no room, and stripes
 * only cost. So the share of updates that stay on their page is watched.
 */
final class Stripes {

  private static final Duration LOOK = Duration.ofSeconds(2);
  private static final Duration AGAIN = Duration.ofSeconds(30);

  /** Updates that say nothing yet. */
  private static final long FEW = 1_000;

  private static final double WORTHWHILE = 0.25;

  private final Run run;
  private final Run.Place place;
  private final Fill fill;
  private final Duration look;
  private final Duration again;
  private final int best;
  private boolean striped;
  private long since;
  private Updates before;

  Stripes(Run run, Run.Place place, Fill fill) throws SQLException {
    this(run, place, fill, LOOK, AGAIN);
  }

  /**
   * @param look how long to go on with stripes before looking at what became of the rows
   * @param again how long to go on without before trying again
   */
  Stripes(Run run, Run.Place place, Fill fill, Duration look, Duration again) throws SQLException {
    this.run = run;
    this.place = place;
    this.fill = fill;
    this.look = look;
    this.again = again;
    this.since = run.time().nanos();
    this.best = run.batches().stripes(fill);
    this.striped = best > 1;
    this.before = best > 1 ? run.batches().updates(fill.table()) : new Updates(0, 0);
  }

  /** The number for a window that is opened now. */
  int next() throws SQLException {
    Duration passed = run.time().since(since);
    if (best > 1 && passed.compareTo(striped ? look : again) > 0) {
      Updates now = run.batches().updates(fill.table());
      long all = now.all() - before.all();
      if (striped && all >= FEW && now.onPage() - before.onPage() < WORTHWHILE * all) {
        striped = false;
        run.listener()
            .notice(
                place.version(),
                "updated rows do not stay on their page: an old snapshot keeps their dead versions;"
                    + " going on without stripes");
      } else {
        striped = true;
      }
      before = now;
      since = run.time().nanos();
    }
    return striped ? best : 1;
  }
}
