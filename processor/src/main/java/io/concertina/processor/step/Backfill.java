package io.concertina.processor.step;

import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ClassRef;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.Condition;
import io.concertina.processor.plan.FillColumn;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.RestoreColumn;
import io.concertina.processor.plan.Text;
import io.concertina.processor.plan.TransformColumn;
import io.concertina.processor.sql.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code @Backfill}: computes a column for the rows that exist.
 *
 * @param set the expression; an empty one where a transform computes the value
 * @param sqliteSet {@code set} for SQLite; empty where it is the same
 * @param using the transform; empty where an expression computes the value
 * @param inputs the columns that the transform reads
 * @param where which rows; an empty expression for all
 * @param sqliteWhere {@code where} for SQLite; empty where it is the same
 * @param undo the way back; an empty expression for none
 * @param irreversible why there is no way back; empty when there is one
 */
public record Backfill(
    Version version,
    Table table,
    Origin origin,
    String column,
    Expression set,
    String sqliteSet,
    Optional<ClassRef> using,
    List<String> inputs,
    Expression where,
    String sqliteWhere,
    boolean keep,
    Expression undo,
    String irreversible)
    implements Step {

  public Backfill {
    inputs = List.copyOf(inputs);
  }

  /** Whether only rows without a value are filled, so that nothing is lost. */
  public boolean fillsOnlyEmpty() {
    return where.requiresNull(column);
  }

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
    return Stream.concat(
            Reads.of(table, before, set, where, undo).stream(),
            inputs.stream().map(input -> new ColumnRef(table, input)))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<ColumnRef> writes() {
    return Set.of(new ColumnRef(table, column));
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    List<String> key = surroundings.before().key(table);
    List<PlanOperation> down = down(key);
    return new PlannedMigration(
        version,
        "backfill " + table + "." + column,
        "backfill " + table.name() + " " + column,
        surroundings.after(),
        surroundings.mapped(table, column),
        List.of(),
        Gate.NONE,
        List.of(up(key)),
        down,
        down.isEmpty() && !fillsOnlyEmpty() ? reason() : irreversible);
  }

  private PlanOperation up(List<String> key) {
    String id = "fill-" + column;
    Condition rows = new Condition.Given(Text.of(where.text(), sqliteWhere));
    if (using.isPresent()) {
      return new TransformColumn(
          id, Phase.MIGRATE, table, key, column, using.get(), inputs, rows, keep);
    }
    Text value = Text.of(set.text(), sqliteSet);
    return new FillColumn(id, Phase.MIGRATE, table, key, column, value, rows, keep);
  }

  private List<PlanOperation> down(List<String> key) {
    if (keep) {
      return List.of(new RestoreColumn("restore-" + column, Phase.MIGRATE, table, key, column));
    }
    if (undo.isEmpty()) {
      return List.of();
    }
    Condition everyRow = new Condition.Given(Text.NONE);
    return List.of(
        new FillColumn(
            "undo-" + column,
            Phase.MIGRATE,
            table,
            key,
            column,
            Text.of(undo.text(), ""),
            everyRow,
            false));
  }

  /** The rules let an overwrite without a way back pass only where its risk was accepted. */
  private String reason() {
    return irreversible.isBlank()
        ? "it overwrites " + table + "." + column + " and keeps no old value"
        : irreversible;
  }
}
