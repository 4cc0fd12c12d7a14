package io.concertina.processor.step;

import io.concertina.AddForeignKey.Orphans;
import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.RemoveCheck;
import io.concertina.processor.plan.RemoveConstraint;
import io.concertina.processor.sql.ColumnUse;
import io.concertina.processor.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code @DropConstraint}: a constraint goes.
 *
 * @param constraint what would add it again; empty where nothing tells
 * @param refused what becomes of rows that it refuses when it is added again
 * @param irreversible why there is no way back; empty when there is one
 */
public record DropConstraint(
    Version version,
    Table table,
    Origin origin,
    String name,
    Optional<Step> constraint,
    Refused refused,
    String irreversible)
    implements Step {

  /**
   * What becomes of rows that the constraint refuses.
   *
   * @param orphans of those that a foreign key refuses
   * @param column what is corrected of those that a CHECK refuses; empty for what its own step
   *     corrects
   * @param fix the value that it gets; an empty expression for none
   * @param sqliteFix {@code fix} for SQLite; empty where it is the same
   */
  public record Refused(Orphans orphans, String column, Expression fix, String sqliteFix) {

    private String corrected(AddCheck check) {
      return fix.isEmpty() ? "" : column.isEmpty() ? check.column() : column;
    }
  }

  /** The constraint that a step adds or, on the way down, adds again; else the step itself. */
  public static Step constraint(Step step) {
    return step instanceof DropConstraint drop ? drop.constraint().orElse(step) : step;
  }

  /** With what the latest of the earlier steps says of that name, unless it says so itself. */
  DropConstraint resolved(List<Step> steps) {
    if (constraint.isPresent()) {
      return this;
    }
    Optional<Step> added =
        steps.stream()
            .filter(step -> step.version().compareTo(version) < 0 && step.table().equals(table))
            .flatMap(step -> again(step).stream())
            .reduce((earlier, later) -> later);
    return new DropConstraint(version, table, origin, name, added, refused, irreversible);
  }

  /** What adds the constraint that the step adds, if it is the one dropped. */
  private Optional<Step> again(Step step) {
    if (step instanceof AddCheck check && check.name().equals(name)) {
      return Optional.of(
          new AddCheck(
              version,
              table,
              origin,
              name,
              check.check(),
              check.sqliteCheck(),
              refused.corrected(check),
              refused.fix(),
              refused.sqliteFix()));
    }
    if (step instanceof AddForeignKey key && key.name().equals(name)) {
      return Optional.of(
          new AddForeignKey(
              version,
              table,
              origin,
              name,
              key.columns(),
              key.references(),
              key.referencedColumns(),
              key.onDelete(),
              key.onUpdate(),
              key.deferrable(),
              refused.orphans()));
    }
    if (step instanceof AddUnique unique && unique.name().equals(name)) {
      return Optional.of(new AddUnique(version, table, origin, name, unique.columns()));
    }
    return Optional.empty();
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
    return constraint.map(added -> added.reads(before)).orElse(Set.of());
  }

  /** The constraint's columns, so that the step comes after the one that added it. */
  @Override
  public Set<ColumnRef> writes() {
    List<String> columns =
        constraint
            .map(
                added ->
                    added instanceof AddForeignKey key
                        ? key.columns()
                        : added instanceof AddUnique unique
                            ? unique.columns()
                            : ((AddCheck) added)
                                .check().columns().stream()
                                    .filter(ColumnUse::ownRow)
                                    .map(ColumnUse::name)
                                    .toList())
            .orElse(List.of());
    return Stream.concat(
            columns.stream().map(column -> new ColumnRef(table, column)),
            constraint.stream().flatMap(added -> added.writes().stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<Table> tables() {
    return constraint.map(Step::tables).orElse(Set.of());
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    return new PlannedMigration(
        version,
        "drop constraint " + name + " of " + table,
        "drop constraint " + table.name() + " " + name,
        surroundings.after(),
        false,
        List.of(),
        Gate.NONE,
        remove(surroundings.before()),
        constraint.map(added -> add(added, surroundings.before())).orElse(List.of()),
        constraint.isPresent() ? "" : irreversible);
  }

  /** The constraint goes; what an earlier way down did to rows for its sake is undone. */
  private List<PlanOperation> remove(Schema before) {
    List<PlanOperation> remove = new ArrayList<>(remove());
    constraint.ifPresent(added -> remove.addAll(putBack(added, before)));
    return remove;
  }

  private static List<PlanOperation> putBack(Step added, Schema before) {
    if (added instanceof AddUnique) {
      return List.of();
    }
    return added instanceof AddForeignKey key
        ? key.putBack(Phase.CONTRACT, before)
        : ((AddCheck) added).putBack(Phase.CONTRACT, before.key(added.table()));
  }

  private List<PlanOperation> remove() {
    Step added = constraint.orElse(this);
    if (added instanceof AddUnique) {
      return AddUnique.remove(Phase.CONTRACT, table, name);
    }
    return added instanceof AddCheck
        ? List.of(new RemoveCheck("drop-" + name, Phase.CONTRACT, table, name))
        : List.of(new RemoveConstraint("drop-" + name, Phase.CONTRACT, table, name));
  }

  private static List<PlanOperation> add(Step added, Schema before) {
    if (added instanceof AddUnique unique) {
      return AddUnique.add(unique.table(), unique.name(), unique.columns());
    }
    return added instanceof AddForeignKey key
        ? key.add(before)
        : ((AddCheck) added).add(before.key(added.table()));
  }
}
