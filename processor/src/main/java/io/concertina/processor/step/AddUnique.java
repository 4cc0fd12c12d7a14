package io.concertina.processor.step;

import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.CreateIndex;
import io.concertina.processor.plan.CreateUnique;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.RemoveConstraint;
import io.concertina.processor.plan.RemoveIndex;
import io.concertina.processor.plan.VerifyDistinct;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code @AddUnique}: no two rows have the same values. */
public record AddUnique(
    Version version, Table table, Origin origin, String name, List<String> columns)
    implements Step {

  public AddUnique {
    columns = List.copyOf(columns);
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
    return columns.stream()
        .map(column -> new ColumnRef(table, column))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<ColumnRef> writes() {
    return Set.of();
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    return new PlannedMigration(
        version,
        "unique " + name + " of " + table + " (" + String.join(", ", columns) + ")",
        "unique " + table.name() + " " + String.join(" ", columns),
        surroundings.after(),
        false,
        List.of(),
        Gate.NONE,
        add(table, name, columns),
        remove(Phase.MIGRATE, table, name),
        "");
  }

  /** What adds such a constraint. */
  static List<PlanOperation> add(Table table, String name, List<String> columns) {
    return List.of(
        new VerifyDistinct("verify-" + name, Phase.MIGRATE, table, columns, name, false),
        new CreateIndex("index-" + name, Phase.MIGRATE, table, name, columns, true),
        new CreateUnique("add-" + name, Phase.MIGRATE, table, name, columns));
  }

  /** What removes it, or the index that was to become it. */
  static List<PlanOperation> remove(Phase phase, Table table, String name) {
    return List.of(
        new RemoveConstraint("drop-" + name, phase, table, name),
        new RemoveIndex("drop-index-" + name, phase, table, name));
  }
}
