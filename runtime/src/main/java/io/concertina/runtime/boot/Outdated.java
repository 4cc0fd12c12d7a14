package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Database;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.database.SyncTriggers;
import io.concertina.runtime.database.SyncTriggers.Installed;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Triggers of open changes that another build of Concertina has installed. The name of a trigger
 * carries the version and the column of its change, and a hash of its text: the same name with
 * another hash is the same trigger in other words. Statements of this build, which name its own
 * triggers, would pass it by; so it is replaced before any of them runs.
 */
final class Outdated {

  private static final Pattern NAME =
      Pattern.compile("(?:(?:zz|00)_)?(concertina_.*)_[0-9a-f]{8}(?:_[a-z]{1,2})?");

  /** How a statement begins that makes a trigger which stands in for a NOT NULL. */
  private static final Pattern GUARD =
      Pattern.compile("CREATE TRIGGER \\$\\{schema\\}\\.\"(concertina_(?:[^\"]|\"\")*_g[iu])\"");

  private Outdated() {}

  /**
   * What is to be replaced.
   *
   * @param migration the migration that installs the triggers
   * @param ddl the operation of it that does
   * @param direction the operations that it is among
   * @param drop the statements that drop what another build has installed
   * @param again the statements that drop those of its triggers whose words are the same in both
   *     builds, and which it makes once more with the others
   * @param create the statements of the operation that make its triggers
   * @param whole whether they are made again although all of them are there
   */
  record Replacement(
      Migration migration,
      Operation.Ddl ddl,
      List<Operation> direction,
      List<String> drop,
      List<String> again,
      List<String> create,
      boolean whole) {
    Replacement {
      direction = List.copyOf(direction);
      drop = List.copyOf(drop);
      again = List.copyOf(again);
      create = List.copyOf(create);
    }
  }

  /** All of them; reads nothing where no change is open. */
  static List<Replacement> find(
      Session session, Database database, Names names, Index index, State state)
      throws SQLException {
    List<Replacement> candidates = candidates(database, index, state);
    if (candidates.isEmpty()) {
      return List.of();
    }
    Set<String> known = known(database, index);
    SyncTriggers triggers = database.triggers(session, names);
    List<Replacement> found = new ArrayList<>(guards(candidates, triggers.guards()));
    List<Installed> installed = triggers.installed();
    List<Installed> others =
        installed.stream().filter(trigger -> !known.contains(trigger.name())).toList();
    Set<Installed> taken = new LinkedHashSet<>();
    for (Replacement candidate : candidates) {
      List<Installed> old =
          others.stream()
              .filter(trigger -> !taken.contains(trigger) && replaces(database, candidate, trigger))
              .toList();
      List<Installed> same =
          installed.stream().filter(trigger -> own(database, candidate, trigger)).toList();
      // Triggers of one table fire always; a restore with --disable-triggers leaves them as others.
      boolean lapsed =
          triggers(candidate.ddl()).size() == 1
              && same.stream().anyMatch(trigger -> !trigger.always());
      if (!old.isEmpty() || lapsed) {
        taken.addAll(old);
        found.add(
            new Replacement(
                candidate.migration(),
                candidate.ddl(),
                candidate.direction(),
                drops(old),
                drops(same),
                candidate.create(),
                lapsed));
      }
    }
    return found;
  }

  private static boolean guards(Database database, Operation.Ddl ddl) {
    return database.texts(ddl.sql()).stream()
        .anyMatch(statement -> GUARD.matcher(statement.strip()).lookingAt());
  }

  /**
   * Triggers that stand in for a NOT NULL: the catalogue shows no effect of theirs, their names are
   * in the statements that make them.
   */
  private static List<Replacement> guards(List<Replacement> candidates, List<Installed> installed) {
    List<Replacement> found = new ArrayList<>();
    Set<Installed> taken = new LinkedHashSet<>();
    for (Replacement candidate : installed.isEmpty() ? List.<Replacement>of() : candidates) {
      Set<String> made = new LinkedHashSet<>();
      List<String> create = new ArrayList<>();
      for (String statement : candidate.create()) {
        Matcher matcher = GUARD.matcher(statement.strip());
        if (matcher.lookingAt()) {
          made.add(matcher.group(1).replace("\"\"", "\""));
          create.add(statement);
        }
      }
      Set<Optional<String>> stems = new LinkedHashSet<>(made.stream().map(Outdated::stem).toList());
      List<Installed> old =
          installed.stream()
              .filter(
                  guard ->
                      !taken.contains(guard)
                          && !made.contains(guard.name())
                          && stems.contains(stem(guard.name())))
              .toList();
      if (!old.isEmpty()) {
        taken.addAll(old);
        List<Installed> same =
            installed.stream().filter(guard -> made.contains(guard.name())).toList();
        found.add(
            new Replacement(
                candidate.migration(),
                candidate.ddl(),
                candidate.direction(),
                drops(old),
                drops(same),
                create,
                true));
      }
    }
    return found;
  }

  /** All triggers first: they may share a function. */
  static List<String> drops(List<Installed> triggers) {
    Set<String> drop = new LinkedHashSet<>();
    for (int i = 0; i < 2; i++) {
      for (Installed trigger : triggers) {
        trigger.drop().stream().skip(i).limit(1).forEach(drop::add);
      }
    }
    return List.copyOf(drop);
  }

  private static boolean replaces(Database database, Replacement candidate, Installed trigger) {
    Optional<String> stem = stem(trigger.name());
    return stem.isPresent()
        && triggers(candidate.ddl()).stream()
            .filter(effect -> sameTable(effect.table(), trigger.table()))
            .flatMap(effect -> database.texts(effect.names()).stream())
            .anyMatch(name -> stem(name).equals(stem));
  }

  private static boolean own(Database database, Replacement candidate, Installed trigger) {
    return triggers(candidate.ddl()).stream()
        .filter(effect -> sameTable(effect.table(), trigger.table()))
        .anyMatch(effect -> database.texts(effect.names()).contains(trigger.name()));
  }

  private static boolean sameTable(Table wanted, Table found) {
    return wanted.name().equals(found.name())
        && (wanted.schema().isEmpty()
            || found.schema().isEmpty()
            || wanted.schema().equals(found.schema()));
  }

  /** What the names of the triggers of one change have in common; empty for another name. */
  static Optional<String> stem(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /**
   * The operations whose triggers should be there: those of a change that was opened, or of one
   * whose contract was undone.
   */
  private static List<Replacement> candidates(Database database, Index index, State state) {
    List<Replacement> reopened = new ArrayList<>();
    List<Replacement> opened = new ArrayList<>();
    for (Migration migration : index.migrations()) {
      boolean contracted = state.wasDone(migration.version(), Phase.CONTRACT);
      if (contracted && !state.done(migration.version(), Phase.CONTRACT)) {
        reopened.addAll(of(database, migration, migration.down()));
      }
      if ((state.done(migration.version(), Phase.EXPAND) && !closed(migration, index, state))
          || state.goingDown(migration.version())
          || state.returning(migration.version())) {
        opened.addAll(of(database, migration, migration.up()));
      }
    }
    reopened.addAll(opened);
    return reopened;
  }

  private static boolean closed(Migration opening, Index index, State state) {
    return index.migrations().stream()
        .anyMatch(
            closing ->
                closing.gate().opened().equals(opening.version())
                    && state.done(closing.version(), Phase.CONTRACT));
  }

  private static List<Replacement> of(
      Database database, Migration migration, List<Operation> operations) {
    List<Replacement> found = new ArrayList<>();
    for (Operation operation : operations) {
      if (operation instanceof Operation.Ddl ddl
          && (!triggers(ddl).isEmpty() || guards(database, ddl))) {
        List<String> create = database.texts(ddl.sql());
        if (!create.isEmpty()) {
          found.add(
              new Replacement(migration, ddl, operations, List.of(), List.of(), create, false));
        }
      }
    }
    return found;
  }

  private static List<Effect.TriggersPresent> triggers(Operation.Ddl ddl) {
    return ddl.effects().stream()
        .filter(effect -> effect instanceof Effect.TriggersPresent)
        .map(effect -> (Effect.TriggersPresent) effect)
        .toList();
  }

  /** Every trigger that this build knows by its name, to install or to drop. */
  private static Set<String> known(Database database, Index index) {
    Set<String> known = new LinkedHashSet<>();
    for (Migration migration : index.migrations()) {
      for (List<Operation> operations : List.of(migration.up(), migration.down())) {
        for (Operation operation : operations) {
          if (operation instanceof Operation.Ddl ddl) {
            triggers(ddl).forEach(effect -> known.addAll(database.texts(effect.names())));
          }
        }
      }
    }
    return known;
  }
}
