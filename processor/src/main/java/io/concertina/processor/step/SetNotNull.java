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
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.RequireValue;
import io.concertina.processor.plan.RestoreColumn;
import io.concertina.processor.plan.SyncFill;
import io.concertina.processor.plan.Text;
import io.concertina.processor.plan.UnsyncFill;
import io.concertina.processor.plan.VerifyRows;
import io.concertina.processor.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code @SetNotNull}: every row gets a value and, while old writers live, a trigger that gives
 * them one.
 *
 * @param fill the value of rows that have none; an empty expression for none
 * @param sqliteFill {@code fill} for SQLite; empty where it is the same
 */
public record SetNotNull(
    Version version,
    Table table,
    Origin origin,
    String column,
    Expression fill,
    String sqliteFill,
    Optional<Version> contract)
    implements Filled {

  @Override
  public Schema forward(Schema before, Part part) {
    return part == Part.OPEN
        ? before.change(table, shape -> shape.nullable(column, false))
        : before;
  }

  @Override
  public Schema backward(Schema after, Part part) {
    return part == Part.OPEN ? after.change(table, shape -> shape.nullable(column, true)) : after;
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
    List<String> key = surroundings.before().key(table);
    Text text = Text.of(fill.text(), sqliteFill);
    Filling filling = new Filling(version, table, key, column, text, List.of(), true, true);
    return part == Part.OPEN ? open(filling, surroundings) : close(filling, surroundings);
  }

  private PlannedMigration open(Filling filling, Surroundings surroundings) {
    Condition missing = new Condition.Missing(column);
    boolean filled = !fill.isEmpty();
    List<PlanOperation> up = new ArrayList<>();
    List<PlanOperation> down = new ArrayList<>();
    if (filled) {
      up.add(new SyncFill("sync-" + column, Phase.EXPAND, filling, false));
      up.add(
          new FillColumn(
              "fill-" + column,
              Phase.MIGRATE,
              table,
              filling.key(),
              column,
              filling.fill(),
              missing,
              true));
    }
    up.add(
        new VerifyRows(
            "verify-" + column,
            Phase.MIGRATE,
            table,
            filling.key(),
            column,
            missing,
            filled
                ? "the fill expression has no value for the row"
                : "it has no value, and there is no fill that gives one"));
    up.add(new RequireValue("require-" + column, Phase.MIGRATE, version, table, column, filled));
    if (filled) {
      down.add(new UnsyncFill("unsync-" + column, Phase.EXPAND, filling, false));
    }
    down.add(new Loosen("loosen-" + column, Phase.EXPAND, table, column));
    if (filled) {
      down.add(new RestoreColumn("restore-" + column, Phase.MIGRATE, table, filling.key(), column));
    }
    return new PlannedMigration(
        version,
        "require " + table + "." + column,
        "require " + table.name() + " " + column,
        surroundings.after(),
        false,
        List.of(),
        Gate.NONE,
        up,
        down,
        "");
  }

  private PlannedMigration close(Filling filling, Surroundings surroundings) {
    return new PlannedMigration(
        surroundings.version(),
        "contract " + table + "." + column,
        "contract " + table.name() + " " + column,
        surroundings.after(),
        false,
        List.of(),
        new Gate(version, table, "", "", ObjectName.counter(version)),
        List.of(new UnsyncFill("unsync-" + column, Phase.CONTRACT, filling, true)),
        List.of(new SyncFill("sync-" + column, Phase.EXPAND, filling, true)),
        "");
  }
}
