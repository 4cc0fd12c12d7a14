package io.concertina.processor.step;

import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.model.TableShape;
import io.concertina.processor.plan.CreateKey;
import io.concertina.processor.plan.Loosen;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.PrepareKey;
import io.concertina.processor.plan.RemoveConstraint;
import io.concertina.processor.plan.RemoveIndex;
import io.concertina.processor.plan.RequireValue;
import io.concertina.processor.plan.VerifyDistinct;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code @AddPrimaryKey}: columns that are there become the key of a table that has none.
 *
 * @param nullable whether the columns could hold NULL before
 */
public record AddPrimaryKey(
    Version version,
    Table table,
    Origin origin,
    String name,
    List<String> columns,
    boolean nullable)
    implements Step {

  public AddPrimaryKey {
    columns = List.copyOf(columns);
  }

  @Override
  public Schema forward(Schema before, Part part) {
    return before.change(table, shape -> loosened(shape.keyed(columns), false));
  }

  @Override
  public Schema backward(Schema after, Part part) {
    return after.change(table, shape -> loosened(shape.keyed(List.of()), nullable));
  }

  private TableShape loosened(TableShape shape, boolean loose) {
    TableShape changed = shape;
    for (String column : columns) {
      changed = changed.nullable(column, loose);
    }
    return changed;
  }

  @Override
  public Set<ColumnRef> reads(Schema before) {
    return writes();
  }

  @Override
  public Set<ColumnRef> writes() {
    return columns.stream()
        .map(column -> new ColumnRef(table, column))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    List<PlanOperation> up = new ArrayList<>();
    List<PlanOperation> down = new ArrayList<>();
    up.add(new VerifyDistinct("verify-" + name, Phase.MIGRATE, table, columns, name, true));
    down.add(new RemoveConstraint("drop-" + name, Phase.EXPAND, table, name));
    down.add(new RemoveIndex("drop-index-" + name, Phase.EXPAND, table, name));
    for (String column : columns) {
      up.add(new RequireValue("require-" + column, Phase.MIGRATE, version, table, column, false));
      if (nullable) {
        down.add(new Loosen("loosen-" + column, Phase.EXPAND, table, column));
      }
    }
    up.add(new PrepareKey("index-" + name, Phase.MIGRATE, table, name, columns));
    up.add(new CreateKey("add-" + name, Phase.MIGRATE, table, name, columns));
    return new PlannedMigration(
        version,
        "primary key " + name + " of " + table + " (" + String.join(", ", columns) + ")",
        "key " + table.name() + " " + String.join(" ", columns),
        surroundings.after(),
        false,
        List.of(),
        Gate.NONE,
        up,
        down,
        "");
  }
}
