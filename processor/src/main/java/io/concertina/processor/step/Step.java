package io.concertina.processor.step;

import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.PlannedMigration;
import java.util.Optional;
import java.util.Set;

/** What one annotation declares. */
public sealed interface Step
    permits AddCheck,
        AddEnumValue,
        AddForeignKey,
        AddIndex,
        AddPrimaryKey,
        AddUnique,
        Backfill,
        CreateTable,
        DropColumn,
        DropConstraint,
        DropIndex,
        DropNotNull,
        DropTable,
        Filled,
        Moved,
        Paired,
        PartitionTable,
        RenameTable,
        Retyped,
        SetDefault,
        SqlStep {

  /** Opens the change. */
  Version version();

  /** The table of the annotated class. */
  Table table();

  /** The annotation in the source. */
  Origin origin();

  /** Closes the change, where the step has two migrations. */
  default Optional<Version> contract() {
    return Optional.empty();
  }

  /** The schema after the part, from the schema before it. */
  Schema forward(Schema before, Part part);

  /** The schema before the part, from the schema after it; invents what only the old one had. */
  Schema backward(Schema after, Part part);

  /** The columns whose values the step needs, in the schema it meets. */
  Set<ColumnRef> reads(Schema before);

  /** The columns the step makes, fills or removes. */
  Set<ColumnRef> writes();

  /** The tables that the step makes, renames or removes: whatever touches them depends on it. */
  default Set<Table> tables() {
    return Set.of();
  }

  /** The migration of one part. */
  PlannedMigration plan(Part part, Surroundings surroundings);
}
