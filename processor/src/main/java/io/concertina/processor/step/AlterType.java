package io.concertina.processor.step;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.model.SqlType;
import io.concertina.processor.model.TypeChange;
import io.concertina.processor.plan.ChangeType;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.Shadow;
import io.concertina.processor.plan.ShadowColumn;
import io.concertina.processor.sql.Types;
import java.util.List;
import java.util.Set;

/**
 * {@code @AlterType}: another type, in place or by a column that takes the place of the old one.
 *
 * @param type the type from now on
 * @param from the type until now; empty where the schema tells
 */
public record AlterType(
    Version version, Table table, Origin origin, String column, String type, String from)
    implements Retyped {

  @Override
  public Schema forward(Schema before, Part part) {
    return before.change(table, shape -> shape.typed(column, type));
  }

  @Override
  public Schema backward(Schema after, Part part) {
    return from.isEmpty() ? after : after.change(table, shape -> shape.typed(column, from));
  }

  @Override
  public Set<ColumnRef> reads(Schema before) {
    return Set.of();
  }

  @Override
  public Set<ColumnRef> writes() {
    return Set.of(new ColumnRef(table, column));
  }

  /** The type until now, as far as the build knows. */
  public String from(Schema before) {
    return from.isEmpty()
        ? before.column(new ColumnRef(table, column)).map(Column::type).orElse("")
        : from;
  }

  /** Whether a column of the new type takes the place of the old one. */
  public boolean converts(Schema before) {
    return change(from(before), type) == TypeChange.CONVERTS;
  }

  private static TypeChange change(String from, String to) {
    return TypeChange.of(SqlType.of(from), SqlType.of(to));
  }

  /**
   * What could only go up by a column beside goes down by one: what hangs on it would be in the
   * way. Without a key, by which rows are copied, the way down has the table written anew.
   */
  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    String until = from(surroundings.before());
    boolean converts = converts(surroundings.before());
    boolean back = converts || change(type, until) == TypeChange.CONVERTS;
    List<String> key = surroundings.before().key(table);
    return new PlannedMigration(
        version,
        "type of " + table + "." + column,
        "type of " + table.name() + " " + column,
        surroundings.after(),
        !converts && surroundings.mapped(table, column),
        converts ? List.of(changed(until)) : List.of(),
        Gate.NONE,
        converts
            ? ShadowColumn.up(shadow(key, until, type))
            : List.of(
                new ChangeType("type-" + column, Phase.EXPAND, table, column, until, type, false)),
        back && !key.isEmpty()
            ? ShadowColumn.down(shadow(key, until, type), shadow(key, type, until))
            : List.of(
                new ChangeType("type-" + column, Phase.EXPAND, table, column, type, until, back)),
        "");
  }

  private Shadow shadow(List<String> key, String until, String then) {
    return new Shadow(version, table, key, column, until, then, List.of());
  }

  private Effect changed(String until) {
    return new Effect.ColumnType(
        table,
        column,
        Sql.postgres(Types.postgres(type)),
        Sql.postgres(Types.postgres(until)),
        true);
  }
}
