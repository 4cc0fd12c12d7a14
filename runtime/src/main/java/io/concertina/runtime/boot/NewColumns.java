package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * New columns begin as NULL, whatever their type says of a default, and writers who leave them out
 * leave them to the triggers. When these go, the type's default counts.
 */
final class NewColumns {

  private record Column(Table table, String name) {}

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
      if (effect instanceof Effect.TriggersPresent) {
        for (Column column : added(siblings(migration, ddl))) {
          all.addAll(catalogue.hideDefault(column.table(), column.name()));
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
    return siblings(migration, ddl).stream()
        .anyMatch(
            operation ->
                operation instanceof Operation.Ddl other
                    && other.effects().stream().anyMatch(Effect.TriggersPresent.class::isInstance));
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
