package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.Column;
import java.util.List;

/**
 * Columns that are in two tables, kept in step by triggers on both. Whatever is made for them is
 * named after the table that takes them, so that the contract finds what the expand made.
 *
 * @param version the version that opened the change
 * @param source the table that has one row for each key
 * @param key its primary key's columns
 * @param part the table that has a row only where one of the columns has a value
 * @param partKey its primary key's columns, in the order of those of the source
 * @param columns the columns that both have
 * @param inlined whether the part is the old place, that of the writers who need the triggers
 */
public record Extraction(
    Version version,
    Table source,
    List<Column> key,
    Table part,
    List<String> partKey,
    List<Column> columns,
    boolean inlined) {

  public Extraction {
    key = List.copyOf(key);
    partKey = List.copyOf(partKey);
    columns = List.copyOf(columns);
  }

  /** The names of the source's key. */
  public List<String> keyNames() {
    return key.stream().map(Column::name).toList();
  }

  /** The names of the columns that both have. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** What has to be so before the part goes. */
  Effect inlinable() {
    return new Effect.Inlinable(part, partKey, names(), source, keyNames());
  }

  Canonical describe(Canonical canonical) {
    return canonical
        .with("version", version.toString())
        .with("source", source.toString())
        .with("part", part.toString())
        .with("part-key", partKey)
        .with("column", names())
        .with("inlined", inlined);
  }
}
