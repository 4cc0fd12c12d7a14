package io.concertina.processor.step;

import io.concertina.ReferentialAction;
import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.model.TableShape;
import io.concertina.processor.plan.Condition;
import io.concertina.processor.plan.CopyRows;
import io.concertina.processor.plan.CreateColumn;
import io.concertina.processor.plan.CreateForeignKey;
import io.concertina.processor.plan.CreatePart;
import io.concertina.processor.plan.DropPart;
import io.concertina.processor.plan.Extraction;
import io.concertina.processor.plan.FillColumn;
import io.concertina.processor.plan.ForeignKey;
import io.concertina.processor.plan.Loosen;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.RequireValue;
import io.concertina.processor.plan.SettleTables;
import io.concertina.processor.plan.SyncTables;
import io.concertina.processor.plan.Text;
import io.concertina.processor.plan.ValidateForeignKey;
import io.concertina.processor.plan.VerifyRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code @ExtractTable}: columns are in their old table and in a new one, kept in step by triggers,
 * until the contract leaves the new one.
 *
 * @param table the table that gives the columns away
 * @param part the table that takes them
 * @param partKey the key's columns there; empty where they are called as in the old table
 * @param notNull which of the columns were NOT NULL
 */
public record ExtractTable(
    Version version,
    Table table,
    Origin origin,
    Table part,
    List<String> columns,
    List<String> partKey,
    List<String> notNull,
    Optional<Version> contract)
    implements Step {

  public ExtractTable {
    columns = List.copyOf(columns);
    partKey = List.copyOf(partKey);
    notNull = List.copyOf(notNull);
  }

  /** The key's columns in the new table. */
  public List<String> partKey(Schema schema) {
    return partKey.isEmpty() ? schema.key(table) : partKey;
  }

  @Override
  public Schema forward(Schema before, Part part) {
    return part == Part.OPEN ? before.create(this.part) : before.change(table, this::without);
  }

  @Override
  public Schema backward(Schema after, Part part) {
    Schema more =
        after.change(
            table,
            shape -> {
              TableShape with = shape;
              for (String column : columns) {
                with = with.with(column(after, column).nullable(!notNull.contains(column)));
              }
              return with;
            });
    return part == Part.OPEN ? more.before(this.part) : more;
  }

  private TableShape without(TableShape shape) {
    TableShape less = shape;
    for (String column : columns) {
      less = less.without(column);
    }
    return less;
  }

  private Column column(Schema schema, String name) {
    return schema.column(new ColumnRef(part, name)).orElseGet(() -> new Column(name, "text", true));
  }

  @Override
  public Set<ColumnRef> reads(Schema before) {
    Set<ColumnRef> reads = new HashSet<>();
    before.key(table).forEach(column -> reads.add(new ColumnRef(table, column)));
    return reads;
  }

  @Override
  public Set<ColumnRef> writes() {
    Set<ColumnRef> writes = new HashSet<>();
    for (String column : columns) {
      writes.add(new ColumnRef(table, column));
      writes.add(new ColumnRef(part, column));
    }
    return writes;
  }

  @Override
  public Set<Table> tables() {
    return Set.of(part);
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    Schema before = surroundings.before();
    Schema open = part == Part.OPEN ? forward(before, part) : before;
    TableShape source = open.table(table).orElseThrow();
    Extraction extraction =
        new Extraction(
            version,
            table,
            source.key().stream().map(name -> source.column(name).orElseThrow()).toList(),
            this.part,
            partKey(open),
            columns.stream().map(name -> column(open, name)).toList());
    return part == Part.OPEN ? open(extraction, surroundings) : close(extraction, surroundings);
  }

  private PlannedMigration open(Extraction extraction, Surroundings surroundings) {
    ForeignKey foreignKey =
        new ForeignKey(
            part,
            part.name() + "_" + String.join("_", extraction.partKey()) + "_fkey",
            extraction.partKey(),
            table,
            extraction.keyNames(),
            ReferentialAction.CASCADE,
            ReferentialAction.CASCADE,
            false);
    List<PlanOperation> up = new ArrayList<>();
    up.add(new CreatePart("create-" + part.name(), Phase.EXPAND, extraction));
    up.add(new CreateForeignKey("refer-" + part.name(), Phase.EXPAND, foreignKey));
    up.add(new ValidateForeignKey("validate-" + part.name(), Phase.EXPAND, foreignKey));
    for (String column : columns) {
      up.add(new Loosen("loosen-" + column, Phase.EXPAND, table, column));
    }
    up.add(sync(extraction));
    up.add(
        new CopyRows(
            "copy-" + part.name(),
            Phase.MIGRATE,
            table,
            extraction.keyNames(),
            part,
            Stream.concat(extraction.keyNames().stream(), columns.stream()).toList(),
            Stream.concat(extraction.partKey().stream(), columns.stream()).toList(),
            new Condition.Filled(columns)));
    verify(extraction, Phase.MIGRATE, up);
    List<PlanOperation> down = new ArrayList<>();
    down.add(new DropPart("drop-" + part.name(), Phase.EXPAND, extraction));
    require(extraction, down);
    return new PlannedMigration(
        version,
        "expand " + subject(),
        "expand " + name(),
        surroundings.after(),
        true,
        settled(extraction),
        Gate.NONE,
        up,
        down,
        "");
  }

  private PlannedMigration close(Extraction extraction, Surroundings surroundings) {
    List<String> required =
        extraction.columns().stream()
            .filter(column -> !column.nullable())
            .map(Column::name)
            .toList();
    List<PlanOperation> up = new ArrayList<>();
    verify(extraction, Phase.CONTRACT, up);
    for (String column : required) {
      up.add(missing(part, extraction.partKey(), column, Phase.CONTRACT));
      up.add(new RequireValue("require-" + column, Phase.CONTRACT, version, part, column, false));
    }
    up.add(new SettleTables("settle-" + part.name(), Phase.CONTRACT, extraction));
    List<PlanOperation> down = new ArrayList<>();
    for (Column column : extraction.columns()) {
      down.add(
          new CreateColumn(
              "recreate-" + column.name(),
              Phase.EXPAND,
              table,
              column.name(),
              "",
              column.type(),
              true,
              false,
              "",
              false,
              Text.NONE));
    }
    for (String column : required) {
      down.add(new Loosen("loosen-" + column, Phase.EXPAND, part, column));
    }
    down.add(sync(extraction));
    // A write that changes nothing: the trigger takes all columns of the row to the other table.
    down.add(
        new FillColumn(
            "fill-" + table.name(),
            Phase.MIGRATE,
            part,
            extraction.partKey(),
            columns.get(0),
            Text.of(io.concertina.migration.Identifier.quote(columns.get(0)), ""),
            new Condition.Unlike(extraction, false),
            false));
    verify(extraction, Phase.MIGRATE, down);
    return new PlannedMigration(
        surroundings.version(),
        "contract " + subject(),
        "contract " + name(),
        surroundings.after(),
        false,
        settled(extraction),
        new Gate(version, table, columns.get(0), "", ObjectName.counter(version)),
        up,
        down,
        "");
  }

  private String subject() {
    return table + "." + String.join(", ", columns) + " -> " + part;
  }

  private String name() {
    return table.name() + " " + String.join(" ", columns) + " to " + part.name();
  }

  private List<Effect> settled(Extraction extraction) {
    return Stream.concat(
            columns.stream().<Effect>map(column -> new Effect.ColumnAbsent(table, column)),
            Stream.of(new Effect.TablePresent(part, List.of(), extraction.partKey())))
        .toList();
  }

  private SyncTables sync(Extraction extraction) {
    return new SyncTables("sync-" + part.name(), Phase.EXPAND, extraction);
  }

  private void verify(Extraction extraction, Phase phase, List<PlanOperation> operations) {
    String why =
        "%s of %s and of %s are not the same: a writer went around the sync triggers"
            .formatted(String.join(", ", columns), table, part);
    operations.add(
        new VerifyRows(
            "verify-" + table.name(),
            phase,
            table,
            extraction.keyNames(),
            String.join(", ", columns),
            new Condition.Unlike(extraction, true),
            why));
    operations.add(
        new VerifyRows(
            "verify-" + part.name(),
            phase,
            part,
            extraction.partKey(),
            String.join(", ", columns),
            new Condition.Unlike(extraction, false),
            why));
  }

  /** What the old table required; only when no writer needs the new one any more. */
  private void require(Extraction extraction, List<PlanOperation> operations) {
    for (String column : notNull) {
      operations.add(missing(table, extraction.keyNames(), column, Phase.MIGRATE));
      operations.add(
          new RequireValue("require-" + column, Phase.MIGRATE, version, table, column, false));
    }
  }

  private static VerifyRows missing(Table table, List<String> key, String column, Phase phase) {
    return new VerifyRows(
        "verify-value-" + column,
        phase,
        table,
        key,
        column,
        new Condition.Missing(column),
        "the column is NOT NULL, and the row has no value");
  }
}
