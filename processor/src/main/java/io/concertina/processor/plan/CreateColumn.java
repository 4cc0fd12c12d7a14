package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds a column, without touching a row.
 *
 * @param like the column whose type it takes in the live database; empty when {@code type} says
 * @param type the SQL type; empty when {@code like} says
 * @param inferred whether the type comes from the mapping, which later builds may change: it is
 *     then no part of the checksum
 * @param anyType whether a column that is there already may have any type
 * @param defaultValue the database default; empty for none
 * @param notNull whether the default makes NOT NULL possible at once
 * @param collation the names of the collations, per database; each empty for the type's own
 */
public record CreateColumn(
    String id,
    Phase phase,
    Table table,
    String column,
    String like,
    String type,
    boolean inferred,
    boolean anyType,
    String defaultValue,
    boolean notNull,
    Text collation)
    implements PlanOperation {

  /** A column like another one, of whatever type that has in the live database. */
  public static CreateColumn copy(Table table, String column, String like) {
    return new CreateColumn(
        "add-" + column, Phase.EXPAND, table, column, like, "", false, false, "", false, Text.NONE);
  }

  @Override
  public Canonical canonical() {
    return Canonical.of("create-column", id, phase)
        .with("table", table.toString())
        .with("column", column)
        .with("like", like)
        .with("type", inferred ? "" : type)
        .with("any-type", anyType)
        .with("default", defaultValue)
        .with("not-null", notNull)
        .with("collation", collation.sql())
        .with("sqlite-collation", collation.sqlite());
  }

  @Override
  public Operation render(Dialects dialects) {
    boolean typeKnown = like.isEmpty() && !anyType;
    Sql expected = typeKnown ? dialects.one(dialect -> dialect.type(type)) : Sql.NONE;
    List<Effect> effects = new ArrayList<>();
    effects.add(new Effect.ColumnPresent(table, column, like, expected));
    if (!collation.sql().isEmpty() || !collation.sqlite().isEmpty()) {
      effects.add(
          new Effect.ColumnCollation(
              table, column, dialects.each(dialect -> given(dialect.text(collation)))));
    }
    if (notNull) {
      effects.add(new Effect.NotNull(table, column));
    }
    return new Operation.Ddl(
        id,
        phase,
        "add " + table + "." + column + (like.isEmpty() ? " " + type : " like " + like),
        table,
        Locks.CATALOGUE,
        effects,
        Operation.Mode.ATOMIC,
        dialects.each(dialect -> dialect.createColumn(this)));
  }

  private static List<String> given(String name) {
    return name.isEmpty() ? List.of() : List.of(name);
  }
}
