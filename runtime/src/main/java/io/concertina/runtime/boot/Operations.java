package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.runtime.backfill.Backfill;
import io.concertina.runtime.backfill.Duplicates;
import io.concertina.runtime.backfill.Retry;
import io.concertina.runtime.backfill.Run;
import io.concertina.runtime.backfill.Verification;
import io.concertina.runtime.database.Catalogue.CopiedIndexes;
import io.concertina.runtime.database.Catalogue.Observation;
import io.concertina.runtime.database.Catalogue.PartitionStep;
import io.concertina.runtime.database.Catalogue.ShadowStep;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.database.Obstacle;
import io.concertina.runtime.database.SyncTriggers;
import io.concertina.runtime.report.MigrationFailedException;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.TableNotEmptyException;
import io.concertina.runtime.report.VerificationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Does one operation after another, each recognised when its work is already there. */
final class Operations {

  /** Asked in each transaction that changes the catalogue; throws to keep it from happening. */
  @FunctionalInterface
  interface Guard {
    void check() throws SQLException;
  }

  private final Run run;
  private final Migration migration;
  private final Guard guard;
  private final int opened;

  Operations(Run run, Migration migration, Guard guard) {
    this.run = run;
    this.migration = migration;
    this.guard = guard;
    this.opened = run.session().opened();
  }

  /**
   * Ends this pass if the connection is not the one that it began with. The server may have crashed
   * in between and taken back what did not wait for the disk, batches and concurrent builds; to be
   * called in every transaction that relies on what came before it.
   */
  void checkConnection() {
    if (run.session().opened() != opened) {
      throw new Reconnected();
    }
  }

  /** Does the operation; returns the rows it wrote. */
  long run(Operation operation) {
    Run.Place place = place(operation);
    Retry retry = new Retry(run, place, locked(operation), () -> {});
    retry.call(
        () -> {
          run.fence().alive(place.toString());
          return true;
        });
    long start = run.time().nanos();
    long rows = 0;
    boolean ran = true;
    if (operation instanceof Operation.Ddl ddl) {
      ran = ddl(ddl, retry);
    } else if (operation instanceof Operation.Fill fill) {
      if (run.database().texts(fill.set()).isEmpty()) {
        return 0;
      }
      rows = new Backfill(run, version(), waivable(migration)).fill(fill);
    } else if (operation instanceof Operation.CopyRows copy) {
      rows = new Backfill(run, version(), waivable(migration)).copy(copy);
    } else if (operation instanceof Operation.MoveRows move) {
      Moving.Outcome outcome = new Moving(this, run, migration, move).run(retry);
      ran = outcome.ran();
      rows = outcome.rows();
    } else if (operation instanceof Operation.Transform transform) {
      rows = new Backfill(run, version(), waivable(migration)).transform(transform);
    } else if (operation instanceof Operation.Restore restore) {
      rows = new Backfill(run, version(), waivable(migration)).restore(restore);
    } else if (operation instanceof Operation.Verify verify) {
      if (run.database().texts(verify.wrong()).isEmpty()) {
        return 0;
      }
      new Verification(run, version(), opened(migration), waivable(migration)).verify(verify);
    } else if (operation instanceof Operation.VerifyDistinct verify) {
      refusePartitioned(verify, retry);
      ran = new Duplicates(run, version()).verify(verify);
    } else if (operation instanceof Operation.CopyIndexes copy) {
      copyIndexes(copy, retry);
    } else if (operation instanceof Operation.Settle settle) {
      ran =
          atomically(
              retry,
              settle.table(),
              () -> run.catalogue().settle(settle, run.database().texts(settle.unsync())));
    } else if (operation instanceof Operation.SettleGroup settle) {
      ran =
          atomically(
              retry,
              settle.table(),
              () -> run.catalogue().settle(settle, run.database().texts(settle.unsync())));
    } else if (operation instanceof Operation.Shadow shadow) {
      if (run.database().texts(shadow.type()).isEmpty()) {
        return 0;
      }
      ran = shadow(shadow, retry);
    } else if (operation instanceof Operation.SetDefault set) {
      ran = setDefault(set, retry);
    } else if (operation instanceof Operation.Discard discard) {
      ran =
          atomically(
              retry,
              discard.table(),
              () ->
                  withLeftovers(
                      discard,
                      List.of(discard.column()),
                      run.catalogue().discard(discard.table(), discard.column())));
    } else if (operation instanceof Operation.NameTable name) {
      // Of the two, the one that is a view or nothing is in nobody's way.
      ran = atomically(retry, name.other(), () -> run.catalogue().nameTable(name));
    } else if (operation instanceof Operation.RebuildTable rebuild) {
      Rebuilding.Outcome outcome = new Rebuilding(this, run, migration, rebuild).run(retry);
      ran = outcome.ran();
      rows = outcome.rows();
    } else if (operation instanceof Operation.DiscardTable discard) {
      ran = discardTable(discard, retry);
    } else {
      throw new IllegalStateException("an operation of a newer contract: " + operation);
    }
    if (ran) {
      run.listener().operationFinished(version(), operation.summary(), run.time().since(start));
    } else {
      run.listener().operationRecognised(version(), operation.summary());
    }
    return rows;
  }

  /** Whether a row may stay as it is that a backfill could not write: nothing is asked of all. */
  static boolean waivable(Migration migration) {
    return Stream.concat(migration.up().stream(), migration.down().stream())
        .filter(operation -> operation instanceof Operation.Ddl)
        .flatMap(operation -> ((Operation.Ddl) operation).effects().stream())
        .noneMatch(
            effect ->
                effect instanceof Effect.NotNull
                    || effect instanceof Effect.CheckPresent
                    || effect instanceof Effect.ForeignKeyPresent);
  }

  /** The version that has opened what a migration works on. */
  static Version opened(Migration migration) {
    return migration.gate().equals(Gate.NONE) ? migration.version() : migration.gate().opened();
  }

  private Version version() {
    return migration.version();
  }

  Run.Place place(Operation operation) {
    return new Run.Place(version(), operation.phase(), operation.table(), operation.summary());
  }

  /** The tables that an operation locks: a rename's by both names, with foreign keys others too. */
  private List<Table> locked(Operation operation) {
    List<Table> tables = new ArrayList<>(List.of(operation.table()));
    if (operation instanceof Operation.NameTable name) {
      tables.add(name.other());
    } else if (operation instanceof Operation.RebuildTable rebuild
        && (rebuild.part() == Operation.RebuildTable.Part.TWIN
            || rebuild.part() == Operation.RebuildTable.Part.SWAP)) {
      tables.addAll(
          new Retry(run, place(operation), () -> {}).call(() -> run.catalogue().parents(rebuild)));
    } else if (operation instanceof Operation.Ddl ddl) {
      for (Effect effect : ddl.effects()) {
        if (effect instanceof Effect.ForeignKeyPresent key) {
          tables.add(key.references());
        } else if (effect instanceof Effect.ConstraintAbsent key) {
          new Retry(run, place(operation), () -> {})
              .call(() -> run.catalogue().parent(key.table(), key.name()))
              .ifPresent(tables::add);
        }
      }
    }
    return tables.stream().distinct().toList();
  }

  /** Whether every effect is there; one that is there in another shape ends the run. */
  private boolean present(Operation.Ddl ddl, Retry retry) {
    boolean all = true;
    boolean made = false;
    for (Effect effect : outcome(ddl)) {
      Observation seen = retry.call(() -> run.catalogue().observe(effect));
      // What is made with its table is not added to one that somebody else has made.
      boolean lacking = made && effect.table().equals(ddl.table());
      made |= effect instanceof Effect.TablePresent && seen.state() == Observation.State.PRESENT;
      if (seen.state() == Observation.State.DIFFERENT
          || (lacking && seen.state() == Observation.State.ABSENT)) {
        throw new SchemaMismatchException(
            "concertina: %s: something else is already there\n    wanted: %s\n    found:  %s"
                .formatted(place(ddl), seen.expected(), seen.found()),
            "nothing of this operation was changed; operations before it are kept and recorded",
            "rename or drop what was found, or correct the declaration, then boot again");
      }
      all &= seen.state() == Observation.State.PRESENT;
    }
    return all;
  }

  /**
   * Asked again at every attempt: the one before may have been committed on a connection that was
   * then lost.
   */
  private boolean done(Operation.Ddl ddl) throws SQLException {
    for (Effect effect : outcome(ddl)) {
      if (run.catalogue().observe(effect).state() != Observation.State.PRESENT) {
        return false;
      }
    }
    return true;
  }

  private static List<Effect> outcome(Operation.Ddl ddl) {
    return ddl.effects().stream().filter(effect -> !(effect instanceof Effect.Inlinable)).toList();
  }

  private boolean ddl(Operation.Ddl ddl, Retry retry) {
    List<String> texts = run.database().texts(ddl.sql());
    if (texts.isEmpty()) {
      return true;
    }
    boolean takes = ddl.effects().contains(new Effect.TableAbsent(ddl.table()));
    if (!makes(ddl) && !takes) {
      refuseMissingTable(ddl, retry);
    }
    refuseImmovable(ddl, retry);
    if (present(ddl, retry)) {
      return false;
    }
    if (takes) {
      refuseMissingTable(ddl, retry);
    }
    refuseObstacles(ddl, retry);
    refuseDuplicates(ddl);
    List<String> statements = resolved(ddl, texts, retry);
    switch (ddl.mode()) {
      case ATOMIC ->
          retry.call(
              () ->
                  attempt(
                      retry,
                      excluded(ddl),
                      () ->
                          done(ddl)
                              ? List.of()
                              : afresh(ddl, withLeftovers(ddl, absent(ddl), statements)),
                      () -> complete(ddl, operations(ddl))));
      case STEPWISE ->
          statements.forEach(one -> atomically(retry, excluded(ddl), () -> List.of(one)));
      case CONCURRENT -> {
        if (retry.call(() -> run.catalogue().partitioned(ddl.table()))) {
          for (Effect effect : ddl.effects()) {
            refuseForeign(ddl, retry, effect);
            byPartition(ddl, retry, () -> run.catalogue().nextPartition(effect));
          }
        } else {
          statements.forEach(one -> concurrently(ddl, retry, one));
        }
      }
      case REDEFINE -> redefine(ddl, retry, statements);
    }
    if (!present(ddl, retry)) {
      throw new MigrationFailedException(
          "concertina: %s: the statements ran, yet the catalogue does not show their effect"
              .formatted(place(ddl)),
          "what they did is kept",
          "look whether another session or an event trigger undoes it, then boot again");
    }
    tellOfMissingIndexes(ddl, retry);
    return true;
  }

  private static List<String> absent(Operation.Ddl ddl) {
    return ddl.effects().stream()
        .filter(effect -> effect instanceof Effect.ColumnAbsent)
        .map(effect -> ((Effect.ColumnAbsent) effect).column())
        .toList();
  }

  /** Where a contract takes a column away, first what other changes have left for its sake. */
  private List<String> withLeftovers(
      Operation operation, List<String> columns, List<String> statements) throws SQLException {
    if (operation.phase() != Phase.CONTRACT || statements.isEmpty()) {
      return statements;
    }
    List<String> all = new ArrayList<>();
    for (String column : columns) {
      all.addAll(
          Leftovers.of(
                  run.session(), run.database(), run.names(), migration, operation.table(), column)
              .drop());
    }
    all.addAll(statements);
    return all;
  }

  /** Where some of the triggers are gone or disabled, those that are left give way to all. */
  private List<String> afresh(Operation.Ddl ddl, List<String> statements) throws SQLException {
    List<String> names =
        ddl.effects().stream()
            .filter(Effect.TriggersPresent.class::isInstance)
            .flatMap(e -> run.database().texts(((Effect.TriggersPresent) e).names()).stream())
            .toList();
    if (names.isEmpty()) {
      return statements;
    }
    List<Table> tables = ddl.effects().stream().map(Effect::table).toList();
    List<String> all = new ArrayList<>();
    for (SyncTriggers.Installed left :
        run.database().triggers(run.session(), run.names()).installed()) {
      if (names.contains(left.name())
          && tables.stream()
              .anyMatch(t -> run.names().of(t).equals(run.names().of(left.table())))) {
        all.add(left.drop().get(0));
      }
    }
    all.addAll(statements);
    return all;
  }

  /** The direction in which the migration does it. */
  private List<Operation> operations(Operation operation) {
    return migration.up().contains(operation) ? migration.up() : migration.down();
  }

  /** Triggers that fail are never left behind: what they fail with takes them back. */
  private void complete(Operation.Ddl ddl, List<Operation> operations) throws SQLException {
    for (Effect effect : ddl.effects()) {
      if (effect instanceof Effect.TriggersPresent triggers) {
        Optional<Obstacle> failure =
            run.database()
                .triggers(run.session(), run.names())
                .complete(
                    Evaluations.of(migration, operations, triggers.table()),
                    run.database().texts(triggers.names()));
        if (failure.isPresent()) {
          throw new MigrationFailedException(
              "concertina: %s: %s".formatted(place(ddl), failure.get().what()),
              "the triggers were taken back before any writer met them; operations before this one are kept and recorded",
              failure.get().next());
        }
      }
    }
  }

  /** Puts triggers in the place of those that another build has installed for the same change. */
  void replace(Outdated.Replacement replacement) {
    Operation.Ddl ddl = replacement.ddl();
    Retry retry = new Retry(run, place(ddl), locked(ddl), () -> {});
    List<String> statements = new ArrayList<>(replacement.drop());
    statements.addAll(replacement.again());
    statements.addAll(resolved(ddl, replacement.create(), retry));
    retry.call(
        () ->
            attempt(
                retry,
                ddl.table(),
                () -> !replacement.whole() && done(ddl) ? replacement.drop() : statements,
                () -> complete(ddl, replacement.direction())));
    run.listener()
        .notice(
            version(),
            "triggers of %s that another build of Concertina had installed, or that no longer fire when they should, were replaced by this one's"
                .formatted(ddl.table()));
  }

  private void redefine(Operation.Ddl ddl, Retry retry, List<String> statements) {
    retry.call(
        () ->
            run.database()
                .replacing(
                    run.session(),
                    () ->
                        attempt(
                            retry,
                            excluded(ddl),
                            () ->
                                done(ddl)
                                    ? List.of()
                                    : run.catalogue().redefine(ddl.table(), statements),
                            () -> refuseOrphans(ddl))));
  }

  /** Rows that were written since all were verified, by writers who were let in between. */
  private void refuseOrphans(Operation.Ddl ddl) throws SQLException {
    for (Effect effect : ddl.effects()) {
      if (effect instanceof Effect.ForeignKeyPresent key) {
        long orphans = run.catalogue().orphans(key);
        if (orphans > 0) {
          throw new VerificationException(
              String.format(
                  Locale.ROOT,
                  "concertina: %s: %,d rows of %s that came meanwhile refer to rows of %s that are not there",
                  place(ddl),
                  orphans,
                  key.table(),
                  key.references()),
              "everything is kept as it is; the foreign key was not added",
              "boot again: the first of them will be named");
        }
      }
    }
  }

  private void tellOfMissingIndexes(Operation.Ddl ddl, Retry retry) {
    for (Effect effect : ddl.effects()) {
      if (effect instanceof Effect.ForeignKeyPresent key
          && key.validated()
          && !retry.call(() -> run.catalogue().indexed(key.table(), key.columns()))) {
        run.listener()
            .notice(
                version(),
                "no index of %s begins with (%s): whoever deletes a row of %s, or changes its key, reads all of %s to find what refers to it; @AddIndex adds one"
                    .formatted(
                        key.table(),
                        String.join(", ", key.columns()),
                        key.references(),
                        key.table()));
      }
    }
  }

  /** Whether the operation needs no table, as it makes it. */
  private static boolean makes(Operation.Ddl ddl) {
    return ddl.effects().stream()
        .anyMatch(e -> e instanceof Effect.TablePresent && e.table().equals(ddl.table()));
  }

  /** Found before anything is made: a new table has nothing of what hangs on an old column. */
  private void refuseImmovable(Operation.Ddl ddl, Retry retry) {
    for (Effect effect : ddl.effects()) {
      if (effect instanceof Effect.Inlinable wanted) {
        Observation seen = retry.call(() -> run.catalogue().observe(wanted));
        boolean drops = ddl.effects().contains(new Effect.TableAbsent(wanted.table()));
        if (seen.state() == Observation.State.ABSENT && !drops) {
          throw new SchemaMismatchException(
              "concertina: %s: there is no table %s".formatted(place(ddl), wanted.table()),
              "nothing of this operation was changed; operations before it are kept and recorded",
              "correct the table's name in the model; where the table has gone already, add the"
                  + " columns with @AddColumn instead");
        }
        if (seen.state() == Observation.State.DIFFERENT) {
          throw new SchemaMismatchException(
              "concertina: %s: table %s can't be inlined because of %s"
                  .formatted(place(ddl), wanted.table(), seen.found()),
              "nothing of this operation was changed; operations before it are kept and recorded",
              "the contract would drop the table and all that hangs on it: take each of its columns"
                  + " along, and move or drop the rest in steps of lower versions");
        }
      }
      if (effect instanceof Effect.Movable wanted) {
        Observation seen = retry.call(() -> run.catalogue().observe(wanted));
        if (seen.state() == Observation.State.ABSENT) {
          throw new SchemaMismatchException(
              "concertina: %s: table %s has no column %s"
                  .formatted(place(ddl), wanted.table(), wanted.column()),
              "nothing of this operation was changed; operations before it are kept and recorded",
              "correct the column's name in the model, or create the column first");
        }
        if (seen.state() == Observation.State.DIFFERENT) {
          throw new SchemaMismatchException(
              "concertina: %s: %s.%s can't be moved because of %s"
                  .formatted(place(ddl), wanted.table(), wanted.column(), seen.found()),
              "nothing of this operation was changed; operations before it are kept and recorded",
              "drop it in a step of a lower version; what the new table is to have of it comes in"
                  + " a step after the contract");
        }
      }
      if (effect instanceof Effect.Exact wanted) {
        Observation seen = retry.call(() -> run.catalogue().observe(wanted));
        if (seen.state() == Observation.State.DIFFERENT) {
          throw new SchemaMismatchException(
              "concertina: %s: %s.%s can't get a table of its values because of %s"
                  .formatted(place(ddl), wanted.table(), wanted.column(), seen.found()),
              "nothing of this operation was changed; operations before it are kept and recorded",
              "give the column another type or collation first, by @ReplaceColumn, or leave it where it"
                  + " is");
        }
      }
    }
  }

  /** Found before anything is locked. */
  private void refuseObstacles(Operation.Ddl ddl, Retry retry) {
    for (Effect effect : ddl.effects()) {
      List<String> keys = retry.call(() -> run.catalogue().referring(effect));
      if (!keys.isEmpty()) {
        throw new SchemaMismatchException(
            "concertina: %s: foreign key %s refers to it"
                .formatted(place(ddl), String.join(", ", keys)),
            "nothing of this operation was changed; operations before it are kept and recorded",
            "drop the foreign key first, with @DropConstraint: every write of it would fail with"
                + " 'foreign key mismatch'");
      }
      if (effect instanceof Effect.ColumnType change) {
        List<String> obstacles = retry.call(() -> run.catalogue().obstacles(change));
        if (!obstacles.isEmpty()) {
          throw new SchemaMismatchException(
              "concertina: %s: %s.%s can't take its type in place because of %s"
                  .formatted(
                      place(ddl), change.table(), change.column(), String.join("; ", obstacles)),
              "nothing of this operation was changed; operations before it are kept and recorded",
              "drop these before and create them again after, in @Sql steps around this one; or let a"
                  + " column of the new type take its place, with @ReplaceColumn");
        }
      }
    }
  }

  /** Before anything is built: the index alone would refuse duplicates, and never be more. */
  private void refusePartitioned(Operation.VerifyDistinct verify, Retry retry) {
    if (retry.call(() -> run.catalogue().partitioned(verify.table()))) {
      throw new MigrationFailedException(
          "concertina: %s: table %s is partitioned, and PostgreSQL makes no constraint of an index of such a table"
              .formatted(place(verify), verify.table()),
          "nothing of this operation was changed; operations before it are kept and recorded",
          "declare a unique @AddIndex in its place, which refuses duplicates as well");
    }
  }

  /** Found before anything is built, which would take long and tell of one of them alone. */
  private void refuseDuplicates(Operation.Ddl ddl) {
    Duplicates duplicates = new Duplicates(run, version());
    for (Effect effect : ddl.effects()) {
      if (effect instanceof Effect.IndexPresent index && index.unique() && !looked(index.name())) {
        duplicates.refuse(ddl, index);
      } else if (effect instanceof Effect.IndexOfShape index && index.unique()) {
        duplicates.refuse(ddl, index);
      }
    }
  }

  /** Whether an operation of its own has looked. */
  private boolean looked(String index) {
    return Stream.concat(migration.up().stream(), migration.down().stream())
        .anyMatch(
            operation ->
                operation instanceof Operation.VerifyDistinct distinct
                    && distinct.index().equals(index));
  }

  private void refuseMissingTable(Operation.Ddl ddl, Retry retry) {
    if (retry.call(() -> run.catalogue().columns(ddl.table())).isEmpty()) {
      throw new SchemaMismatchException(
          "concertina: %s: there is no table %s in schema %s"
              .formatted(place(ddl), ddl.table().name(), run.names().schemaOf(ddl.table())),
          "nothing of this operation was changed; operations before it are kept and recorded",
          "create the table first, or correct the name or the schema in the model's mapping");
    }
  }

  /** With the schema in its place, and the type of the column that a new one copies. */
  private List<String> resolved(Operation.Ddl ddl, List<String> texts, Retry retry) {
    List<String> statements = new ArrayList<>();
    for (String text : texts) {
      String sql = text;
      for (Effect effect : ddl.effects()) {
        if (effect instanceof Effect.ColumnLike e) {
          sql = typed(sql, e.of(), e.like(), retry);
        } else if (effect instanceof Effect.Movable e) {
          sql = typed(sql, e.table(), e.column(), retry);
        }
        if (effect instanceof Effect.ColumnPresent e
            && !e.like().isEmpty()
            && sql.contains("${type}")) {
          if (retry.call(() -> run.catalogue().columns(e.table())).stream()
              .noneMatch(c -> c.name().equalsIgnoreCase(e.like()))) {
            throw new SchemaMismatchException(
                "concertina: %s: table %s has no column %s"
                    .formatted(place(ddl), e.table(), e.like()),
                "nothing of this operation was changed; operations before it are kept and recorded",
                "correct the column's name in the model, or create the column first");
          }
          sql =
              sql.replace("${type}", retry.call(() -> run.catalogue().typeOf(e.table(), e.like())));
        }
      }
      String statement = run.names().resolve(sql);
      statements.add(retry.call(() -> run.catalogue().suited(ddl.table(), statement)));
    }
    for (Effect effect : ddl.effects()) {
      if (effect instanceof Effect.ColumnType change) {
        statements.addAll(retry.call(() -> run.catalogue().kept(change)));
      }
    }
    List<Effect.TriggersPresent> triggers =
        ddl.effects().stream()
            .filter(Effect.TriggersPresent.class::isInstance)
            .map(Effect.TriggersPresent.class::cast)
            .toList();
    // Those of two tables would write again what is written to the other table as well.
    if (triggers.size() == 1) {
      statements.addAll(run.catalogue().always(triggers.get(0)));
    }
    return retry.call(() -> NewColumns.statements(run.catalogue(), migration, ddl, statements));
  }

  private String typed(String sql, Table table, String column, Retry retry) {
    String asked = Names.typeOf(column);
    return sql.contains(asked)
        ? sql.replace(asked, retry.call(() -> run.catalogue().typeOf(table, column)))
        : sql;
  }

  /** Statements that are known only inside the transaction. */
  @FunctionalInterface
  interface Statements {
    List<String> get() throws SQLException;
  }

  /** The table that everybody is kept out of for a moment; nameless where readers may go on. */
  private static Table excluded(Operation.Ddl ddl) {
    return ddl.lock().startsWith("ACCESS EXCLUSIVE") ? ddl.table() : new Table("", "");
  }

  /**
   * One short transaction with the fencing token held; false when there was nothing to do.
   *
   * @param excluded the table that everybody is kept out of; nameless for none
   */
  boolean atomically(Retry retry, Table excluded, Statements statements) {
    return retry.call(() -> attempt(retry, excluded, statements));
  }

  private boolean setDefault(Operation.SetDefault set, Retry retry) {
    if (retry.call(() -> run.catalogue().columns(set.table())).stream()
        .noneMatch(column -> column.name().equalsIgnoreCase(set.column()))) {
      throw new SchemaMismatchException(
          "concertina: %s: table %s has no column %s"
              .formatted(place(set), set.table(), set.column()),
          "nothing of this operation was changed; operations before it are kept and recorded",
          "correct the column's name in the model, or create the column first");
    }
    return retry.call(
        () ->
            run.database()
                .replacing(
                    run.session(),
                    () -> attempt(retry, set.table(), () -> run.catalogue().setDefault(set))));
  }

  /**
   * Looks for rows, which are counted before anybody is kept out, and again when nobody can write
   * any more.
   */
  private boolean discardTable(Operation.DiscardTable discard, Retry retry) {
    Table table = discard.table();
    retry.call(
        () -> {
          if (!run.catalogue().columns(table).isEmpty()) {
            refuseUse(discard);
          }
          return true;
        });
    return atomically(
        retry,
        table,
        () -> {
          if (run.catalogue().columns(table).isEmpty()) {
            return List.of();
          }
          run.database().lockTable(run.session(), run.names().of(table));
          refuseUse(discard);
          return List.of("DROP TABLE " + run.names().of(table));
        });
  }

  private void refuseUse(Operation.DiscardTable discard) throws SQLException {
    List<String> dependents = run.catalogue().dependents(discard.table());
    if (!dependents.isEmpty()) {
      throw new MigrationFailedException(
          "concertina: %s: table %s is still needed by %s"
              .formatted(place(discard), discard.table(), String.join(", ", dependents)),
          "the table is there, with its rows; operations before it are kept and recorded",
          "drop or change what needs it, then run it again");
    }
    long rows = discard.rows() ? 0 : run.catalogue().count(discard.table());
    if (rows > 0) {
      throw new TableNotEmptyException(
          "concertina: " + place(discard),
          discard.table().toString(),
          rows,
          "the table is there, with its rows; what was undone before stays undone");
    }
  }

  boolean attempt(Retry retry, Table excluded, Statements statements) throws SQLException {
    return attempt(retry, excluded, statements, () -> {});
  }

  /** With a look at what came out, which takes it all back if it throws. */
  private boolean attempt(Retry retry, Table excluded, Statements statements, Guard after)
      throws SQLException {
    if (!excluded.name().isEmpty()) {
      run.database()
          .refuseLongTransactions(run.session(), run.names().of(excluded), retry.lockTimeout());
    }
    return run.database()
        .transaction(
            run.session(),
            retry.lockTimeout(),
            () -> {
              checkConnection();
              History.check(run, run.fence());
              guard.check();
              List<String> texts = statements.get();
              run.session().execute(run.catalogue().runnable(texts).toArray(String[]::new));
              after.check();
              return !texts.isEmpty();
            });
  }

  /**
   * Outside any transaction and without a lock timeout: under one, a concurrent build fails at the
   * first long snapshot and leaves an invalid index, which IF NOT EXISTS would then take for a good
   * one.
   */
  private void concurrently(Operation.Ddl ddl, Retry retry, String statement) {
    retry.leaving(() -> left(ddl));
    retry.call(
        () ->
            run.database()
                .patiently(
                    run.session(),
                    () -> {
                      if (done(ddl)) {
                        return true;
                      }
                      clearInvalid(ddl);
                      try {
                        run.session().execute(statement);
                      } catch (SQLException e) {
                        clearAfter(ddl, e);
                        throw e;
                      }
                      return true;
                    }));
  }

  /** Outside a transaction nothing is rolled back: what is there is read from the catalogue. */
  private String left(Operation.Ddl ddl) {
    try {
      if (run.session().connection().isClosed()) {
        run.session().reopen();
      }
      List<String> found = new ArrayList<>();
      for (Effect effect : ddl.effects()) {
        Observation seen = run.catalogue().observe(effect);
        found.add(
            switch (seen.state()) {
                  case PRESENT -> "there: ";
                  case ABSENT -> "not there: ";
                  case DIFFERENT -> "there in another shape: ";
                }
                + seen.expected()
                + (seen.found().isEmpty() ? "" : " (" + seen.found() + ")"));
      }
      return String.join("; ", found)
          + "; the next attempt takes what is invalid away first; operations and batches before it are kept and recorded";
    } catch (SQLException e) {
      return "how far it came can't be read now, the next attempt does; operations and batches before it are kept and recorded";
    }
  }

  /** What is next for an index of a partitioned table. */
  @FunctionalInterface
  private interface Steps {
    Optional<PartitionStep> next() throws SQLException;
  }

  /**
   * Nothing of a partitioned table can be built concurrently but its partitions' indexes. What is
   * next is read from the catalogue, again at every attempt.
   */
  private void byPartition(Operation operation, Retry retry, Steps steps) {
    Optional<PartitionStep> last = Optional.empty();
    while (true) {
      Optional<PartitionStep> next = retry.call(steps::next);
      // What is next again was of no avail, and the catalogue will show it.
      if (next.isEmpty() || next.equals(last)) {
        return;
      }
      last = next;
      PartitionStep step = next.get();
      retry.call(
          () -> {
            run.fence().alive(place(operation) + ", " + step.table());
            return true;
          });
      if (step.concurrently()) {
        retry.call(() -> run.database().patiently(run.session(), () -> built(steps, step)));
      } else {
        atomically(
            retry,
            operation.table(),
            () -> steps.next().equals(next) ? List.of(step.sql()) : List.of());
      }
    }
  }

  private void refuseForeign(Operation.Ddl ddl, Retry retry, Effect effect) {
    List<String> foreign =
        effect instanceof Effect.IndexAbsent
            ? List.of()
            : retry.call(() -> run.catalogue().foreignPartitions(ddl.table()));
    if (!foreign.isEmpty()) {
      throw new MigrationFailedException(
          "concertina: %s: partition %s of %s is a foreign table, which can't have an index"
              .formatted(place(ddl), String.join(", ", foreign), ddl.table()),
          "nothing of this operation was changed; operations before it are kept and recorded",
          "detach it, or create indexes of the other partitions in @Sql steps instead of this one");
    }
  }

  private boolean built(Steps steps, PartitionStep step) throws SQLException {
    if (!steps.next().equals(Optional.of(step))) {
      return false;
    }
    run.catalogue().clearInvalidIndex(step.table(), step.index());
    try {
      run.session().execute(step.sql());
    } catch (SQLException e) {
      try {
        run.catalogue().clearInvalidIndex(step.table(), step.index());
      } catch (SQLException alsoFailed) {
        e.addSuppressed(alsoFailed);
      }
      throw e;
    }
    return true;
  }

  private void clearInvalid(Operation.Ddl ddl) throws SQLException {
    for (Effect effect : ddl.effects()) {
      if (effect instanceof Effect.IndexPresent index) {
        run.catalogue().clearInvalidIndex(index.table(), index.name());
      } else if (effect instanceof Effect.IndexOfShape index) {
        run.catalogue().clearInvalidIndex(index.table(), index.name());
      }
    }
  }

  /** A failed unique build leaves an invalid index that would still refuse duplicates. */
  private void clearAfter(Operation.Ddl ddl, SQLException failure) {
    try {
      clearInvalid(ddl);
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private void copyIndexes(Operation.CopyIndexes copy, Retry retry) {
    if (retry.call(() -> run.catalogue().partitioned(copy.table()))) {
      byPartition(copy, retry, () -> run.catalogue().nextPartition(copy));
    }
    CopiedIndexes copied =
        retry.call(
            () ->
                run.database()
                    .patiently(run.session(), () -> run.catalogue().copyIndexes(copy, false)));
    if (copy.phase() != Phase.CONTRACT) {
      for (String left : copied.leftOut()) {
        run.listener()
            .notice(
                version(),
                "index "
                    + left
                    + ", so "
                    + copy.table()
                    + "."
                    + copy.to()
                    + " goes without its like until the contract");
      }
    }
  }

  private boolean shadow(Operation.Shadow shadow, Retry retry) {
    return switch (shadow.work()) {
      case PROBE -> {
        refuseObstacles(shadow, retry);
        yield true;
      }
      case DISCARD ->
          atomically(
              retry,
              shadow.table(),
              () -> run.catalogue().discard(shadow, run.database().texts(shadow.unsync())));
      case CARRY_OVER -> carryOver(shadow, retry);
      case SWAP -> {
        boolean swapped = false;
        analyze(shadow, retry);
        while (!retry.call(() -> run.catalogue().swapped(shadow))) {
          carryOver(shadow, retry);
          swapped |= atomically(retry, shadow.table(), () -> swap(shadow));
        }
        yield swapped;
      }
    };
  }

  private void refuseObstacles(Operation.Shadow shadow, Retry retry) {
    List<String> obstacles = retry.call(() -> run.catalogue().obstacles(shadow));
    if (!obstacles.isEmpty()) {
      throw new SchemaMismatchException(
          "concertina: %s: %s.%s can't be replaced by a column of another type because of %s"
              .formatted(
                  place(shadow), shadow.table(), shadow.column(), String.join("; ", obstacles)),
          "nothing of this operation was changed; operations before it are kept and recorded",
          "drop these before and create them again after, in @Sql steps around this one; then boot"
              + " again");
    }
  }

  /** Nothing while something hangs on the column that the shadow does not have yet. */
  private List<String> swap(Operation.Shadow shadow) throws SQLException {
    if (run.catalogue().swapped(shadow)) {
      return List.of();
    }
    // All of them at once, those that refer to others first, as a writer comes by them.
    run.database().lockTable(run.session(), run.catalogue().concerned(shadow));
    return run.catalogue().nextFor(shadow).isPresent()
        ? List.of()
        : run.catalogue().swap(shadow, run.database().texts(shadow.unsync()));
  }

  private boolean carryOver(Operation.Shadow shadow, Retry retry) {
    Optional<ShadowStep> next = retry.call(() -> run.catalogue().nextFor(shadow));
    boolean any = next.isPresent();
    while (next.isPresent()) {
      carryOver(shadow, next.get(), retry);
      next = retry.call(() -> run.catalogue().nextFor(shadow));
    }
    return any;
  }

  /** The planner knows nothing of a column that was filled since it last looked. */
  private void analyze(Operation.Shadow shadow, Retry retry) {
    retry.call(
        () -> {
          if (!run.catalogue().swapped(shadow)) {
            run.catalogue().analyze(shadow.table());
          }
          return true;
        });
  }

  /** What is next is read from the catalogue, again at every attempt. */
  private void carryOver(Operation.Shadow shadow, ShadowStep step, Retry retry) {
    retry.call(
        () -> {
          run.fence().alive(place(shadow).toString());
          return true;
        });
    if (step.index().isEmpty()) {
      atomically(
          retry,
          new Table("", ""),
          () -> run.catalogue().nextFor(shadow).equals(Optional.of(step)) ? step.sql() : List.of());
      return;
    }
    retry.call(
        () ->
            run.database()
                .patiently(
                    run.session(),
                    () -> {
                      if (!run.catalogue().nextFor(shadow).equals(Optional.of(step))) {
                        return false;
                      }
                      run.catalogue().clearInvalidIndex(shadow.table(), step.index());
                      try {
                        run.session().execute(step.sql().toArray(String[]::new));
                      } catch (SQLException e) {
                        try {
                          run.catalogue().clearInvalidIndex(shadow.table(), step.index());
                        } catch (SQLException alsoFailed) {
                          e.addSuppressed(alsoFailed);
                        }
                        throw e;
                      }
                      return true;
                    }));
  }

  /**
   * Whether there is nothing to do any more because a later one of these has put the shadow in the
   * place of the column: what comes before finds no shadow.
   */
  boolean overtaken(Operation operation, List<Operation> all) {
    boolean before = false;
    for (Operation other : all) {
      before |= other.equals(operation);
      if (before
          && other instanceof Operation.Shadow swap
          && swap.work() == Operation.Shadow.Work.SWAP
          && !run.database().texts(swap.type()).isEmpty()
          && !(operation instanceof Operation.Shadow)) {
        Retry retry = new Retry(run, place(operation), () -> {});
        return retry.call(() -> run.catalogue().swapped(swap));
      }
    }
    return false;
  }

  /**
   * Whether any of these, in their order, may have done something already: the first that concerns
   * this database tells. What moves rows counts as begun.
   */
  boolean begun(List<Operation> operations) {
    for (Operation operation : operations) {
      Retry retry = new Retry(run, place(operation), () -> {});
      if (operation instanceof Operation.Ddl ddl) {
        boolean tells =
            ddl.effects().stream().noneMatch(effect -> effect instanceof Effect.EnumPresent);
        if (tells && !run.database().texts(ddl.sql()).isEmpty()) {
          return retry.call(() -> done(ddl));
        }
      } else if (operation instanceof Operation.SetDefault set) {
        return retry.call(() -> run.catalogue().setDefault(set)).isEmpty();
      } else if (operation instanceof Operation.Settle settle) {
        return gone(retry, settle.table(), settle.drop());
      } else if (operation instanceof Operation.SettleGroup settle) {
        return gone(retry, settle.table(), settle.drop().get(0));
      } else if (operation instanceof Operation.Shadow shadow) {
        boolean ended =
            shadow.work() == Operation.Shadow.Work.DISCARD
                && !run.database().texts(shadow.type()).isEmpty()
                && gone(retry, shadow.table(), shadow.shadow())
                && !retry.call(() -> run.catalogue().swapped(shadow));
        if (ended) {
          return true;
        }
      } else if (operation instanceof Operation.Discard discard) {
        return gone(retry, discard.table(), discard.column());
      } else if (operation instanceof Operation.NameTable name) {
        return retry.call(() -> run.catalogue().nameTable(name)).isEmpty();
      } else if (operation instanceof Operation.RebuildTable rebuild) {
        return retry.call(() -> run.catalogue().rebuild(rebuild)).isEmpty();
      } else if (operation instanceof Operation.DiscardTable discard) {
        return retry.call(() -> run.catalogue().columns(discard.table())).isEmpty();
      } else if (!(operation instanceof Operation.Verify)) {
        return true;
      }
    }
    return false;
  }

  private boolean gone(Retry retry, Table table, String column) {
    return retry.call(() -> run.catalogue().observe(new Effect.ColumnAbsent(table, column))).state()
        == Observation.State.PRESENT;
  }

  /** Runs hand-written statements together with the history row that says so. */
  void script(Operation.Script script, History history, long attempt) {
    Retry retry = new Retry(run, place(script), () -> {});
    retry.call(
        () ->
            run.database()
                .transaction(
                    run.session(),
                    retry.lockTimeout(),
                    () -> {
                      checkConnection();
                      History.check(run, run.fence());
                      if (history.finished(attempt)) {
                        return true;
                      }
                      String transaction = run.database().transaction(run.session());
                      for (String text : run.database().texts(script.sql())) {
                        run.session().execute(run.names().resolve(text));
                        if (!run.database().transaction(run.session()).equals(transaction)) {
                          throw ended(script, text);
                        }
                      }
                      history.finishHere(attempt, 0, "");
                      return true;
                    }));
  }

  private MigrationFailedException ended(Operation.Script script, String text) {
    return new MigrationFailedException(
        "concertina: %s: a statement ended the transaction that all of them and the history share: %s"
            .formatted(place(script), text.strip()),
        "what ran before it in this version is committed if that was a COMMIT, and undone if it was a ROLLBACK; no statement after it was run, and the version is not recorded as applied",
        "take COMMIT and ROLLBACK out of the statements of the step, undo by hand what they have committed, then boot again");
  }

  /** Whether the migration's end state was reached by other means. */
  boolean settled() {
    Retry retry = new Retry(run, settledPlace(), () -> {});
    return !migration.settled().isEmpty()
        && migration.settled().stream()
            .allMatch(
                effect ->
                    retry.call(() -> run.catalogue().observe(effect)).state()
                        == Observation.State.PRESENT)
        && (migration.settled().get(0) instanceof Effect.TableAbsent
            || !retry
                .call(() -> run.catalogue().columns(migration.settled().get(0).table()))
                .isEmpty());
  }

  /** The operations of the way up whose effects are there, whoever made them. */
  List<String> there() {
    Retry retry = new Retry(run, settledPlace(), () -> {});
    List<String> there = new ArrayList<>();
    for (Operation operation : migration.up()) {
      boolean found = false;
      if (operation instanceof Operation.Ddl ddl) {
        // A trigger's name carries a hash of its text: it is ours, whenever it was made.
        found =
            !run.database().texts(ddl.sql()).isEmpty()
                && ddl.effects().stream().noneMatch(Effect.TriggersPresent.class::isInstance)
                && !retry.call(() -> run.catalogue().columns(ddl.table())).isEmpty()
                && retry.call(() -> done(ddl));
      } else if (operation instanceof Operation.SetDefault set) {
        found =
            retry.call(() -> run.catalogue().columns(set.table())).stream()
                    .anyMatch(column -> column.name().equalsIgnoreCase(set.column()))
                && retry.call(() -> run.catalogue().setDefault(set)).isEmpty();
      } else if (operation instanceof Operation.Shadow shadow) {
        found =
            shadow.work() == Operation.Shadow.Work.SWAP
                && !run.database().texts(shadow.type()).isEmpty()
                && !retry.call(() -> run.catalogue().columns(shadow.table())).isEmpty()
                && retry.call(() -> run.catalogue().swapped(shadow));
      }
      if (found) {
        there.add(operation.id());
      }
    }
    return there;
  }

  private Run.Place settledPlace() {
    return new Run.Place(
        version(),
        Phase.EXPAND,
        migration.settled().isEmpty() ? new Table("", "") : migration.settled().get(0).table(),
        migration.description());
  }
}
