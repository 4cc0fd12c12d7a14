package io.concertina.processor.step;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.Condition;
import io.concertina.processor.plan.CreateColumn;
import io.concertina.processor.plan.DiscardColumn;
import io.concertina.processor.plan.FillColumn;
import io.concertina.processor.plan.Loosen;
import io.concertina.processor.plan.MoveColumn;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.RequireValue;
import io.concertina.processor.plan.Text;
import io.concertina.processor.plan.VerifyRows;
import io.concertina.processor.sql.Expression;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code @DropColumn}: sets a column aside and purges it when the retention ends.
 *
 * @param fill what the way down writes into rows without a value; an empty expression for none
 * @param retain how long the data is kept aside
 */
public record DropColumn(
    Version version,
    Table table,
    Origin origin,
    String column,
    String type,
    boolean notNull,
    Expression fill,
    Duration retain)
    implements Step {

  @Override
  public Schema forward(Schema before, Part part) {
    return before.change(table, shape -> shape.without(column));
  }

  @Override
  public Schema backward(Schema after, Part part) {
    return after.change(table, shape -> shape.with(new Column(column, type, !notNull)));
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
        "drop " + table + "." + column,
        "drop " + table.name() + " " + column,
        surroundings.after(),
        false,
        List.of(new Effect.ColumnAbsent(table, column)),
        new Gate(version, table, column, "", ""),
        up(),
        down(surroundings.before().key(table)),
        "");
  }

  private List<PlanOperation> up() {
    List<PlanOperation> up = new ArrayList<>();
    up.add(new Loosen("loosen-" + column, Phase.EXPAND, table, column));
    if (retain.isZero()) {
      up.add(new DiscardColumn("drop-" + column, Phase.CONTRACT, table, column, retain));
    } else {
      up.add(new MoveColumn("set-aside-" + column, Phase.CONTRACT, table, column, aside()));
      up.add(new DiscardColumn("purge-" + column, Phase.PURGE, table, aside(), retain));
    }
    return up;
  }

  private List<PlanOperation> down(List<String> key) {
    List<PlanOperation> down = new ArrayList<>();
    if (!retain.isZero()) {
      down.add(new MoveColumn("bring-back-" + column, Phase.EXPAND, table, aside(), column));
    }
    down.add(
        new CreateColumn(
            "recreate-" + column,
            Phase.EXPAND,
            table,
            column,
            "",
            type,
            false,
            true,
            "",
            false,
            Text.NONE));
    Condition missing = new Condition.Missing(column);
    if (!fill.isEmpty()) {
      Text text = Text.of(fill.text(), "");
      down.add(
          new FillColumn(
              "fill-" + column, Phase.MIGRATE, table, key, column, text, missing, false));
    }
    if (notNull) {
      String why = "the column was NOT NULL, and neither its old data nor fill has a value";
      down.add(new VerifyRows("verify-" + column, Phase.MIGRATE, table, key, column, missing, why));
      down.add(new RequireValue("require-" + column, Phase.MIGRATE, version, table, column, false));
    }
    return down;
  }

  private String aside() {
    return ObjectName.aside(version, column);
  }
}
