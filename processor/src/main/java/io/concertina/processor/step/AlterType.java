package io.concertina.processor.step;

import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.model.SqlType;
import io.concertina.processor.model.TypeChange;
import io.concertina.processor.plan.ChangeType;
import io.concertina.processor.plan.Condition;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.VerifyRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code @AlterType}: a wider type, in place.
 *
 * @param type the type from now on
 * @param from the type until now; empty where the schema tells
 */
public record AlterType(
    Version version, Table table, Origin origin, String column, String type, String from)
    implements Step {

  @Override
  public Schema forward(Schema before, Part part) {
    return before.change(table, shape -> shape.typed(column, type));
  }

  @Override
  public Schema backward(Schema after, Part part) {
    return from.isEmpty() ? after : after.change(table, shape -> shape.typed(column, from));
  }

  @Override
  public Set<ColumnRef> reads(Schema before) {
    return Set.of();
  }

  @Override
  public Set<ColumnRef> writes() {
    return Set.of(new ColumnRef(table, column));
  }

  /** The type until now, as far as the build knows. */
  public String from(Schema before) {
    return from.isEmpty()
        ? before.column(new ColumnRef(table, column)).map(Column::type).orElse("")
        : from;
  }

  /**
   * A narrower type on the way down asks first whether the values fit, so that it does not fail.
   */
  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    String until = from(surroundings.before());
    SqlType wide = SqlType.of(type);
    SqlType narrow = SqlType.of(until);
    boolean narrows = TypeChange.of(wide, narrow) == TypeChange.NARROWS;
    List<String> key = surroundings.before().key(table);
    List<PlanOperation> down = new ArrayList<>();
    if (narrows && !key.isEmpty()) {
      down.add(
          new VerifyRows(
              "verify-" + column,
              Phase.EXPAND,
              table,
              key,
              column,
              new Condition.TooWide(column, wide, narrow),
              "the value does not fit into " + until));
    }
    down.add(new ChangeType("type-" + column, Phase.EXPAND, table, column, type, until, narrows));
    return new PlannedMigration(
        version,
        "type of " + table + "." + column,
        "type of " + table.name() + " " + column,
        surroundings.after(),
        surroundings.mapped(table, column),
        List.of(),
        Gate.NONE,
        List.of(new ChangeType("type-" + column, Phase.EXPAND, table, column, until, type, false)),
        down,
        "");
  }
}
