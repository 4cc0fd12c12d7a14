package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue;
import io.concertina.runtime.database.Database;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.report.ContractHeldException;
import io.concertina.runtime.report.Hold;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Whether a contract may run: nobody alive maps what it takes away, nobody has needed the open
 * change for the soak time, nothing else in the catalogue depends on it, and it was not this very
 * build that opened the change. In a fresh database, where the table is empty and nobody else was
 * ever seen, it may at once.
 */
final class Gates {

  /** How long nobody has needed an open change. */
  private record Stillness(long writes, double seconds) {}

  private final Session session;
  private final Database database;
  private final Names names;
  private final Settings settings;
  private final Instance instance;
  private final Index index;

  Gates(
      Session session,
      Database database,
      Names names,
      Settings settings,
      Instance instance,
      Index index) {
    this.session = session;
    this.database = database;
    this.names = names;
    this.settings = settings;
    this.instance = instance;
    this.index = index;
  }

  /** What holds the contract of a migration; nothing when it may run. Keeps the time. */
  List<Hold> check(Migration migration, State state) throws SQLException {
    return holds(migration, state, true);
  }

  /** The same for a reader: writes nothing. */
  List<Hold> look(Migration migration, State state) throws SQLException {
    List<Hold> holds = new ArrayList<>(holds(migration, state, false));
    if (settings.contractsByCommand()) {
      holds.add(Hold.of("contracts run by command only"));
    }
    return holds;
  }

  private List<Hold> holds(Migration migration, State state, boolean keep) throws SQLException {
    Gate gate = migration.gate();
    if (gate.equals(Gate.NONE) || fresh(gate)) {
      return List.of();
    }
    List<Hold> holds = new ArrayList<>();
    holds.addAll(sameBuild(migration, gate, state));
    List<Hold> living = living(migration, gate);
    holds.addAll(living);
    holds.addAll(
        gate.counter().isEmpty()
            ? watch(migration, gate, keep, !living.isEmpty())
            : soak(gate, keep));
    holds.addAll(dependents(migration, gate));
    Migration opened = index.get(gate.opened());
    if (opened != null && !opened.equals(migration)) {
      holds.addAll(beside(opened));
    }
    return holds;
  }

  /** Triggers that came beside those of an open change and bring its sides out of step. */
  List<Hold> beside(Migration opened) throws SQLException {
    return database.surroundings(session, names).astray(Touches.of(opened.up())).stream()
        .map(Hold::of)
        .toList();
  }

  /** Instances that need what goes: any of several columns, of which the gate names the first. */
  private List<Hold> living(Migration migration, Gate gate) throws SQLException {
    List<Hold> holds =
        new ArrayList<>(Presence.holding(session, database, names, settings.presenceTime(), gate));
    for (String column : gone(migration, gate)) {
      if (!column.isEmpty() && !column.equals(gate.gone())) {
        holds.addAll(
            Presence.mapping(
                session,
                database,
                names,
                settings.presenceTime(),
                gate.table().schema(),
                gate.table().name(),
                column));
      }
    }
    return holds;
  }

  private boolean fresh(Gate gate) throws SQLException {
    Catalogue catalogue = database.catalogue(session, names);
    return (catalogue.columns(gate.table()).isEmpty() || catalogue.empty(gate.table()))
        && Presence.alone(session, database, names, instance);
  }

  /** A build that opens a change has just been deployed: its predecessor's writers may be about. */
  private List<Hold> sameBuild(Migration migration, Gate gate, State state) throws SQLException {
    State.Attempt opened = state.attempt(gate.opened(), Phase.EXPAND);
    if (gate.opened().equals(migration.version()) || opened == null) {
      return List.of();
    }
    String fingerprint =
        session
            .rows(
                "SELECT fingerprint FROM %s WHERE id = ?".formatted(names.history()),
                row -> row.getString(1),
                opened.id())
            .get(0);
    return fingerprint.equals(index.fingerprint())
        ? List.of(
            Hold.of(
                "this build itself opened the change with V%s: the next build may close it"
                    .formatted(gate.opened())))
        : List.of();
  }

  /**
   * Where one version opens and closes, no trigger counts who still writes what goes: an instance
   * of an earlier build has the soak time to be seen, from the first look or from the last one that
   * saw such an instance.
   */
  private List<Hold> watch(Migration migration, Gate gate, boolean keep, boolean used)
      throws SQLException {
    if (gate.gone().isEmpty() || !gate.opened().equals(migration.version())) {
      return List.of();
    }
    Optional<Stillness> known = stillness(gate);
    if (keep && (used || known.isEmpty())) {
      keepWrites(gate, 0);
    }
    double seconds = known.isEmpty() || used ? 0 : known.get().seconds();
    Duration left = settings.soakTime().minusMillis((long) (seconds * 1000));
    if (used || left.isZero() || left.isNegative()) {
      return List.of();
    }
    String what =
        gate.gone().equals(Gate.TABLE) ? gate.table().toString() : gate.table() + "." + gate.gone();
    return List.of(
        new Hold(
            (known.isEmpty()
                    ? "no one has watched yet whether an instance maps " + what
                    : "no instance that maps %s was seen for %s"
                        .formatted(what, Text.of(Duration.ofSeconds((long) seconds))))
                + " (soak time "
                + Text.of(settings.soakTime())
                + ")",
            Optional.of(left)));
  }

  private void keepWrites(Gate gate, long writes) throws SQLException {
    session.update(
        """
        INSERT INTO %s (version, writes) VALUES (?, ?)
        ON CONFLICT (version) DO UPDATE SET writes = excluded.writes, still_since = %s"""
            .formatted(names.change(), database.now()),
        gate.opened().toString(),
        writes);
  }

  private List<Hold> soak(Gate gate, boolean keep) throws SQLException {
    OptionalLong writes = database.counter(session, names, gate);
    if (writes.isEmpty()) {
      return List.of();
    }
    Optional<Stillness> known = stillness(gate);
    boolean still = known.isPresent() && known.get().writes() == writes.getAsLong();
    if (!still && keep) {
      keepWrites(gate, writes.getAsLong());
    }
    double seconds = still ? known.get().seconds() : 0;
    Duration left = settings.soakTime().minusMillis((long) (seconds * 1000));
    if (left.isZero() || left.isNegative()) {
      return List.of();
    }
    String what =
        gate.gone().isEmpty()
            ? (gate.needed().isEmpty() ? gate.table() : gate.table() + "." + gate.needed())
                + " was left to the triggers"
            : (gate.gone().equals(Gate.TABLE) ? gate.table() : gate.table() + "." + gate.gone())
                + " was written";
    String last =
        known.isEmpty()
            ? "no one has watched yet when " + what
            : still
                ? what + " no later than " + Text.of(Duration.ofSeconds((long) seconds)) + " ago"
                : what + " since the last look";
    return List.of(
        new Hold(last + " (soak time " + Text.of(settings.soakTime()) + ")", Optional.of(left)));
  }

  private Optional<Stillness> stillness(Gate gate) throws SQLException {
    return session
        .rows(
            "SELECT writes, %s FROM %s WHERE version = ?"
                .formatted(database.secondsBetween("still_since", database.now()), names.change()),
            row -> new Stillness(row.getLong(1), row.getDouble(2)),
            gate.opened().toString())
        .stream()
        .findFirst();
  }

  private List<Hold> dependents(Migration migration, Gate gate) throws SQLException {
    if (gate.gone().isEmpty()) {
      return List.of();
    }
    Catalogue catalogue = database.catalogue(session, names);
    Table table = gate.table();
    List<Hold> holds = new ArrayList<>();
    if (gate.gone().equals(Gate.TABLE)) {
      for (String object : catalogue.naming(table)) {
        holds.add(Hold.of(object + " names " + table));
      }
      for (Operation operation : migration.up()) {
        if (operation instanceof Operation.NameTable name) {
          holds.addAll(dependents(catalogue, name));
          return holds;
        }
        if (operation instanceof Operation.Ddl ddl) {
          for (Effect effect : ddl.effects()) {
            if (effect instanceof Effect.Inlinable) {
              Catalogue.Observation seen = catalogue.observe(effect);
              if (seen.state() == Catalogue.Observation.State.DIFFERENT) {
                holds.add(Hold.of(seen.found() + " would go with " + table));
              }
            }
          }
        }
      }
      for (String object : catalogue.dependents(table)) {
        holds.add(Hold.of(object + " depends on " + table));
      }
      return holds;
    }
    for (String column : gone(migration, gate)) {
      for (String object : catalogue.naming(table, column)) {
        holds.add(Hold.of(object + " names " + table + "." + column));
      }
    }
    boolean settles =
        migration.up().stream()
            .anyMatch(o -> o instanceof Operation.Settle || o instanceof Operation.SettleGroup);
    for (String column : gone(migration, gate)) {
      Leftovers left = Leftovers.of(session, database, names, migration, table, column);
      // What fills a column that is dropped goes with it; a column of an open change lives on.
      if (!left.needed().isEmpty() || (settles && !left.drop().isEmpty())) {
        holds.add(
            Hold.of(
                "triggers of another open change name %s.%s%s: close that change first"
                    .formatted(
                        table,
                        column,
                        left.needed().isEmpty()
                            ? ""
                            : " (" + String.join(", ", left.needed()) + ")")));
      }
    }
    for (String function : catalogue.returningRows(table)) {
      holds.add(
          Hold.of(
              "function %s returns rows of %s: sessions that have called it would fail until they reconnect; let it return named columns (RETURNS TABLE)"
                  .formatted(function, table)));
    }
    for (Operation operation : migration.up()) {
      if (operation instanceof Operation.Settle settle) {
        holds.addAll(dependents(catalogue, settle));
        return holds;
      }
      if (operation instanceof Operation.SettleGroup settle) {
        for (String column : settle.drop()) {
          for (String object : catalogue.dependents(table, column)) {
            holds.add(Hold.of(object + " depends on " + table + "." + column));
          }
        }
        return holds;
      }
    }
    for (String object : catalogue.dependents(table, gate.gone())) {
      holds.add(Hold.of(object + " depends on " + table + "." + gate.gone()));
    }
    return holds;
  }

  /** The columns that go, of which the gate names the first. */
  private static List<String> gone(Migration migration, Gate gate) {
    return migration.up().stream()
        .filter(Operation.SettleGroup.class::isInstance)
        .map(operation -> ((Operation.SettleGroup) operation).drop())
        .findFirst()
        .orElse(List.of(gate.gone()));
  }

  /** Whatever depends on the table follows it; the view goes. */
  private List<Hold> dependents(Catalogue catalogue, Operation.NameTable name) throws SQLException {
    List<Hold> holds = new ArrayList<>();
    for (String object : catalogue.dependents(name.table())) {
      holds.add(Hold.of(object + " depends on " + name.table() + ", the view that goes"));
    }
    return holds;
  }

  /**
   * What depends on the column that goes, which need not be the one whose name goes: the younger of
   * the pair is dropped, and the older one takes the name that stays. Views of the older follow it.
   */
  private static List<Hold> dependents(Catalogue catalogue, Operation.Settle settle)
      throws SQLException {
    Optional<String> copy = catalogue.copy(settle);
    if (copy.isEmpty()) {
      return List.of();
    }
    String column = settle.table() + "." + copy.get();
    List<Hold> holds = new ArrayList<>();
    for (String object : catalogue.dependents(settle.table(), copy.get())) {
      holds.add(Hold.of(object + " depends on " + column + ", the copy that the contract drops"));
    }
    for (String object : catalogue.additions(settle.table(), copy.get())) {
      holds.add(Hold.of(object + " would be lost with " + column + ", the copy that is dropped"));
    }
    return holds;
  }

  /**
   * Looks once more who is there, inside the transaction that contracts: from now to its end no
   * instance can announce itself.
   */
  void guard(Migration migration) throws SQLException {
    Gate gate = migration.gate();
    if (gate.equals(Gate.NONE)) {
      return;
    }
    database.keepInstancesOut(session, names);
    List<Hold> holds = living(migration, gate);
    if (!holds.isEmpty()) {
      throw held(migration, holds);
    }
  }

  static ContractHeldException held(Migration migration, List<Hold> holds) {
    return new ContractHeldException(
        "concertina: V%s %s may not run yet: %s"
            .formatted(
                migration.version(),
                migration.description(),
                holds.stream().map(Hold::reason).collect(Collectors.joining("; "))),
        migration.gate().counter().isEmpty()
            ? "nothing was taken away"
            : "both shapes are there and kept equal; nothing was taken away",
        "wait until that is over, or force it with a reason: Concertina.forceContract(\"%s\", \"…\")"
            .formatted(migration.version()));
  }
}
