package io.concertina.runtime.backfill;

import io.concertina.Row;
import io.concertina.RowTransform;
import io.concertina.runtime.database.Transforms.Computation;
import io.concertina.runtime.report.MigrationFailedException;
import org.jspecify.annotations.Nullable;

/** Calls a service's own transform, and says on which row it failed. */
record Computing(Run.Place place, RowTransform transform) implements Computation {

  @Override
  public @Nullable Object of(String key, Row row) {
    try {
      return transform.apply(row);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Interruption();
    } catch (Exception e) {
      throw new MigrationFailedException(
          "concertina: %s: %s failed on the row with the key %s: %s"
              .formatted(place, transform.getClass().getSimpleName(), key, e),
          "the batch of this row was not written; batches before it are kept and recorded",
          "correct the row or the transform, then boot again: it goes on at this batch",
          e);
    }
  }
}
