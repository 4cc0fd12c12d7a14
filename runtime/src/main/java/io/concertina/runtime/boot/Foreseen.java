package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue;
import io.concertina.runtime.database.Catalogue.ColumnShape;
import io.concertina.runtime.database.Obstacle;
import io.concertina.runtime.database.Touch;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What would stop a down migration half-way, looked for before the first of several is undone. What
 * depends on a table that a newer one of them works on may go with that one, so it is left to the
 * undo itself.
 */
final class Foreseen {

  private static final String NEXT =
      "drop or change it first, and create it again after; then run downTo again";

  private final Catalogue catalogue;

  Foreseen(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * What stops one migration.
   *
   * @param newer those that are undone before it
   */
  List<Obstacle> of(Migration migration, List<Migration> newer) throws SQLException {
    Set<Table> theirs = tables(newer);
    List<Obstacle> found = new ArrayList<>();
    boolean typed = false;
    for (Operation operation : migration.down()) {
      // What its own way down makes first, such as an enum type, can't be asked for yet.
      typed |=
          operation instanceof Operation.Ddl ddl
              && ddl.effects().stream().anyMatch(Effect.EnumPresent.class::isInstance);
      if (operation instanceof Operation.Shadow shadow
          && shadow.work() == Operation.Shadow.Work.PROBE
          && catalogue.partitioned(shadow.table())) {
        // By whatever comes before it, a partitioned table stays one.
        found.add(
            new Obstacle(
                shadow.table(),
                "%s.%s can't take its type back: %1$s is partitioned, and a column of it can't be replaced by one of another type"
                    .formatted(shadow.table(), shadow.column()),
                "go down to %s at the lowest".formatted(migration.version())));
      } else if (operation instanceof Operation.MoveRows move) {
        boolean first = move.stage() == Operation.MoveRows.Stage.PREPARE;
        if (first && newer.stream().flatMap(m -> m.down().stream()).allMatch(Foreseen::adds)) {
          for (String obstacle : obstacles(move)) {
            found.add(
                new Obstacle(
                    move.table(),
                    "rows of %s without a parent can't be deleted because of %s"
                        .formatted(move.table(), obstacle),
                    NEXT));
          }
        }
      } else if (!theirs.contains(operation.table())
          && !(typed && operation instanceof Operation.Shadow)) {
        for (String obstacle : obstacles(operation)) {
          found.add(
              new Obstacle(
                  operation.table(),
                  "can't %s because of %s".formatted(operation.summary(), obstacle),
                  NEXT));
        }
      }
    }
    return found;
  }

  /** Whether an operation takes nothing away that other tables or triggers could be. */
  private static boolean adds(Operation operation) {
    return operation instanceof Operation.Verify
        || operation instanceof Operation.VerifyDistinct
        || operation instanceof Operation.Fill
        || operation instanceof Operation.Restore
        || operation instanceof Operation.MoveRows
        || (operation instanceof Operation.Ddl ddl
            && ddl.effects().stream()
                .allMatch(
                    effect ->
                        effect instanceof Effect.CheckPresent
                            || effect instanceof Effect.ForeignKeyPresent
                            || effect instanceof Effect.UniquePresent
                            || effect instanceof Effect.NotNull
                            || effect instanceof Effect.IndexPresent
                            || effect instanceof Effect.IndexOfShape));
  }

  /** The tables that migrations work on. */
  static Set<Table> tables(List<Migration> migrations) {
    Set<Table> tables = new HashSet<>();
    for (Migration migration : migrations) {
      Touches.of(migration.up()).stream().map(Touch::table).forEach(tables::add);
      Touches.of(migration.down()).stream().map(Touch::table).forEach(tables::add);
    }
    return tables;
  }

  private List<String> obstacles(Operation operation) throws SQLException {
    if (operation instanceof Operation.Script || catalogue.columns(operation.table()).isEmpty()) {
      return List.of();
    }
    if (operation instanceof Operation.Shadow shadow) {
      // A column that has the type before already is not touched.
      return shadow.work() == Operation.Shadow.Work.PROBE
              && has(shadow.table(), shadow.column())
              && !catalogue.swapped(shadow)
              && !typed(shadow)
          ? catalogue.obstacles(shadow)
          : List.of();
    } else if (operation instanceof Operation.Discard discard) {
      return catalogue.keeping(discard.table(), discard.column());
    } else if (operation instanceof Operation.Settle settle) {
      Optional<String> copy = catalogue.copy(settle);
      return copy.isEmpty() ? List.of() : catalogue.keeping(settle.table(), copy.get());
    } else if (operation instanceof Operation.SettleGroup settle) {
      List<String> found = new ArrayList<>();
      for (String column : settle.drop()) {
        found.addAll(catalogue.keeping(settle.table(), column));
      }
      return found;
    } else if (operation instanceof Operation.Ddl ddl) {
      List<String> found = new ArrayList<>();
      for (Effect effect : ddl.effects()) {
        if (effect instanceof Effect.ColumnType change
            && has(change.table(), change.column())
            && catalogue.observe(change).state() != Catalogue.Observation.State.PRESENT) {
          found.addAll(catalogue.obstacles(change));
        }
      }
      return found;
    } else if (operation instanceof Operation.MoveRows move) {
      return catalogue.obstacles(move);
    }
    return List.of();
  }

  private boolean typed(Operation.Shadow shadow) throws SQLException {
    Effect type =
        new Effect.ColumnType(shadow.table(), shadow.column(), shadow.type(), shadow.was(), true);
    return catalogue.observe(type).state() == Catalogue.Observation.State.PRESENT;
  }

  private boolean has(Table table, String column) throws SQLException {
    return catalogue.columns(table).stream()
        .map(ColumnShape::name)
        .anyMatch(name -> name.equalsIgnoreCase(column));
  }
}
