package io.concertina.processor.step;

import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.CreateEnumValue;
import io.concertina.processor.plan.PlannedMigration;
import java.util.List;
import java.util.Set;

/**
 * {@code @AddEnumValue}: another value for an enum type.
 *
 * @param type the type, by its schema and name
 * @param before the value before which it is sorted; empty for none
 * @param after the value after which it is sorted; empty for none
 */
public record AddEnumValue(
    Version version,
    Table table,
    Origin origin,
    Table type,
    String value,
    String before,
    String after)
    implements Step {

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

  /** No way down: PostgreSQL removes no value, and one that nobody writes harms nobody. */
  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    return new PlannedMigration(
        version,
        "value " + value + " of type " + type,
        "value of " + type.name() + " " + value,
        surroundings.after(),
        true,
        List.of(),
        Gate.NONE,
        List.of(
            new CreateEnumValue("add-" + value, Phase.EXPAND, table, type, value, before, after)),
        List.of(),
        "");
  }
}
