package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.TableShape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Creates the table that takes columns of another, of the types that they have there. */
public record CreatePart(String id, Phase phase, Extraction extraction) implements PlanOperation {

  /** The table as the mapping knows it, any of whose columns may lack its value. */
  public TableShape shape() {
    List<Column> columns = new ArrayList<>();
    IntStream.range(0, extraction.key().size())
        .mapToObj(i -> extraction.key().get(i).named(extraction.partKey().get(i)))
        .forEach(column -> columns.add(column.nullable(false).generated(false)));
    extraction.columns().forEach(column -> columns.add(column.nullable(true)));
    return new TableShape(extraction.part(), columns, extraction.partKey());
  }

  @Override
  public Canonical canonical() {
    return extraction.describe(Canonical.of("create-part", id, phase));
  }

  @Override
  public Operation render(Dialects dialects) {
    List<Effect> effects = new ArrayList<>();
    effects.add(
        new Effect.TablePresent(
            extraction.part(),
            shape().columns().stream()
                .map(
                    column ->
                        new Effect.TableColumn(column.name(), Sql.NONE, !column.nullable(), false))
                .toList(),
            extraction.partKey()));
    for (String column : extraction.names()) {
      effects.add(new Effect.Movable(extraction.source(), column));
    }
    return new Operation.Ddl(
        id,
        phase,
        "create table " + extraction.part() + " for columns of " + extraction.source(),
        extraction.part(),
        Locks.NONE,
        effects,
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.createPart(this)));
  }
}
