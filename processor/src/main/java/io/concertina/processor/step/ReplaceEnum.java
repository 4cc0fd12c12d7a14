package io.concertina.processor.step;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.CreateEnum;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.RemoveEnum;
import io.concertina.processor.plan.Shadow;
import io.concertina.processor.plan.ShadowColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code @ReplaceEnum}: another enum type, by a column that takes the place of the old one.
 *
 * @param type the new type, by its schema and name
 * @param values its values, in their order
 * @param from the type until now
 * @param fromValues its values, in their order
 */
public record ReplaceEnum(
    Version version,
    Table table,
    Origin origin,
    String column,
    Table type,
    List<String> values,
    Table from,
    List<String> fromValues)
    implements Retyped {

  public ReplaceEnum {
    values = List.copyOf(values);
    fromValues = List.copyOf(fromValues);
  }

  @Override
  public Schema forward(Schema before, Part part) {
    return before.change(table, shape -> shape.typed(column, type.toString()));
  }

  @Override
  public Schema backward(Schema after, Part part) {
    return after.change(table, shape -> shape.typed(column, from.toString()));
  }

  @Override
  public Set<ColumnRef> reads(Schema before) {
    return Set.of();
  }

  @Override
  public Set<ColumnRef> writes() {
    return Set.of(new ColumnRef(table, column));
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    List<String> key = surroundings.before().key(table);
    Shadow there = new Shadow(version, table, key, column, from.sql(), type.sql(), values);
    Shadow back = new Shadow(version, table, key, column, type.sql(), from.sql(), fromValues);
    List<PlanOperation> up = new ArrayList<>();
    up.add(create(type, values));
    up.addAll(ShadowColumn.up(there));
    up.add(remove(from));
    List<PlanOperation> down = new ArrayList<>();
    List<PlanOperation> ways = ShadowColumn.down(there, back);
    // Looked at before the type is made.
    down.addAll(ways.subList(0, 2));
    down.add(create(from, fromValues));
    down.addAll(ways.subList(2, ways.size()));
    down.add(remove(type));
    return new PlannedMigration(
        version,
        "type of " + table + "." + column,
        "type of " + table.name() + " " + column,
        surroundings.after(),
        false,
        List.of(
            new Effect.ColumnType(
                table, column, Sql.postgres(type.sql()), Sql.postgres(from.sql()), true)),
        Gate.NONE,
        up,
        down,
        "");
  }

  private CreateEnum create(Table made, List<String> labels) {
    return new CreateEnum("create-" + made.name(), Phase.EXPAND, table, made, labels);
  }

  private RemoveEnum remove(Table gone) {
    return new RemoveEnum("drop-" + gone.name(), Phase.CONTRACT, table, gone);
  }
}
