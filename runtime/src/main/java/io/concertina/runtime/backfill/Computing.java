package io.concertina.runtime.backfill;

import io.concertina.Row;
import io.concertina.RowTransform;
import io.concertina.runtime.database.Transforms.Computation;
import io.concertina.runtime.database.Transforms.ComputationException;
import org.jspecify.annotations.Nullable;

/** Calls a service's own transform, and says on which row it failed. */
record Computing(RowTransform transform) implements Computation {

  @Override
  public @Nullable Object of(String key, Row row) {
    try {
      return transform.apply(row);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Interruption();
    } catch (Exception e) {
      throw new ComputationException(
          "%s failed on the row with the key %s: %s"
              .formatted(transform.getClass().getSimpleName(), key, e),
          e);
    }
  }
}
