package io.concertina.processor.step;

import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import java.util.List;
import java.util.Set;

/**
 * What a step has to know of the others to plan one of its parts.
 *
 * @param version the part's own version
 * @param before the schema it meets
 * @param after the versions it needs
 * @param mapped the columns that this build maps
 */
public record Surroundings(
    Version version, Schema before, List<Version> after, Set<ColumnRef> mapped) {

  public Surroundings {
    after = List.copyOf(after);
    mapped = Set.copyOf(mapped);
  }

  boolean mapped(Table table, String column) {
    return mapped.contains(new ColumnRef(table, column));
  }
}
