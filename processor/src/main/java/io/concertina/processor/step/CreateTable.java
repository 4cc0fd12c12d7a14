package io.concertina.processor.step;

import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.model.TableShape;
import io.concertina.processor.plan.DiscardTable;
import io.concertina.processor.plan.PlannedMigration;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * {@code @CreateTable}: the table of the class, as it was at that version.
 *
 * @param dropRows whether the way down drops the table with its rows
 */
public record CreateTable(Version version, Table table, Origin origin, boolean dropRows)
    implements Step {

  @Override
  public Schema forward(Schema before, Part part) {
    return before.create(table);
  }

  @Override
  public Schema backward(Schema after, Part part) {
    return after.before(table);
  }

  @Override
  public Set<ColumnRef> reads(Schema before) {
    return Set.of();
  }

  @Override
  public Set<ColumnRef> writes() {
    return Set.of();
  }

  @Override
  public Set<Table> tables() {
    return Set.of(table);
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    TableShape shape =
        forward(surroundings.before(), part)
            .table(table)
            .orElseThrow(() -> new IllegalStateException("no class maps " + table));
    return new PlannedMigration(
        version,
        "create table " + table,
        "create " + table.name(),
        surroundings.after(),
        true,
        List.of(),
        Gate.NONE,
        List.of(
            new io.concertina.processor.plan.CreateTable(
                "create-" + table.name(), Phase.EXPAND, shape)),
        List.of(
            new DiscardTable("drop-" + table.name(), Phase.EXPAND, table, dropRows, Duration.ZERO)),
        "");
  }
}
