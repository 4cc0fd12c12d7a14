package io.concertina.runtime.boot;

import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which phases a run is after. */
final class Goal {

  private final Index index;
  private final boolean everything;
  private final Set<Version> awaited = new HashSet<>();
  private final Set<Version> complete = new HashSet<>();
  private @Nullable Version contract;

  private Goal(Index index, boolean everything) {
    this.index = index;
    this.everything = everything;
  }

  /** One contract, and what it waits for. */
  static Goal contract(Index index, Migration migration) {
    Goal goal = new Goal(index, false);
    goal.contract = migration.version();
    goal.complete.add(migration.version());
    goal.require(migration);
    return goal;
  }

  /** Whether somebody asked for this very contract. */
  boolean asksFor(Migration migration) {
    return contract != null && contract.equals(migration.version());
  }

  /** Everything, what was kept aside included once its time is over. */
  static Goal everything(Index index) {
    return new Goal(index, true);
  }

  /**
   * What a build needs before it may serve: every expand that waits for nothing, the rows of what
   * it reads, and whatever those wait for; where it says so, the swaps of what it maps.
   */
  static Goal boot(Index index, Settings settings) {
    Goal goal = new Goal(index, false);
    for (Migration migration : index.migrations()) {
      if (settings.waitsForSwaps() && swaps(migration)) {
        goal.complete.add(migration.version());
        goal.require(migration);
      } else if (migration.awaited()) {
        goal.awaited.add(migration.version());
        goal.require(migration);
      }
    }
    return goal;
  }

  private static boolean swaps(Migration migration) {
    return migration.up().stream()
        .anyMatch(
            operation ->
                operation instanceof Operation.Shadow shadow
                    && shadow.work() == Operation.Shadow.Work.SWAP);
  }

  private void require(Migration migration) {
    for (Version version : migration.after()) {
      Migration other = index.get(version);
      if (other != null && complete.add(version)) {
        require(other);
      }
    }
  }

  /** Whether the run is after that phase, it is still to be done, and it can be done now. */
  boolean wants(Migration migration, Phase phase, State state) {
    return pending(migration, phase, state)
        && state.cancelled(migration.version()) == null
        && ready(migration, phase, state)
        && (everything || needed(migration, phase) || (phase == Phase.EXPAND && contract == null));
  }

  /** Nobody needs what was kept aside to be gone. */
  private boolean needed(Migration migration, Phase phase) {
    return phase != Phase.PURGE
        && (complete.contains(migration.version())
            || (awaited.contains(migration.version()) && phase.compareTo(Phase.MIGRATE) <= 0));
  }

  private static boolean pending(Migration migration, Phase phase, State state) {
    if (phase == Phase.PURGE) {
      return state.purgeDue(migration);
    }
    return State.phases(migration).contains(phase) && !state.done(migration.version(), phase);
  }

  /** The phases that a run is after and that are not done, whatever they still wait for. */
  List<Phase> open(Migration migration, State state) {
    return Arrays.stream(Phase.values())
        .filter(phase -> pending(migration, phase, state))
        .filter(
            phase ->
                everything
                    || needed(migration, phase)
                    || (phase == Phase.EXPAND && contract == null))
        .toList();
  }

  /** Whether the phases before it are done, and the migrations it waits for are complete. */
  private boolean ready(Migration migration, Phase phase, State state) {
    for (Phase earlier : State.phases(migration)) {
      if (earlier.compareTo(phase) < 0 && !state.done(migration.version(), earlier)) {
        return false;
      }
    }
    for (Version version : migration.after()) {
      Migration other = index.get(version);
      if (other != null && !state.complete(other)) {
        return false;
      }
    }
    return true;
  }

  /** The first version that the run can't do without and that was cancelled; null if none. */
  @Nullable Version cancelled(State state) {
    for (Migration migration : index.migrations()) {
      for (Phase phase : Phase.values()) {
        if (needed(migration, phase)
            && pending(migration, phase, state)
            && state.cancelled(migration.version()) != null) {
          return migration.version();
        }
      }
    }
    return null;
  }

  /** What is left, readable: {@code V7 migrate}. */
  List<String> pending(State state) {
    List<String> left = new ArrayList<>();
    for (Migration migration : index.migrations()) {
      for (Phase phase : Phase.values()) {
        if ((pending(migration, phase, state) && (everything || needed(migration, phase)))
            || wants(migration, phase, state)) {
          left.add(
              "V%s %s (%s)"
                  .formatted(migration.version(), History.text(phase), migration.description()));
        }
      }
    }
    return left;
  }

  /** The migrations whose rows a run is after and which are not done. */
  List<Migration> backfills(State state) {
    return index.migrations().stream()
        .filter(m -> pending(m, Phase.MIGRATE, state) && (everything || needed(m, Phase.MIGRATE)))
        .toList();
  }

  /** Whether nothing is left that the run is after, now or once something else is done. */
  boolean reached(State state) {
    for (Migration migration : index.migrations()) {
      for (Phase phase : Phase.values()) {
        boolean later =
            pending(migration, phase, state) && (everything || needed(migration, phase));
        if (later || wants(migration, phase, state)) {
          return false;
        }
      }
    }
    return true;
  }
}
