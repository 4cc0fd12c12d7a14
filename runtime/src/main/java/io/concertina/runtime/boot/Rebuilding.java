package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Operation.RebuildTable;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.runtime.backfill.Backfill;
import io.concertina.runtime.backfill.Retry;
import io.concertina.runtime.backfill.Run;
import io.concertina.runtime.backfill.Verification;
import io.concertina.runtime.database.Catalogue.Moment;
import io.concertina.runtime.database.Catalogue.Observation;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.database.StillOpenException;
import io.concertina.runtime.report.Blocker;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.VerificationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Does one part of a change by which a twin takes the place of a table. */
final class Rebuilding {

  /** Whether there was anything to do, and how many rows were written. */
  record Outcome(boolean ran, long rows) {}

  private final Operations operations;
  private final Run run;
  private final Migration migration;
  private final RebuildTable rebuild;

  Rebuilding(Operations operations, Run run, Migration migration, RebuildTable rebuild) {
    this.operations = operations;
    this.run = run;
    this.migration = migration;
    this.rebuild = rebuild;
  }

  Outcome run(Retry retry) {
    boolean done = done(retry);
    if (rebuild.part() == RebuildTable.Part.TWIN) {
      if (!done) {
        refuseObstacles(retry);
      }
      return new Outcome(inOne(retry, new Table("", "")), 0);
    }
    if (done) {
      return new Outcome(false, 0);
    }
    return switch (rebuild.part()) {
      case TWIN, MIRROR -> new Outcome(inOne(retry, new Table("", "")), 0);
      case COPY -> new Outcome(true, copy(retry));
      case VERIFY -> verify(retry);
      case SWAP -> new Outcome(swap(retry), 0);
    };
  }

  private boolean inOne(Retry retry, Table excluded) {
    return operations.atomically(retry, excluded, () -> run.catalogue().rebuild(rebuild));
  }

  /** Whether the table is of the wanted kind; one of a third kind ends the run. */
  private boolean done(Retry retry) {
    Observation seen =
        retry.call(
            () ->
                run.catalogue()
                    .observe(
                        new Effect.PartitionedBy(
                            rebuild.table(), rebuild.method(), rebuild.column())));
    if (seen.state() == Observation.State.DIFFERENT) {
      throw mismatch(
          "something else is already there\n    wanted: %s\n    found:  %s"
              .formatted(seen.expected(), seen.found()),
          "correct the declaration, or put the table back to one without partitions first");
    }
    if (seen.state() == Observation.State.ABSENT
        && retry.call(() -> run.catalogue().columns(rebuild.table())).isEmpty()) {
      throw mismatch(
          "there is no table %s in schema %s"
              .formatted(rebuild.table().name(), run.names().schemaOf(rebuild.table())),
          "create the table first, or correct the name or the schema in the model's mapping");
    }
    return seen.state() == Observation.State.PRESENT;
  }

  private void refuseObstacles(Retry retry) {
    if (!retry.call(() -> run.catalogue().isKey(rebuild.table(), rebuild.key()))) {
      throw mismatch(
          "the model says the key of %s is %s, the database has no such key"
              .formatted(rebuild.table(), rebuild.key()),
          "correct the model's @Id, or add a primary key over these columns");
    }
    List<String> obstacles = retry.call(() -> run.catalogue().obstacles(rebuild));
    if (!obstacles.isEmpty()) {
      throw mismatch(
          "no twin can take the place of %s because of %s"
              .formatted(rebuild.table(), String.join("; ", obstacles)),
          "drop or change these before, in steps with lower versions; what the new table is to have"
              + " of them create again after, in an @Sql step");
    }
  }

  private void refuseDrift() throws SQLException {
    List<String> drift = run.catalogue().drift(rebuild);
    if (!drift.isEmpty()) {
      throw mismatch(
          "table %s is not any more what its twin was made like: %s"
              .formatted(rebuild.table(), String.join("; ", drift)),
          "take that back, or go down to the version before this one, which drops the twin, and"
              + " migrate again");
    }
  }

  private SchemaMismatchException mismatch(String what, String next) {
    return new SchemaMismatchException(
        "concertina: %s: %s".formatted(operations.place(rebuild), what),
        "nothing of this operation was changed; operations before it are kept and recorded",
        next);
  }

  /** The backfill finds by itself where the key takes in the column that decides. */
  private long copy(Retry retry) {
    List<String> key = retry.call(() -> run.catalogue().walked(rebuild));
    List<String> columns = retry.call(() -> run.catalogue().copied(rebuild));
    if (!retry.call(this::hasCursor)) {
      clear(retry);
    }
    return new Backfill(run, migration.version(), false)
        .copy(
            new Operation.CopyRows(
                rebuild.id(),
                rebuild.phase(),
                rebuild.summary(),
                rebuild.table(),
                key,
                rebuild.twin(),
                columns,
                columns,
                Sql.NONE));
  }

  /** Whatever the twin has that the table has not so, from before a comparison failed. */
  private void clear(Retry retry) {
    Optional<List<String>> after = Optional.empty();
    do {
      Optional<List<String>> from = after;
      after =
          retry.call(
              () -> {
                run.fence().alive(operations.place(rebuild).toString());
                return fenced(retry, () -> run.catalogue().clear(rebuild, from));
              });
    } while (after.isPresent());
  }

  private <T> T fenced(Retry retry, Session.Work<T> work) throws SQLException {
    return run.database()
        .transaction(
            run.session(),
            retry.lockTimeout(),
            () -> {
              History.check(run, run.fence());
              return work.run();
            });
  }

  private boolean hasCursor() throws SQLException {
    return !run.session()
        .rows(
            "SELECT 1 FROM " + run.names().chunk() + " WHERE version = ? AND operation = ?",
            row -> row.getInt(1),
            migration.version().toString(),
            rebuild.id())
        .isEmpty();
  }

  /** Lets the next run copy from the first row again what the twin has not. */
  private void forgetCursor(Retry retry) {
    List<String> copies =
        Stream.concat(migration.up().stream(), migration.down().stream())
            .filter(
                operation ->
                    operation instanceof RebuildTable other
                        && other.part() == RebuildTable.Part.COPY
                        && other.twin().equals(rebuild.twin()))
            .map(Operation::id)
            .toList();
    retry.call(
        () ->
            fenced(
                retry,
                () -> {
                  for (String copy : copies) {
                    run.session()
                        .update(
                            "DELETE FROM "
                                + run.names().chunk()
                                + " WHERE version = ? AND operation = ?",
                            migration.version().toString(),
                            copy);
                  }
                  return true;
                }));
  }

  /** A twin without statistics would be planned as an empty table by whoever comes first. */
  private Outcome verify(Retry retry) {
    retry.call(
        () -> {
          refuseDrift();
          return fenced(
              retry,
              () -> {
                run.catalogue().forgetClashes(rebuild);
                return true;
              });
        });
    retry
        .call(() -> run.catalogue().placement(rebuild))
        .ifPresent(
            placement ->
                new Verification(run, migration.version(), migration.version(), false)
                    .verify(placement));
    List<Operation.Verify> comparisons = retry.call(() -> run.catalogue().comparisons(rebuild));
    for (Operation.Verify comparison : comparisons) {
      try {
        new Verification(run, migration.version(), migration.version(), false).verify(comparison);
      } catch (VerificationException failure) {
        forgetCursor(retry);
        throw failure;
      }
    }
    retry.call(
        () ->
            run.database()
                .transaction(
                    run.session(),
                    retry.lockTimeout(),
                    () -> {
                      run.catalogue().analyze(rebuild.twin());
                      return true;
                    }));
    return new Outcome(true, 0);
  }

  /**
   * A transaction that goes on with what it saw before the last rows were copied would miss them in
   * the twin, so that all of these end first. Nothing is compared again but what may have changed:
   * the triggers have written all that came since. No lock is held while they are waited for.
   */
  private boolean swap(Retry retry) {
    Moment moment = retry.call(() -> run.catalogue().moment());
    try {
      return swap(retry, moment);
    } catch (VerificationException failure) {
      forgetCursor(retry);
      throw failure;
    }
  }

  private boolean swap(Retry retry, Moment moment) {
    return retry.call(
        () -> {
          List<Blocker> seeing = run.catalogue().seeingBefore(moment);
          if (!seeing.isEmpty()) {
            throw new StillOpenException(
                "transactions that began before its rows were compared are still open", seeing);
          }
          return operations.attempt(
              retry,
              rebuild.table(),
              () -> {
                List<String> nothing = run.catalogue().rebuild(rebuild);
                if (nothing.isEmpty()) {
                  return nothing;
                }
                run.database().lockTable(run.session(), run.names().of(rebuild.table()));
                run.database().lockTable(run.session(), run.names().of(rebuild.twin()));
                refuseDrift();
                refuseRest();
                refuseClash();
                return run.catalogue().rebuild(rebuild);
              });
        });
  }

  private void refuseClash() throws SQLException {
    Optional<String> key = run.catalogue().clash(rebuild);
    if (key.isPresent()) {
      throw new VerificationException(
          "concertina: %s: rows of %s that came meanwhile had the same key, the first of them (%s), and its twin has not what there is of them now"
              .formatted(operations.place(rebuild), rebuild.table(), key.get()),
          "everything is kept as it is; nothing was dropped",
          "give all but one of them another key, or delete them, where they are still there; then run"
              + " it again: what the twin lacks is copied, and all is compared anew");
    }
  }

  private void refuseRest() throws SQLException {
    if (!rebuild.rest().isEmpty()) {
      long rows = run.catalogue().count(new Table(rebuild.table().schema(), rebuild.rest()));
      if (rows > 0) {
        throw mismatch(
            String.format(
                Locale.ROOT,
                "%,d rows of %s that came meanwhile are in none of its partitions",
                rows,
                rebuild.table()),
            "delete or change them, then boot again; or go down to the version before this one with"
                + " this build, give the step another partition or a remainder, and migrate again");
      }
    }
  }
}
