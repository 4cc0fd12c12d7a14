package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds a column of the part to the source, of the very type that it has there. Where the part is to
 * go, the first of them is added only if nothing else would go with it.
 */
public record TakeColumn(String id, Phase phase, Extraction extraction, String column)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return extraction.describe(Canonical.of("take-column", id, phase)).with("take", column);
  }

  @Override
  public Operation render(Dialects dialects) {
    List<Effect> effects = new ArrayList<>();
    if (extraction.inlined() && column.equals(extraction.names().get(0))) {
      effects.add(extraction.inlinable());
      for (String moved : extraction.names()) {
        effects.add(new Effect.Movable(extraction.part(), moved));
      }
    }
    effects.add(new Effect.ColumnLike(extraction.source(), column, extraction.part(), column));
    return new Operation.Ddl(
        id,
        phase,
        "add %s.%s like %s.%s".formatted(extraction.source(), column, extraction.part(), column),
        extraction.source(),
        Locks.CATALOGUE,
        effects,
        Operation.Mode.ATOMIC,
        dialects.each(
            dialect ->
                dialect.createLike(
                    new CreateLike(id, phase, extraction.source(), column, extraction.part()))));
  }
}
