package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.backfill.Interruption;
import io.concertina.runtime.backfill.Retry;
import io.concertina.runtime.backfill.Run;
import io.concertina.runtime.database.Database;
import io.concertina.runtime.database.Databases;
import io.concertina.runtime.database.Failures;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.DatabaseUnavailableException;
import io.concertina.runtime.report.Hold;
import io.concertina.runtime.report.IndexException;
import io.concertina.runtime.report.LeaseHolder;
import io.concertina.runtime.report.LeaseLostException;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.LockRefusedException;
import io.concertina.runtime.report.MigrationFailedException;
import io.concertina.runtime.report.PausedException;
import io.concertina.runtime.report.PendingException;
import io.concertina.runtime.report.PermissionException;
import io.concertina.runtime.report.Plan;
import io.concertina.runtime.report.Status;
import io.concertina.runtime.report.UnsupportedDatabaseException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the facade's calls do: preflight, wait for the lease, run, give it back. */
public final class Runner {

  private static final Logger LOG = System.getLogger("io.concertina");
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration BACKGROUND_POLL = Duration.ofSeconds(1);
  private static final Duration GATE_POLL = Duration.ofSeconds(15);
  private static final Duration AWAY = Duration.ofSeconds(5);

  private final Settings settings;
  private final Index index;
  private final Listener listener;
  private final Instance instance;
  private final Refusals refusals;

  private Runner(Settings settings) {
    this.settings = settings;
    this.index = Index.load(settings);
    this.listener = new LogListener(settings.listener());
    this.instance = Instance.here(settings.build());
    this.refusals = new Refusals(settings, index);
  }

  /** For one call. */
  public static Runner of(Settings settings) {
    return new Runner(settings);
  }

  /** See {@code Concertina.control()}. */
  public Intervention intervention() {
    return new Intervention(this, settings, index, listener, instance);
  }

  /** See {@code Concertina.boot()}. */
  public Background boot() {
    Goal goal = Goal.boot(index, settings);
    Presence presence = new Presence(instance, index);
    return present(
        presence,
        true,
        opened -> {
          State state = opened.announce(presence);
          suits(opened, state);
          if (!reached(goal, state) || outdated(opened, state)) {
            Refusals.stopped(goal, state);
            refusals.unsuited(state);
            Refusals.obstacles(opened, Goal.everything(index), state, index);
            refusals.longWait(opened, goal, state);
            Map<Version, List<Hold>> held =
                lead(opened, state, () -> false, false, goal, engine -> up(engine, goal, ""));
            state = opened.announce(presence);
            refuseHeld(goal, state, held);
          }
          return state;
        });
  }

  /** See {@code Concertina.verify()}. */
  public Background verify() {
    Goal goal = Goal.boot(index, settings);
    Presence presence = new Presence(instance, index);
    return present(
        presence,
        false,
        opened -> {
          State state = opened.announce(presence);
          suits(opened, state);
          if (!reached(goal, state)) {
            Refusals.cancelled(goal, state);
            throw new PendingException(
                "concertina: this build needs what the database does not have yet: "
                    + String.join(", ", goal.pending(state)),
                "nothing was changed: this instance only verifies",
                "run Concertina.migrate() with this build first, as a job or by hand");
          }
          return state;
        });
  }

  /** Refuses what would be wrong before anything is looked at that is pending. */
  private void suits(Opened opened, State state) {
    refusals.foreign(state);
    refusals.lower(state);
    refusals.drift(state, opened.database());
    for (Drift drift : Drift.of(index, state, opened.database())) {
      listener.notice(drift.version(), drift.what() + ": " + drift.next());
    }
  }

  /** Makes the database suit this build, and keeps telling the others that this instance lives. */
  private Background present(Presence presence, boolean migrates, Function<Opened, State> suit) {
    State state;
    try (Opened opened = open()) {
      try {
        state = suit.apply(opened);
        refusals.missing(state);
      } catch (RuntimeException e) {
        withdraw(opened, presence, e);
        throw e;
      }
    }
    Consumer<Background.Stop> life = stop -> live(presence, stop, state.shapes());
    Consumer<Background.Stop> goodbye = stop -> leave(presence, stop);
    if (!migrates || reached(Goal.everything(index), state)) {
      return Background.living(life, goodbye);
    }
    LOG.log(Level.INFO, "concertina: ready; the rest continues in the background");
    return Background.working(this::goOn, life, goodbye);
  }

  private static void withdraw(Opened opened, Presence presence, RuntimeException failure) {
    try {
      presence.leave(opened.session(), opened.database(), opened.names());
    } catch (SQLException e) {
      // Whatever made the boot fail may make this fail too; the row grows old by itself.
      failure.addSuppressed(e);
    }
  }

  /** Signs of life until the end; one that fails is made up for by the next. */
  private void live(Presence presence, Background.Stop stop, Map<Version, Set<Long>> known) {
    Map<Version, Set<Long>> shapes = new HashMap<>(known);
    while (!stop.within(settings.presenceTime().dividedBy(4))) {
      quietly(
          "a sign of life was not given",
          opened -> {
            stop.at(opened.session());
            presence.announce(opened.session(), opened.database(), opened.names());
            tellChanged(shapes, opened.read().shapes());
          });
    }
  }

  /** What this instance does itself is news to its own pool as well. */
  private void tellChanged(Map<Version, Set<Long>> before, Map<Version, Set<Long>> now) {
    List<Version> changed =
        now.entrySet().stream()
            .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    before.clear();
    before.putAll(now);
    if (!changed.isEmpty()) {
      try {
        listener.shapeChanged(changed);
      } catch (RuntimeException e) {
        // The instance lives on, and goes on saying so.
        LOG.log(Level.WARNING, "concertina: a listener failed", e);
      }
    }
  }

  private void leave(Presence presence, Background.Stop stop) {
    quietly(
        "this instance did not say goodbye; it is forgotten by itself",
        opened -> {
          stop.at(opened.session());
          presence.leave(opened.session(), opened.database(), opened.names());
        });
  }

  /** What is done with a session. */
  @FunctionalInterface
  private interface Visit {
    void make(Opened opened) throws SQLException;
  }

  private void quietly(String otherwise, Visit visit) {
    try (Opened opened = open()) {
      opened.database().patient(opened.session());
      visit.make(opened);
    } catch (SQLException | ConcertinaException e) {
      LOG.log(Level.DEBUG, "concertina: " + otherwise, e);
    }
  }

  private void up(Engine engine, Goal goal, String force) {
    up(engine, goal, force, Setbacks.thrown());
  }

  private void up(Engine engine, Goal goal, String force, Setbacks setbacks) {
    refusals.foreign(engine.state());
    engine.up(goal, force, setbacks);
  }

  /** Whether triggers of an open change are those of another build: only where one is open. */
  private boolean outdated(Opened opened, State state) {
    try {
      opened.resolve(state);
      return !Outdated.find(opened.session(), opened.database(), opened.names(), index, state)
          .isEmpty();
    } catch (SQLException e) {
      throw Failures.of(opened.database(), "looking for the triggers of open changes", e);
    }
  }

  private boolean reached(Goal goal, State state) {
    return index.migrations().isEmpty() || (state.format() > 0 && goal.reached(state));
  }

  /** The rest, giving way whenever another instance boots, and the contracts once nothing holds. */
  private void goOn(Background.Stop stop) {
    Goal goal = Goal.everything(index);
    Setbacks setbacks = Setbacks.borne(settings.time(), gatePoll(), stop::failed);
    while (!stop.asked()) {
      try (Opened opened = open()) {
        stop.at(opened.session());
        lead(
            opened,
            opened.read(),
            stop::asked,
            true,
            goal,
            engine -> up(engine, goal, "", setbacks));
        if (reached(goal, opened.read())) {
          stop.failed(null);
          return;
        }
      } catch (Interruption | LeaseLostException | PausedException givenWay) {
        if (stop.within(BACKGROUND_POLL)) {
          return;
        }
        continue;
      } catch (DatabaseUnavailableException | LockRefusedException notNow) {
        LOG.log(Level.WARNING, () -> notNow.headline() + "; the background work tries again");
        if (stop.within(AWAY)) {
          return;
        }
        continue;
      }
      stop.idle();
      if (stop.within(gatePoll())) {
        return;
      }
    }
  }

  /** Often enough that a contract does not wait much longer than it has to. */
  private Duration gatePoll() {
    Duration share = settings.soakTime().dividedBy(10);
    return share.compareTo(GATE_POLL) > 0
        ? GATE_POLL
        : share.compareTo(BACKGROUND_POLL) < 0 ? BACKGROUND_POLL : share;
  }

  /** See {@code Concertina.migrate()}. */
  public void migrate() {
    Goal goal = Goal.everything(index);
    try (Opened opened = open()) {
      State state = opened.read();
      suits(opened, state);
      Map<Version, List<Hold>> held = Map.of();
      if (!reached(goal, state) || outdated(opened, state)) {
        refusals.unsuited(state);
        Refusals.obstacles(opened, goal, state, index);
        held = lead(opened, state, () -> false, false, goal, engine -> up(engine, goal, ""));
      }
      State end = opened.read();
      if (!end.missing().isEmpty()) {
        refuseHeld(Goal.boot(index, settings), end, held);
      }
      refusals.missing(end);
    }
  }

  /** See {@code Concertina.contract(String)} and {@code forceContract(String, String)}. */
  public void contract(String version, String force) {
    Migration migration = index.get(Version.of(version));
    if (migration == null || !State.phases(migration).contains(Phase.CONTRACT)) {
      throw new IndexException(
          "concertina: V%s is no contract of this build".formatted(version),
          "nothing was run",
          "name the version that closes the change: the one in  contract = \"…\"");
    }
    Goal goal = Goal.contract(index, migration);
    try (Opened opened = open()) {
      State state = opened.read();
      refusals.foreign(state);
      if (!reached(goal, state)) {
        Refusals.cancelled(goal, state);
        Refusals.obstacles(opened, goal, state, index);
        Map<Version, List<Hold>> held =
            lead(opened, state, () -> false, false, goal, engine -> up(engine, goal, force));
        refuseHeld(goal, opened.read(), held);
      }
    }
  }

  private void refuseHeld(Goal goal, State state, Map<Version, List<Hold>> held) {
    if (reached(goal, state)) {
      return;
    }
    Refusals.stopped(goal, state);
    for (Map.Entry<Version, List<Hold>> entry : held.entrySet()) {
      Migration migration = index.get(entry.getKey());
      if (migration != null) {
        throw Gates.held(migration, entry.getValue());
      }
    }
    throw new MigrationFailedException(
        "concertina: not everything that is needed could be done: "
            + String.join(", ", goal.pending(state)),
        "what was done is kept and recorded",
        "run it again; another instance may have been at it");
  }

  /** See {@code Concertina.downTo(String)}. */
  public void downTo(String target) {
    Version floor = Version.of(target);
    try (Opened opened = open()) {
      State state = opened.read();
      List<Migration> undone = above(opened, floor, state);
      if (undone.isEmpty()) {
        return;
      }
      refusals.inUse(opened, state, undone);
      Refusals.obstacles(opened, state, undone);
      Refusals.notEmpty(opened, undone);
      Refusals.purged(opened, undone);
      lead(
          opened,
          state,
          () -> false,
          false,
          s -> above(opened, floor, s).isEmpty(),
          engine -> {
            List<Migration> todo = above(opened, floor, engine.state());
            engine.foresee(todo, engine.state());
            todo.forEach(m -> engine.down(m, engine.state()));
          });
    }
  }

  private List<Migration> above(Opened opened, Version floor, State state) {
    return refusals.above(floor, state, opened.found(state), opened.database());
  }

  /** See {@code Concertina.status()}. */
  public Status status() {
    try (Opened opened = open()) {
      return Reports.status(opened, index, settings, instance);
    }
  }

  /** See {@code Concertina.plan()}. */
  public Plan plan() {
    try (Opened opened = open()) {
      State state = opened.read();
      refusals.foreign(state);
      return Plans.plan(opened, index, state);
    }
  }

  /** Waits for the lease as long as there is something to do, does it, and gives the lease back. */
  private Map<Version, List<Hold>> lead(
      Opened opened,
      State first,
      BooleanSupplier stop,
      boolean yields,
      Goal goal,
      Consumer<Engine> work) {
    try {
      return lead(opened, first, stop, yields, s -> reached(goal, s), work);
    } catch (PermissionException e) {
      throw opened.entered() ? e : Refusals.mayNot(goal, first, e);
    }
  }

  /** Does under the lease what a person asked for, whether or not the migrations are paused. */
  void underLease(Opened opened, Consumer<Engine> work) {
    lead(opened, opened.read(), () -> false, false, s -> false, state -> {}, work);
  }

  private Map<Version, List<Hold>> lead(
      Opened opened,
      State first,
      BooleanSupplier stop,
      boolean yields,
      Predicate<State> reached,
      Consumer<Engine> work) {
    return lead(opened, first, stop, yields, reached, Refusals::paused, work);
  }

  private Map<Version, List<Hold>> lead(
      Opened opened,
      State first,
      BooleanSupplier stop,
      boolean yields,
      Predicate<State> reached,
      Consumer<State> refuse,
      Consumer<Engine> work) {
    refuse.accept(first);
    opened.prepare(first, settings);
    Lease lease =
        new Lease(
            opened.session(),
            opened.database(),
            opened.names(),
            instance,
            settings.leaseTime(),
            settings.lockTimeout(),
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
        refusals.endlessWait(holder.get(), settings.time().since(start));
        Retry.once(
            run,
            "asking for the lease",
            () -> {
              lease.want();
              return true;
            });
      }
      opened.evaluated(Optional.empty());
      pause(opened, run, yields);
      State now = opened.read();
      if (reached.test(now)) {
        return Map.of();
      }
      refuse.accept(now);
    }
    listener.leaseAcquired(lease.token());
    try {
      opened.enter(lease, settings);
      Engine engine = new Engine(run, lease, index, instance, settings, opened.evaluated());
      work.accept(engine);
      return engine.held();
    } finally {
      opened.giveBack(lease);
    }
  }

  /** Who waits in the background needs no connection meanwhile. */
  private void pause(Opened opened, Run run, boolean yields) {
    if (!yields) {
      settings.time().sleep(POLL);
      return;
    }
    Retry.once(
        run,
        "lending the connection",
        () -> {
          opened.session().suspend();
          settings.time().sleep(BACKGROUND_POLL);
          opened.session().resume();
          opened.database().patient(opened.session());
          return true;
        });
  }

  /** Opens a session and finds out what it leads to. */
  Opened open() {
    Session session;
    try {
      session = new Session(settings.dataSource());
    } catch (SQLException e) {
      throw Failures.connecting(e);
    }
    try {
      Database database = Databases.of(session);
      refuseSchemas(database);
      refuseEffects(database);
      return new Opened(session, database, new Names(settings.schema()), index.look(database));
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

  /** What the database can't do is told before anything else of the build is done. */
  private void refuseEffects(Database database) {
    for (Migration migration : index.migrations()) {
      for (Operation operation : migration.up()) {
        if (operation instanceof Operation.Ddl ddl) {
          for (Effect effect : ddl.effects()) {
            Database.Refusal refusal = database.refuse(effect);
            if (refusal != null) {
              throw new UnsupportedDatabaseException(
                  "concertina: V%s %s can't be done: %s"
                      .formatted(migration.version(), migration.description(), refusal.why()),
                  "nothing was read or written",
                  refusal.instead());
            }
          }
        }
      }
    }
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
