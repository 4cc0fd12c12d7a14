package io.concertina.runtime.report;

import io.concertina.migration.Version;
import java.util.List;

/**
 * A row that refused what a backfill writes, and was left as it was.
 *
 * @param version the migration
 * @param table the table, with its schema if it is not the service's
 * @param key the values of its key, as text
 * @param error what the database or the transform said
 * @param waived why it may stay as it is; empty while that is not decided
 */
public record QuarantinedRow(
    Version version, String table, List<String> key, String error, String waived) {

  public QuarantinedRow {
    key = List.copyOf(key);
  }

  /** {@code customer (17): ERROR: division by zero}. */
  @Override
  public String toString() {
    return table
        + " ("
        + String.join(", ", key)
        + "): "
        + error
        + (waived.isEmpty() ? "" : "; waived: " + waived);
  }
}
