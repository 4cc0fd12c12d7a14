package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.runtime.backfill.Run;
import io.concertina.runtime.boot.Reports.Estimate;
import io.concertina.runtime.database.Catalogue;
import io.concertina.runtime.database.Database;
import io.concertina.runtime.database.Database.Wanted;
import io.concertina.runtime.database.Evaluation;
import io.concertina.runtime.database.Failures;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.database.Obstacle;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.database.Surroundings;
import io.concertina.runtime.database.Surroundings.Direction;
import io.concertina.runtime.report.BackfillPendingException;
import io.concertina.runtime.report.BuildTooOldException;
import io.concertina.runtime.report.CancelledException;
import io.concertina.runtime.report.ChecksumException;
import io.concertina.runtime.report.IndexException;
import io.concertina.runtime.report.IrreversibleException;
import io.concertina.runtime.report.LeaseHolder;
import io.concertina.runtime.report.MigrationFailedException;
import io.concertina.runtime.report.ObstacleException;
import io.concertina.runtime.report.Pause;
import io.concertina.runtime.report.PausedException;
import io.concertina.runtime.report.PermissionException;
import io.concertina.runtime.report.SchemaInUseException;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.TableNotEmptyException;
import io.concertina.runtime.report.WaitExpiredException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What keeps a call from running, told before anything is changed. */
record Refusals(Settings settings, Index index) {

  private static final List<Operation> NONE = List.of();

  static void stopped(Goal goal, State state) {
    paused(state);
    cancelled(goal, state);
  }

  static void paused(State state) {
    Pause pause = state.pause();
    if (pause != null) {
      throw new PausedException(pause);
    }
  }

  static void cancelled(Goal goal, State state) {
    Version version = goal.cancelled(state);
    if (version != null) {
      throw new CancelledException(version, String.valueOf(state.cancelled(version)));
    }
  }

  /**
   * Surroundings in which what the goal wants would go wrong: all of them at once, before anything
   * of it is made.
   */
  static void obstacles(Opened opened, Goal goal, State state, Index index) {
    List<String> found = new ArrayList<>();
    List<String> next = new ArrayList<>();
    List<Operation> before = new ArrayList<>();
    try {
      opened.resolve(state);
      boolean first = true;
      for (Migration migration : index.migrations()) {
        List<Phase> phases = goal.open(migration, state);
        if (phases.isEmpty()
            || (!state.anyDone(migration.version()) && settled(opened, migration))) {
          continue;
        }
        List<Operation> todo =
            migration.up().stream().filter(o -> phases.contains(o.phase())).toList();
        boolean untouched = state.untouched(migration.version());
        look(opened, Direction.UP, untouched, migration, todo, found, next);
        add(
            migration,
            RowKeys.missing(
                opened.database().batches(opened.session(), opened.names()),
                opened.database().catalogue(opened.session(), opened.names()),
                todo,
                before),
            found,
            next);
        before.addAll(todo);
        if (phases.contains(Phase.EXPAND)) {
          evaluations(
              opened.session(), opened.database(), opened.names(), migration, first, found, next);
          if (first) {
            opened.evaluated(Optional.of(migration.version()));
          }
        }
        if (scripted(todo)) {
          break;
        }
        first &= todo.isEmpty();
      }
    } catch (SQLException e) {
      throw Failures.of(opened.database(), "looking at what surrounds the tables", e);
    }
    refuse(found, next, "nothing was changed by this run");
  }

  /**
   * The same for one phase of one migration, or for its way down.
   *
   * @param untouched whether nothing of it was begun before
   * @param evaluated whether the database was just asked for its expressions
   */
  static void obstacles(
      Run run,
      Direction direction,
      boolean untouched,
      boolean evaluated,
      Migration migration,
      List<Operation> todo)
      throws SQLException {
    List<String> found = new ArrayList<>();
    List<String> next = new ArrayList<>();
    look(
        run.session(),
        run.database(),
        run.names(),
        direction,
        untouched,
        migration,
        todo,
        found,
        next);
    if (!evaluated
        && direction == Direction.UP
        && todo.stream().anyMatch(o -> o.phase() == Phase.EXPAND)) {
      evaluations(run.session(), run.database(), run.names(), migration, true, found, next);
    }
    refuse(
        found,
        next,
        direction == Direction.UP
            ? "nothing of this phase was changed; phases before it are kept and recorded"
            : "nothing of this version was undone; those above it are undone and recorded");
  }

  /**
   * A script may take away what is in the way of the versions behind it, which wait for it: they
   * are looked at when it is their turn.
   */
  private static boolean scripted(List<Operation> todo) {
    return todo.stream().anyMatch(operation -> operation instanceof Operation.Script);
  }

  /** The same before anything is undone. */
  static void obstacles(Opened opened, State state, List<Migration> undone) {
    List<String> found = new ArrayList<>();
    List<String> next = new ArrayList<>();
    try {
      opened.resolve(state);
      Foreseen foreseen =
          new Foreseen(opened.database().catalogue(opened.session(), opened.names()));
      for (int i = 0; i < undone.size(); i++) {
        Migration migration = undone.get(i);
        look(opened, Direction.DOWN, false, migration, migration.down(), found, next);
        if (!state.goingDown(migration.version())) {
          add(migration, foreseen.of(migration, undone.subList(0, i)), found, next);
        }
        if (scripted(migration.down())) {
          break;
        }
      }
    } catch (SQLException e) {
      throw Failures.of(opened.database(), "looking at what surrounds the tables", e);
    }
    refuse(found, next, "nothing was undone");
  }

  private static void look(
      Opened opened,
      Direction direction,
      boolean untouched,
      Migration migration,
      List<Operation> todo,
      List<String> found,
      List<String> next)
      throws SQLException {
    look(
        opened.session(),
        opened.database(),
        opened.names(),
        direction,
        untouched,
        migration,
        todo,
        found,
        next);
  }

  private static void look(
      Session session,
      Database database,
      Names names,
      Direction direction,
      boolean untouched,
      Migration migration,
      List<Operation> todo,
      List<String> found,
      List<String> next)
      throws SQLException {
    Surroundings surroundings = database.surroundings(session, names);
    Catalogue catalogue = database.catalogue(session, names);
    List<Operation> left = new ArrayList<>();
    for (Operation operation : todo) {
      // What is meant for another database alone does nothing here.
      boolean none = operation instanceof Operation.Ddl ddl && database.texts(ddl.sql()).isEmpty();
      if (!none && !done(catalogue, operation)) {
        left.add(operation);
      }
    }
    List<Obstacle> obstacles = new ArrayList<>(surroundings.of(direction, Touches.of(left)));
    // What was begun before may find its own columns, the older of a pair among them.
    if (untouched && left.stream().anyMatch(NewColumns::syncs)) {
      for (Operation operation : todo) {
        obstacles.addAll(NewColumns.defaults(database, catalogue, operation));
      }
    }
    add(migration, obstacles, found, next);
  }

  private static void add(
      Migration migration, List<Obstacle> obstacles, List<String> found, List<String> next) {
    for (Obstacle obstacle : obstacles) {
      found.add(
          "V%s %s: %s".formatted(migration.version(), migration.description(), obstacle.what()));
      next.add(obstacle.next());
    }
  }

  /**
   * Whether a column of another type has a new one's name: that is told, not what it can't take.
   */
  private static boolean taken(Catalogue catalogue, Migration migration) throws SQLException {
    for (Operation operation : migration.up()) {
      if (operation instanceof Operation.Ddl ddl) {
        for (Effect effect : ddl.effects()) {
          if (effect instanceof Effect.ColumnPresent
              && catalogue.observe(effect).state() == Catalogue.Observation.State.DIFFERENT) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Nothing is made where it is recognised, and nothing is in its way. */
  private static boolean settled(Opened opened, Migration migration) throws SQLException {
    Catalogue catalogue = opened.database().catalogue(opened.session(), opened.names());
    for (Effect effect : migration.settled()) {
      if (catalogue.observe(effect).state() != Catalogue.Observation.State.PRESENT) {
        return false;
      }
    }
    return !migration.settled().isEmpty();
  }

  private static boolean done(Catalogue catalogue, Operation operation) throws SQLException {
    if (operation instanceof Operation.Shadow shadow) {
      return !catalogue.columns(shadow.table()).isEmpty() && catalogue.swapped(shadow);
    }
    if (!(operation instanceof Operation.Ddl ddl)) {
      return false;
    }
    for (Effect effect : ddl.effects()) {
      if (catalogue.observe(effect).state() != Catalogue.Observation.State.PRESENT) {
        return false;
      }
    }
    return true;
  }

  /**
   * Expressions that the database can't evaluate, asked for before the table has the columns.
   *
   * @param first whether no other migration comes before that may make what they name
   */
  private static void evaluations(
      Session session,
      Database database,
      Names names,
      Migration migration,
      boolean first,
      List<String> found,
      List<String> next)
      throws SQLException {
    if (taken(database.catalogue(session, names), migration)) {
      return;
    }
    for (Evaluation evaluation : Evaluations.of(migration, migration.up())) {
      for (Obstacle obstacle :
          database
              .triggers(session, names)
              .obstacles(evaluation, first && Evaluations.alone(migration, evaluation))) {
        found.add(
            "V%s %s: %s".formatted(migration.version(), migration.description(), obstacle.what()));
        next.add(obstacle.next());
      }
    }
  }

  private static void refuse(List<String> found, List<String> next, String state) {
    if (!found.isEmpty()) {
      throw new ObstacleException(
          "concertina: " + String.join("\n    ", found),
          state,
          next.stream().distinct().collect(Collectors.joining("\n           ")));
    }
  }

  /** A boot that would wait for minutes is a deploy that hangs: better to say so at once. */
  void longWait(Opened opened, Goal goal, State state) {
    for (Migration migration : goal.backfills(state)) {
      Estimate estimate = estimate(opened, goal, state, migration);
      if (estimate.time().compareTo(settings.waitForBackfill()) > 0) {
        throw new BackfillPendingException(
            String.format(
                Locale.ROOT,
                "concertina: this build reads what V%s (%s) fills: %s, more than the %s that a boot may wait",
                migration.version(),
                migration.description(),
                estimate,
                Text.of(settings.waitForBackfill())),
            "nothing was changed by this boot",
            """
            release a build first that still maps the old shape: it boots at once and fills in the background;
                  release this one when status() shows V%s as complete. Or let this boot wait: waitForBackfill(Duration.ofSeconds(%s))"""
                .formatted(migration.version(), 2 * estimate.time().toSeconds()));
      }
    }
  }

  private static Estimate estimate(Opened opened, Goal goal, State state, Migration migration) {
    try {
      return Reports.estimate(opened, state, migration);
    } catch (PermissionException e) {
      throw mayNot(goal, state, e);
    }
  }

  /** For a role that was refused before it came to anything: what it may not is all of it. */
  static PermissionException mayNot(Goal goal, State state, PermissionException refused) {
    return new PermissionException(
        "concertina: this role may not run what is pending: %s\n    %s"
            .formatted(
                String.join(", ", goal.pending(state)),
                refused.headline().replaceFirst("^concertina: ", "")),
        "nothing of it was done",
        "run as a role that owns the tables and may CREATE in the schema, on the primary; let instances of this role verify()",
        refused);
  }

  /** What living instances map is not taken away from under them. */
  void inUse(Opened opened, State state, List<Migration> undone) {
    List<String> reasons = new ArrayList<>();
    try {
      opened.resolve(state);
      for (Migration migration : undone) {
        for (Operation operation : migration.down().isEmpty() ? NONE : migration.up()) {
          if (operation instanceof Operation.NameTable name && name.view()) {
            Gate whole = new Gate(migration.version(), name.other(), Gate.TABLE, "", "");
            Presence.holding(
                    opened.session(),
                    opened.database(),
                    opened.names(),
                    settings.presenceTime(),
                    whole)
                .forEach(hold -> reasons.add("V" + migration.version() + ": " + hold));
          } else if (operation instanceof Operation.Ddl ddl) {
            for (Effect effect : ddl.effects()) {
              for (String column : made(effect)) {
                Presence.mapping(
                        opened.session(),
                        opened.database(),
                        opened.names(),
                        settings.presenceTime(),
                        effect.table().schema(),
                        effect.table().name(),
                        column)
                    .forEach(hold -> reasons.add("V" + migration.version() + ": " + hold));
              }
            }
          }
        }
      }
    } catch (SQLException e) {
      throw Failures.of(opened.database(), "looking for living instances", e);
    }
    if (!reasons.isEmpty()) {
      throw new SchemaInUseException(
          "concertina: instances that live map what would go: " + String.join("; ", reasons),
          "nothing was undone",
          "deploy a build that does not map it and wait until the others are gone, then go down again");
    }
  }

  /** Tables whose rows would be lost, looked for before anything is undone. */
  static void notEmpty(Opened opened, List<Migration> undone) {
    Catalogue catalogue = opened.database().catalogue(opened.session(), opened.names());
    try {
      for (Migration migration : undone) {
        for (Operation operation : migration.down()) {
          boolean spares = operation instanceof Operation.DiscardTable discard && !discard.rows();
          if (spares && !catalogue.columns(operation.table()).isEmpty()) {
            long rows = catalogue.count(operation.table());
            if (rows > 0) {
              throw new TableNotEmptyException(
                  "concertina: V%s %s can't be undone"
                      .formatted(migration.version(), migration.description()),
                  operation.table().toString(),
                  rows,
                  "nothing was undone");
            }
          }
        }
      }
    } catch (SQLException e) {
      throw Failures.of(opened.database(), "looking for rows", e);
    }
  }

  /** Tables that a way down would bring back, and of which nothing is kept. */
  static void purged(Opened opened, List<Migration> undone) {
    Catalogue catalogue = opened.database().catalogue(opened.session(), opened.names());
    try {
      for (Migration migration : undone) {
        for (Operation operation : migration.down()) {
          if (operation instanceof Operation.Ddl ddl
              && ddl.effects().contains(new Effect.TableAbsent(ddl.table()))
              && gone(catalogue, ddl, newer(migration, undone))) {
            throw new IrreversibleException(
                "concertina: V%s %s can't be undone: its rows were purged, or never kept"
                    .formatted(migration.version(), migration.description()),
                "nothing was undone",
                "go down to "
                    + migration.version()
                    + " at the lowest, or restore the table from a backup first");
          }
        }
      }
    } catch (SQLException e) {
      throw Failures.of(opened.database(), "looking for tables that were kept", e);
    }
  }

  private static List<Migration> newer(Migration migration, List<Migration> undone) {
    return undone.stream()
        .filter(other -> other.version().compareTo(migration.version()) > 0)
        .toList();
  }

  /**
   * Whether there is neither the table that was kept nor the one that it becomes, but for one that
   * goes before.
   */
  private static boolean gone(Catalogue catalogue, Operation.Ddl back, List<Migration> newer)
      throws SQLException {
    for (Effect effect : back.effects()) {
      boolean goes =
          newer.stream()
              .flatMap(migration -> migration.down().stream())
              .anyMatch(operation -> takes(operation, effect.table()));
      if (!goes && !catalogue.columns(effect.table()).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean takes(Operation operation, Table table) {
    return operation instanceof Operation.NameTable name
        ? name.table().equals(table) || name.other().equals(table)
        : operation instanceof Operation.DiscardTable && operation.table().equals(table);
  }

  /** The columns that go when the effect is undone; of a table, one stands for all. */
  private static List<String> made(Effect effect) {
    if (effect instanceof Effect.ColumnPresent column) {
      return List.of(column.column());
    }
    return effect instanceof Effect.TablePresent table
        ? table.columns().stream().map(Effect.TableColumn::name).limit(1).toList()
        : List.of();
  }

  /** What a way down undoes, newest first; refuses before anything is undone. */
  List<Migration> above(Version floor, State state, Map<Version, Found> found, Database database) {
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
      Found before = found.getOrDefault(version, Found.NOTHING);
      String obstacle = before.obstacle(migration, database);
      if (!obstacle.isEmpty()) {
        throw new IrreversibleException(
            "concertina: V%s %s can't be undone: %s"
                .formatted(version, migration.description(), obstacle),
            "nothing was undone",
            "go down to " + version + " at the lowest; or copy what is to stay to another place");
      }
      undone.add(before.spared(migration));
    }
    undone.sort((a, b) -> b.version().compareTo(a.version()));
    return undone;
  }

  void foreign(State state) {
    halfDown(state);
    ahead(state);
    for (Migration migration : index.migrations()) {
      String applied = state.checksum(migration.version());
      if (applied != null && !applied.equals(migration.checksum())) {
        throw new ChecksumException(
            "concertina: V%s %s was changed after it was applied: the history has checksum %s, this build %s"
                .formatted(
                    migration.version(), migration.description(), applied, migration.checksum()),
            "nothing was run",
            """
            restore the annotation as it was and declare what you want as a new version.
                   Where only its place or spelling changed (from the field to its class, a member that was derived before), and the database is as the annotation says now, record that: Concertina.control().applied("%1$s", "…").
                   Where the history's V%1$s is of another service: two services that share a schema share the history, so give each a schema of its own, or versions of its own"""
                .formatted(migration.version()));
      }
    }
  }

  /**
   * What a newer build has expanded suits this one too, and so does what it contracted, as long as
   * this one fills what nothing else fills any more. Whether the columns that it maps are still
   * there is looked at besides.
   */
  void ahead(State state) {
    Map<String, Version> gone = state.gone();
    for (Version version : state.versions()) {
      State.Attempt contract = state.attempt(version, Phase.CONTRACT);
      String needed = contract == null ? "" : contract.footprint().needed();
      if (index.get(version) == null
          && contract != null
          && contract.done()
          && !gone.containsKey(needed)
          && !index.takesAway(needed)
          && index.leavesOut(needed)) {
        throw new BuildTooOldException(
            "concertina: V%s was contracted by a build that maps %s: nothing fills it any more for builds that do not, such as this one"
                .formatted(version, needed),
            "nothing was changed by this boot",
            """
            deploy a build that maps it, or undo V%s first with a build that has it: downTo;
                   or, where this build has let go of the column, say so on the class:  @DropColumn(version = "…", column = "%s", …)"""
                .formatted(version, needed.substring(needed.lastIndexOf('.') + 1)));
      }
    }
  }

  /**
   * What is new comes above what was applied: two branches that met would else give databases that
   * went different ways.
   */
  void lower(State state) {
    Version highest = state.highest();
    for (Migration migration : index.migrations()) {
      Version version = migration.version();
      if (highest != null
          && version.compareTo(highest) < 0
          && !state.known(version)
          && !settings.outOfOrder().contains(version)) {
        throw new IndexException(
            "concertina: V%s %s is new, and lower than V%s, which is applied"
                .formatted(version, migration.description(), highest),
            "nothing was run",
            """
            give it a version above %1$s; or, where branches were merged out of order and it needs nothing of what came between, say so: Concertina.on(dataSource).outOfOrder("%2$s").
                   Where V%1$s is of another service: two services that share a schema share the history, so give each a schema of its own, or versions that only grow"""
                .formatted(highest, version));
      }
    }
  }

  /** The database is no longer as the history has it, and this build would not see that. */
  void drift(State state, Database database) {
    for (Drift drift : Drift.of(index, state, database)) {
      if (drift.bars()) {
        throw new SchemaMismatchException(
            "concertina: " + drift.what(), "nothing was changed by this boot", drift.next());
      }
    }
  }

  /** What no step of this build would make is missed before anything is made. */
  void unsuited(State state) {
    List<Operation> pending =
        index.migrations().stream()
            .filter(m -> !state.complete(m))
            .flatMap(m -> m.up().stream())
            .toList();
    // Nobody knows what a script makes.
    if (pending.stream().anyMatch(Operation.Script.class::isInstance)) {
      return;
    }
    List<Wanted> lacking =
        state.missing().stream()
            .filter(column -> pending.stream().noneMatch(operation -> brings(operation, column)))
            .toList();
    if (!lacking.isEmpty()) {
      throw missing(lacking, "nothing was changed: nothing that is pending makes them");
    }
  }

  /** A table that is made, named or put in another's place brings all of its columns. */
  private static boolean brings(Operation operation, Wanted column) {
    if (operation instanceof Operation.Ddl ddl
        && ddl.effects().stream()
            .anyMatch(
                effect ->
                    (effect instanceof Effect.TablePresent || effect instanceof Effect.ViewPresent)
                        && same(effect.table(), column))) {
      return true;
    }
    if (operation instanceof Operation.Settle settle
        && same(settle.table(), column)
        && settle.keep().equals(column.column())) {
      return true;
    }
    return Touches.of(List.of(operation)).stream()
        .filter(touch -> same(touch.table(), column))
        .anyMatch(
            touch ->
                switch (touch.act()) {
                  case ADD_COLUMN, RETYPE_COLUMN -> touch.columns().contains(column.column());
                  case RENAME_TABLE, REBUILD_TABLE -> true;
                  default -> false;
                });
  }

  private static boolean same(Table table, Wanted column) {
    return table.name().equals(column.table()) && table.schema().equals(column.schema());
  }

  /** A way down that was begun must be finished first: half of a schema suits no build. */
  void halfDown(State state) {
    for (Migration migration : index.migrations()) {
      if (state.goingDown(migration.version())) {
        throw new MigrationFailedException(
            "concertina: V%s %s is half-way down: a downTo is running or was interrupted"
                .formatted(migration.version(), migration.description()),
            "some of its steps are undone, some are not; no row is lost",
            "finish it: run downTo with the same version again; or turn back: Concertina.control().retry(\"%s\"); then boot"
                .formatted(migration.version()));
      }
    }
  }

  void missing(State state) {
    if (!state.missing().isEmpty()) {
      throw missing(
          state.missing(),
          "everything that this build brings is applied; nothing else was changed");
    }
  }

  private static SchemaMismatchException missing(List<Wanted> columns, String state) {
    return new SchemaMismatchException(
        "concertina: this build maps columns that the database does not have: "
            + columns.stream()
                .map(column -> column.table() + "." + column.column())
                .collect(Collectors.joining(", ")),
        state,
        "deploy the build that the database was migrated for, go back with downTo, or correct the mapping; look also whether this data source leads to the right database and schema");
  }

  void endlessWait(LeaseHolder holder, Duration waited) {
    if (waited.compareTo(settings.waitTime()) > 0) {
      throw new WaitExpiredException(
          "concertina: waited %s s for another instance: %s".formatted(waited.toSeconds(), holder),
          "this instance changed nothing; the other one goes on",
          "boot again later, or allow more by waitTime");
    }
  }
}
