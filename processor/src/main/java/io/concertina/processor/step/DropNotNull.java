package io.concertina.processor.step;

import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.Condition;
import io.concertina.processor.plan.FillColumn;
import io.concertina.processor.plan.Filling;
import io.concertina.processor.plan.Loosen;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.RequireValue;
import io.concertina.processor.plan.SyncFill;
import io.concertina.processor.plan.Text;
import io.concertina.processor.plan.UnsyncFill;
import io.concertina.processor.plan.VerifyRows;
import io.concertina.processor.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code @DropNotNull}: a column may hold NULL from now on.
 *
 * @param fill the value that rows without one get on the way down; an empty expression for none
 */
public record DropNotNull(
    Version version, Table table, Origin origin, String column, Expression fill) implements Step {

  @Override
  public Schema forward(Schema before, Part part) {
    return before.change(table, shape -> shape.nullable(column, true));
  }

  @Override
  public Schema backward(Schema after, Part part) {
    return after.change(table, shape -> shape.nullable(column, false));
  }

  @Override
  public Set<ColumnRef> reads(Schema before) {
    return Reads.of(table, before, fill);
  }

  @Override
  public Set<ColumnRef> writes() {
    return Set.of(new ColumnRef(table, column));
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    return new PlannedMigration(
        version,
        "let " + table + "." + column + " be null",
        "loosen " + table.name() + " " + column,
        surroundings.after(),
        surroundings.mapped(table, column),
        List.of(),
        Gate.NONE,
        List.of(new Loosen("loosen-" + column, Phase.EXPAND, table, column)),
        down(surroundings.before().key(table)),
        "");
  }

  private List<PlanOperation> down(List<String> key) {
    List<PlanOperation> down = new ArrayList<>();
    Condition missing = new Condition.Missing(column);
    Text text = Text.of(fill.text(), "");
    Filling filling = new Filling(version, table, key, column, text, List.of(), true, false);
    boolean filled = !fill.isEmpty();
    if (filled) {
      // Whoever goes on writing NULL would otherwise never let the column be full.
      down.add(new SyncFill("sync-" + column, Phase.EXPAND, filling, false));
      down.add(
          new FillColumn(
              "fill-" + column, Phase.MIGRATE, table, key, column, text, missing, false));
    }
    String why =
        "the column was NOT NULL, and " + (filled ? "fill has no value" : "there is no fill");
    down.add(new VerifyRows("verify-" + column, Phase.MIGRATE, table, key, column, missing, why));
    down.add(new RequireValue("require-" + column, Phase.MIGRATE, version, table, column, false));
    if (filled) {
      down.add(new UnsyncFill("unsync-" + column, Phase.CONTRACT, filling, false));
    }
    return down;
  }
}
