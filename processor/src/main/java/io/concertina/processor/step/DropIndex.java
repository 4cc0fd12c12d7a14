package io.concertina.processor.step;

import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.CreateIndex;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.RemoveIndex;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code @DropIndex}: an index goes while everyone goes on writing. */
public record DropIndex(
    Version version, Table table, Origin origin, List<String> columns, String name, boolean unique)
    implements Step {

  public DropIndex {
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
        "drop index " + name + " of " + table,
        "drop index " + table.name() + " " + String.join(" ", columns),
        surroundings.after(),
        false,
        List.of(),
        Gate.NONE,
        List.of(new RemoveIndex("drop-" + name, Phase.MIGRATE, table, name)),
        List.of(new CreateIndex("index-" + name, Phase.MIGRATE, table, name, columns, unique)),
        "");
  }
}
