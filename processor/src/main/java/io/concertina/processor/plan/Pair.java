package io.concertina.processor.plan;

import io.concertina.migration.Table;
import io.concertina.migration.Version;
import java.util.List;

/**
 * The two columns of a rename. Whatever is made for the pair is named after it, so that the
 * contract finds what the expand made.
 *
 * @param version the version that opened the change
 * @param key the primary key's columns
 * @param from the old name
 * @param to the new name
 * @param type the SQL type of both, as far as it is known; it decides how values are compared
 */
public record Pair(
    Version version, Table table, List<String> key, String from, String to, String type) {

  public Pair {
    key = List.copyOf(key);
  }

  Canonical describe(Canonical canonical) {
    return canonical
        .with("version", version.toString())
        .with("table", table.toString())
        .with("from", from)
        .with("to", to);
  }
}
