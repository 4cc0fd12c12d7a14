package io.concertina.runtime.boot;

import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.database.Database.Wanted;
import io.concertina.runtime.report.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the history says: the last attempt at each phase of each version. */
final class State {

  /** The pseudo-phase under which a way down is recorded. */
  static final String DOWN = "down";

  /** The pseudo-phase of what a way up finishes of a way down that was given up. */
  static final String RETURN = "return";

  /** The pseudo-phase of what people decided about a version. */
  static final String CONTROL = "control";

  /** Where columns and tables come and go; batches leave them as they are. */
  private static final Set<String> SHAPING =
      Set.of(History.text(Phase.EXPAND), History.text(Phase.CONTRACT), DOWN, RETURN);

  /** The pseudo-phase of another tool's history. */
  static final String ADOPTED = "adopted";

  /**
   * An attempt.
   *
   * @param age seconds since it finished, on the database's clock
   * @param error what it failed with, or else its resolution
   * @param footprint what it leaves for builds that do not have its migration
   */
  record Attempt(
      long id, String state, String checksum, double age, String error, Footprint footprint) {
    boolean done() {
      return state.equals("DONE");
    }

    boolean failed() {
      return state.equals("FAILED");
    }
  }

  private final Map<Version, Map<String, Attempt>> attempts = new HashMap<>();
  private final List<Wanted> missing = new ArrayList<>();
  private final List<Wanted> back = new ArrayList<>();
  private final Set<String> untriggered = new HashSet<>();
  private int format;
  private @Nullable Pause pause;
  private String schema = "";

  /** The bookkeeping exists. */
  void seen(int format, String schema) {
    this.format = format;
    this.schema = schema;
  }

  void paused(Pause pause) {
    this.pause = pause;
  }

  /** Who paused all migrations; null when nobody did. */
  @Nullable Pause pause() {
    return pause;
  }

  private @Nullable Attempt last(Version version, String phase) {
    return attempts.getOrDefault(version, Map.of()).get(phase);
  }

  /** Why nothing more of a version is done; null when it is not cancelled. */
  @Nullable String cancelled(Version version) {
    Attempt control = last(version, CONTROL);
    return control != null && control.state().equals("CANCELLED") ? control.error() : null;
  }

  /** Whether the last attempt at some phase failed and nobody has retried it since. */
  @Nullable Attempt failed(Version version) {
    Attempt control = last(version, CONTROL);
    for (Phase phase : Phase.values()) {
      Attempt attempt = attempt(version, phase);
      if (attempt != null && attempt.failed() && (control == null || control.id() < attempt.id())) {
        return attempt;
      }
    }
    return null;
  }

  /** Whether a way down that was begun is to be turned back. */
  boolean returning(Version version) {
    Attempt down = last(version, DOWN);
    Attempt back = last(version, RETURN);
    return down != null
        && down.state().equals("RETRY")
        && (back == null || back.id() < down.id() || !back.done())
        && anyPhase(version) == null;
  }

  /** Whether a phase was done before the way down that is being turned back. */
  boolean wasDone(Version version, Phase phase) {
    Attempt attempt = last(version, History.text(phase));
    return attempt != null && attempt.done();
  }

  void add(Version version, String phase, Attempt attempt) {
    attempts.computeIfAbsent(version, v -> new HashMap<>()).put(phase, attempt);
  }

  /** The last attempts at what changes shapes that were successful, by version. */
  Map<Version, Set<Long>> shapes() {
    Map<Version, Set<Long>> shapes = new HashMap<>();
    attempts.forEach(
        (version, phases) ->
            phases.forEach(
                (phase, attempt) -> {
                  if (attempt.done() && SHAPING.contains(phase)) {
                    shapes.computeIfAbsent(version, v -> new HashSet<>()).add(attempt.id());
                  }
                }));
    return shapes;
  }

  void addMissing(Wanted column) {
    missing.add(column);
  }

  void addBack(Wanted column) {
    back.add(column);
  }

  void addUntriggered(String names) {
    names.lines().forEach(untriggered::add);
  }

  /** The shape of the bookkeeping tables; 0 when there are none. */
  int format() {
    return format;
  }

  /** The connection's default schema, where the bookkeeping was found. */
  String schema() {
    return schema;
  }

  /** Columns that this build maps and the database lacks. */
  List<Wanted> missing() {
    return missing;
  }

  /** Columns that a contract of this build takes away and the database has. */
  List<Wanted> back() {
    return back;
  }

  /**
   * Triggers of this build that the database does not have, or that are disabled, where it has none
   * of another build's in their place.
   */
  Set<String> untriggered() {
    return untriggered;
  }

  /** The columns that are not there any more by what was done last, each with the version. */
  Map<String, Version> gone() {
    record Done(long id, Version version, Footprint footprint) {}
    List<Done> done = new ArrayList<>();
    for (Version version : attempts.keySet()) {
      for (Phase phase : Phase.values()) {
        Attempt attempt = attempt(version, phase);
        if (attempt != null && attempt.done()) {
          done.add(new Done(attempt.id(), version, attempt.footprint()));
        }
      }
    }
    done.sort(Comparator.comparingLong(Done::id));
    Map<String, Version> gone = new HashMap<>();
    for (Done one : done) {
      one.footprint().made().forEach(gone::remove);
      one.footprint().gone().forEach(column -> gone.put(column, one.version()));
    }
    return gone;
  }

  /** Whether a contract that closes an open change was begun, and not undone to its end. */
  boolean closing(Version opened) {
    for (Version version : attempts.keySet()) {
      Attempt contract = last(version, History.text(Phase.CONTRACT));
      if (contract != null
          && contract.footprint().closes().equals(opened.toString())
          && (attempt(version, Phase.CONTRACT) != null
              || goingDown(version)
              || returning(version))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a version is one that the history knew of when a higher one was begun. */
  boolean known(Version version) {
    return attempts.containsKey(version)
        || attempts.values().stream()
            .flatMap(phases -> phases.values().stream())
            .anyMatch(attempt -> attempt.footprint().waiting().contains(version.toString()));
  }

  /** The highest version of which something was done and not undone; null if none. */
  @Nullable Version highest() {
    return attempts.keySet().stream().filter(this::anyDone).max(Version::compareTo).orElse(null);
  }

  /** Every version the history has. */
  Set<Version> versions() {
    return attempts.keySet();
  }

  /** The last attempt at a phase that no later way down has undone; null if none. */
  @Nullable Attempt attempt(Version version, Phase phase) {
    Map<String, Attempt> of = attempts.getOrDefault(version, Map.of());
    Attempt attempt = of.get(History.text(phase));
    Attempt down = of.get(DOWN);
    return attempt != null && (down == null || attempt.id() > down.id()) ? attempt : null;
  }

  boolean done(Version version, Phase phase) {
    Attempt attempt = attempt(version, phase);
    return attempt != null && attempt.done();
  }

  /** Whether a way down was begun and not finished. */
  boolean goingDown(Version version) {
    Attempt down = last(version, DOWN);
    return down != null
        && !Set.of("DONE", "RETRY", "FORGOTTEN").contains(down.state())
        && anyPhase(version) == null;
  }

  private @Nullable Attempt anyPhase(Version version) {
    for (Phase phase : Phase.values()) {
      Attempt attempt = attempt(version, phase);
      if (attempt != null) {
        return attempt;
      }
    }
    return null;
  }

  /** Whether some phase of a version is done. */
  boolean anyDone(Version version) {
    for (Phase phase : Phase.values()) {
      if (done(version, phase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything of a version was ever begun and not undone. */
  boolean begun(Version version) {
    return anyPhase(version) != null || goingDown(version) || returning(version);
  }

  /**
   * Whether nothing of a version was ever begun but what is undone. After a way down that was
   * turned back, what is there may be what the way up had made before.
   */
  boolean untouched(Version version) {
    Attempt down = last(version, DOWN);
    return !begun(version) && (down == null || !down.state().equals("RETRY"));
  }

  /** The phases a migration has, in order. */
  static Set<Phase> phases(Migration migration) {
    Set<Phase> phases = EnumSet.noneOf(Phase.class);
    migration.up().forEach(operation -> phases.add(operation.phase()));
    return phases;
  }

  /** Whether every phase is done, the purge of what is retained aside. */
  boolean complete(Migration migration) {
    return phases(migration).stream()
        .filter(phase -> phase != Phase.PURGE)
        .allMatch(phase -> done(migration.version(), phase));
  }

  /** Whether what a migration keeps aside may go by now. */
  boolean purgeDue(Migration migration) {
    Attempt contract = attempt(migration.version(), Phase.CONTRACT);
    if (contract == null || !contract.done() || done(migration.version(), Phase.PURGE)) {
      return false;
    }
    return migration.up().stream()
        .filter(operation -> operation.phase() == Phase.PURGE)
        .map(State::retained)
        .filter(retain -> !retain.isEmpty())
        .anyMatch(retain -> contract.age() * 1000 >= Duration.parse(retain).toMillis());
  }

  private static String retained(Operation operation) {
    if (operation instanceof Operation.DiscardTable discard) {
      return discard.after();
    }
    return operation instanceof Operation.Discard discard ? discard.after() : "";
  }

  /** The checksum that was applied last; null if none. */
  @Nullable String checksum(Version version) {
    Attempt attempt = anyPhase(version);
    return attempt == null ? null : attempt.checksum();
  }
}
