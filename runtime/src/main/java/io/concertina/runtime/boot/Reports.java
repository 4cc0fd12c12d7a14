package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.database.Catalogue;
import io.concertina.runtime.database.Failures;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.database.Obstacle;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.database.Surroundings;
import io.concertina.runtime.report.Hold;
import io.concertina.runtime.report.LeaseHolder;
import io.concertina.runtime.report.MigrationStatus;
import io.concertina.runtime.report.Progress;
import io.concertina.runtime.report.Status;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts the history, the catalogue and the index into what a person reads. Writes nothing. */
final class Reports {

  /** What the history adds up to for one version. */
  private record Sums(String description, long rows, long millis) {}

  private Reports() {}

  static Status status(Opened opened, Index index, Settings settings, Instance instance) {
    State state = opened.read();
    try {
      opened.resolve(state);
      Gates gates =
          new Gates(opened.session(), opened.database(), opened.names(), settings, instance, index);
      Map<Version, Sums> sums = state.format() == 0 ? Map.of() : sums(opened);
      Optional<LeaseHolder> holder =
          state.format() == 0
              ? Optional.empty()
              : Lease.reading(opened.session(), opened.database(), opened.names()).holder();
      TreeSet<Version> versions = new TreeSet<>(state.versions());
      index.migrations().forEach(m -> versions.add(m.version()));
      Map<Version, Found> found = opened.found(state);
      List<MigrationStatus> lines = new ArrayList<>();
      Map<Version, String> drifts = new HashMap<>();
      Drift.of(index, state, opened.database())
          .forEach(drift -> drifts.merge(drift.version(), drift.what(), (a, b) -> a + "; " + b));
      adopted(opened, state).ifPresent(lines::add);
      for (Version version : versions) {
        Migration migration = index.get(version);
        if (migration != null || state.begun(version)) {
          lines.add(
              line(
                  opened,
                  index,
                  gates,
                  version,
                  migration,
                  state,
                  found.getOrDefault(version, Found.NOTHING),
                  sums.get(version),
                  drifts));
        }
      }
      return new Status(lines, holder, Optional.ofNullable(state.pause()));
    } catch (SQLException e) {
      throw Failures.of(opened.database(), "reading the status", e);
    }
  }

  /** What another tool had applied when the database was adopted. */
  private static Optional<MigrationStatus> adopted(Opened opened, State state) throws SQLException {
    if (state.format() == 0) {
      return Optional.empty();
    }
    return opened
        .session()
        .rows(
            "SELECT description FROM %s WHERE phase = 'adopted' ORDER BY id DESC LIMIT 1"
                .formatted(opened.names().history()),
            row ->
                new MigrationStatus(
                    Version.of("0"),
                    row.getString(1),
                    MigrationStatus.State.ADOPTED,
                    0,
                    Duration.ZERO,
                    "left to the tool that made it",
                    "",
                    Optional.empty(),
                    List.of()))
        .stream()
        .findFirst();
  }

  private static Map<Version, Sums> sums(Opened opened) throws SQLException {
    Map<Version, Sums> sums = new HashMap<>();
    opened
        .session()
        .rows(
            """
            SELECT version, max(description), coalesce(sum(rows_done), 0), coalesce(sum(duration_ms), 0)
            FROM %1$s h WHERE state = 'DONE' AND phase IN ('expand', 'migrate', 'contract', 'purge') AND id > coalesce((SELECT max(id) FROM %1$s d WHERE d.version = h.version AND d.phase = 'down'), 0)
            GROUP BY version"""
                .formatted(opened.names().history()),
            row ->
                sums.put(
                    Version.of(row.getString(1)),
                    new Sums(row.getString(2), row.getLong(3), row.getLong(4))));
    return sums;
  }

  private static MigrationStatus line(
      Opened opened,
      Index index,
      Gates gates,
      Version version,
      @Nullable Migration migration,
      State state,
      Found found,
      @Nullable Sums sums,
      Map<Version, String> drifts)
      throws SQLException {
    long rows = sums == null ? 0 : sums.rows();
    Duration took = Duration.ofMillis(sums == null ? 0 : sums.millis());
    if (migration == null) {
      return new MigrationStatus(
          version,
          sums == null ? "" : sums.description(),
          MigrationStatus.State.UNKNOWN_TO_BUILD,
          rows,
          took,
          "needs the build that has it",
          drifts.getOrDefault(version, ""),
          Optional.empty(),
          List.of());
    }
    State.Attempt failed = state.failed(version);
    String applied = state.checksum(version);
    String changed =
        applied == null || applied.equals(migration.checksum())
            ? drifts.getOrDefault(version, "")
            : "the history has another V%s: %s, checksum %s"
                .formatted(version, sums == null ? "not finished" : sums.description(), applied);
    return new MigrationStatus(
        version,
        migration.description(),
        changed.isEmpty()
            ? stateOf(migration, state, failed != null)
            : MigrationStatus.State.CHANGED,
        rows,
        took,
        undo(opened, index, state, migration, found),
        changed.isEmpty() ? (failed == null ? "" : failed.error()) : changed,
        progress(opened, state, migration),
        holds(opened, gates, state, migration));
  }

  /** What holds a contract whose turn it is. */
  private static List<Hold> holds(Opened database, Gates gates, State state, Migration migration)
      throws SQLException {
    String cancelled = state.cancelled(migration.version());
    if (cancelled != null && !state.complete(migration)) {
      return List.of(Hold.of("cancelled" + (cancelled.isEmpty() ? "" : ": " + cancelled)));
    }
    Version opened = migration.gate().opened();
    boolean turn =
        State.phases(migration).contains(Phase.CONTRACT)
            && !state.done(migration.version(), Phase.CONTRACT)
            && !migration.gate().equals(Gate.NONE)
            && (opened.equals(migration.version())
                ? State.phases(migration).stream()
                    .filter(phase -> phase.compareTo(Phase.CONTRACT) < 0)
                    .allMatch(phase -> state.done(opened, phase))
                : state.done(opened, Phase.EXPAND));
    if (turn) {
      return gates.look(migration, state);
    }
    return state.complete(migration) && open(database, migration)
        ? gates.beside(migration)
        : List.of();
  }

  /** Whether the triggers of a migration are there, all of them. */
  private static boolean open(Opened opened, Migration migration) throws SQLException {
    Catalogue catalogue = opened.database().catalogue(opened.session(), opened.names());
    boolean open = false;
    for (Operation operation : migration.up()) {
      if (operation instanceof Operation.Ddl ddl) {
        for (Effect effect : ddl.effects()) {
          if (effect instanceof Effect.TriggersPresent) {
            if (catalogue.observe(effect).state() != Catalogue.Observation.State.PRESENT) {
              return false;
            }
            open = true;
          }
        }
      }
    }
    return open;
  }

  /** How far a backfill is that has begun and not ended, by its cursor. */
  private static Optional<Progress> progress(Opened opened, State state, Migration migration)
      throws SQLException {
    State.Attempt attempt = state.attempt(migration.version(), Phase.MIGRATE);
    if (attempt == null || attempt.done()) {
      return Optional.empty();
    }
    for (Operation operation : migration.up()) {
      if (moves(opened, operation)) {
        long all =
            opened
                .database()
                .catalogue(opened.session(), opened.names())
                .estimate(operation.table());
        Optional<Progress> progress =
            opened
                .session()
                .rows(
                    "SELECT rows_visited, rows_changed, %s FROM %s WHERE version = ? AND operation = ? AND state = 'OPEN'"
                        .formatted(
                            opened.database().secondsBetween("started_at", "updated_at"),
                            opened.names().chunk()),
                    row -> {
                      long rows = row.getLong(1);
                      double rate = rows / Math.max(0.001, row.getDouble(3));
                      long estimated = Math.max(rows, all);
                      return new Progress(
                          migration.version(),
                          operation.summary(),
                          rows,
                          row.getLong(2),
                          estimated,
                          rate,
                          rate > 0
                              ? Duration.ofMillis((long) ((estimated - rows) / rate * 1000))
                              : Duration.ZERO);
                    },
                    migration.version().toString(),
                    operation.id())
                .stream()
                .findFirst();
        if (progress.isPresent()) {
          return progress;
        }
      }
    }
    return Optional.empty();
  }

  private static MigrationStatus.State stateOf(Migration migration, State state, boolean failed) {
    Version version = migration.version();
    if (state.goingDown(version) || state.returning(version)) {
      return MigrationStatus.State.GOING_DOWN;
    }
    if (state.cancelled(version) != null && !state.complete(migration)) {
      return MigrationStatus.State.CANCELLED;
    }
    if (failed) {
      return MigrationStatus.State.FAILED;
    }
    if (state.complete(migration)) {
      boolean keeps =
          State.phases(migration).contains(Phase.PURGE) && !state.done(version, Phase.PURGE);
      return keeps ? MigrationStatus.State.RETAINED : MigrationStatus.State.COMPLETE;
    }
    if (state.done(version, Phase.MIGRATE)) {
      return MigrationStatus.State.MIGRATED;
    }
    return state.done(version, Phase.EXPAND)
        ? MigrationStatus.State.EXPANDED
        : MigrationStatus.State.PENDING;
  }

  /** What the undo of a migration would do now, and what keeps it from being done. */
  private static String undo(
      Opened opened, Index index, State state, Migration migration, Found found)
      throws SQLException {
    String obstacle = found.obstacle(migration, opened.database());
    if (!obstacle.isEmpty()) {
      return "not possible: " + obstacle;
    }
    Migration spared = found.spared(migration);
    if (spared.down().isEmpty() && !migration.down().isEmpty()) {
      return "nothing to undo: it was there before";
    }
    List<Migration> newer =
        index.migrations().stream()
            .filter(
                other ->
                    other.version().compareTo(migration.version()) > 0
                        && state.begun(other.version()))
            .toList();
    boolean open = migration.irreversible().isEmpty() && state.begun(migration.version());
    List<Obstacle> obstacles =
        open && !state.goingDown(migration.version())
            ? obstacles(opened, spared, newer)
            : List.of();
    if (!obstacles.isEmpty()) {
      return "not possible: " + obstacles.get(0).what();
    }
    return undo(spared)
        + (spared.down().equals(migration.down()) ? "" : ", leaves what was there before");
  }

  private static List<Obstacle> obstacles(Opened opened, Migration migration, List<Migration> newer)
      throws SQLException {
    List<Obstacle> found =
        new ArrayList<>(
            new Foreseen(opened.database().catalogue(opened.session(), opened.names()))
                .of(migration, newer));
    found.addAll(
        opened
            .database()
            .surroundings(opened.session(), opened.names())
            .of(Surroundings.Direction.DOWN, Touches.of(migration.down())));
    return found;
  }

  private static String undo(Migration migration) {
    if (!migration.irreversible().isEmpty()) {
      return "irreversible: " + migration.irreversible();
    }
    if (migration.down().isEmpty()) {
      return "nothing to undo";
    }
    if (migration.down().stream().anyMatch(Reports::changes)) {
      return "changes rows that its constraint refuses, and keeps what they held";
    }
    if (migration.down().stream()
        .anyMatch(o -> o instanceof Operation.Restore || o instanceof Operation.MoveRows)) {
      return "kept";
    }
    if (migration.down().stream().anyMatch(o -> o instanceof Operation.RebuildTable)) {
      return "exact";
    }
    if (migration.down().stream().anyMatch(o -> o instanceof Operation.DiscardTable)) {
      return "drops the table";
    }
    if (migration.down().stream().anyMatch(o -> o instanceof Operation.Discard)) {
      return "drops the column";
    }
    if (migration.down().stream().anyMatch(o -> fillsNulls(migration, o))) {
      return "exact, but rows without a value get one";
    }
    // Counting them would take a scan of the table for each status.
    Operation first = migration.down().get(0);
    return first instanceof Operation.Verify || first instanceof Operation.VerifyDistinct
        ? "exact, unless rows are in the way, which are looked for first"
        : "exact";
  }

  /** Whether a column that may hold NULL only since this migration gets a value for each. */
  private static boolean fillsNulls(Migration migration, Operation down) {
    return down instanceof Operation.Fill fill
        && migration.up().stream()
            .filter(Operation.Ddl.class::isInstance)
            .flatMap(o -> ((Operation.Ddl) o).effects().stream())
            .anyMatch(
                effect ->
                    effect instanceof Effect.Nullable loose
                        && loose.table().equals(fill.table())
                        && loose.column().equals(fill.column()));
  }

  /** Whether it takes away what rows hold, for as long as the migration is undone. */
  private static boolean changes(Operation operation) {
    return (operation instanceof Operation.Fill fill && fill.keep())
        || (operation instanceof Operation.MoveRows move
            && move.stage() == Operation.MoveRows.Stage.OUT);
  }

  /**
   * What a backfill still has to do.
   *
   * @param rows how many rows, by the statistics
   * @param rate rows a second
   * @param measured whether the rate was measured on this database
   */
  record Estimate(long rows, double rate, boolean measured) {

    Duration time() {
      return Duration.ofMillis((long) (rows / rate * 1000));
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "about %,d rows, %s at %,.0f rows/s (%s)",
          rows,
          Text.of(time()),
          rate,
          measured ? "measured here" : "assumed");
    }
  }

  /** Whether it writes rows; on some databases there may be nothing to fill. */
  private static boolean moves(Opened opened, Operation operation) {
    return operation instanceof Operation.CopyRows
        || (operation instanceof Operation.RebuildTable rebuild
            && rebuild.part() == Operation.RebuildTable.Part.COPY)
        || (operation instanceof Operation.MoveRows move
            && move.stage() == Operation.MoveRows.Stage.OUT)
        || operation instanceof Operation.Transform
        || (operation instanceof Operation.Fill fill
            && !opened.database().texts(fill.set()).isEmpty());
  }

  /** Until a backfill was measured on the database at hand. */
  private static final double ASSUMED_RATE = 50_000;

  /** Fewer rows say nothing about a rate. */
  private static final long TOO_FEW = 10_000;

  static Estimate estimate(Opened opened, State state, Migration migration) {
    try {
      opened.resolve(state);
      Session session = opened.session();
      Names names = opened.names();
      long rows = 0;
      for (Operation operation : migration.up()) {
        if (moves(opened, operation)) {
          rows += opened.database().catalogue(session, names).estimate(operation.table());
          if (state.format() > 0) {
            rows -=
                session
                    .rows(
                        "SELECT coalesce(sum(rows_visited), 0) FROM %s WHERE version = ? AND operation = ?"
                            .formatted(names.chunk()),
                        row -> row.getLong(1),
                        migration.version().toString(),
                        operation.id())
                    .get(0);
          }
        }
      }
      Optional<Double> rate = state.format() > 0 ? rate(session, names) : Optional.empty();
      return new Estimate(Math.max(0, rows), rate.orElse(ASSUMED_RATE), rate.isPresent());
    } catch (SQLException e) {
      throw Failures.of(opened.database(), "estimating a backfill", e);
    }
  }

  private static Optional<Double> rate(Session session, Names names) throws SQLException {
    return session
        .rows(
            "SELECT coalesce(sum(rows_done), 0), coalesce(sum(duration_ms), 0) FROM %s WHERE phase = 'migrate' AND state = 'DONE'"
                .formatted(names.history()),
            row ->
                row.getLong(1) < TOO_FEW
                    ? Optional.<Double>empty()
                    : Optional.of(row.getLong(1) * 1000.0 / Math.max(1, row.getLong(2))),
            new Object[0])
        .get(0);
  }
}
