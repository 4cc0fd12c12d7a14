package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Version;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one version does, free of any dialect.
 *
 * @param description what changes, in the user's own names
 * @param name the same in the words of a class name: {@code expand customer name to full_name}
 * @param after the versions it needs
 * @param awaited whether this build reads what it makes
 * @param settled the shape that means that it was done by other means; empty if none
 * @param gate what its contract phase takes away; it follows from the operations, so that the
 *     checksum does without it
 * @param irreversible why there is no way down; empty when there is one
 */
public record PlannedMigration(
    Version version,
    String description,
    String name,
    List<Version> after,
    boolean awaited,
    List<Effect> settled,
    Gate gate,
    List<PlanOperation> up,
    List<PlanOperation> down,
    String irreversible) {

  public PlannedMigration {
    after = List.copyOf(after);
    settled = List.copyOf(settled);
    up = List.copyOf(up);
    down = List.copyOf(down);
  }

  /** What the checksum is taken of: a line per operation. */
  public String canonical() {
    return Stream.of(
            Stream.of(Canonical.of("migration").with("version", version.toString())),
            Stream.of(Canonical.of("up")),
            up.stream().map(PlanOperation::canonical),
            Stream.of(Canonical.of("down").with("irreversible", !irreversible.isEmpty())),
            down.stream().map(PlanOperation::canonical))
        .flatMap(lines -> lines)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** The checksum with its algorithm. */
  public String checksum() {
    return "1:" + Sha256.hex(canonical()).substring(0, 16);
  }

  /** The migration of the contract, with the SQL of both databases. */
  public RenderedMigration render(Dialects dialects) {
    return new RenderedMigration(
        version,
        description,
        checksum(),
        after,
        awaited,
        settled,
        gate,
        up.stream().map(operation -> operation.render(dialects)).toList(),
        down.stream().map(operation -> operation.render(dialects)).toList(),
        irreversible,
        name);
  }
}
