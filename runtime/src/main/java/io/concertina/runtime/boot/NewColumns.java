package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue;
import io.concertina.runtime.database.Database;
import io.concertina.runtime.database.Obstacle;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * New columns begin as NULL, whatever their type says of a default, and writers who leave them out
 * leave them to the triggers. When these go, the type's default counts.
 */
final class NewColumns {

  private record Column(Table table, String name) {}

  private static final Pattern NULL =
      Pattern.compile("DEFAULT NULL(?:::[^']+)?", Pattern.CASE_INSENSITIVE);

  private NewColumns() {}

  /** The statements of an operation of a migration, as they have to be for that. */
  static List<String> statements(
      Catalogue catalogue, Migration migration, Operation.Ddl ddl, List<String> statements)
      throws SQLException {
    List<String> all = new ArrayList<>();
    for (String statement : statements) {
      all.addAll(beginningEmpty(catalogue, migration, ddl, statement));
    }
    for (Effect effect : ddl.effects()) {
      if (effect instanceof Effect.TablePresent made && migration.up().contains(ddl)) {
        for (Table writer : writers(migration.up(), made.table())) {
          all.addAll(catalogue.shared(made.table(), writer));
        }
      }
      if (effect instanceof Effect.TriggersPresent) {
        Set<Column> added = added(siblings(migration, ddl));
        for (Column column : added) {
          all.addAll(catalogue.hideDefault(column.table(), column.name()));
        }
        // The undo of a contract that has let a column take the default of its type again.
        if (added.isEmpty() && !migration.gate().needed().isEmpty()) {
          all.addAll(catalogue.hideDefault(effect.table(), migration.gate().needed()));
        }
      } else if (effect instanceof Effect.TriggersAbsent && !migration.gate().needed().isEmpty()) {
        all.addAll(catalogue.showDefault(effect.table(), migration.gate().needed()));
      }
    }
    return all;
  }

  private static List<String> beginningEmpty(
      Catalogue catalogue, Migration migration, Operation.Ddl ddl, String statement)
      throws SQLException {
    for (Effect effect : ddl.effects()) {
      if (effect instanceof Effect.ColumnPresent || effect instanceof Effect.ColumnLike) {
        return catalogue.beginningEmpty(effect, statement, synced(migration, ddl));
      }
    }
    return List.of(statement);
  }

  private static boolean synced(Migration migration, Operation.Ddl ddl) {
    return siblings(migration, ddl).stream().anyMatch(NewColumns::syncs);
  }

  /** Whether triggers fill columns from then on. */
  static boolean syncs(Operation operation) {
    return operation instanceof Operation.Ddl ddl
        && ddl.effects().stream().anyMatch(Effect.TriggersPresent.class::isInstance);
  }

  /**
   * Defaults of columns that are there already and that triggers are to fill: an INSERT of a
   * release that does not know the column would seem to mean them.
   */
  static List<Obstacle> defaults(Database database, Catalogue catalogue, Operation operation)
      throws SQLException {
    List<Obstacle> obstacles = new ArrayList<>();
    if (operation instanceof Operation.Ddl ddl
        && database.texts(ddl.sql()).stream().noneMatch(sql -> sql.contains(" DEFAULT "))) {
      for (Column column : added(List.of(ddl))) {
        Catalogue.Observation none =
            catalogue.observe(new Effect.ColumnDefault(column.table(), column.name(), Sql.NONE));
        if (none.state() != Catalogue.Observation.State.PRESENT
            && !NULL.matcher(none.found()).matches()) {
          String name = column.table() + "." + column.name();
          obstacles.add(
              new Obstacle(
                  column.table(),
                  "%s is there already, with %s: an INSERT that leaves it out would be taken for one that means this value, and the value would go over what the writer gave"
                      .formatted(name, none.found()),
                  "take the default off before, and give it again after the contract: ALTER TABLE %s ALTER COLUMN %s DROP DEFAULT; or drop the column, which this migration makes itself"
                      .formatted(column.table(), column.name())));
        }
      }
    }
    return obstacles;
  }

  /** Tables whose triggers write a new one: what writes them has to be able to. */
  private static Set<Table> writers(List<Operation> operations, Table made) {
    Set<Table> writers = new LinkedHashSet<>();
    for (Operation operation : operations) {
      if (syncs(operation) && !operation.table().equals(made)) {
        writers.add(operation.table());
      }
    }
    return writers;
  }

  /** What is done in the same direction. */
  private static List<Operation> siblings(Migration migration, Operation.Ddl ddl) {
    return migration.up().contains(ddl) ? migration.up() : migration.down();
  }

  private static Set<Column> added(List<Operation> operations) {
    Set<Column> columns = new LinkedHashSet<>();
    for (Operation operation : operations) {
      if (operation instanceof Operation.Ddl ddl) {
        for (Effect effect : ddl.effects()) {
          if (effect instanceof Effect.ColumnPresent column) {
            columns.add(new Column(column.table(), column.column()));
          } else if (effect instanceof Effect.ColumnLike column) {
            columns.add(new Column(column.table(), column.column()));
          }
        }
      }
    }
    return columns;
  }
}
