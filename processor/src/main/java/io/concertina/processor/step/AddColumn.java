package io.concertina.processor.step;

import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.CommentColumn;
import io.concertina.processor.plan.Condition;
import io.concertina.processor.plan.CreateColumn;
import io.concertina.processor.plan.DiscardColumn;
import io.concertina.processor.plan.FillColumn;
import io.concertina.processor.plan.Filling;
import io.concertina.processor.plan.GenerateColumn;
import io.concertina.processor.plan.NumberColumn;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.RequireValue;
import io.concertina.processor.plan.SyncFill;
import io.concertina.processor.plan.Text;
import io.concertina.processor.plan.UnsyncFill;
import io.concertina.processor.plan.VerifyRows;
import io.concertina.processor.sql.Expression;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code @AddColumn}: a new column and, while old writers live, a trigger that fills it.
 *
 * @param inferred whether the type comes from the mapping
 * @param defaultValue the database default; an empty expression for none
 * @param fill the value of rows that have none; an empty expression for none
 * @param sqliteFill {@code fill} for SQLite; empty where it is the same
 * @param identity whether the database numbers the rows
 * @param generated what the database computes for it whenever it is read; an empty expression for
 *     none
 * @param sqliteGenerated {@code generated} for SQLite; empty where it is the same
 * @param collation the name of PostgreSQL's collation; empty for the type's own
 * @param sqliteCollation the name of SQLite's; empty for BINARY
 * @param comment what the column means; empty for nothing
 */
public record AddColumn(
    Version version,
    Table table,
    Origin origin,
    String column,
    String type,
    boolean inferred,
    boolean notNull,
    Expression defaultValue,
    Expression fill,
    String sqliteFill,
    boolean identity,
    Expression generated,
    String sqliteGenerated,
    String collation,
    String sqliteCollation,
    String comment,
    Optional<Version> contract)
    implements Filled {

  @Override
  public Schema forward(Schema before, Part part) {
    return part == Part.OPEN
        ? before.change(
            table,
            shape -> shape.with(new Column(column, type, !notNull && !identity, identity, false)))
        : before;
  }

  @Override
  public Schema backward(Schema after, Part part) {
    return part == Part.OPEN ? after.change(table, shape -> shape.without(column)) : after;
  }

  @Override
  public Set<ColumnRef> reads(Schema before) {
    return Reads.of(table, before, fill, generated);
  }

  @Override
  public Set<ColumnRef> writes() {
    return Set.of(new ColumnRef(table, column));
  }

  /** Whether the database computes the column whenever it is read. */
  public boolean isGenerated() {
    return !generated.isEmpty();
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    Schema before = surroundings.before();
    List<Column> sources =
        reads(before).stream()
            .filter(ref -> ref.table().equals(table) && !ref.column().equals(column))
            .flatMap(ref -> before.column(ref).stream())
            .sorted(Comparator.comparing(Column::name))
            .toList();
    Text text = Text.of(fill.text(), sqliteFill);
    Filling filling =
        new Filling(version, table, before.key(table), column, text, sources, false, false);
    return part == Part.OPEN ? open(filling, surroundings) : close(filling, surroundings);
  }

  private PlannedMigration open(Filling filling, Surroundings surroundings) {
    List<PlanOperation> up = new ArrayList<>();
    List<PlanOperation> down = new ArrayList<>();
    up.add(isGenerated() ? generate() : create());
    if (!comment.isEmpty()) {
      up.add(new CommentColumn("comment-" + column, Phase.EXPAND, table, column, comment));
    }
    if (identity) {
      up.addAll(number(filling.key()));
    } else if (!fill.isEmpty()) {
      up.addAll(fillAndVerify(filling));
      down.add(new UnsyncFill("unsync-" + column, Phase.EXPAND, filling, false));
    }
    down.add(new DiscardColumn("drop-" + column, Phase.EXPAND, table, column, Duration.ZERO));
    return new PlannedMigration(
        version,
        "add " + table + "." + column,
        "add " + table.name() + " " + column,
        surroundings.after(),
        surroundings.mapped(table, column),
        List.of(),
        Gate.NONE,
        up,
        down,
        "");
  }

  private PlannedMigration close(Filling filling, Surroundings surroundings) {
    return new PlannedMigration(
        surroundings.version(),
        "contract " + table + "." + column,
        "contract " + table.name() + " " + column,
        surroundings.after(),
        false,
        List.of(),
        new Gate(version, table, "", column, ObjectName.counter(version)),
        List.of(new UnsyncFill("unsync-" + column, Phase.CONTRACT, filling, notNull)),
        List.of(new SyncFill("sync-" + column, Phase.EXPAND, filling, notNull)),
        "");
  }

  /** NOT NULL from the start only where every row has a value from the start. */
  private CreateColumn create() {
    return new CreateColumn(
        "add-" + column,
        Phase.EXPAND,
        table,
        column,
        "",
        type,
        inferred,
        false,
        defaultValue.text().strip(),
        notNull && fill.isEmpty(),
        new Text(collation, sqliteCollation));
  }

  private GenerateColumn generate() {
    return new GenerateColumn(
        "generate-" + column,
        Phase.EXPAND,
        table,
        column,
        type,
        inferred,
        Text.of(generated.text(), sqliteGenerated),
        new Text(collation, sqliteCollation));
  }

  /**
   * As an identity column from the start PostgreSQL would write the table anew. A sequence numbers
   * what is written from now on, the backfill what is there, and then it hands over its position.
   */
  private List<PlanOperation> number(List<String> key) {
    NumberColumn sequence =
        new NumberColumn("number-" + column, Phase.EXPAND, version, table, column, type, false);
    Condition missing = new Condition.Missing(column);
    return List.of(
        sequence,
        new FillColumn(
            "fill-" + column, Phase.MIGRATE, table, key, column, sequence.next(), missing, false),
        new VerifyRows(
            "verify-" + column,
            Phase.MIGRATE,
            table,
            key,
            column,
            missing,
            "a writer took the number away"),
        new RequireValue("require-" + column, Phase.MIGRATE, version, table, column, false),
        new NumberColumn("identity-" + column, Phase.MIGRATE, version, table, column, type, true));
  }

  private List<PlanOperation> fillAndVerify(Filling filling) {
    List<PlanOperation> operations = new ArrayList<>();
    operations.add(new SyncFill("sync-" + column, Phase.EXPAND, filling, false));
    Condition missing = new Condition.Missing(column);
    operations.add(
        new FillColumn(
            "fill-" + column,
            Phase.MIGRATE,
            table,
            filling.key(),
            column,
            filling.fill(),
            missing,
            false));
    operations.add(
        new VerifyRows(
            "verify-" + column,
            Phase.MIGRATE,
            table,
            filling.key(),
            column,
            notNull ? missing : new Condition.MissingThough(column, filling.fill()),
            notNull
                ? "the fill expression has no value for the row"
                : "the row has no value, though the fill expression gives one"));
    if (notNull) {
      operations.add(
          new RequireValue("require-" + column, Phase.MIGRATE, version, table, column, true));
    }
    return operations;
  }
}
