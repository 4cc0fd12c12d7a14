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

/** {@code @DropIndex}: an index goes while everyone goes on writing. */
public record DropIndex(
    Version version, Table table, Origin origin, String name, IndexDeclaration index)
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
    return index.reads(table, before);
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
        "drop index " + table.name() + " " + index.shape().key().replace(",", ""),
        surroundings.after(),
        false,
        List.of(),
        Gate.NONE,
        List.of(new RemoveIndex("drop-" + name, Phase.MIGRATE, table, name)),
        List.of(new CreateIndex("index-" + name, Phase.MIGRATE, table, name, index.shape())),
        "");
  }
}
