package io.concertina.processor.step;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
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
    implements Moved {

  public ExtractTable {
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
                with =
                    with.with(
                        Moved.column(after, this.part, column).nullable(!notNull.contains(column)));
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
            columns.stream().map(name -> Moved.column(open, this.part, name)).toList(),
            false);
    Relocation relocation = new Relocation(extraction, foreignKey(open));
    return part == Part.OPEN ? open(relocation, surroundings) : close(relocation, surroundings);
  }

  private PlannedMigration open(Relocation relocation, Surroundings surroundings) {
    List<PlanOperation> down = new ArrayList<>();
    down.add(new DropPart("drop-" + part.name(), Phase.EXPAND, relocation.extraction()));
    // Only when no writer needs the new table any more.
    down.addAll(relocation.requiredInSource(notNull, Phase.MIGRATE));
    return new PlannedMigration(
        version,
        "expand " + subject(),
        "expand " + name(),
        surroundings.after(),
        true,
        settled(relocation.extraction()),
        Gate.NONE,
        relocation.intoPart(columns),
        down,
        "");
  }

  private PlannedMigration close(Relocation relocation, Surroundings surroundings) {
    List<String> required = relocation.requiredInTheEnd();
    List<PlanOperation> up = new ArrayList<>(relocation.compared(Phase.CONTRACT));
    up.addAll(relocation.requiredInPart(required, Phase.CONTRACT));
    up.add(new SettleTables("settle-" + part.name(), Phase.CONTRACT, relocation.extraction()));
    return new PlannedMigration(
        surroundings.version(),
        "contract " + subject(),
        "contract " + name(),
        surroundings.after(),
        false,
        settled(relocation.extraction()),
        new Gate(version, table, columns.get(0), "", ObjectName.counter(version)),
        up,
        relocation.intoSource("recreate-", required),
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
}
