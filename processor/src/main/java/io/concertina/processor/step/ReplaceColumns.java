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
import io.concertina.processor.model.TableShape;
import io.concertina.processor.plan.Condition;
import io.concertina.processor.plan.CreateColumn;
import io.concertina.processor.plan.FillColumn;
import io.concertina.processor.plan.Group;
import io.concertina.processor.plan.LoosenGroup;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.RequireValue;
import io.concertina.processor.plan.SettleGroup;
import io.concertina.processor.plan.SyncGroup;
import io.concertina.processor.plan.Text;
import io.concertina.processor.plan.VerifyRows;
import io.concertina.processor.sql.ColumnUse;
import io.concertina.processor.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code @ReplaceColumn}, {@code @SplitColumn}, {@code @MergeColumns}: both shapes live, kept in
 * step by expressions, until the contract leaves the new one.
 *
 * @param from the old columns, each with what gives its value from the new ones
 * @param to the new columns, each with what gives its value from the old ones
 */
public record ReplaceColumns(
    Version version,
    Table table,
    Origin origin,
    List<Side> from,
    List<Side> to,
    Optional<Version> contract)
    implements Paired {

  /**
   * A column of one side.
   *
   * @param member the annotation's member that holds the expression
   * @param inferred whether the type comes from the mapping
   * @param value the expression
   * @param sqliteMember the member that holds the expression for SQLite
   * @param sqliteValue the expression for SQLite; empty where it is the same
   */
  public record Side(
      String member,
      String column,
      String type,
      boolean inferred,
      boolean notNull,
      Expression value,
      String sqliteMember,
      String sqliteValue) {}

  public ReplaceColumns {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /** Both sides, the old one first. */
  public List<Side> sides() {
    return Stream.concat(from.stream(), to.stream()).toList();
  }

  @Override
  public List<String> olds() {
    return from.stream().map(Side::column).toList();
  }

  @Override
  public List<String> news() {
    return to.stream().map(Side::column).toList();
  }

  @Override
  public Schema forward(Schema before, Part part) {
    return before.change(
        table, shape -> part == Part.OPEN ? with(shape, to) : without(shape, from));
  }

  @Override
  public Schema backward(Schema after, Part part) {
    return after.change(
        table, shape -> part == Part.OPEN ? without(with(shape, from), to) : with(shape, from));
  }

  private static TableShape with(TableShape shape, List<Side> sides) {
    TableShape more = shape;
    for (Side side : sides) {
      more = more.with(new Column(side.column(), side.type(), !side.notNull()));
    }
    return more;
  }

  private static TableShape without(TableShape shape, List<Side> sides) {
    TableShape less = shape;
    for (Side side : sides) {
      less = less.without(side.column());
    }
    return less;
  }

  @Override
  public Set<ColumnRef> reads(Schema before) {
    return Reads.of(table, before, sides().stream().map(Side::value).toArray(Expression[]::new));
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    Schema before = surroundings.before();
    Group group =
        new Group(version, table, before.key(table), plan(from), plan(to), others(before));
    return part == Part.OPEN ? open(group, surroundings) : close(group, surroundings);
  }

  private static List<Group.Side> plan(List<Side> sides) {
    return sides.stream()
        .map(
            side ->
                new Group.Side(
                    side.column(),
                    side.type(),
                    side.notNull(),
                    Text.of(side.value().text(), side.sqliteValue())))
        .toList();
  }

  /**
   * The other columns that the expressions read, as these say: what is mapped differs between the
   * build that opens the change and the one that closes it.
   */
  private List<Column> others(Schema before) {
    return sides().stream()
        .flatMap(side -> side.value().columns().stream())
        .filter(ColumnUse::ownRow)
        .map(ColumnUse::name)
        .filter(name -> !olds().contains(name) && !news().contains(name))
        .filter(name -> !name.equals(table.name()))
        .distinct()
        .sorted()
        .map(
            name ->
                before
                    .column(new ColumnRef(table, name))
                    .orElseGet(() -> new Column(name, "", true)))
        .toList();
  }

  private PlannedMigration open(Group group, Surroundings surroundings) {
    List<PlanOperation> up = new ArrayList<>();
    for (Side side : to) {
      up.add(create("add-", side));
    }
    olds().forEach(column -> up.add(LoosenGroup.of(group, column)));
    up.add(SyncGroup.of(group, true));
    fill(group, to, up);
    up.add(verify(group, true, Phase.MIGRATE));
    require(group, to, up);
    return new PlannedMigration(
        version,
        "expand " + subject(),
        "expand " + name(),
        surroundings.after(),
        news().stream().anyMatch(column -> surroundings.mapped(table, column)),
        settled(),
        Gate.NONE,
        up,
        List.of(new SettleGroup("settle-" + olds().get(0), Phase.EXPAND, group, false)),
        "");
  }

  private PlannedMigration close(Group group, Surroundings surroundings) {
    List<PlanOperation> up = new ArrayList<>();
    up.add(verify(group, true, Phase.CONTRACT));
    for (Side side : to) {
      if (side.notNull()) {
        up.add(missing(group, side, Phase.CONTRACT));
      }
    }
    up.add(new SettleGroup("settle-" + group.name(), Phase.CONTRACT, group, true));
    List<PlanOperation> down = new ArrayList<>();
    for (Side side : from) {
      down.add(create("recreate-", side));
    }
    news().forEach(column -> down.add(LoosenGroup.of(group, column)));
    down.add(SyncGroup.of(group, false));
    fill(group, from, down);
    down.add(verify(group, false, Phase.MIGRATE));
    require(group, from, down);
    return new PlannedMigration(
        surroundings.version(),
        "contract " + subject(),
        "contract " + name(),
        surroundings.after(),
        false,
        settled(),
        new Gate(
            version,
            table,
            olds().get(0),
            // Whoever maps any of several old columns does not map the new one.
            from.size() > 1 ? news().get(0) : "",
            ObjectName.counter(version)),
        up,
        down,
        "");
  }

  private String subject() {
    return table + "." + String.join(", ", olds()) + " -> " + String.join(", ", news());
  }

  private String name() {
    return table.name() + " " + String.join(" ", olds()) + " to " + String.join(" ", news());
  }

  private List<Effect> settled() {
    return Stream.concat(
            olds().stream().<Effect>map(column -> new Effect.ColumnAbsent(table, column)),
            news().stream()
                .<Effect>map(column -> new Effect.ColumnPresent(table, column, "", Sql.NONE)))
        .toList();
  }

  private CreateColumn create(String what, Side side) {
    return new CreateColumn(
        what + side.column(),
        Phase.EXPAND,
        table,
        side.column(),
        "",
        side.type(),
        side.inferred(),
        false,
        "",
        false,
        Text.NONE);
  }

  /** Row by row: the triggers complete the others of a row that had none. */
  private void fill(Group group, List<Side> sides, List<PlanOperation> operations) {
    List<String> columns = sides.stream().map(Side::column).toList();
    for (Side side : sides) {
      Text text = Text.of(side.value().text(), side.sqliteValue());
      operations.add(
          new FillColumn(
              "fill-" + side.column(),
              Phase.MIGRATE,
              table,
              group.key(),
              side.column(),
              text,
              new Condition.Unfilled(columns),
              false));
    }
  }

  private VerifyRows verify(Group group, boolean copiesToNew, Phase phase) {
    return new VerifyRows(
        "verify-" + group.name(),
        phase,
        table,
        group.key(),
        group.name(),
        new Condition.OutOfStep(group, copiesToNew),
        String.join(", ", olds())
            + " and "
            + String.join(", ", news())
            + " are not what they make of each other");
  }

  private void require(Group group, List<Side> sides, List<PlanOperation> operations) {
    for (Side side : sides) {
      if (side.notNull()) {
        operations.add(missing(group, side, Phase.MIGRATE));
        operations.add(
            new RequireValue(
                "require-" + side.column(), Phase.MIGRATE, version, table, side.column(), true));
      }
    }
  }

  private VerifyRows missing(Group group, Side side, Phase phase) {
    return new VerifyRows(
        "verify-value-" + side.column(),
        phase,
        table,
        group.key(),
        side.column(),
        new Condition.Missing(side.column()),
        "the expression for " + side.column() + " has no value for the row");
  }
}
