package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds a column that the database computes whenever it is read, without touching a row.
 *
 * @param type the SQL type
 * @param inferred whether the type comes from the mapping, which later builds may change: it is
 *     then no part of the checksum
 * @param expression what it computes from the other columns of the row
 * @param collation the names of the collations, per database; each empty for the type's own
 */
public record GenerateColumn(
    String id,
    Phase phase,
    Table table,
    String column,
    String type,
    boolean inferred,
    Text expression,
    Text collation)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return Canonical.of("generate-column", id, phase)
        .with("table", table.toString())
        .with("column", column)
        .with("type", inferred ? "" : type)
        .with("expression", expression)
        .with("collation", collation.sql())
        .with("sqlite-collation", collation.sqlite());
  }

  @Override
  public Operation render(Dialects dialects) {
    List<Effect> effects = new ArrayList<>();
    effects.add(
        new Effect.ColumnPresent(table, column, "", dialects.one(dialect -> dialect.type(type))));
    effects.add(
        new Effect.ColumnGenerated(
            table, column, dialects.one(dialect -> dialect.text(expression))));
    if (!collation.sql().isEmpty() || !collation.sqlite().isEmpty()) {
      effects.add(
          new Effect.ColumnCollation(
              table, column, dialects.each(dialect -> given(dialect.text(collation)))));
    }
    return new Operation.Ddl(
        id,
        phase,
        "add " + table + "." + column + " " + type + ", which the database computes",
        table,
        Locks.CATALOGUE,
        effects,
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.generateColumn(this)));
  }

  private static List<String> given(String name) {
    return name.isEmpty() ? List.of() : List.of(name);
  }
}
