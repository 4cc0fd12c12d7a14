package io.concertina.runtime.boot;

import io.concertina.migration.Migration;
import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.backfill.Fence;
import io.concertina.runtime.backfill.Run;
import io.concertina.runtime.database.Bookkeeping;
import io.concertina.runtime.database.Database;
import io.concertina.runtime.database.Database.Look;
import io.concertina.runtime.database.Database.PreflightQuery;
import io.concertina.runtime.database.Database.Wanted;
import io.concertina.runtime.database.ErrorKind;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.report.CancelledException;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.HistoryTooNewException;
import io.concertina.runtime.report.LeaseLostException;
import io.concertina.runtime.report.Pause;
import io.concertina.runtime.report.PausedException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The table of every attempt. Written only in transactions that hold the fencing token still, so
 * that an instance that lost the lease can't record anything.
 */
final class History {

  private final Run run;
  private final Instance instance;
  private final String fingerprint;
  private List<Version> waiting = List.of();

  /**
   * @param fingerprint of the build that writes
   */
  History(Run run, Instance instance, String fingerprint) {
    this.run = run;
    this.instance = instance;
    this.fingerprint = fingerprint;
  }

  /**
   * The versions of the build of which nothing was begun; those below one that begins are noted.
   */
  void waiting(List<Version> versions) {
    waiting = versions;
  }

  static String text(Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT);
  }

  /** Reads the state in one query; a state without format when there is no bookkeeping yet. */
  static State read(Session session, Database database, Names names, Look look)
      throws SQLException {
    return read(session, database, names, look, null);
  }

  /** Announces an instance, if there is one to announce, and reads the state after that. */
  static State read(
      Session session, Database database, Names names, Look look, @Nullable Presence presence)
      throws SQLException {
    PreflightQuery query = database.preflight(names, look);
    State state = new State();
    Session.RowReader<Boolean> reader =
        row -> {
          switch (row.getString("kind")) {
            case "lease" -> {
              state.seen(row.getInt("id"), String.valueOf(row.getString("version")));
              String at = row.getString("phase");
              if (at != null) {
                state.paused(new Pause(at, or(row, "state", "somebody"), or(row, "detail", "")));
              }
            }
            case "missing" -> state.addMissing(column(row));
            case "back" -> state.addBack(column(row));
            case "untriggered" -> state.addUntriggered(or(row, "version", ""));
            default ->
                state.add(
                    Version.of(row.getString("version")),
                    row.getString("phase"),
                    new State.Attempt(
                        row.getLong("id"),
                        row.getString("state"),
                        row.getString("checksum"),
                        row.getDouble("age"),
                        or(row, "detail", ""),
                        Footprint.parse(or(row, "footprint", ""))));
          }
          return true;
        };
    try {
      if (presence == null) {
        session.rows(query.sql(), reader, query.values().toArray());
      } else {
        database.updateThenRows(
            session,
            presence.announcement(database, names),
            presence.values(),
            query.sql(),
            reader,
            query.values());
      }
    } catch (SQLException e) {
      if (database.classify(e) != ErrorKind.NO_TABLE) {
        throw e;
      }
      return different(session, database, names, look, reader, state);
    }
    if (state.format() > Bookkeeping.FORMAT) {
      throw new HistoryTooNewException(
          "concertina: the bookkeeping tables have format %s, this runtime knows up to %s"
              .formatted(state.format(), Bookkeeping.FORMAT),
          "nothing was written",
          "use the newer Concertina that wrote them");
    }
    return state;
  }

  /** There is no bookkeeping: all that is to be known is the catalogue. */
  private static State different(
      Session session,
      Database database,
      Names names,
      Look look,
      Session.RowReader<Boolean> reader,
      State state)
      throws SQLException {
    if (!look.equals(Look.NONE)) {
      PreflightQuery query = database.differences(names, look);
      session.rows(query.sql(), reader, query.values().toArray());
    }
    return state;
  }

  private static Wanted column(ResultSet row) throws SQLException {
    return new Wanted(or(row, "state", ""), row.getString("version"), row.getString("phase"));
  }

  private static String or(ResultSet row, String column, String otherwise) throws SQLException {
    String value = row.getString(column);
    return value == null ? otherwise : value;
  }

  /** Creates the bookkeeping tables. */
  static void create(Session session, Database database, Names names, Settings settings)
      throws SQLException {
    database.transaction(
        session,
        settings.lockTimeout().multipliedBy(20),
        () -> {
          session.execute(database.bookkeeping(names).toArray(String[]::new));
          return true;
        });
  }

  /**
   * Records that an attempt starts; earlier ones that never ended are closed. Returns its id.
   *
   * @param afresh whether it forgets the cursors of the version, to start from the first row
   * @param resolution what was found before it; empty for nothing
   */
  long start(Migration migration, String phase, boolean afresh, String resolution)
      throws SQLException {
    return fenced(
        () -> {
          if (afresh) {
            deleteCursors(migration.version());
          }
          run.session()
              .update(
                  "UPDATE %s SET state = 'INTERRUPTED', finished_at = %s WHERE version = ? AND phase = ? AND state = 'STARTED'"
                      .formatted(run.names().history(), run.database().now()),
                  migration.version().toString(),
                  phase);
          List<Long> started =
              run.session()
                  .rows(
                      """
                      INSERT INTO %1$s (version, phase, state, description, checksum, host, pid, build, fingerprint, tool_version, needs, resolution)
                      SELECT ?, ?, 'STARTED', ?, ?, ?, ?, ?, ?, ?, ?, ?
                      WHERE NOT EXISTS (SELECT 1 FROM %2$s WHERE paused_at IS NOT NULL) AND %3$s RETURNING id"""
                          .formatted(
                              run.names().history(),
                              run.names().lease(),
                              phase.equals(State.DOWN) ? "? <> ''" : notCancelled()),
                      row -> row.getLong(1),
                      migration.version().toString(),
                      phase,
                      migration.description(),
                      migration.checksum(),
                      instance.host(),
                      instance.pid(),
                      instance.build(),
                      fingerprint,
                      Instance.toolVersion(),
                      noted(migration.version(), phase, footprint(migration, phase)),
                      resolution.isEmpty() ? null : resolution,
                      migration.version().toString());
          if (started.isEmpty()) {
            throw stopped(migration.version());
          }
          return started.get(0);
        });
  }

  /** Of a phase of the way up; null for all else. */
  private static @Nullable String footprint(Migration migration, String recorded) {
    for (Phase phase : Phase.values()) {
      if (text(phase).equals(recorded)) {
        String text = Footprint.of(migration, phase).text();
        return text.isEmpty() ? null : text;
      }
    }
    return null;
  }

  private @Nullable String noted(Version version, String phase, @Nullable String footprint) {
    if (Arrays.stream(Phase.values()).noneMatch(p -> text(p).equals(phase))) {
      return footprint;
    }
    String text =
        Footprint.parse(footprint == null ? "" : footprint)
            .with(waiting.stream().filter(other -> other.compareTo(version) < 0).toList())
            .text();
    return text.isEmpty() ? null : text;
  }

  private String notCancelled() {
    return "coalesce((SELECT h.state FROM %s h WHERE h.version = ? AND h.phase = 'control' ORDER BY h.id DESC LIMIT 1), '') <> 'CANCELLED'"
        .formatted(run.names().history());
  }

  private ConcertinaException stopped(Version version) throws SQLException {
    State state = read(run.session(), run.database(), run.names(), Look.NONE);
    Pause pause = state.pause();
    String cancelled = state.cancelled(version);
    return pause != null
        ? new PausedException(pause)
        : new CancelledException(version, cancelled == null ? "" : cancelled);
  }

  /**
   * What somebody decided about a version.
   *
   * @param resolution why, and what it was taken for
   */
  record Entry(
      String version,
      String phase,
      String state,
      String description,
      String checksum,
      @Nullable String needs,
      String resolution) {

    static Entry of(Migration migration, String phase, String state, String resolution) {
      return new Entry(
          migration.version().toString(),
          phase,
          state,
          migration.description(),
          migration.checksum(),
          footprint(migration, phase),
          resolution);
    }
  }

  /** Records decisions, all or none. */
  void append(List<Entry> entries) throws SQLException {
    fenced(
        () -> {
          appendHere(entries);
          return true;
        });
  }

  /** Records decisions in the transaction at hand. */
  void appendHere(List<Entry> entries) throws SQLException {
    for (Entry entry : entries) {
      run.session()
          .update(
              """
              INSERT INTO %s (version, phase, state, description, checksum, host, pid, build, fingerprint, tool_version, needs, resolution, duration_ms, finished_at)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, %s)"""
                  .formatted(run.names().history(), run.database().now()),
              entry.version(),
              entry.phase(),
              entry.state(),
              entry.description(),
              entry.checksum(),
              instance.host(),
              instance.pid(),
              instance.build(),
              fingerprint,
              Instance.toolVersion(),
              noted(Version.of(entry.version()), entry.phase(), entry.needs()),
              entry.resolution());
    }
  }

  /** Records that a version is not applied, and forgets its cursors. */
  void forget(Version version, Entry entry) throws SQLException {
    fenced(
        () -> {
          deleteCursors(version);
          deleteQuarantine(version);
          appendHere(List.of(entry));
          return true;
        });
  }

  /** Records that a script's way down never happened, and what therefore is still done. */
  void turnedBack(Migration migration, List<Entry> done) throws SQLException {
    List<Entry> all = new ArrayList<>();
    all.add(Entry.of(migration, State.RETURN, "DONE", "retry: nothing was undone yet"));
    all.addAll(done);
    append(all);
  }

  /** Records that an attempt was stopped before its end; the next one goes on where it did. */
  void interrupt(long id) throws SQLException {
    fenced(
        () ->
            run.session()
                .update(
                    "UPDATE %s SET state = 'INTERRUPTED', finished_at = %s WHERE id = ?"
                        .formatted(run.names().history(), run.database().now()),
                    id));
  }

  /**
   * Records that an attempt ended well; to be called in the transaction that the attempt itself
   * was, where it was one.
   */
  void finishHere(long id, long rows, String resolution) throws SQLException {
    run.session()
        .update(
            "UPDATE %1$s SET state = 'DONE', finished_at = %2$s, duration_ms = cast(%3$s * 1000 AS bigint), rows_done = ?, resolution = coalesce(?, resolution) WHERE id = ?"
                .formatted(
                    run.names().history(),
                    run.database().now(),
                    run.database().secondsBetween("started_at", run.database().now())),
            rows,
            resolution.isEmpty() ? null : resolution,
            id);
  }

  /** Records that an attempt ended well. */
  void finish(long id, long rows, String resolution) throws SQLException {
    fenced(
        () -> {
          finishHere(id, rows, resolution);
          return true;
        });
  }

  /** Whether an attempt is recorded as done. */
  boolean finished(long id) throws SQLException {
    return !run.session()
        .rows(
            "SELECT 1 FROM %s WHERE id = ? AND state = 'DONE'".formatted(run.names().history()),
            row -> row.getInt(1),
            id)
        .isEmpty();
  }

  /** Records that an attempt failed. */
  void fail(long id, ConcertinaException failure) throws SQLException {
    fenced(
        () ->
            run.session()
                .update(
                    "UPDATE %s SET state = 'FAILED', finished_at = %s, error = ? WHERE id = ?"
                        .formatted(run.names().history(), run.database().now()),
                    failure.headline(),
                    id));
  }

  /** Records the end of a way down: what refused the way up is as if it had never been asked. */
  void finishDown(Migration migration, long id, long rows, String resolution) throws SQLException {
    fenced(
        () -> {
          deleteQuarantine(migration.version());
          deleteStillness(migration);
          finishHere(id, rows, resolution);
          return true;
        });
  }

  private int deleteQuarantine(Version version) throws SQLException {
    return run.session()
        .update(
            "DELETE FROM " + run.names().quarantine() + " WHERE version = ?", version.toString());
  }

  /** Triggers that are made anew count from the start, and so does the time without writes. */
  private int deleteStillness(Migration migration) throws SQLException {
    return run.session()
        .update(
            "DELETE FROM " + run.names().change() + " WHERE version IN (?, ?)",
            migration.version().toString(),
            migration.gate().opened().toString());
  }

  private int deleteCursors(Version version) throws SQLException {
    return run.session()
        .update("DELETE FROM " + run.names().chunk() + " WHERE version = ?", version.toString());
  }

  /** Runs work in one transaction that holds the token. */
  <T> T fenced(Session.Work<T> work) throws SQLException {
    return run.database()
        .transaction(
            run.session(),
            run.lockTimeout(),
            () -> {
              check(run, run.fence());
              return work.run();
            });
  }

  /** Holds the lease row until the transaction ends; whoever lost it stops here. */
  static void check(Run run, Fence fence) throws SQLException {
    boolean ours =
        !run.session()
            .rows(
                "SELECT 1 FROM "
                    + run.names().lease()
                    + " WHERE token = ?"
                    + run.database().shareLock(),
                row -> row.getInt(1),
                fence.token())
            .isEmpty();
    if (!ours) {
      throw new LeaseLostException(
          "concertina: another instance took the migration over",
          "this instance wrote nothing after that; the other one goes on from the last commit",
          "nothing: it is being done");
    }
  }
}
