package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import java.util.List;

/**
 * What of the user's expressions a migration evaluates over the rows of one table.
 *
 * @param version the version of the migration
 * @param synced whether triggers evaluate them as well
 * @param twoSided whether the columns that are added are kept in step with others, both ways
 * @param added the columns that are added
 * @param fills the expressions, each with the column that gets its value
 * @param verifies the conditions in which they are compared with what is there
 */
public record Evaluation(
    Version version,
    Table table,
    boolean synced,
    boolean twoSided,
    List<Effect.ColumnPresent> added,
    List<Operation.Fill> fills,
    List<Operation.Verify> verifies) {

  public Evaluation {
    added = List.copyOf(added);
    fills = List.copyOf(fills);
    verifies = List.copyOf(verifies);
  }
}
