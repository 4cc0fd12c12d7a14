package io.concertina.processor.step;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.DiscardTable;
import io.concertina.processor.plan.MoveTable;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * {@code @DropTable}: sets a table aside and purges it when the retention ends.
 *
 * @param table the table that goes, which is not that of the annotated class
 * @param retain how long its rows are kept aside
 */
public record DropTable(Version version, Table table, Origin origin, Duration retain)
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

  @Override
  public Set<Table> tables() {
    return Set.of(table);
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    return new PlannedMigration(
        version,
        "drop table " + table,
        "drop " + table.name(),
        surroundings.after(),
        false,
        List.of(new Effect.TableAbsent(table)),
        new Gate(version, table, Gate.TABLE, "", ""),
        retain.isZero()
            ? List.of(
                new DiscardTable(
                    "drop-" + table.name(), Phase.CONTRACT, table, true, Duration.ZERO))
            : setAside(),
        retain.isZero()
            ? List.of()
            : List.of(new MoveTable("bring-back-" + table.name(), Phase.EXPAND, aside(), table)),
        retain.isZero() ? "retain = \"PT0S\" keeps nothing of the table" : "");
  }

  private List<PlanOperation> setAside() {
    return List.of(
        new MoveTable("set-aside-" + table.name(), Phase.CONTRACT, table, aside()),
        new DiscardTable("purge-" + table.name(), Phase.PURGE, aside(), true, retain));
  }

  private Table aside() {
    return new Table(table.schema(), ObjectName.aside(version, table.name()));
  }
}
