package io.concertina.processor.step;

import io.concertina.processor.plan.Dialects;
import io.concertina.processor.plan.PlannedMigration;

/** A planned migration and the annotation it comes from. */
public record Planned(Origin origin, PlannedMigration migration) {

  /** The migration with the SQL of both databases. */
  public Rendered render(Dialects dialects) {
    return new Rendered(origin, migration.render(dialects));
  }
}
