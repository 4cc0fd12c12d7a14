package io.concertina.processor.plan;

import io.concertina.migration.Table;
import io.concertina.migration.Version;
import java.util.List;

/**
 * A column beside the one that is to take another type, which has that type and the same values,
 * and in the end the other's name and everything that hangs on it.
 *
 * @param version the version that changes the type
 * @param key the primary key's columns
 * @param column the column whose type changes
 * @param from the type until now
 * @param to the type from now on
 * @param labels the values that the type from now on has, if it is an enum
 */
public record Shadow(
    Version version,
    Table table,
    List<String> key,
    String column,
    String from,
    String to,
    List<String> labels) {

  public Shadow {
    key = List.copyOf(key);
    labels = List.copyOf(labels);
  }

  /** What the column beside is called, until it takes the other's name. */
  public String name() {
    return ObjectName.aside(version, column);
  }

  Canonical describe(Canonical canonical) {
    return canonical
        .with("version", version.toString())
        .with("table", table.toString())
        .with("column", column)
        .with("from", from)
        .with("to", to)
        .with("label", labels);
  }
}
