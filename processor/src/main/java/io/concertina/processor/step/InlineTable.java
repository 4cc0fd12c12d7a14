package io.concertina.processor.step;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.Schema;
import io.concertina.processor.model.TableShape;
import io.concertina.processor.plan.DropPart;
import io.concertina.processor.plan.Extraction;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.SettleTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code @InlineTable}: columns are in their old table and in the one that takes them, kept in step
 * by triggers, until the contract drops the old one.
 *
 * @param table the table that takes the columns
 * @param part the table that goes
 * @param partKey the key's columns there; empty where they are called as in the other table
 * @param notNull which of the columns were NOT NULL in the table that goes
 */
public record InlineTable(
    Version version,
    Table table,
    Origin origin,
    Table part,
    List<String> columns,
    List<String> partKey,
    List<String> notNull,
    Optional<Version> contract)
    implements Moved {

  public InlineTable {
    columns = List.copyOf(columns);
    partKey = List.copyOf(partKey);
    notNull = List.copyOf(notNull);
  }

  @Override
  public List<String> partKey(Schema schema) {
    return partKey.isEmpty() ? schema.key(table) : partKey;
  }

  @Override
  public Schema forward(Schema before, Part part) {
    return part == Part.OPEN
        ? before.change(table, shape -> with(shape, before))
        : before.without(this.part);
  }

  /** What the class of this table maps counts, whether or not one maps the other table still. */
  @Override
  public Schema backward(Schema after, Part part) {
    Schema known = after.table(this.part).isPresent() ? after : after.copy(table, this.part);
    Schema more = known.change(this.part, any -> partShape(after));
    return part == Part.OPEN ? more.change(table, this::without) : more;
  }

  private TableShape partShape(Schema schema) {
    List<Column> known = new ArrayList<>();
    List<String> key = schema.key(table);
    List<String> partKey = partKey(schema);
    IntStream.range(0, Math.min(key.size(), partKey.size()))
        .mapToObj(i -> Moved.column(schema, table, key.get(i)).named(partKey.get(i)))
        .forEach(known::add);
    columns.forEach(column -> known.add(Moved.column(schema, table, column)));
    return new TableShape(part, known, partKey);
  }

  private TableShape with(TableShape shape, Schema schema) {
    TableShape more = shape;
    for (String column : columns) {
      more = more.with(Moved.column(schema, part, column));
    }
    return more;
  }

  private TableShape without(TableShape shape) {
    TableShape less = shape;
    for (String column : columns) {
      less = less.without(column);
    }
    return less;
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
            columns.stream().map(name -> Moved.column(open, table, name)).toList(),
            true);
    Relocation relocation = new Relocation(extraction, foreignKey(open));
    return part == Part.OPEN ? open(relocation, surroundings) : close(relocation, surroundings);
  }

  private PlannedMigration open(Relocation relocation, Surroundings surroundings) {
    List<PlanOperation> down = new ArrayList<>();
    down.add(new SettleTables("settle-" + part.name(), Phase.EXPAND, relocation.extraction()));
    // Only when no writer needs the new columns any more.
    down.addAll(relocation.requiredInPart(notNull, Phase.MIGRATE));
    return new PlannedMigration(
        version,
        "expand " + subject(),
        "expand " + name(),
        surroundings.after(),
        true,
        settled(),
        Gate.NONE,
        relocation.intoSource("add-", columns),
        down,
        "");
  }

  private PlannedMigration close(Relocation relocation, Surroundings surroundings) {
    List<String> required = relocation.requiredInTheEnd();
    List<PlanOperation> up = new ArrayList<>(relocation.compared(Phase.CONTRACT));
    up.addAll(relocation.requiredInSource(required, Phase.CONTRACT));
    up.add(new DropPart("drop-" + part.name(), Phase.CONTRACT, relocation.extraction()));
    return new PlannedMigration(
        surroundings.version(),
        "contract " + subject(),
        "contract " + name(),
        surroundings.after(),
        false,
        settled(),
        new Gate(version, part, Gate.TABLE, "", ObjectName.counter(version)),
        up,
        relocation.intoPart(required),
        "");
  }

  private String subject() {
    return part + "." + String.join(", ", columns) + " -> " + table;
  }

  private String name() {
    return part.name() + " " + String.join(" ", columns) + " to " + table.name();
  }

  private List<Effect> settled() {
    return Stream.concat(
            Stream.<Effect>of(new Effect.TableAbsent(part)),
            columns.stream().map(column -> new Effect.ColumnPresent(table, column, "", Sql.NONE)))
        .toList();
  }
}
