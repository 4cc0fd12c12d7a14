package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.List;

/**
 * Copies rows into another table, batch by batch.
 *
 * @param table the source
 * @param key the primary key's columns of the source; where they lead is the engine's business
 * @param into the table that takes the rows
 * @param columns the columns that are copied, of the source, the key's among them
 * @param intoColumns what they are copied to, in the same order
 */
public record CopyRows(
    String id,
    Phase phase,
    Table table,
    List<String> key,
    Table into,
    List<String> columns,
    List<String> intoColumns,
    Condition where)
    implements PlanOperation {

  public CopyRows {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    intoColumns = List.copyOf(intoColumns);
  }

  @Override
  public Canonical canonical() {
    return where.describe(
        Canonical.of("copy-rows", id, phase)
            .with("table", table.toString())
            .with("into", into.toString())
            .with("column", columns)
            .with("into-column", intoColumns));
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.CopyRows(
        id,
        phase,
        "copy rows of " + table + " into " + into + " in batches",
        table,
        key,
        into,
        columns,
        intoColumns,
        where.render(dialects));
  }
}
