package io.concertina.runtime.backfill;

import io.concertina.migration.Table;
import io.concertina.runtime.database.ErrorKind;
import io.concertina.runtime.database.Failures;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.database.StillOpenException;
import io.concertina.runtime.report.Blocker;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.LockRefusedException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs one unit of work until it succeeds, fails for good, or the time for retries is over. A unit
 * is safe to repeat: it commits as a whole or not at all, and what it commits is recognised.
 */
public final class Retry {

  private static final Duration FIRST = Duration.ofMillis(50);
  private static final Duration MOST = Duration.ofSeconds(5);

  /** Refusals after which a holder that gives way to those who wait is waited for. */
  private static final int PATIENCE = 3;

  private final Run run;
  private final Run.Place place;
  private final List<Table> tables;
  private final Runnable onConflict;
  private Duration lockTimeout;
  private @Nullable Supplier<String> left;

  /**
   * @param onConflict called before a repetition after a lock or conflict, to make the unit smaller
   */
  public Retry(Run run, Run.Place place, Runnable onConflict) {
    this(run, place, List.of(place.table()), onConflict);
  }

  /**
   * For work that locks more than one table.
   *
   * @param tables all of them
   */
  public Retry(Run run, Run.Place place, List<Table> tables, Runnable onConflict) {
    this.run = run;
    this.place = place;
    this.tables = List.copyOf(tables);
    this.onConflict = onConflict;
    this.lockTimeout = run.lockTimeout();
  }

  /** Says what the database was left in, where that is not just what it was before. */
  public Retry leaving(Supplier<String> state) {
    left = state;
    return this;
  }

  private ConcertinaException failed(SQLException failure) {
    return left == null
        ? Failures.of(run.database(), place.toString(), failure)
        : Failures.of(run.database(), place.toString(), left.get(), failure);
  }

  /** How long the attempt at hand waits for a lock. */
  public Duration lockTimeout() {
    return lockTimeout;
  }

  /** Runs the work. */
  public <T extends @Nullable Object> T call(Session.Work<T> work) {
    long start = run.time().nanos();
    for (int attempt = 1; ; attempt++) {
      SQLException failure;
      try {
        return work.run();
      } catch (SQLException e) {
        failure = e;
      }
      ErrorKind kind = run.database().classify(failure);
      Duration spent = run.time().since(start);
      boolean again =
          kind == ErrorKind.LOCK || kind == ErrorKind.CONFLICT || kind == ErrorKind.CONNECTION_LOST;
      if (!again) {
        throw failed(failure);
      }
      if (spent.compareTo(run.lockRetry()) > 0) {
        if (kind == ErrorKind.CONFLICT) {
          // Cancelled after a long time by the very owner of the run: that is no failure.
          stayAlive(failure, attempt);
        }
        throw kind == ErrorKind.LOCK ? refused(attempt, spent, failure) : failed(failure);
      }
      Duration pause = Time.jittered(attempt - 1, FIRST, MOST);
      if (kind == ErrorKind.CONNECTION_LOST) {
        run.time().sleep(pause);
        reconnect(failure);
      } else {
        List<Blocker> blockers = blockers(failure);
        stayAlive(failure, attempt);
        run.listener().lockRefused(place.version(), place.summary(), attempt, pause, blockers);
        onConflict.run();
        lockTimeout = attempt < PATIENCE ? run.lockTimeout() : outlasting(blockers);
        run.time().sleep(pause);
      }
    }
  }

  /** A database that is still away answers the next attempt with the same kind of error. */
  private void reconnect(SQLException lost) {
    try {
      run.session().reopen();
      run.database().enter(run.session(), run.names(), run.fence().token(), run.lockTimeout());
    } catch (SQLException stillAway) {
      lost.addSuppressed(stillAway);
    }
  }

  private LockRefusedException refused(int attempts, Duration spent, SQLException cause) {
    List<Blocker> blockers = blockers(cause);
    return new LockRefusedException(
        "concertina: %s: %s (%s attempts in %s s)%s"
            .formatted(
                place,
                cause instanceof StillOpenException
                    ? cause.getMessage()
                    : tables.stream()
                        .map(Table::toString)
                        .collect(Collectors.joining(" or ", "lock on ", " not granted")),
                attempts,
                spent.toSeconds(),
                blockers.isEmpty()
                    ? ""
                    : blockers.stream()
                        .map(b -> "\n    blocked by " + b)
                        .collect(Collectors.joining())),
        "nothing of this operation was changed; operations before it are kept and recorded",
        "end the sessions above or wait for them, then boot again; lockRetry allows more time",
        cause);
  }

  private List<Blocker> blockers(SQLException refused) {
    if (refused instanceof StillOpenException open) {
      return open.blockers();
    }
    List<Blocker> blockers = new ArrayList<>();
    try {
      for (Table table : tables) {
        if (!table.name().isEmpty()) {
          blockers.addAll(run.database().blockers(run.session(), run.names().of(table)));
        }
      }
      return blockers.stream().distinct().toList();
    } catch (SQLException e) {
      throw Failures.of(run.database(), place.toString(), e);
    }
  }

  /**
   * Whoever waits for a lock is not dead; without a sign of life another instance would take over.
   */
  private void stayAlive(SQLException refused, int attempt) {
    try {
      run.fence().alive(place + ", waiting for a lock, attempt " + attempt);
    } catch (SQLException e) {
      refused.addSuppressed(e);
    }
  }

  private Duration outlasting(List<Blocker> blockers) {
    try {
      return run.database().outlasts(run.session(), blockers).orElse(run.lockTimeout());
    } catch (SQLException e) {
      throw Failures.of(run.database(), place.toString(), e);
    }
  }

  /** Runs work that is not repeated. */
  public static <T extends @Nullable Object> T once(Run run, Object place, Session.Work<T> work)
      throws ConcertinaException {
    try {
      return work.run();
    } catch (SQLException e) {
      throw Failures.of(run.database(), place.toString(), e);
    }
  }
}
