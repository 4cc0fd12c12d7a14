package io.concertina.runtime.boot;

import io.concertina.migration.Version;
import io.concertina.runtime.backfill.Fence;
import io.concertina.runtime.backfill.Interruption;
import io.concertina.runtime.backfill.Time;
import io.concertina.runtime.database.Database;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.report.CancelledException;
import io.concertina.runtime.report.LeaseHolder;
import io.concertina.runtime.report.LeaseLostException;
import io.concertina.runtime.report.Pause;
import io.concertina.runtime.report.PausedException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The right to migrate: one row, on the database's clock, with a token that grows at every change
 * of hands. Nothing stays open or locked while it is held, so a concurrent index build waits for no
 * one.
 *
 * <p>It is taken over when it was not renewed in time, or at once when the holder was a process of
 * this host that is gone. On PostgreSQL a holder inside a long statement is recognised as alive by
 * its backend; where the process is known to be gone, the backend is ended.
 */
final class Lease implements Fence {

  /** How long work in the background keeps a connection before it lets others have it. */
  private static final Duration LENDING = Duration.ofMillis(500);

  private static final Duration AWHILE = Duration.ofMillis(5);

  /**
   * A row of the lease table.
   *
   * @param ending whether less than half of its time is left
   */
  private record Row(
      long token,
      String host,
      long pid,
      String started,
      boolean expired,
      boolean ending,
      LeaseHolder holder) {}

  /** What others have asked of whoever holds the lease. */
  private record Wishes(boolean wanted, @Nullable Pause pause, @Nullable String cancelled) {}

  private static final Logger LOG = System.getLogger("io.concertina");

  private final Session session;
  private final Database database;
  private final Names names;
  private final Instance instance;
  private final Duration time;
  private final Duration lockTimeout;
  private final Time clock;
  private final BooleanSupplier stop;
  private final boolean yields;
  private long token;
  private long renewed;
  private String attempt = "";
  private long orphan = -1;
  private long orphaned;

  /**
   * @param stop asked between batches: whether the run is to end
   * @param yields whether the run gives way to an instance that is booting, and lends its
   *     connection to the service
   */
  Lease(
      Session session,
      Database database,
      Names names,
      Instance instance,
      Duration time,
      Duration lockTimeout,
      Time clock,
      BooleanSupplier stop,
      boolean yields) {
    this.session = session;
    this.database = database;
    this.names = names;
    this.instance = instance;
    this.time = time;
    this.lockTimeout = lockTimeout;
    this.clock = clock;
    this.stop = stop;
    this.yields = yields;
  }

  /** A pause from three columns of a row: when, who, why; null when there is none. */
  static @Nullable Pause pause(ResultSet row, int first) throws SQLException {
    String at = row.getString(first);
    String by = row.getString(first + 1);
    return at == null
        ? null
        : new Pause(at, by == null ? "somebody" : by, text(row.getString(first + 2)));
  }

  /** The version that is being brought up and ends when it is cancelled; empty if none is. */
  void attempting(String version) {
    attempt = version;
  }

  /** To look at the lease only. */
  static Lease reading(Session session, Database database, Names names) {
    return new Lease(
        session,
        database,
        names,
        Instance.here(""),
        Duration.ZERO,
        Duration.ZERO,
        Time.REAL,
        () -> false,
        false);
  }

  /** Who holds the lease at this moment; empty when nobody does. */
  Optional<LeaseHolder> holder() throws SQLException {
    Optional<Row> row = row().filter(r -> !r.expired());
    return row.isEmpty() ? Optional.empty() : Optional.of(inDetail(row.get()));
  }

  /** An index build gives no sign of life itself; the database knows how far it is. */
  private LeaseHolder inDetail(Row row) throws SQLException {
    LeaseHolder holder = row.holder();
    return database
        .indexProgress(session, names, row.token())
        .map(
            progress ->
                new LeaseHolder(
                    holder.host(),
                    holder.pid(),
                    holder.build(),
                    holder.doing() + ", " + progress,
                    holder.secondsSinceRenewal()))
        .orElse(holder);
  }

  /** Takes the lease if it is free, or tells who has it. */
  Optional<LeaseHolder> tryAcquire() throws SQLException {
    Row row = row().orElseThrow(() -> new SQLException("the lease row is missing"));
    boolean dead = Instance.dead(row.host(), row.pid(), row.started());
    boolean working = (row.ending() || dead) && database.working(session, names, row.token());
    boolean free = (row.expired() || dead) && !working;
    if (!free) {
      if (dead) {
        endOrphan(row);
      } else if (working) {
        vouch(row);
      }
      return Optional.of(inDetail(row));
    }
    database.endOrphans(session, names, row.token());
    // Durable whatever the server's default: a token that a crash takes back would be given twice.
    List<Long> won = database.transaction(session, Duration.ZERO, () -> take(row));
    if (won.isEmpty()) {
      return Optional.of(row.holder());
    }
    token = won.get(0);
    renewed = clock.nanos();
    return Optional.empty();
  }

  /**
   * Renews the lease for its holder, who can't while a long statement runs: when it ends, nobody
   * shall be quicker than the holder.
   */
  private void vouch(Row row) throws SQLException {
    session.update(
        "UPDATE %s SET expires_at = %s WHERE id = 1 AND token = ? AND expires_at IS NOT NULL"
            .formatted(names.lease(), database.nowPlusSeconds()),
        seconds(),
        row.token());
  }

  private List<Long> take(Row row) throws SQLException {
    return session.rows(
        """
        UPDATE %s SET token = token + 1, host = ?, pid = ?, process_started = ?, build = ?, doing = 'starting', wanted = %s,
          acquired_at = %s, renewed_at = %s, expires_at = %s
        WHERE id = 1 AND token = ? RETURNING token"""
            .formatted(
                names.lease(),
                "(1 = 0)",
                database.now(),
                database.now(),
                database.nowPlusSeconds()),
        taken -> taken.getLong(1),
        instance.host(),
        instance.pid(),
        instance.started(),
        instance.build(),
        seconds(),
        row.token());
  }

  /**
   * The holder is gone, its last statement is not: the server has not noticed, or the statement
   * waits for a lock. It is given the time of the lease, then cancelled, and after as long again
   * its connection is ended. What it would have committed is done again.
   */
  private void endOrphan(Row row) throws SQLException {
    if (orphan != row.token()) {
      orphan = row.token();
      orphaned = clock.nanos();
    }
    Duration waited = clock.since(orphaned);
    if (waited.compareTo(time) < 0) {
      return;
    }
    boolean harshly = waited.compareTo(time.multipliedBy(2)) >= 0;
    for (String ended : database.cancelOrphans(session, names, row.token(), harshly)) {
      LOG.log(
          Level.WARNING,
          () -> "concertina: cancelled what a process that is gone had left running, " + ended);
    }
  }

  /** Asks a run in the background to give way between two batches. */
  void want() throws SQLException {
    session.update("UPDATE %s SET wanted = (1 = 1) WHERE id = 1".formatted(names.lease()));
  }

  private Optional<Row> row() throws SQLException {
    return session
        .rows(
            """
            SELECT token, host, pid, process_started, build, doing, %s AS seen,
              CASE WHEN expires_at IS NULL OR expires_at < %s THEN 1 ELSE 0 END AS expired,
              CASE WHEN expires_at IS NULL OR expires_at < %s THEN 1 ELSE 0 END AS ending
            FROM %s WHERE id = 1"""
                .formatted(
                    database.secondsBetween("renewed_at", database.now()),
                    database.now(),
                    database.nowPlusSeconds(),
                    names.lease()),
            row ->
                new Row(
                    row.getLong("token"),
                    text(row.getString("host")),
                    row.getLong("pid"),
                    text(row.getString("process_started")),
                    row.getInt("expired") == 1,
                    row.getInt("ending") == 1,
                    new LeaseHolder(
                        text(row.getString("host")),
                        row.getLong("pid"),
                        text(row.getString("build")),
                        text(row.getString("doing")),
                        row.getDouble("seen"))),
            seconds() / 2)
        .stream()
        .findFirst();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private double seconds() {
    return time.toMillis() / 1000.0;
  }

  @Override
  public long token() {
    return token;
  }

  @Override
  public void alive(String doing) throws SQLException {
    if (stop.getAsBoolean()) {
      throw new Interruption();
    }
    if (clock.since(renewed).compareTo(beat()) < 0) {
      return;
    }
    // What was committed before is flushed with it: while others have the connection the server
    // may crash unseen.
    List<Wishes> wishes =
        yields ? database.transaction(session, LENDING, () -> renew(doing)) : renew(doing);
    if (wishes.isEmpty()) {
      throw new LeaseLostException(
          "concertina: another instance took the migration over",
          "this instance wrote nothing after that; the other one goes on from the last commit",
          "nothing: it is being done");
    }
    renewed = clock.nanos();
    if (wishes.get(0).pause() != null) {
      throw new PausedException(wishes.get(0).pause());
    }
    if (wishes.get(0).cancelled() != null) {
      throw new CancelledException(Version.of(attempt), wishes.get(0).cancelled());
    }
    if (yields) {
      if (wishes.get(0).wanted()) {
        throw new Interruption();
      }
      lend();
    }
  }

  private Duration beat() {
    Duration share = time.dividedBy(5);
    return yields && share.compareTo(LENDING) > 0 ? LENDING : share;
  }

  /** Lets those have the connection who wait for one of the pool. */
  private void lend() throws SQLException {
    database.leave(session);
    session.suspend();
    // Pools hand a connection over to a thread that must wake up first; who asks at once gets it.
    clock.sleep(AWHILE);
    session.resume();
    database.enter(session, names, token, lockTimeout);
  }

  private List<Wishes> renew(String doing) throws SQLException {
    return session.rows(
        """
            UPDATE %s SET doing = ?, renewed_at = %s, expires_at = %s WHERE id = 1 AND token = ?
            RETURNING wanted, paused_at, paused_by, paused_reason,
              (SELECT CASE h.state WHEN 'CANCELLED' THEN coalesce(h.resolution, '') END FROM %s h
               WHERE h.version = ? AND h.phase = 'control' ORDER BY h.id DESC LIMIT 1)"""
            .formatted(names.lease(), database.now(), database.nowPlusSeconds(), names.history()),
        row -> new Wishes(row.getBoolean(1), pause(row, 2), row.getString(5)),
        doing,
        seconds(),
        token,
        attempt);
  }

  /** Gives the lease back, if it is still ours. */
  void release() throws SQLException {
    session.update(
        "UPDATE %s SET expires_at = NULL, doing = 'released' WHERE id = 1 AND token = ?"
            .formatted(names.lease()),
        token);
  }
}
