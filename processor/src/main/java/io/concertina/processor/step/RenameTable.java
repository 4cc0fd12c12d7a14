package io.concertina.processor.step;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.NameTable;
import io.concertina.processor.plan.PlannedMigration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code @RenameTable}: both names live, one of a view, until the contract leaves the new one.
 *
 * @param table the new name
 * @param from the old name
 */
public record RenameTable(
    Version version, Table table, Origin origin, Table from, Optional<Version> contract)
    implements Step {

  @Override
  public Schema forward(Schema before, Part part) {
    return part == Part.OPEN ? before.copy(from, table) : before.without(from);
  }

  @Override
  public Schema backward(Schema after, Part part) {
    return part == Part.OPEN ? after.without(table) : after.copy(table, from);
  }

  /** The schema while the change is open, from one that its classes map: they know one name. */
  Schema open(Schema mapped) {
    return contract.isPresent() ? mapped : mapped.copy(table, from);
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
    return Set.of(from, table);
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    boolean opens = part == Part.OPEN;
    NameTable open = new NameTable("view-" + table.name(), Phase.EXPAND, from, table, true);
    return new PlannedMigration(
        surroundings.version(),
        (opens ? "expand " : "contract ") + "table " + from + " -> " + table.name(),
        (opens ? "expand " : "contract ") + from.name() + " to " + table.name(),
        surroundings.after(),
        opens,
        List.of(new Effect.TableAbsent(from), new Effect.TablePresent(table, List.of(), List.of())),
        opens ? Gate.NONE : new Gate(version, from, Gate.TABLE, "", ""),
        List.of(
            opens
                ? open
                : new NameTable("name-" + table.name(), Phase.CONTRACT, table, from, false)),
        List.of(
            opens ? new NameTable("name-" + from.name(), Phase.EXPAND, from, table, false) : open),
        "");
  }
}
