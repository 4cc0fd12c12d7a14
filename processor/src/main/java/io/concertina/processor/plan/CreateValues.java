package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import java.util.ArrayList;
import java.util.List;

/** Creates the table of values that rows of another share, of the types that they have there. */
public record CreateValues(String id, Phase phase, Normalisation normalisation)
    implements PlanOperation {

  @Override
  public Canonical canonical() {
    return normalisation.describe(Canonical.of("create-values", id, phase));
  }

  @Override
  public Operation render(Dialects dialects) {
    Normalisation of = normalisation;
    List<Effect.TableColumn> columns = new ArrayList<>();
    columns.add(
        new Effect.TableColumn(
            of.partKey().name(), dialects.one(dialect -> dialect.type(of.partKey())), true, true));
    List<Effect> hanging = new ArrayList<>();
    for (String column : of.names()) {
      columns.add(new Effect.TableColumn(column, Sql.NONE, true, false));
      hanging.add(new Effect.Movable(of.source(), column));
      hanging.add(new Effect.Exact(of.source(), column));
    }
    List<Effect> effects = new ArrayList<>();
    effects.add(new Effect.TablePresent(of.part(), columns, List.of(of.partKey().name())));
    effects.add(
        new Effect.IndexOfShape(
            of.part(),
            of.unique(),
            of.names(),
            true,
            dialects.one(dialect -> dialect.valueKey(of))));
    effects.addAll(hanging);
    return new Operation.Ddl(
        id,
        phase,
        "create table " + of.part() + " for the values of columns of " + of.source(),
        of.part(),
        Locks.NONE,
        effects,
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.createValues(this)));
  }
}
