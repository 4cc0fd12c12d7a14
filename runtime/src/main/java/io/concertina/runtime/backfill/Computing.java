package io.concertina.runtime.backfill;

import io.concertina.Row;
import io.concertina.RowTransform;
import io.concertina.runtime.database.Transforms.Computation;
import io.concertina.runtime.database.Transforms.ComputationException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Calls a service's own transform, and says on which row it failed. */
record Computing(RowTransform transform) implements Computation {

  @Override
  public @Nullable Object of(String key, Row row) {
    Object value;
    try {
      value = transform.apply(row);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Interruption();
    } catch (Exception e) {
      throw new ComputationException(
          "%s failed on the row with the key %s: %s"
              .formatted(transform.getClass().getSimpleName(), key, e),
          e);
    }
    if (value instanceof CharSequence text
        && !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      // The driver would write a question mark in its place.
      throw new ComputationException(
          "%s made for the row with the key %s a text with half a character (a lone surrogate), which no database can hold"
              .formatted(transform.getClass().getSimpleName(), key),
          new CharacterCodingException());
    }
    return value;
  }
}
