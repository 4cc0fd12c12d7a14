package io.concertina.processor.step;

import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.Condition;
import io.concertina.processor.plan.CreateCheck;
import io.concertina.processor.plan.FillColumn;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.RemoveCheck;
import io.concertina.processor.plan.RestoreColumn;
import io.concertina.processor.plan.Text;
import io.concertina.processor.plan.ValidateCheck;
import io.concertina.processor.plan.VerifyRows;
import io.concertina.processor.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code @AddCheck}: a condition that every row meets.
 *
 * @param check the condition
 * @param sqliteCheck the condition for SQLite; empty where it is the same
 * @param column what is corrected; empty where nothing is
 * @param fix the value for rows that do not meet the condition; an empty expression for none
 * @param sqliteFix {@code fix} for SQLite; empty where it is the same
 */
public record AddCheck(
    Version version,
    Table table,
    Origin origin,
    String name,
    Expression check,
    String sqliteCheck,
    String column,
    Expression fix,
    String sqliteFix)
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
    return Reads.of(table, before, check, fix);
  }

  @Override
  public Set<ColumnRef> writes() {
    return fix.isEmpty() ? Set.of() : Set.of(new ColumnRef(table, column));
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    List<String> key = surroundings.before().key(table);
    List<PlanOperation> down = new ArrayList<>();
    down.add(new RemoveCheck("drop-" + name, Phase.EXPAND, table, name));
    down.addAll(putBack(Phase.MIGRATE, key));
    return new PlannedMigration(
        version,
        "check " + name + " of " + table,
        "check " + table.name() + " " + name,
        surroundings.after(),
        false,
        List.of(),
        Gate.NONE,
        add(key),
        down,
        "");
  }

  /** What adds it, after {@code fix} was given to the rows that do not meet it. */
  List<PlanOperation> add(List<String> key) {
    // An update of a row that does not meet the check fails once it is there: so most rows are
    // fixed before, and those that came meanwhile after.
    return fix.isEmpty()
        ? List.of(verify(key), create(), validate())
        : List.of(
            fix("fix-" + column, key, true),
            create(),
            fix("fix-" + column + "-again", key, false),
            verify(key),
            validate());
  }

  /** What puts back the values that {@code fix} overwrote, once the constraint is gone. */
  List<PlanOperation> putBack(Phase phase, List<String> key) {
    return fix.isEmpty()
        ? List.of()
        : List.of(new RestoreColumn("restore-" + column, phase, table, key, column));
  }

  private VerifyRows verify(List<String> key) {
    return new VerifyRows(
        "verify-" + name,
        Phase.MIGRATE,
        table,
        key,
        name,
        violating(),
        "they do not meet " + name + (fix.isEmpty() ? ", and there is no fix" : ""));
  }

  private CreateCheck create() {
    return new CreateCheck("add-" + name, Phase.MIGRATE, table, name, condition());
  }

  private ValidateCheck validate() {
    return new ValidateCheck("validate-" + name, Phase.MIGRATE, table, name, condition());
  }

  private FillColumn fix(String id, List<String> key, boolean keep) {
    Text value = Text.of(fix.text(), sqliteFix);
    return new FillColumn(id, Phase.MIGRATE, table, key, column, value, violating(), keep);
  }

  private Condition violating() {
    return new Condition.Violates(condition());
  }

  private Text condition() {
    return Text.of(check.text(), sqliteCheck);
  }
}
