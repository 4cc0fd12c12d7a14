package io.concertina.processor.step;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.PartitionBounds;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.DiscardTable;
import io.concertina.processor.plan.ObjectName;
import io.concertina.processor.plan.PlanOperation;
import io.concertina.processor.plan.PlannedMigration;
import io.concertina.processor.plan.RebuildTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code @PartitionTable}: a partitioned twin takes the place of a table.
 *
 * @param by the column that decides
 * @param method {@code RANGE}, {@code LIST} or {@code HASH}
 * @param declared the partitions that the annotation names
 * @param remainder the partition for what no other takes; empty for none
 * @param modulus how many partitions a hash makes; 0 for none
 * @param retain how long the table as it was is kept aside
 */
public record PartitionTable(
    Version version,
    Table table,
    Origin origin,
    String by,
    String method,
    List<PartitionBounds> declared,
    String remainder,
    int modulus,
    Duration retain)
    implements Step {

  public PartitionTable {
    declared = List.copyOf(declared);
  }

  /** Columns and mapping stay; a backfill finds by itself how a partitioned table is keyed. */
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
    return Set.of(new ColumnRef(table, by));
  }

  @Override
  public Set<ColumnRef> writes() {
    return Set.of();
  }

  /**
   * Another table stands under the name in the end: whatever else touches it comes before or after.
   */
  @Override
  public Set<Table> tables() {
    return Set.of(table);
  }

  /** Every partition, in the order in which they are made. */
  public List<PartitionBounds> partitions() {
    if (isHash()) {
      return IntStream.range(0, modulus)
          .mapToObj(i -> new PartitionBounds(table.name() + "_" + i, "", "", List.of(), modulus, i))
          .toList();
    }
    return remainder.isEmpty()
        ? declared
        : Stream.concat(declared.stream(), Stream.of(PartitionBounds.rest(remainder))).toList();
  }

  private boolean isHash() {
    return method.equals("HASH");
  }

  @Override
  public PlannedMigration plan(Part part, Surroundings surroundings) {
    List<String> key = surroundings.before().key(table);
    List<String> partitionKey =
        key.contains(by) ? key : Stream.concat(key.stream(), Stream.of(by)).toList();
    Table twin = named("partitioned " + shape() + key);
    Table plain = named("plain");
    Table back = named("partitioned, set aside");
    Table aside = new Table(table.schema(), ObjectName.aside(version, table.name()));
    String rest = isHash() || !remainder.isEmpty() ? "" : named("rows of no partition").name();
    RebuildTable up =
        new RebuildTable(
            "",
            Phase.EXPAND,
            Operation.RebuildTable.Part.TWIN,
            table,
            twin,
            aside,
            List.of(plain, back),
            key,
            partitionKey,
            method,
            by,
            partitions(),
            rest);
    RebuildTable down =
        new RebuildTable(
            "",
            Phase.EXPAND,
            Operation.RebuildTable.Part.TWIN,
            table,
            plain,
            back,
            List.of(twin),
            partitionKey,
            key,
            "",
            "",
            List.of(),
            "");
    List<PlanOperation> ups = new ArrayList<>(parts(up, "", true));
    ups.add(new DiscardTable("purge-" + table.name(), Phase.PURGE, aside, true, retain));
    List<PlanOperation> downs = new ArrayList<>(parts(down, "-back", false));
    // Stale since the swap; its name is to be free before the table may be set aside again.
    downs.add(
        1, new DiscardTable("drop-" + table.name(), Phase.EXPAND, aside, true, Duration.ZERO));
    downs.add(new DiscardTable("drop-partitions", Phase.EXPAND, back, true, Duration.ZERO));
    return new PlannedMigration(
        version,
        "partition table " + table + " by " + by,
        "partition " + table.name() + " by " + by,
        surroundings.after(),
        false,
        List.of(new Effect.PartitionedBy(table, method, by)),
        Gate.NONE,
        ups,
        downs,
        "");
  }

  /** The partitions as one text, so that a twin with others has another name. */
  private String shape() {
    return partitions().stream()
        .map(p -> String.join("|", p.name(), p.from(), p.to(), p.values().toString()))
        .collect(Collectors.joining(";"));
  }

  private Table named(String kind) {
    return new Table(
        table.schema(), ObjectName.of(version, table.name(), kind + " " + method + " " + by));
  }

  private List<RebuildTable> parts(RebuildTable one, String suffix, boolean phased) {
    return Stream.of(Operation.RebuildTable.Part.values())
        .map(
            part ->
                new RebuildTable(
                    switch (part) {
                          case TWIN -> "twin-";
                          case MIRROR -> "mirror-";
                          case COPY -> "copy-";
                          case VERIFY -> "verify-";
                          case SWAP -> "swap-";
                        }
                        + table.name()
                        + suffix,
                    phased ? phase(part) : Phase.EXPAND,
                    part,
                    one.table(),
                    one.twin(),
                    one.aside(),
                    one.leftovers(),
                    one.key(),
                    one.twinKey(),
                    one.method(),
                    one.column(),
                    one.partitions(),
                    one.rest()))
        .toList();
  }

  /** The swap takes nothing from anybody, so that its contract has no gate. */
  private static Phase phase(Operation.RebuildTable.Part part) {
    return switch (part) {
      case TWIN, MIRROR -> Phase.EXPAND;
      case COPY, VERIFY -> Phase.MIGRATE;
      case SWAP -> Phase.CONTRACT;
    };
  }
}
