package io.concertina.processor.step;

import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.ChangeDefault;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.Text;
import io.concertina.processor.sql.Expression;
import java.util.List;
import java.util.Set;

/**
 * {@code @SetDefault} and {@code @DropDefault}: what a column gets where an INSERT leaves it out.
 *
 * @param value the default; an empty expression for none
 * @param sqlite {@code value} for SQLite; empty where it is the same
 * @param was the default before; an empty expression for none
 * @param sqliteWas {@code was} for SQLite; empty where it is the same
 */
public record SetDefault(
    Version version,
    Table table,
    Origin origin,
    String column,
    Expression value,
    String sqlite,
    Expression was,
    String sqliteWas)
    implements Step {

  @Override
  public Schema forward(Schema before, Part part) {
    return before;
  }

  @Override
  public Schema backward(Schema after, Part part) {
    return after;
  }

  @Override
  public Set<ColumnRef> reads(Schema before) {
    return Set.of();
  }

  @Override
  public Set<ColumnRef> writes() {
    return Set.of(new ColumnRef(table, column));
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    boolean drops = value.isEmpty();
    return new PlannedMigration(
        version,
        (drops ? "no default for " : "default of ") + table + "." + column,
        (drops ? "no default for " : "default of ") + table.name() + " " + column,
        surroundings.after(),
        surroundings.mapped(table, column),
        List.of(),
        Gate.NONE,
        List.of(change("default-" + column, value, sqlite)),
        List.of(change("default-" + column, was, sqliteWas)),
        "");
  }

  private ChangeDefault change(String id, Expression expression, String override) {
    return new ChangeDefault(id, Phase.EXPAND, table, column, Text.of(expression.text(), override));
  }
}
