package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.processor.model.PartitionBounds;
import java.util.List;
import java.util.Locale;

/**
 * One part of a change by which a twin, with partitions or without, takes the place of a table.
 *
 * @param twin the name of the twin until it takes the table's
 * @param aside the name that the table is left with
 * @param leftovers names of twins that the other direction may have left unfinished
 * @param key the table's primary key
 * @param twinKey the twin's
 * @param method empty for a twin without partitions
 * @param column the column that decides
 * @param rest the partition for rows that no other takes and that must not be there in the end
 */
public record RebuildTable(
    String id,
    Phase phase,
    Operation.RebuildTable.Part part,
    Table table,
    Table twin,
    Table aside,
    List<Table> leftovers,
    List<String> key,
    List<String> twinKey,
    String method,
    String column,
    List<PartitionBounds> partitions,
    String rest)
    implements PlanOperation {

  public RebuildTable {
    leftovers = List.copyOf(leftovers);
    key = List.copyOf(key);
    twinKey = List.copyOf(twinKey);
    partitions = List.copyOf(partitions);
  }

  @Override
  public Canonical canonical() {
    Canonical canonical =
        Canonical.of("rebuild-table", id, phase)
            .with("part", part.name().toLowerCase(Locale.ROOT))
            .with("table", table.toString())
            .with("twin", twin.toString())
            .with("aside", aside.toString())
            .with("key", key)
            .with("twin-key", twinKey)
            .with("method", method)
            .with("column", column);
    for (PartitionBounds partition : partitions) {
      canonical
          .with("partition", partition.name())
          .with("from", partition.from())
          .with("to", partition.to())
          .with("value", partition.values())
          .with("modulus", partition.modulus() == 0 ? "" : Integer.toString(partition.modulus()));
    }
    return canonical.with("rest", rest);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.RebuildTable(
        id,
        phase,
        summary(),
        table,
        part,
        twin,
        aside,
        leftovers,
        key,
        twinKey,
        method,
        column,
        partitions.stream()
            .map(
                partition ->
                    new Operation.TwinPartition(
                        partition.name(), dialects.each(dialect -> dialect.bounds(partition))))
            .toList(),
        rest);
  }

  private String summary() {
    String kind = method.isEmpty() ? "without partitions" : "partitioned by " + column;
    return switch (part) {
      case TWIN -> "make a twin of " + table + ", " + kind;
      case MIRROR -> "write to the twin what is written to " + table;
      case COPY -> "copy the rows of " + table + " to its twin";
      case VERIFY -> "compare the rows of " + table + " and of its twin";
      case SWAP -> "put the twin in the place of " + table;
    };
  }
}
