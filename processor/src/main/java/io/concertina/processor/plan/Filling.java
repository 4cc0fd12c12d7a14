package io.concertina.processor.plan;

import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.Column;
import java.util.List;

/**
 * How a new column gets its value from the rest of its row while old writers live.
 *
 * @param version the version that opened the change
 * @param key the primary key's columns
 * @param column the new column
 * @param fill the expression
 * @param sources the columns the expression reads
 * @param nulls whether it is a NULL that is filled, whoever writes it, and not a column that a
 *     writer does not know
 * @param keep whether the NULL that a trigger fills goes to the undo table, as the backfill's does
 */
public record Filling(
    Version version,
    Table table,
    List<String> key,
    String column,
    Text fill,
    List<Column> sources,
    boolean nulls,
    boolean keep) {

  public Filling {
    key = List.copyOf(key);
    sources = List.copyOf(sources);
  }

  Canonical describe(Canonical canonical) {
    Canonical described =
        canonical
            .with("version", version.toString())
            .with("table", table.toString())
            .with("column", column)
            .with("fill", fill)
            .with("source", sources.stream().map(Column::name).sorted().toList());
    return nulls ? described.with("nulls", true) : described;
  }
}
