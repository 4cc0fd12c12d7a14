package io.concertina.processor.step;

import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.RunScript;
import java.util.List;
import java.util.Set;

/**
 * {@code @Sql}: hand-written statements; what they touch is not known.
 *
 * @param sqliteUp {@code up} for SQLite; empty where it is the same
 * @param sqliteDown {@code down} for SQLite; empty where it is the same
 * @param irreversible why there is no way back; empty when there is one
 */
public record SqlStep(
    Version version,
    Table table,
    Origin origin,
    String description,
    List<String> up,
    List<String> down,
    List<String> sqliteUp,
    List<String> sqliteDown,
    String irreversible)
    implements Step {

  public SqlStep {
    up = List.copyOf(up);
    down = List.copyOf(down);
    sqliteUp = List.copyOf(sqliteUp);
    sqliteDown = List.copyOf(sqliteDown);
  }

  @Override
  public Schema forward(Schema before, Part part) {
    return before;
  }

  @Override
  public Schema backward(Schema after, Part part) {
    return after;
  }

  @Override
  public Set<ColumnRef> reads(Schema before) {
    return Set.of();
  }

  @Override
  public Set<ColumnRef> writes() {
    return Set.of();
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    return new PlannedMigration(
        version,
        description,
        description,
        surroundings.after(),
        true,
        List.of(),
        Gate.NONE,
        List.of(new RunScript("run", Phase.EXPAND, description, up, or(sqliteUp, up))),
        down.isEmpty() && sqliteDown.isEmpty() ? List.of() : List.of(undo()),
        down.isEmpty() && sqliteDown.isEmpty() ? irreversible : "");
  }

  private PlanOperation undo() {
    return new RunScript("undo", Phase.EXPAND, "undo: " + description, down, or(sqliteDown, down));
  }

  private static List<String> or(List<String> override, List<String> otherwise) {
    return override.isEmpty() ? otherwise : override;
  }
}
