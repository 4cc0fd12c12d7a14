package io.concertina.processor.plan;

import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.Column;
import java.util.List;

/**
 * Values that many rows share, in those rows and in a table that has each of them once, kept in
 * step by triggers on both. Whatever is made for them is named after the table of the values, so
 * that the contract finds what the expand made.
 *
 * @param version the version that opened the change
 * @param source the table whose rows share values
 * @param key its primary key's columns
 * @param reference its column that refers to the values
 * @param part the table of the values
 * @param partKey its one key column, which the database numbers
 * @param columns the columns of a value, which both tables have
 */
public record Normalisation(
    Version version,
    Table source,
    List<String> key,
    String reference,
    Table part,
    Column partKey,
    List<Column> columns) {

  public Normalisation {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    partKey = partKey.nullable(false).generated(true);
  }

  /** The names of the columns of a value. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** The name of the constraint that keeps each value from being there twice. */
  public String unique() {
    return unique(part, names());
  }

  /** The name of the constraint that keeps each value from being there twice. */
  public static String unique(Table part, List<String> columns) {
    return ObjectName.fitting(part.name() + "_" + String.join("_", columns) + "_key");
  }

  Canonical describe(Canonical canonical) {
    return canonical
        .with("version", version.toString())
        .with("source", source.toString())
        .with("reference", reference)
        .with("part", part.toString())
        .with("part-key", partKey.name())
        .with("column", names());
  }
}
