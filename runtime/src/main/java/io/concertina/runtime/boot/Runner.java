package io.concertina.runtime.boot;

import io.concertina.migration.Migration;
import io.concertina.migration.Version;
import io.concertina.runtime.backfill.Interruption;
import io.concertina.runtime.backfill.Retry;
import io.concertina.runtime.backfill.Run;
import io.concertina.runtime.database.Database;
import io.concertina.runtime.database.Databases;
import io.concertina.runtime.database.Failures;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.report.ChecksumException;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.DatabaseUnavailableException;
import io.concertina.runtime.report.IndexException;
import io.concertina.runtime.report.IrreversibleException;
import io.concertina.runtime.report.LeaseHolder;
import io.concertina.runtime.report.LeaseLostException;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.LockRefusedException;
import io.concertina.runtime.report.MigrationFailedException;
import io.concertina.runtime.report.Plan;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.Status;
import io.concertina.runtime.report.UnsupportedDatabaseException;
import io.concertina.runtime.report.WaitExpiredException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the facade's calls do: preflight, wait for the lease, run, give it back. */
public final class Runner {

  private static final Logger LOG = System.getLogger("io.concertina");
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration BACKGROUND_POLL = Duration.ofSeconds(1);
  private static final Duration AWAY = Duration.ofSeconds(5);

  private final Settings settings;
  private final Index index;
  private final Listener listener;
  private final Instance instance;

  private Runner(Settings settings) {
    this.settings = settings;
    this.index = Index.load(settings);
    this.listener = new LogListener(settings.listener());
    this.instance = Instance.here(settings.build());
  }

  /** For one call. */
  public static Runner of(Settings settings) {
    return new Runner(settings);
  }

  /** See {@code Concertina.boot()}. */
  public Background boot() {
    Goal goal = Goal.boot(index);
    State state;
    try (Opened opened = open()) {
      state = opened.read();
      refuseForeign(state);
      if (!reached(goal, state)) {
        lead(opened, state, () -> false, false, s -> reached(goal, s), engine -> up(engine, goal));
        state = opened.read();
      }
      refuseMissing(state);
    }
    if (reached(Goal.everything(index), state)) {
      return Background.nothing();
    }
    LOG.log(Level.INFO, "concertina: ready; the rest continues in the background");
    return Background.start(this::goOn);
  }

  private void up(Engine engine, Goal goal) {
    refuseForeign(engine.state());
    engine.up(goal);
  }

  private boolean reached(Goal goal, State state) {
    return index.migrations().isEmpty() || (state.format() > 0 && goal.reached(state));
  }

  /** The rest, giving way whenever another instance boots. */
  private void goOn(BooleanSupplier stop) {
    Goal goal = Goal.everything(index);
    while (!stop.getAsBoolean()) {
      try (Opened opened = open()) {
        lead(opened, opened.read(), stop, true, s -> reached(goal, s), engine -> up(engine, goal));
        return;
      } catch (Interruption | LeaseLostException givenWay) {
        if (stop.getAsBoolean()) {
          return;
        }
        settings.time().sleep(BACKGROUND_POLL);
      } catch (DatabaseUnavailableException | LockRefusedException notNow) {
        LOG.log(Level.WARNING, () -> notNow.headline() + "; the background work tries again");
        settings.time().sleep(AWAY);
      }
    }
  }

  /** See {@code Concertina.migrate()}. */
  public void migrate() {
    Goal goal = Goal.everything(index);
    try (Opened opened = open()) {
      State state = opened.read();
      refuseForeign(state);
      if (!reached(goal, state)) {
        lead(opened, state, () -> false, false, s -> reached(goal, s), engine -> up(engine, goal));
      }
      refuseMissing(opened.read());
    }
  }

  /** See {@code Concertina.downTo(String)}. */
  public void downTo(String target) {
    Version floor = Version.of(target);
    try (Opened opened = open()) {
      State state = opened.read();
      List<Migration> undone = above(floor, state);
      if (undone.isEmpty()) {
        return;
      }
      lead(
          opened,
          state,
          () -> false,
          false,
          s -> above(floor, s).isEmpty(),
          engine -> above(floor, engine.state()).forEach(m -> engine.down(m, engine.state())));
    }
  }

  /** What a way down undoes, newest first; refuses before anything is undone. */
  private List<Migration> above(Version floor, State state) {
    List<Migration> undone = new ArrayList<>();
    for (Version version : state.versions()) {
      if (version.compareTo(floor) <= 0 || !state.begun(version)) {
        continue;
      }
      Migration migration = index.get(version);
      if (migration == null) {
        throw new IndexException(
            "concertina: V%s is applied, but this build does not have it, so it can't undo it"
                .formatted(version),
            "nothing was undone",
            "run downTo with a build that has V" + version);
      }
      if (!migration.irreversible().isEmpty()) {
        throw new IrreversibleException(
            "concertina: V%s %s can't be undone: %s"
                .formatted(version, migration.description(), migration.irreversible()),
            "nothing was undone",
            "go down to " + version + " at the lowest, or restore a backup");
      }
      undone.add(migration);
    }
    undone.sort((a, b) -> b.version().compareTo(a.version()));
    return undone;
  }

  /** See {@code Concertina.status()}. */
  public Status status() {
    try (Opened opened = open()) {
      return Reports.status(opened, index);
    }
  }

  /** See {@code Concertina.plan()}. */
  public Plan plan() {
    try (Opened opened = open()) {
      State state = opened.read();
      refuseForeign(state);
      return Reports.plan(opened, index, state);
    }
  }

  /** Waits for the lease as long as there is something to do, does it, and gives the lease back. */
  private void lead(
      Opened opened,
      State first,
      BooleanSupplier stop,
      boolean yields,
      Predicate<State> reached,
      Consumer<Engine> work) {
    opened.prepare(first, settings);
    Lease lease =
        new Lease(
            opened.session(),
            opened.database(),
            opened.names(),
            instance,
            settings.leaseTime(),
            settings.time(),
            stop,
            yields);
    Run run = opened.run(listener, lease, settings);
    long start = settings.time().nanos();
    while (true) {
      Optional<LeaseHolder> holder = Retry.once(run, "asking for the lease", lease::tryAcquire);
      if (holder.isEmpty()) {
        break;
      }
      listener.waitingFor(holder.get());
      if (stop.getAsBoolean()) {
        throw new Interruption();
      }
      if (!yields) {
        refuseEndlessWait(holder.get(), settings.time().since(start));
        Retry.once(
            run,
            "asking for the lease",
            () -> {
              lease.want();
              return true;
            });
      }
      settings.time().sleep(yields ? BACKGROUND_POLL : POLL);
      if (reached.test(opened.read())) {
        return;
      }
    }
    listener.leaseAcquired(lease.token());
    try {
      opened.enter(lease, settings);
      work.accept(new Engine(run, index, instance));
    } finally {
      opened.giveBack(lease);
    }
  }

  private void refuseEndlessWait(LeaseHolder holder, Duration waited) {
    if (waited.compareTo(settings.waitTime()) > 0) {
      throw new WaitExpiredException(
          "concertina: waited %d s for another instance: %s".formatted(waited.toSeconds(), holder),
          "this instance changed nothing; the other one goes on",
          "boot again later, or allow more by waitTime");
    }
  }

  private void refuseForeign(State state) {
    refuseHalfDown(state);
    for (Migration migration : index.migrations()) {
      String applied = state.checksum(migration.version());
      if (applied != null && !applied.equals(migration.checksum())) {
        throw new ChecksumException(
            "concertina: V%s %s was changed after it was applied: the history has checksum %s, this build %s"
                .formatted(
                    migration.version(), migration.description(), applied, migration.checksum()),
            "nothing was run",
            "restore the annotation as it was and declare what you want as a new version");
      }
    }
  }

  /** A way down that was begun must be finished first: half of a schema suits no build. */
  private void refuseHalfDown(State state) {
    for (Migration migration : index.migrations()) {
      if (state.goingDown(migration.version())) {
        throw new MigrationFailedException(
            "concertina: V%s %s is half-way down: a downTo is running or was interrupted"
                .formatted(migration.version(), migration.description()),
            "some of its steps are undone, some are not; no row is lost",
            "finish it: run downTo with the same version again; then boot");
      }
    }
  }

  private void refuseMissing(State state) {
    if (!state.missing().isEmpty()) {
      throw new SchemaMismatchException(
          "concertina: this build maps columns that the database does not have: "
              + String.join(", ", state.missing()),
          "everything that this build brings is applied; nothing else was changed",
          "deploy the build that the database was migrated for, go back with downTo, or correct the mapping");
    }
  }

  /** Opens a session and finds out what it leads to. */
  private Opened open() {
    Session session;
    try {
      session = new Session(settings.dataSource());
    } catch (SQLException e) {
      throw Failures.connecting(e);
    }
    try {
      Database database = Databases.of(session);
      refuseSchemas(database);
      return new Opened(session, database, new Names(settings.schema()), index.wanted());
    } catch (SQLException e) {
      throw closing(session, Failures.connecting(e));
    } catch (ConcertinaException e) {
      throw closing(session, e);
    }
  }

  /** The schema of the service, and those that single model classes are mapped to. */
  private void refuseSchemas(Database database) {
    Stream.concat(
            Stream.of(settings.schema()), index.wanted().stream().map(wanted -> wanted.schema()))
        .filter(schema -> !schema.isEmpty())
        .distinct()
        .forEach(schema -> refuseSchema(database, schema));
  }

  private static void refuseSchema(Database database, String schema) {
    String refusal = database.refuseSchema(schema);
    if (refusal != null) {
      throw new UnsupportedDatabaseException(
          "concertina: schema \"" + schema + "\" can't be used: " + refusal,
          "nothing was read or written",
          "leave the schema out, of the options and of the model's mapping");
    }
  }

  private static ConcertinaException closing(Session session, ConcertinaException failure) {
    try {
      session.close();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }
}
