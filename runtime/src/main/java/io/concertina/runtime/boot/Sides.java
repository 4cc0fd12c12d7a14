package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.runtime.backfill.Retry;
import io.concertina.runtime.backfill.Run;
import io.concertina.runtime.backfill.Verification;
import io.concertina.runtime.database.Catalogue.ColumnShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Compares the two sides of a change before its down migration drops one of them, as the contract
 * does before it drops the other. Triggers keep both in step, but not for sessions that turned them
 * off.
 */
final class Sides {

  /**
   * What the down migration drops.
   *
   * @param columns the columns; empty for the table
   * @param others columns of the same table that stay
   */
  private record Side(Table table, List<String> columns, List<String> others) {}

  private final Run run;
  private final Migration migration;

  Sides(Run run, Migration migration) {
    this.run = run;
    this.migration = migration;
  }

  /**
   * Looks at every row; throws where a value is on the side that goes and not on the other.
   *
   * @param migrated whether every row was filled: if not, a row without a value on the side that
   *     goes is one that still waits for it
   * @param afresh whether nothing of the down migration was done yet; after that a shadow of a
   *     column may be the one that the down migration itself has made
   */
  void compare(boolean migrated, boolean afresh) {
    List<Side> sides = sides(afresh).stream().filter(this::there).toList();
    if (sides.isEmpty()) {
      return;
    }
    Verification verification =
        Verification.before(run, migration.version(), Operations.waivable(migration));
    for (Operation operation : migration.up()) {
      if (operation instanceof Operation.Verify verify
          && verify.phase() == Phase.MIGRATE
          && !run.database().texts(verify.wrong()).isEmpty()) {
        asked(verify, sides, migrated).ifPresent(verification::verify);
      }
    }
  }

  private Optional<Operation.Verify> asked(
      Operation.Verify verify, List<Side> sides, boolean migrated) {
    if (migrated) {
      return Optional.of(verify);
    }
    for (Side side : sides) {
      if (side.table().equals(verify.table())) {
        return Optional.of(
            new Operation.Verify(
                verify.id(),
                verify.phase(),
                verify.summary(),
                verify.table(),
                verify.key(),
                Sql.same(holding(run.database().texts(verify.wrong()).get(0), side.columns())),
                verify.why()));
      }
    }
    return Optional.empty();
  }

  private static String holding(String wrong, List<String> columns) {
    return columns.isEmpty()
        ? wrong
        : columns.stream()
            .map(column -> Identifier.quote(column) + " IS NOT NULL")
            .collect(Collectors.joining(" OR ", "(" + wrong + ") AND (", ")"));
  }

  private List<Side> sides(boolean afresh) {
    List<Side> sides = new ArrayList<>();
    for (Operation operation : migration.down()) {
      if (operation instanceof Operation.Settle settle) {
        sides.add(new Side(settle.table(), List.of(settle.drop()), List.of(settle.keep())));
      } else if (operation instanceof Operation.SettleGroup settle) {
        sides.add(new Side(settle.table(), settle.drop(), List.of()));
      } else if (operation instanceof Operation.Shadow shadow) {
        boolean drops =
            shadow.work() == Operation.Shadow.Work.DISCARD
                && !run.database().texts(shadow.type()).isEmpty();
        if (drops && afresh) {
          sides.add(new Side(shadow.table(), List.of(shadow.shadow()), List.of(shadow.column())));
        }
      } else if (operation instanceof Operation.DiscardTable discard) {
        sides.add(new Side(discard.table(), List.of(), List.of()));
      } else if (operation instanceof Operation.Ddl ddl) {
        for (Effect effect : ddl.effects()) {
          if (effect instanceof Effect.TableAbsent gone) {
            sides.add(new Side(gone.table(), List.of(), List.of()));
          }
        }
      }
    }
    return sides;
  }

  /** Nothing is compared with a side that has gone, by a contract or by an earlier attempt. */
  private boolean there(Side side) {
    Run.Place place =
        new Run.Place(
            migration.version(), Phase.EXPAND, side.table(), "looking at what the undo drops");
    List<String> columns =
        new Retry(run, place, () -> {})
            .call(() -> run.catalogue().columns(side.table())).stream()
                .map(ColumnShape::name)
                .toList();
    return !columns.isEmpty() && all(side.columns(), columns) && all(side.others(), columns);
  }

  private static boolean all(List<String> wanted, List<String> columns) {
    return wanted.stream().allMatch(name -> columns.stream().anyMatch(name::equalsIgnoreCase));
  }
}
