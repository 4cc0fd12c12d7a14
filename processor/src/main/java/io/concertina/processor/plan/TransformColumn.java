package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.processor.model.ClassRef;
import java.util.List;

/**
 * Computes a column in Java, batch by batch.
 *
 * @param key the primary key's columns; where they lead is the engine's business, not the
 *     checksum's
 * @param using the transform; its name is part of the checksum, its code is not
 * @param reads the columns that the transform is given; their order means nothing
 * @param keep whether overwritten values are kept
 */
public record TransformColumn(
    String id,
    Phase phase,
    Table table,
    List<String> key,
    String column,
    ClassRef using,
    List<String> reads,
    Condition where,
    boolean keep)
    implements PlanOperation {

  public TransformColumn {
    key = List.copyOf(key);
    reads = List.copyOf(reads);
  }

  @Override
  public Canonical canonical() {
    Canonical canonical =
        Canonical.of("transform-column", id, phase)
            .with("table", table.toString())
            .with("column", column)
            .with("using", using.binaryName())
            .with("reads", reads.stream().sorted().toList());
    return where.describe(canonical).with("keep", keep);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Transform(
        id,
        phase,
        "fill %s.%s in batches with %s(%s)"
            .formatted(table, column, using, String.join(", ", reads)),
        table,
        key,
        column,
        reads,
        where.render(dialects),
        keep,
        new TransformConstructor(using));
  }
}
