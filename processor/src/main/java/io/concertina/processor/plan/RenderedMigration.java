package io.concertina.processor.plan;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Version;
import java.util.List;

/**
 * A migration as the runtime will see it, before it becomes source.
 *
 * @param name what it does, in the words of a class name
 */
public record RenderedMigration(
    Version version,
    String description,
    String checksum,
    List<Version> after,
    boolean awaited,
    List<Effect> settled,
    Gate gate,
    List<Operation> up,
    List<Operation> down,
    String irreversible,
    String name)
    implements Migration {

  public RenderedMigration {
    after = List.copyOf(after);
    settled = List.copyOf(settled);
    up = List.copyOf(up);
    down = List.copyOf(down);
  }
}
