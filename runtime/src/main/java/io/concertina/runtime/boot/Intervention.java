package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.backfill.Retry;
import io.concertina.runtime.database.Catalogue;
import io.concertina.runtime.database.Failures;
import io.concertina.runtime.database.Quarantine.Aside;
import io.concertina.runtime.report.ControlRefusedException;
import io.concertina.runtime.report.IndexException;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.QuarantinedRow;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What people decide about the migrations, each decision one transaction.
 *
 * <p>A pause and a cancellation must reach whoever holds the lease, so they don't wait for it: they
 * are written with the lease row locked, which every start of a phase locks too. All others are
 * made under the lease.
 */
public final class Intervention {

  private static final Logger LOG = System.getLogger("io.concertina");

  private final Runner runner;
  private final Settings settings;
  private final Index index;
  private final Listener listener;
  private final Instance instance;

  Intervention(
      Runner runner, Settings settings, Index index, Listener listener, Instance instance) {
    this.runner = runner;
    this.settings = settings;
    this.index = index;
    this.listener = listener;
    this.instance = instance;
  }

  /** See {@code Control.pause(String)}. */
  public void pause(String reason) {
    require(reason);
    write(
        "pausing",
        opened ->
            opened
                .session()
                .update(
                    "UPDATE %s SET paused_at = %s, paused_by = ?, paused_reason = ? WHERE id = 1"
                        .formatted(opened.names().lease(), opened.database().now()),
                    me(),
                    reason));
    LOG.log(Level.INFO, () -> "concertina: paused: " + reason);
  }

  private String me() {
    String process = "pid " + instance.pid() + " on " + instance.host();
    return instance.build().isEmpty() ? process : process + " (build " + instance.build() + ")";
  }

  /** See {@code Control.resume()}. */
  public void resume() {
    write(
        "resuming",
        opened ->
            opened
                .session()
                .update(
                    "UPDATE %s SET paused_at = NULL, paused_by = NULL, paused_reason = NULL WHERE id = 1"
                        .formatted(opened.names().lease())));
    LOG.log(Level.INFO, "concertina: resumed");
  }

  /** See {@code Control.cancel(String, String)}. */
  public void cancel(String version, String reason) {
    require(reason);
    Migration migration = known(version);
    write("cancelling V" + migration.version(), opened -> cancelHere(opened, migration, reason));
    listener.notice(migration.version(), "it was cancelled: " + reason);
  }

  private int cancelHere(Opened opened, Migration migration, String reason) throws SQLException {
    int locked =
        opened
            .session()
            .update("UPDATE %s SET wanted = wanted WHERE id = 1".formatted(opened.names().lease()));
    State state = opened.read();
    if (state.complete(migration)) {
      throw new ControlRefusedException(
          "concertina: V%s %s can't be cancelled: it is complete"
              .formatted(migration.version(), migration.description()),
          "nothing was recorded",
          "undo it with downTo, if that is what you want");
    }
    Lease lease = Lease.reading(opened.session(), opened.database(), opened.names());
    new History(opened.run(listener, lease, settings), instance, index.fingerprint())
        .appendHere(List.of(History.Entry.of(migration, State.CONTROL, "CANCELLED", reason)));
    return locked;
  }

  /** See {@code Control.retry(String)}. */
  public void retry(String version) {
    Migration migration = known(version);
    lead(
        engine -> {
          State state = engine.state();
          List<History.Entry> entries = new ArrayList<>();
          if (state.cancelled(migration.version()) != null
              || state.failed(migration.version()) != null) {
            entries.add(History.Entry.of(migration, State.CONTROL, "RETRY", "retry"));
          }
          if (state.goingDown(migration.version())) {
            entries.add(History.Entry.of(migration, State.DOWN, "RETRY", "retry"));
          }
          if (untriggered(engine, migration, state)) {
            entries.add(
                History.Entry.of(
                    migration, State.DOWN, "FORGOTTEN", "retry: its triggers were gone"));
            begunAnew(engine, migration, entries);
            return;
          }
          if (attached(engine, migration, state)) {
            entries.add(
                History.Entry.of(
                    migration,
                    History.text(Phase.MIGRATE),
                    "INTERRUPTED",
                    "retry: a partition was attached"));
            begunAnew(engine, migration, entries);
            return;
          }
          if (entries.isEmpty()) {
            throw new ControlRefusedException(
                "concertina: V%s %s needs no retry: it was not cancelled, has not failed, is not half-way down, its triggers are there, and no partition was attached meanwhile"
                    .formatted(migration.version(), migration.description()),
                "nothing was recorded",
                "boot or migrate: what is pending runs");
          }
          append(engine, entries);
        });
    listener.notice(migration.version(), "it goes up again");
  }

  /** Somebody has dropped the triggers of an open change: all of it is done again. */
  private static boolean untriggered(Engine engine, Migration migration, State state) {
    if (!state.done(migration.version(), Phase.EXPAND) || state.closing(migration.version())) {
      return false;
    }
    return Retry.once(
        engine.run(),
        "looking at the triggers",
        () -> {
          for (Operation operation : migration.up()) {
            if (operation instanceof Operation.Ddl ddl && ddl.phase() == Phase.EXPAND) {
              for (Effect effect : ddl.effects()) {
                if (effect instanceof Effect.TriggersPresent
                    && engine.run().catalogue().observe(effect).state()
                        != Catalogue.Observation.State.PRESENT) {
                  return true;
                }
              }
            }
          }
          return false;
        });
  }

  /**
   * Somebody has attached a partition to a table of an open change: its rows are filled, too. Where
   * a contract has found them, all triggers are there still.
   */
  private static boolean attached(Engine engine, Migration migration, State state) {
    if (!state.done(migration.version(), Phase.MIGRATE)) {
      return false;
    }
    return Retry.once(
        engine.run(),
        "looking at the partitions",
        () -> {
          boolean attached = false;
          for (Operation operation : migration.up()) {
            if (operation instanceof Operation.Ddl ddl && ddl.phase() == Phase.EXPAND) {
              for (Effect effect : ddl.effects()) {
                if (effect instanceof Effect.TriggersPresent) {
                  if (engine.run().catalogue().observe(effect).state()
                      != Catalogue.Observation.State.PRESENT) {
                    return false;
                  }
                  attached |= !engine.run().catalogue().attached(effect.table(), "true").isEmpty();
                }
              }
            }
          }
          return attached;
        });
  }

  private static void begunAnew(Engine engine, Migration migration, List<History.Entry> entries) {
    Retry.once(
        engine.run(),
        "recording the history",
        () -> {
          for (History.Entry entry : entries) {
            engine.history().forget(migration.version(), entry);
          }
          return true;
        });
  }

  /** See {@code Control.quarantined(String)}. */
  public List<QuarantinedRow> quarantined(String version) {
    Migration migration = known(version);
    try (Opened opened = runner.open()) {
      State state = opened.read();
      try {
        opened.resolve(state);
        return state.format() == 0
            ? List.of()
            : asides(opened, migration).stream().map(Aside::row).toList();
      } catch (SQLException e) {
        throw Failures.of(opened.database(), "reading the quarantine", e);
      }
    }
  }

  private static List<Aside> asides(Opened opened, Migration migration) throws SQLException {
    return opened.database().quarantine(opened.session(), opened.names()).rows(migration.version());
  }

  /** See {@code Control.waive(String, List, String)}. */
  public void waive(String version, List<String> key, String reason) {
    require(reason);
    Migration migration = known(version);
    if (!Operations.waivable(migration)) {
      throw new ControlRefusedException(
          "concertina: no row of V%s %s can be waived: every row must have what it asks for"
              .formatted(migration.version(), migration.description()),
          "nothing was recorded",
          "correct the row, then boot again");
    }
    write(
        "waiving a row of V" + migration.version(),
        opened -> {
          int waived = 0;
          for (Aside aside : asides(opened, migration)) {
            if (aside.row().key().equals(key) && aside.row().waived().isEmpty()) {
              waived +=
                  opened
                      .database()
                      .quarantine(opened.session(), opened.names())
                      .waive(aside, reason);
            }
          }
          if (waived == 0) {
            throw new ControlRefusedException(
                "concertina: V%s %s has no row with the key (%s) in quarantine that is not waived"
                    .formatted(
                        migration.version(), migration.description(), String.join(", ", key)),
                "nothing was recorded",
                "look which there are: Concertina.control().quarantined(…)");
          }
          return waived;
        });
    listener.notice(
        migration.version(),
        "it leaves the row with the key (" + String.join(", ", key) + ") as it is: " + reason);
  }

  /** See {@code Control.applied(String, String)}. */
  public void applied(String version, String reason) {
    require(reason);
    Migration migration = known(version);
    lead(
        engine -> {
          State state = engine.state();
          if (state.complete(migration)) {
            String recorded = state.checksum(migration.version());
            if (recorded != null && !recorded.equals(migration.checksum())) {
              claim(
                  engine,
                  "V" + migration.version() + " as it is now",
                  index.migrations().stream()
                      .filter(state::complete)
                      .filter(m -> touches(m, migration))
                      .toList());
              apply(engine, List.of(migration), "recorded as it is now: " + reason);
              return;
            }
            throw new ControlRefusedException(
                "concertina: V%s %s is recorded as applied already"
                    .formatted(migration.version(), migration.description()),
                "nothing was recorded",
                "nothing: it is done");
          }
          claim(engine, "V" + migration.version() + " as applied", List.of(migration));
          apply(engine, List.of(migration), "applied by hand: " + reason);
        });
  }

  private static boolean touches(Migration one, Migration other) {
    return one.up().stream()
        .anyMatch(a -> other.up().stream().anyMatch(b -> a.table().equals(b.table())));
  }

  /** See {@code Control.baseline(String, String)}. */
  public void baseline(String version, String reason) {
    require(reason);
    Version last = Version.of(version);
    List<Migration> all =
        index.migrations().stream().filter(m -> m.version().compareTo(last) <= 0).toList();
    if (all.isEmpty()) {
      throw new IndexException(
          "concertina: this build has no version up to V" + last,
          "nothing was recorded",
          "name the last version that the database has already");
    }
    lead(
        engine -> {
          State state = engine.state();
          List<Version> begun = state.versions().stream().filter(state::begun).sorted().toList();
          if (!begun.isEmpty()) {
            throw new ControlRefusedException(
                "concertina: no baseline: the history already has V" + begun.get(0),
                "nothing was recorded",
                "migrate as usual, or record single versions: Concertina.control().applied(…)");
          }
          claim(engine, "V" + last + " as the baseline", all);
          apply(engine, all, "baseline: " + reason);
        });
  }

  private void claim(Engine engine, String what, List<Migration> migrations) {
    Claims claims = new Claims(engine.run());
    List<String> differences =
        Retry.once(engine.run(), "looking at the catalogue", () -> claims.missing(migrations));
    if (!differences.isEmpty()) {
      throw new ControlRefusedException(
          "concertina: can't record %s, the database differs:%s"
              .formatted(what, lines(differences)),
          "nothing was recorded",
          "make it so by hand, or let the migration run: it recognises what is there");
    }
    for (Migration migration : migrations) {
      if (!Claims.canTell(migration)) {
        listener.notice(
            migration.version(), "it leaves nothing by which it can be recognised: taken on trust");
      }
    }
  }

  private void apply(Engine engine, List<Migration> migrations, String resolution) {
    List<History.Entry> entries = new ArrayList<>();
    for (Migration migration : migrations) {
      for (Phase phase : State.phases(migration)) {
        if (phase != Phase.PURGE) {
          entries.add(History.Entry.of(migration, History.text(phase), "DONE", resolution));
        }
      }
    }
    append(engine, entries);
    migrations.forEach(m -> listener.notice(m.version(), "it was recorded: " + resolution));
  }

  /** See {@code Control.forget(String, String)}. */
  public void forget(String version, String reason) {
    require(reason);
    Migration migration = known(version);
    lead(
        engine -> {
          List<String> why = keeping(engine, migration);
          if (!why.isEmpty()) {
            throw new ControlRefusedException(
                "concertina: can't forget V%s %s:%s"
                    .formatted(migration.version(), migration.description(), lines(why)),
                "nothing was recorded",
                "undo it with downTo, which takes back rows too; or remove by hand what is named above");
          }
          Retry.once(
              engine.run(),
              "recording the history",
              () -> {
                engine
                    .history()
                    .forget(
                        migration.version(),
                        History.Entry.of(migration, State.DOWN, "FORGOTTEN", reason));
                return true;
              });
        });
    listener.notice(migration.version(), "it was forgotten: " + reason);
  }

  private List<String> keeping(Engine engine, Migration migration) {
    State state = engine.state();
    if (!state.begun(migration.version())) {
      return List.of("the history does not have it");
    }
    List<String> later =
        index.migrations().stream()
            .filter(m -> m.after().contains(migration.version()) && state.begun(m.version()))
            .map(m -> "V" + m.version() + " builds on it: forget that one first")
            .toList();
    Claims claims = new Claims(engine.run());
    return later.isEmpty()
        ? Retry.once(engine.run(), "looking at the catalogue", () -> claims.left(migration))
        : later;
  }

  /** See {@code Control.adopt(String)}. */
  public void adopt(String reason) {
    require(reason);
    lead(
        engine ->
            Retry.once(
                engine.run(),
                "adopting the database",
                () -> engine.history().fenced(() -> adoptHere(engine, reason))));
  }

  private static boolean adoptHere(Engine engine, String reason) throws SQLException {
    String theirs = new Adoption(engine.run()).look();
    engine
        .history()
        .appendHere(
            List.of(new History.Entry("0", State.ADOPTED, "DONE", theirs, "", null, reason)));
    return true;
  }

  private static String lines(List<String> lines) {
    return "\n    " + String.join("\n    ", lines);
  }

  private static void require(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a decision about migrations needs a reason");
    }
  }

  private Migration known(String version) {
    Migration migration = index.get(Version.of(version));
    if (migration == null) {
      throw new IndexException(
          "concertina: this build has no V" + version,
          "nothing was recorded",
          "correct the version, or run this with a build that has it");
    }
    return migration;
  }

  /** Something written while the lease row is locked; returns the rows. */
  @FunctionalInterface
  private interface Writing {
    int write(Opened opened) throws SQLException;
  }

  private void write(String what, Writing writing) {
    try (Opened opened = runner.open()) {
      opened.prepare(opened.read(), settings);
      try {
        opened
            .database()
            .transaction(
                opened.session(),
                settings.lockTimeout().multipliedBy(20),
                () -> writing.write(opened));
      } catch (SQLException e) {
        throw Failures.of(opened.database(), what, e);
      }
    }
  }

  private void lead(Consumer<Engine> decision) {
    try (Opened opened = runner.open()) {
      runner.underLease(opened, decision);
    }
  }

  private static void append(Engine engine, List<History.Entry> entries) {
    Retry.once(
        engine.run(),
        "recording the history",
        () -> {
          engine.history().append(entries);
          return true;
        });
  }
}
