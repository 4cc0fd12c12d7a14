package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Operation.MoveRows.Stage;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import java.util.List;
import java.util.Locale;

/**
 * Moves rows that have no parent into a table that keeps them, or back.
 *
 * @param key the primary key's columns; where they lead is the engine's business, not the
 *     checksum's
 * @param aside the table that keeps them
 */
public record MoveRows(
    String id, Phase phase, List<String> key, Table aside, ForeignKey foreignKey, Stage stage)
    implements PlanOperation {

  public MoveRows {
    key = List.copyOf(key);
  }

  @Override
  public Canonical canonical() {
    return new Condition.Orphan(foreignKey)
        .describe(
            Canonical.of("move-rows", id, phase)
                .with("stage", stage.name().toLowerCase(Locale.ROOT))
                .with("table", foreignKey.table().toString())
                .with("aside", aside.toString()));
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.MoveRows(
        id,
        phase,
        summary(),
        foreignKey.table(),
        key,
        aside,
        foreignKey.present(true),
        stage == Stage.OUT ? new Condition.Orphan(foreignKey).render(dialects) : Sql.NONE,
        stage);
  }

  private String summary() {
    Table table = foreignKey.table();
    return switch (stage) {
      case PREPARE -> "make " + aside + ", which keeps rows of " + table + " without a parent";
      case OUT -> "move rows of " + table + " without a parent into " + aside + " in batches";
      case BACK -> "put back the rows of " + table + " that " + aside + " keeps";
    };
  }
}
