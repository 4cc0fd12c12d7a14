package io.concertina.runtime.boot;

import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.runtime.backfill.Duplicates;
import io.concertina.runtime.backfill.Interruption;
import io.concertina.runtime.backfill.Retry;
import io.concertina.runtime.backfill.Run;
import io.concertina.runtime.backfill.Verification;
import io.concertina.runtime.database.Database.Look;
import io.concertina.runtime.database.Surroundings;
import io.concertina.runtime.report.CancelledException;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.ContractHeldException;
import io.concertina.runtime.report.Hold;
import io.concertina.runtime.report.LeaseLostException;
import io.concertina.runtime.report.Listener.Direction;
import io.concertina.runtime.report.PausedException;
import io.concertina.runtime.report.QuarantinedRowsException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs phases in their order while the lease is held: all that can expand first, then the moving of
 * rows, then the contracts.
 */
final class Engine {

  private static final Logger LOG = System.getLogger("io.concertina");
  private static final Operations.Guard NO_GUARD = () -> {};

  private final Run run;
  private final Lease lease;
  private final Index index;
  private final History history;
  private final Gates gates;
  private final Settings settings;
  private final Map<Version, List<Hold>> held = new HashMap<>();
  private Optional<Version> evaluated;

  /**
   * For one time that the lease is held.
   *
   * @param evaluated the version of whose expressions the database was just asked
   */
  Engine(
      Run run,
      Lease lease,
      Index index,
      Instance instance,
      Settings settings,
      Optional<Version> evaluated) {
    this.run = run;
    this.lease = lease;
    this.index = index;
    this.history = new History(run, instance, index.fingerprint());
    this.settings = settings;
    this.evaluated = evaluated;
    this.gates = new Gates(run.session(), run.database(), run.names(), settings, instance, index);
  }

  Run run() {
    return run;
  }

  History history() {
    return history;
  }

  /** Contracts that a goal wants and that may not run yet. */
  Map<Version, List<Hold>> held() {
    return held;
  }

  /**
   * Runs everything that a goal wants; expands of all versions before anything else.
   *
   * @param force why the contract that the goal asks for is not held by its gate; empty when it is
   * @param setbacks what becomes of contracts that fail
   */
  void up(Goal goal, String force, Setbacks setbacks) {
    State state = state();
    bringUpToDate(state);
    setbacks.beginLook();
    boolean progress = true;
    while (progress) {
      progress = false;
      for (Phase phase : Phase.values()) {
        for (Migration migration : index.migrations()) {
          boolean forced = !force.isEmpty() && goal.asksFor(migration);
          if (goal.wants(migration, phase, state)
              && !setbacks.waits(migration.version())
              && (phase != Phase.CONTRACT || forced || passes(goal, migration, state))) {
            try {
              up(migration, phase, state, forced ? "forced: " + force : "");
            } catch (CancelledException meanwhile) {
              run.listener().notice(migration.version(), meanwhile.headline());
            } catch (ConcertinaException failure) {
              setbacks.meet(migration, phase, failure);
            }
            state = state();
            progress = true;
          }
        }
      }
    }
    State end = state;
    setbacks.endLook((migration, phase) -> goal.wants(migration, phase, end));
  }

  /** Statements of this build find the triggers of open changes by their names. */
  private void bringUpToDate(State state) {
    List<Outdated.Replacement> found =
        Retry.once(
            run,
            "looking for the triggers of open changes",
            () -> Outdated.find(run.session(), run.database(), run.names(), index, state));
    for (Outdated.Replacement replacement : found) {
      operations(replacement.migration()).replace(replacement);
    }
  }

  private boolean passes(Goal goal, Migration migration, State state) {
    if (held.containsKey(migration.version())) {
      return false;
    }
    if (!state.anyDone(migration.version()) && operations(migration).settled()) {
      return true;
    }
    List<Hold> holds =
        settings.contractsByCommand() && !goal.asksFor(migration)
            ? List.of(Hold.of("contracts run by command only"))
            : Retry.once(run, "looking for who needs it", () -> gates.check(migration, state));
    if (!holds.isEmpty()) {
      hold(migration, holds);
    }
    return holds.isEmpty();
  }

  private Operations operations(Migration migration) {
    return new Operations(run, migration, NO_GUARD);
  }

  private void hold(Migration migration, List<Hold> holds) {
    held.put(migration.version(), holds);
    run.listener().contractHeld(migration.version(), holds);
  }

  State state() {
    State state =
        Retry.once(
            run,
            "reading the history",
            () -> History.read(run.session(), run.database(), run.names(), Look.NONE));
    history.waiting(
        index.migrations().stream()
            .map(Migration::version)
            .filter(version -> !state.versions().contains(version))
            .toList());
    return state;
  }

  private void up(Migration migration, Phase phase, State state, String resolution) {
    if (state.returning(migration.version())) {
      turnBack(migration, state);
      State back = state();
      if (!back.done(migration.version(), phase)) {
        up(migration, phase, back, resolution);
      }
      return;
    }
    boolean first = !state.anyDone(migration.version());
    boolean untouched = state.untouched(migration.version());
    if (first && operations(migration).settled()) {
      String why = untouched ? Found.BY_OTHER_MEANS : "an earlier attempt had begun it";
      for (Phase settled : State.phases(migration)) {
        if (settled != Phase.PURGE) {
          attempt(
              migration,
              settled,
              Direction.UP,
              History.text(settled),
              false,
              why,
              NO_GUARD,
              (operations, id) -> recognise(migration, operations, id, why));
        }
      }
      return;
    }
    List<Operation> todo =
        migration.up().stream()
            .filter(operation -> operation.phase() == phase)
            .map(operation -> index.named(operation, migration, state))
            .toList();
    boolean guarded = phase == Phase.CONTRACT && resolution.isEmpty();
    String found = untouched ? Found.resolution(operations(migration).there()) : "";
    try {
      attempt(
          migration,
          phase,
          Direction.UP,
          History.text(phase),
          false,
          found,
          guarded ? () -> gates.guard(migration) : NO_GUARD,
          (operations, id) -> {
            boolean begunAgain = first && operations.settled();
            refuseObstacles(Surroundings.Direction.UP, untouched, migration, todo);
            tellFired(migration, todo);
            long rows = begunAgain ? 0 : all(operations, kept(migration, todo), id);
            if (!scripted(todo)) {
              finish(migration, operations, id, rows, Found.and(found, resolution));
            }
            return rows;
          });
    } catch (ContractHeldException cameMeanwhile) {
      hold(migration, List.of(Hold.of(cameMeanwhile.headline())));
    }
  }

  /** What was in a column that was there before it is filled is kept, as the column is. */
  private List<Operation> kept(Migration migration, List<Operation> todo) {
    if (todo.stream().noneMatch(Operation.Fill.class::isInstance)) {
      return todo;
    }
    Found found = found(migration);
    return todo.stream()
        .map(
            operation ->
                operation instanceof Operation.Fill fill && found.filled(migration, fill)
                    ? new Operation.Fill(
                        fill.id(),
                        fill.phase(),
                        fill.summary(),
                        fill.table(),
                        fill.key(),
                        fill.column(),
                        fill.set(),
                        fill.where(),
                        true)
                    : operation)
        .toList();
  }

  private Found found(Migration migration) {
    return Retry.once(run, "reading the history", () -> Found.read(run.session(), run.names()))
        .getOrDefault(migration.version(), Found.NOTHING);
  }

  /** Looked for again before each phase: what surrounds a table may have changed since the boot. */
  private void refuseObstacles(
      Surroundings.Direction direction,
      boolean untouched,
      Migration migration,
      List<Operation> todo) {
    boolean asked = evaluated.equals(Optional.of(migration.version()));
    evaluated = Optional.empty();
    Retry.once(
        run,
        "looking at what surrounds the tables",
        () -> {
          Refusals.obstacles(run, direction, untouched, asked, migration, todo);
          return true;
        });
  }

  /** Triggers of the service's that take a batch for a user's write. */
  private void tellFired(Migration migration, List<Operation> todo) {
    List<String> fired =
        Retry.once(
            run,
            "looking for triggers that the batches fire",
            () -> run.database().surroundings(run.session(), run.names()).fired(Touches.of(todo)));
    if (!fired.isEmpty()) {
      run.listener()
          .notice(
              migration.version(),
              "for each row that they write, its batches fire the service's %s %s"
                  .formatted(fired.size() == 1 ? "trigger" : "triggers", String.join(", ", fired)));
    }
  }

  /**
   * Ends a way down that was given up, so that the way up finds no rows that are half in one state
   * and half in the other. Where nothing was undone yet, nothing is done: the way up recognises
   * what is there.
   */
  private void turnBack(Migration whole, State state) {
    Migration migration = found(whole).spared(whole);
    if (scripted(migration.down())) {
      List<History.Entry> done =
          State.phases(migration).stream()
              .filter(phase -> state.wasDone(migration.version(), phase))
              .map(
                  phase ->
                      History.Entry.of(
                          migration,
                          History.text(phase),
                          "DONE",
                          "retry: its way down, one transaction, was rolled back"))
              .toList();
      bookkeeping(migration)
          .call(
              () -> {
                history.turnedBack(migration, done);
                return true;
              });
      return;
    }
    attempt(
        migration,
        Phase.EXPAND,
        Direction.DOWN,
        State.RETURN,
        NO_GUARD,
        (operations, id) -> {
          boolean undone = operations.begun(migration.down());
          if (undone) {
            new Sides(run, migration).compare(false, false);
          }
          long rows = undone ? all(operations, migration.down(), id) : 0;
          finishDown(
              migration,
              operations,
              id,
              rows,
              undone ? "retry: the way down was ended first" : "retry: nothing was undone yet");
          return rows;
        });
  }

  private long recognise(Migration migration, Operations operations, long id, String why) {
    run.listener().operationRecognised(migration.version(), migration.description());
    finish(migration, operations, id, 0, why);
    return 0;
  }

  private long all(Operations operations, List<Operation> todo, long id) {
    long rows = 0;
    for (Operation operation : todo) {
      if (operation instanceof Operation.Script script) {
        operations.script(script, history, id);
      } else if (!operations.overtaken(operation, todo)) {
        rows += operations.run(operation);
      }
    }
    return rows;
  }

  /** A script is alone in its migration and has recorded its own end. */
  private static boolean scripted(List<Operation> todo) {
    return todo.stream().anyMatch(operation -> operation instanceof Operation.Script);
  }

  /**
   * Looks for what the rows say against undoing these, newest first, before the first of them is
   * undone. The newest is looked at by its own undo.
   */
  void foresee(List<Migration> undone, State state) {
    for (int i = 0; i < undone.size(); i++) {
      Migration migration = undone.get(i);
      if (!state.goingDown(migration.version()) && !state.returning(migration.version())) {
        lookFirst(migration, Foreseen.tables(undone.subList(0, i)));
      }
    }
    for (Migration migration : undone.stream().skip(1).toList()) {
      Version version = migration.version();
      // What a contract has closed is compared when the undo of the contract has opened it again.
      boolean closed = undone.stream().anyMatch(other -> closes(other, version, state));
      if (!closed && !state.goingDown(version) && !state.returning(version)) {
        new Sides(run, migration).compare(state.done(version, Phase.MIGRATE), true);
      }
    }
  }

  /**
   * Rows that a constraint would refuse which the undo adds again: what it begins with.
   *
   * @param changed tables that newer ones change first
   */
  private void lookFirst(Migration migration, Set<Table> changed) {
    for (Operation operation : migration.down()) {
      if (changed.contains(operation.table())) {
        return;
      } else if (operation instanceof Operation.Verify verify) {
        if (!run.database().texts(verify.wrong()).isEmpty()) {
          Verification.before(run, migration.version(), Operations.waivable(migration))
              .verify(verify);
        }
      } else if (operation instanceof Operation.VerifyDistinct verify) {
        new Duplicates(run, migration.version()).verify(verify);
      } else {
        return;
      }
    }
  }

  private static boolean closes(Migration contract, Version opened, State state) {
    return !contract.version().equals(opened)
        && contract.gate().opened().equals(opened)
        && (state.done(contract.version(), Phase.CONTRACT)
            || state.goingDown(contract.version())
            || state.returning(contract.version()));
  }

  /** Undoes one migration. */
  void down(Migration migration, State state) {
    Version version = migration.version();
    bringUpToDate(state);
    boolean afresh = !state.goingDown(version) && !state.returning(version);
    if (afresh && halfFilled(migration, state)) {
      endUp(migration, state);
    }
    new Sides(run, migration).compare(state.done(version, Phase.MIGRATE), afresh);
    attempt(
        migration,
        Phase.EXPAND,
        Direction.DOWN,
        State.DOWN,
        afresh,
        "",
        NO_GUARD,
        (operations, id) -> {
          refuseObstacles(Surroundings.Direction.DOWN, false, migration, migration.down());
          long rows = all(operations, migration.down(), id);
          if (!scripted(migration.down())) {
            finishDown(migration, operations, id, rows, "");
          }
          return rows;
        });
  }

  /** Rows that refuse are left out by the way down as well. */
  private void endUp(Migration migration, State state) {
    try {
      up(migration, Phase.MIGRATE, state, "ended first: its undo is for every row");
    } catch (QuarantinedRowsException refused) {
      LOG.log(Level.DEBUG, "concertina: V" + migration.version(), refused);
    }
  }

  /** Whether some rows hold what an expression computes back, and others do not yet. */
  private static boolean halfFilled(Migration migration, State state) {
    State.Attempt fill = state.attempt(migration.version(), Phase.MIGRATE);
    return fill != null
        && !fill.done()
        && migration.down().stream().anyMatch(o -> o instanceof Operation.Fill)
        && migration.up().stream()
            .allMatch(o -> o instanceof Operation.Fill || o instanceof Operation.Transform);
  }

  /** Its commit waits for the disk, and what was committed before it is there as well. */
  private void finish(
      Migration migration, Operations operations, long id, long rows, String resolution) {
    bookkeeping(migration)
        .call(
            () -> {
              operations.checkConnection();
              history.finish(id, rows, resolution);
              return true;
            });
  }

  /** The same for a way down. */
  private void finishDown(
      Migration migration, Operations operations, long id, long rows, String resolution) {
    bookkeeping(migration)
        .call(
            () -> {
              operations.checkConnection();
              history.finishDown(migration, id, rows, resolution);
              return true;
            });
  }

  private Retry bookkeeping(Migration migration) {
    Run.Place place =
        new Run.Place(
            migration.version(), Phase.EXPAND, new Table("", ""), "recording the history");
    return new Retry(run, place, () -> {});
  }

  /** What an attempt does, in one pass on one connection; returns the rows written. */
  @FunctionalInterface
  private interface Attempt {
    long run(Operations operations, long id);
  }

  private void attempt(
      Migration migration,
      Phase phase,
      Direction direction,
      String recorded,
      Operations.Guard guard,
      Attempt attempt) {
    attempt(migration, phase, direction, recorded, false, "", guard, attempt);
  }

  private void attempt(
      Migration migration,
      Phase phase,
      Direction direction,
      String recorded,
      boolean afresh,
      String found,
      Operations.Guard guard,
      Attempt attempt) {
    long start = run.time().nanos();
    long id = bookkeeping(migration).call(() -> history.start(migration, recorded, afresh, found));
    run.listener().phaseStarted(migration.version(), phase, direction, migration.description());
    long rows;
    lease.attempting(direction == Direction.UP ? migration.version().toString() : "");
    try {
      rows = onOneConnection(migration, guard, attempt, id);
    } catch (PausedException paused) {
      throw paused;
    } catch (Interruption stopped) {
      interrupted(id);
      throw stopped;
    } catch (CancelledException | ContractHeldException notNow) {
      interrupt(migration, id);
      throw notNow;
    } catch (ConcertinaException failure) {
      ConcertinaException told = recorded(id, failure);
      run.listener().phaseFailed(migration.version(), phase, direction, told);
      if (direction == Direction.UP
          && phase == Phase.MIGRATE
          && migration.up().stream().anyMatch(NewColumns::syncs)) {
        run.listener()
            .notice(
                migration.version(),
                "its triggers stay: rows that are written meanwhile would be missed without them. If they fail a write of the service's, downTo the version below takes them away, with all of this version");
      }
      throw told;
    } finally {
      lease.attempting("");
    }
    run.listener()
        .phaseFinished(migration.version(), phase, direction, run.time().since(start), rows);
  }

  /** Whatever the pass before has done is recognised. */
  private long onOneConnection(
      Migration migration, Operations.Guard guard, Attempt attempt, long id) {
    while (true) {
      try {
        return attempt.run(new Operations(run, migration, guard), id);
      } catch (Reconnected again) {
        LOG.log(Level.DEBUG, "concertina: V" + migration.version(), again);
      }
    }
  }

  private void interrupt(Migration migration, long id) {
    bookkeeping(migration)
        .call(
            () -> {
              history.interrupt(id);
              return true;
            });
  }

  /** Not tried twice: whoever stops a run waits for it, and the next attempt records it as well. */
  private void interrupted(long id) {
    try {
      Retry.once(
          run,
          "recording the history",
          () -> {
            history.interrupt(id);
            return true;
          });
    } catch (ConcertinaException notRecorded) {
      LOG.log(Level.DEBUG, "concertina: the end of an attempt was not recorded", notRecorded);
    }
  }

  /**
   * Returns what to tell of: the failure; or, where another instance has taken over, that, as what
   * this one met is then the work of the other, such as a column that is gone.
   */
  private ConcertinaException recorded(long id, ConcertinaException failure) {
    if (failure instanceof LeaseLostException) {
      return failure;
    }
    try {
      Retry.once(
          run,
          "recording the history",
          () -> {
            if (run.session().connection().isClosed()) {
              run.session().reopen();
            }
            history.fail(id, failure);
            return true;
          });
    } catch (LeaseLostException lost) {
      lost.addSuppressed(failure);
      return lost;
    } catch (ConcertinaException notRecorded) {
      failure.addSuppressed(notRecorded);
    }
    return failure;
  }
}
