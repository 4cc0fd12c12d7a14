package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The expressions of the user's that operations evaluate, by table. */
final class Evaluations {

  private Evaluations() {}

  /** For each table over whose rows any is. */
  static List<Evaluation> of(Migration migration, List<Operation> operations) {
    return operations.stream()
        .filter(o -> o instanceof Operation.Fill)
        .map(Operation::table)
        .distinct()
        .map(table -> of(migration, operations, table))
        .toList();
  }

  /** For one table. */
  static Evaluation of(Migration migration, List<Operation> operations, Table table) {
    List<Effect> effects = new ArrayList<>();
    List<Operation.Fill> fills = new ArrayList<>();
    List<Operation.Verify> verifies = new ArrayList<>();
    for (Operation operation : operations) {
      if (operation instanceof Operation.Ddl ddl) {
        effects.addAll(ddl.effects());
      } else if (operation instanceof Operation.Fill fill && fill.table().equals(table)) {
        fills.add(fill);
      } else if (operation instanceof Operation.Verify verify && verify.table().equals(table)) {
        verifies.add(verify);
      }
    }
    return new Evaluation(
        migration.version(),
        table,
        effects.stream()
            .anyMatch(e -> e instanceof Effect.TriggersPresent && e.table().equals(table)),
        twoSided(migration, table),
        effects.stream()
            .filter(e -> e instanceof Effect.ColumnPresent && e.table().equals(table))
            .map(e -> (Effect.ColumnPresent) e)
            .toList(),
        fills,
        verifies);
  }

  /** Whether the migration makes nothing that expressions over the table may name, but columns. */
  static boolean alone(Migration migration, Evaluation evaluation) {
    return migration.up().stream()
        .filter(operation -> operation instanceof Operation.Ddl)
        .flatMap(operation -> ((Operation.Ddl) operation).effects().stream())
        .noneMatch(
            effect ->
                effect instanceof Effect.EnumPresent || !effect.table().equals(evaluation.table()));
  }

  /** Only what is kept in step both ways is settled. */
  private static boolean twoSided(Migration migration, Table table) {
    return Stream.concat(migration.up().stream(), migration.down().stream())
        .anyMatch(
            o ->
                (o instanceof Operation.Settle || o instanceof Operation.SettleGroup)
                    && o.table().equals(table));
  }
}
