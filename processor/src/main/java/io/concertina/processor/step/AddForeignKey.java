package io.concertina.processor.step;

import io.concertina.AddForeignKey.Orphans;
import io.concertina.ReferentialAction;
import io.concertina.migration.Gate;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.Condition;
import io.concertina.processor.plan.CreateForeignKey;
import io.concertina.processor.plan.FillColumn;
import io.concertina.processor.plan.ForeignKey;
import io.concertina.processor.plan.MoveRows;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.RemoveConstraint;
import io.concertina.processor.plan.RestoreColumn;
import io.concertina.processor.plan.Text;
import io.concertina.processor.plan.ValidateForeignKey;
import io.concertina.processor.plan.VerifyRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code @AddForeignKey}: every row has a parent.
 *
 * @param referencedColumns what is referred to; empty for the key of the table referred to
 * @param orphans what becomes of rows without a parent
 */
public record AddForeignKey(
    Version version,
    Table table,
    Origin origin,
    String name,
    List<String> columns,
    Table references,
    List<String> referencedColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    boolean deferrable,
    Orphans orphans)
    implements Step {

  public AddForeignKey {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
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
    Set<ColumnRef> reads = new HashSet<>();
    columns.forEach(column -> reads.add(new ColumnRef(table, column)));
    referred(before).forEach(column -> reads.add(new ColumnRef(references, column)));
    return reads;
  }

  @Override
  public Set<ColumnRef> writes() {
    Set<ColumnRef> writes = new HashSet<>();
    if (orphans != Orphans.FAIL) {
      columns.forEach(column -> writes.add(new ColumnRef(table, column)));
    }
    return writes;
  }

  /** Where rows are deleted, whoever writes the table comes before or after all of it. */
  @Override
  public Set<Table> tables() {
    return orphans == Orphans.DELETE ? Set.of(table) : Set.of();
  }

  /** What is referred to; empty where nothing tells. */
  public List<String> referred(Schema schema) {
    return referencedColumns.isEmpty() ? schema.key(references) : referencedColumns;
  }

  /** The column that NULL is written into; empty where none can hold it. */
  public Optional<String> forgotten(Schema schema) {
    return columns.stream()
        .filter(
            column ->
                schema.column(new ColumnRef(table, column)).map(Column::nullable).orElse(true))
        .findFirst();
  }

  /** The constraint itself. */
  ForeignKey foreignKey(Schema schema) {
    return new ForeignKey(
        table, name, columns, references, referred(schema), onDelete, onUpdate, deferrable);
  }

  /** What adds it, after {@code orphans} was done with the rows that have no parent. */
  List<PlanOperation> add(Schema before) {
    List<PlanOperation> add = new ArrayList<>();
    switch (orphans) {
      case FAIL -> add.addAll(addToAll(before));
      case SET_NULL -> add.addAll(add(before, forget(before, forgotten(before).orElseThrow())));
      case DELETE -> {
        String table = table().name();
        add.add(move("keep-" + table, Phase.MIGRATE, before, Operation.MoveRows.Stage.PREPARE));
        add.addAll(
            add(
                before,
                move("orphans-" + table, Phase.MIGRATE, before, Operation.MoveRows.Stage.OUT)));
      }
    }
    return add;
  }

  /** What puts back the rows that {@code orphans} changed, once the constraint is gone. */
  List<PlanOperation> putBack(Phase phase, Schema before) {
    return switch (orphans) {
      case FAIL -> List.of();
      case SET_NULL -> {
        String column = forgotten(before).orElseThrow();
        yield List.of(
            new RestoreColumn("restore-" + column, phase, table, before.key(table), column));
      }
      case DELETE ->
          List.of(move("return-" + table.name(), phase, before, Operation.MoveRows.Stage.BACK));
    };
  }

  /** What adds it where every row has a parent. */
  private List<PlanOperation> addToAll(Schema before) {
    ForeignKey foreignKey = foreignKey(before);
    return List.of(
        verify(before, foreignKey),
        new CreateForeignKey("add-" + name, Phase.MIGRATE, foreignKey),
        new ValidateForeignKey("validate-" + name, Phase.MIGRATE, foreignKey));
  }

  private VerifyRows verify(Schema before, ForeignKey foreignKey) {
    return new VerifyRows(
        "verify-" + name,
        Phase.MIGRATE,
        table,
        before.key(table),
        name,
        new Condition.Orphan(foreignKey),
        "they refer to rows of " + references + " that are not there");
  }

  /** With the constraint no orphans can come any more, so one pass finds them all. */
  private List<PlanOperation> add(Schema before, PlanOperation pass) {
    ForeignKey foreignKey = foreignKey(before);
    return List.of(
        new CreateForeignKey("add-" + name, Phase.MIGRATE, foreignKey),
        pass,
        verify(before, foreignKey),
        new ValidateForeignKey("validate-" + name, Phase.MIGRATE, foreignKey));
  }

  private FillColumn forget(Schema before, String column) {
    return new FillColumn(
        "orphans-" + column,
        Phase.MIGRATE,
        table,
        before.key(table),
        column,
        Text.of("NULL", ""),
        new Condition.Orphan(foreignKey(before)),
        true);
  }

  private MoveRows move(String id, Phase phase, Schema before, Operation.MoveRows.Stage stage) {
    Table aside = new Table(table.schema(), ObjectName.aside(version, table.name()));
    return new MoveRows(id, phase, before.key(table), aside, foreignKey(before), stage);
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    Schema before = surroundings.before();
    List<PlanOperation> down = new ArrayList<>();
    down.add(new RemoveConstraint("drop-" + name, Phase.EXPAND, table, name));
    down.addAll(putBack(Phase.MIGRATE, before));
    return new PlannedMigration(
        version,
        "foreign key " + name + " of " + table + " to " + references,
        "refer " + table.name() + " " + name,
        surroundings.after(),
        false,
        List.of(),
        Gate.NONE,
        add(before),
        down,
        "");
  }
}
