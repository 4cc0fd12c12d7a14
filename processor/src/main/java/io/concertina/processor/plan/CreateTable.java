package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.TableShape;
import java.util.List;

/**
 * Creates a table.
 *
 * @param shape its columns and key; their types, NOT NULLs and places come from the mapping, which
 *     later builds may change: they are no part of the checksum
 */
public record CreateTable(String id, Phase phase, TableShape shape) implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("create-table", id, phase)
        .with("table", shape.table().toString())
        .with("column", shape.names().stream().sorted().toList())
        .with("key", shape.key());
  }

  /** Whether a column may not hold NULL. */
  public boolean isNotNull(Column column) {
    return !column.nullable() || shape.key().contains(column.name());
  }

  @Override
  public Operation render(Dialects dialects) {
    List<Effect.TableColumn> columns =
        shape.columns().stream()
            .map(
                column ->
                    new Effect.TableColumn(
                        column.name(),
                        dialects.one(dialect -> dialect.type(column)),
                        isNotNull(column),
                        column.generated()))
            .toList();
    return new Operation.Ddl(
        id,
        phase,
        "create table " + shape.table(),
        shape.table(),
        Locks.NONE,
        List.of(new Effect.TablePresent(shape.table(), columns, shape.key())),
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.createTable(this)));
  }
}
