package io.concertina.processor.step;

import io.concertina.ReferentialAction;
import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Identifier;
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
import io.concertina.processor.plan.CreateForeignKey;
import io.concertina.processor.plan.CreateLike;
import io.concertina.processor.plan.CreateValues;
import io.concertina.processor.plan.DiscardTable;
import io.concertina.processor.plan.FillColumn;
import io.concertina.processor.plan.ForeignKey;
import io.concertina.processor.plan.Loosen;
import io.concertina.processor.plan.Normalisation;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.RemoveConstraint;
import io.concertina.processor.plan.RequireValue;
import io.concertina.processor.plan.SettleValues;
import io.concertina.processor.plan.SyncValues;
import io.concertina.processor.plan.Text;
import io.concertina.processor.plan.ValidateForeignKey;
import io.concertina.processor.plan.VerifyRows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code @ExtractTable} with a reference: values that rows share are in the rows and in a table
 * that has each of them once, kept in step by triggers, until the contract leaves the references.
 *
 * @param table the table that gives the columns away
 * @param part the table that takes each value once
 * @param partKey its key column; empty for the one that is mapped
 * @param reference the column of the table that refers to a value
 * @param required whether the class says that every row has one
 * @param notNull which of the columns were NOT NULL
 */
public record Normalise(
    Version version,
    Table table,
    Origin origin,
    Table part,
    List<String> columns,
    String partKey,
    String reference,
    boolean required,
    List<String> notNull,
    Optional<Version> contract)
    implements Moved {

  public Normalise {
    columns = List.copyOf(columns);
    notNull = List.copyOf(notNull);
  }

  @Override
  public List<String> partKey(Schema schema) {
    return partKey.isEmpty() ? schema.key(part) : List.of(partKey);
  }

  @Override
  public String foreignKey(Schema schema) {
    return ObjectName.fitting(table.name() + "_" + reference + "_fkey");
  }

  /** The name of the constraint that keeps a value from being there twice. */
  public String unique() {
    return Normalisation.unique(part, columns);
  }

  @Override
  public Set<ColumnRef> writes() {
    Set<ColumnRef> writes = new HashSet<>(Moved.super.writes());
    writes.add(new ColumnRef(table, reference));
    return writes;
  }

  @Override
  public Schema forward(Schema before, Part part) {
    if (part == Part.OPEN) {
      Schema created = before.create(this.part);
      Column refers = key(created).named(reference).generated(false).nullable(true);
      return created.change(table, shape -> shape.with(refers));
    }
    return before.change(
        table,
        shape -> {
          TableShape less = shape.nullable(reference, !required);
          for (String column : columns) {
            less = less.without(column);
          }
          return less;
        });
  }

  @Override
  public Schema backward(Schema after, Part part) {
    Schema more =
        after.change(
            table,
            shape -> {
              TableShape with = shape.nullable(reference, true);
              for (String column : columns) {
                with =
                    with.with(
                        Moved.column(after, this.part, column).nullable(!notNull.contains(column)));
              }
              return part == Part.OPEN ? with.without(reference) : with;
            });
    return part == Part.OPEN ? more.before(this.part) : more;
  }

  /** A class that maps no key, or a longer one, is found by a rule. */
  private Column key(Schema schema) {
    return partKey(schema).stream()
        .findFirst()
        .flatMap(name -> schema.column(new ColumnRef(part, name)))
        .orElseGet(() -> new Column("id", "bigint", false));
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    Schema before = surroundings.before();
    Schema open = part == Part.OPEN ? forward(before, part) : before;
    Normalisation normalisation =
        new Normalisation(
            version,
            table,
            open.key(table),
            reference,
            this.part,
            key(open),
            columns.stream().map(name -> Moved.column(open, this.part, name)).toList());
    return part == Part.OPEN
        ? open(normalisation, surroundings)
        : close(normalisation, surroundings);
  }

  private PlannedMigration open(Normalisation normalisation, Surroundings surroundings) {
    ForeignKey foreignKey =
        new ForeignKey(
            table,
            foreignKey(surroundings.before()),
            List.of(reference),
            part,
            List.of(normalisation.partKey().name()),
            ReferentialAction.NO_ACTION,
            ReferentialAction.NO_ACTION,
            false);
    List<PlanOperation> up = new ArrayList<>();
    up.add(new CreateValues("create-" + part.name(), Phase.EXPAND, normalisation));
    up.add(
        new CreateColumn(
            "add-" + reference,
            Phase.EXPAND,
            table,
            reference,
            "",
            normalisation.partKey().type(),
            true,
            false,
            "",
            false,
            Text.NONE));
    up.add(new CreateForeignKey("refer-" + part.name(), Phase.EXPAND, foreignKey));
    up.add(new ValidateForeignKey("validate-" + part.name(), Phase.EXPAND, foreignKey));
    columns.forEach(column -> up.add(loosen(column)));
    up.add(new SyncValues("sync-" + part.name(), Phase.EXPAND, normalisation));
    up.add(fill(normalisation, columns.get(0), columns, List.of(reference)));
    up.add(compared(normalisation, Phase.MIGRATE));
    List<PlanOperation> down = new ArrayList<>();
    down.add(
        new RemoveConstraint("release-" + part.name(), Phase.EXPAND, table, foreignKey.name()));
    down.add(new SettleValues("settle-" + part.name(), Phase.EXPAND, normalisation, true));
    down.add(new DiscardTable("drop-" + part.name(), Phase.EXPAND, part, true, Duration.ZERO));
    // Only when no writer needs the references any more.
    notNull.forEach(column -> down.addAll(required(normalisation, column, Phase.MIGRATE)));
    return new PlannedMigration(
        version,
        "expand " + subject(),
        "expand " + name(),
        surroundings.after(),
        true,
        settled(normalisation),
        Gate.NONE,
        up,
        down,
        "");
  }

  private PlannedMigration close(Normalisation normalisation, Surroundings surroundings) {
    List<PlanOperation> up = new ArrayList<>();
    up.add(compared(normalisation, Phase.CONTRACT));
    if (required) {
      up.addAll(required(normalisation, reference, Phase.CONTRACT));
    }
    up.add(new SettleValues("settle-" + part.name(), Phase.CONTRACT, normalisation, false));
    List<PlanOperation> down = new ArrayList<>();
    for (String column : columns) {
      down.add(new CreateLike("recreate-" + column, Phase.EXPAND, table, column, part));
    }
    if (required) {
      down.add(loosen(reference));
    }
    down.add(new SyncValues("sync-" + part.name(), Phase.EXPAND, normalisation));
    down.add(fill(normalisation, reference, List.of(reference), columns));
    down.add(compared(normalisation, Phase.MIGRATE));
    return new PlannedMigration(
        surroundings.version(),
        "contract " + subject(),
        "contract " + name(),
        surroundings.after(),
        false,
        settled(normalisation),
        new Gate(version, table, columns.get(0), "", ObjectName.counter(version)),
        up,
        down,
        "");
  }

  private Loosen loosen(String column) {
    return new Loosen("loosen-" + column, Phase.EXPAND, table, column);
  }

  /** A write that changes nothing: the trigger does the rest. */
  private FillColumn fill(
      Normalisation normalisation, String column, List<String> given, List<String> missing) {
    return new FillColumn(
        "fill-" + String.join("-", missing),
        Phase.MIGRATE,
        table,
        normalisation.key(),
        column,
        Text.of(Identifier.quote(column), ""),
        new Condition.FilledBut(given, missing),
        false);
  }

  private VerifyRows compared(Normalisation normalisation, Phase phase) {
    String names = String.join(", ", columns);
    return new VerifyRows(
        "verify-" + table.name(),
        phase,
        table,
        normalisation.key(),
        names,
        new Condition.Misreferred(normalisation),
        "%s of %s and of the row of %s that %s refers to are not the same"
            .formatted(names, table, part, reference));
  }

  private List<PlanOperation> required(Normalisation normalisation, String column, Phase phase) {
    return List.of(
        new VerifyRows(
            "verify-value-" + column,
            phase,
            table,
            normalisation.key(),
            column,
            new Condition.Missing(column),
            "the column is NOT NULL, and the row has no value"),
        new RequireValue("require-" + column, phase, version, table, column, false));
  }

  private String subject() {
    return table + "." + String.join(", ", columns) + " -> " + part + " by " + reference;
  }

  private String name() {
    return table.name() + " " + String.join(" ", columns) + " to " + part.name();
  }

  private List<Effect> settled(Normalisation normalisation) {
    List<Effect> settled = new ArrayList<>();
    columns.forEach(column -> settled.add(new Effect.ColumnAbsent(table, column)));
    settled.add(new Effect.TablePresent(part, List.of(), List.of(normalisation.partKey().name())));
    settled.add(new Effect.ColumnPresent(table, reference, "", Sql.NONE));
    return settled;
  }
}
