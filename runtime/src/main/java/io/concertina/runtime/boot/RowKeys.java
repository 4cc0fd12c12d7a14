package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Batches;
import io.concertina.runtime.database.Catalogue;
import io.concertina.runtime.database.Obstacle;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether batches find the key that the model says, before anything is made for them. */
final class RowKeys {

  private RowKeys() {}

  /**
   * Tables that have another key than the model's.
   *
   * @param before operations that are done before, and may make the key or look for it themselves
   */
  static List<Obstacle> missing(
      Batches batches, Catalogue catalogue, List<Operation> todo, List<Operation> before)
      throws SQLException {
    Map<Table, List<String>> keys = new LinkedHashMap<>();
    List<Operation> sooner = new ArrayList<>(before);
    for (Operation operation : todo) {
      List<String> key = key(operation);
      if (!key.isEmpty() && sooner.stream().noneMatch(other -> decides(other, operation.table()))) {
        keys.putIfAbsent(operation.table(), key);
      }
      sooner.add(operation);
    }
    List<Obstacle> obstacles = new ArrayList<>();
    for (Map.Entry<Table, List<String>> entry : keys.entrySet()) {
      if (lacks(batches, catalogue, entry.getKey(), entry.getValue())) {
        obstacles.add(
            new Obstacle(
                entry.getKey(),
                "the model says the key of %s is %s, the database has no such key"
                    .formatted(entry.getKey(), entry.getValue()),
                "correct the model's @Id, or add a unique index over these NOT NULL columns"));
      }
    }
    return obstacles;
  }

  private static List<String> key(Operation operation) {
    if (operation instanceof Operation.Fill fill) {
      return fill.key();
    } else if (operation instanceof Operation.Transform transform) {
      return transform.key();
    }
    return List.of();
  }

  private static boolean decides(Operation operation, Table table) {
    return operation instanceof Operation.Script
        || (operation instanceof Operation.Ddl ddl
            && ddl.effects().stream()
                .anyMatch(
                    effect ->
                        effect.table().equals(table)
                            && (effect instanceof Effect.TablePresent
                                || effect instanceof Effect.Inlinable
                                || effect instanceof Effect.KeyPresent
                                || effect instanceof Effect.UniquePresent
                                || effect instanceof Effect.IndexPresent
                                || effect instanceof Effect.IndexOfShape)));
  }

  /**
   * A column that is not there may still have its other name, and be found when it is its turn. In
   * a partitioned table the key takes in the column that decides.
   */
  private static boolean lacks(
      Batches batches, Catalogue catalogue, Table table, List<String> columns) throws SQLException {
    if (batches.key(table, columns).size() != columns.size() || catalogue.isKey(table, columns)) {
      return false;
    }
    List<String> wider =
        Stream.concat(columns.stream(), catalogue.partitionedBy(table).stream())
            .distinct()
            .toList();
    return !catalogue.isKey(table, wider);
  }
}
