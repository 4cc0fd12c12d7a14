package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Database;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.database.SyncTriggers.Installed;
import io.concertina.runtime.database.SyncTriggers.Naming;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Triggers that other changes have left on a table, in whose functions a column is named that goes:
 * nothing in the catalogue depends on it, and every write would fail afterwards.
 *
 * @param drop the statements that drop those that give the column its value, and so go with it
 * @param needed the names of the others
 */
record Leftovers(List<String> drop, List<String> needed) {

  Leftovers {
    drop = List.copyOf(drop);
    needed = List.copyOf(needed);
  }

  static Leftovers of(
      Session session,
      Database database,
      Names names,
      Migration migration,
      Table table,
      String column)
      throws SQLException {
    Set<String> own = own(database, migration);
    List<Naming> found =
        database.triggers(session, names).naming(table, column).stream()
            .filter(naming -> !own.contains(Outdated.stem(naming.trigger().name()).orElse("")))
            .toList();
    if (found.isEmpty()) {
      return new Leftovers(List.of(), List.of());
    }
    Set<String> filling =
        found.stream()
            .filter(Naming::writes)
            .flatMap(naming -> Outdated.stem(naming.trigger().name()).stream())
            .collect(Collectors.toSet());
    List<Installed> going =
        database.triggers(session, names).installed().stream()
            .filter(trigger -> names.of(trigger.table()).equals(names.of(table)))
            .filter(trigger -> Outdated.stem(trigger.name()).filter(filling::contains).isPresent())
            .toList();
    return new Leftovers(
        Outdated.drops(going),
        found.stream()
            .map(naming -> naming.trigger().name())
            .filter(name -> Outdated.stem(name).filter(filling::contains).isEmpty())
            .toList());
  }

  /** What the migration takes away, or brings back, itself. */
  private static Set<String> own(Database database, Migration migration) {
    List<String> own = new ArrayList<>();
    Stream.concat(migration.up().stream(), migration.down().stream())
        .filter(operation -> operation instanceof Operation.Ddl)
        .flatMap(operation -> ((Operation.Ddl) operation).effects().stream())
        .filter(effect -> effect instanceof Effect.TriggersPresent)
        .forEach(effect -> own.addAll(database.texts(((Effect.TriggersPresent) effect).names())));
    return own.stream().flatMap(name -> Outdated.stem(name).stream()).collect(Collectors.toSet());
  }
}
