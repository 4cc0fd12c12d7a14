package io.concertina;

import org.jspecify.annotations.Nullable;

/**
 * Computes a column from a row in Java, where SQL can't say it: {@code @Backfill(using = …)}.
 *
 * <p>A transform is made by its public constructor without parameters, once per run, and called by
 * one thread, a row at a time. It must give the same result for the same row whenever it is asked:
 * a row that another session changed while it was computed is read and computed again, and so is a
 * batch whose commit was lost. It must not write anywhere.
 */
@FunctionalInterface
public interface RowTransform {

  /**
   * The column's new value.
   *
   * @param row the columns that {@link Backfill#reads} names
   * @return a {@code String}, {@code Number}, {@code Boolean}, {@code Character}, enum constant
   *     (its name), {@code UUID}, {@code byte[]}, or a {@code java.time} date, time, {@code
   *     Instant} or {@code OffsetDateTime}; PostgreSQL converts it to the column's type as it would
   *     the value's text, so JSON and arrays are given as text; null for NULL
   * @throws Exception when the row has no value; the backfill stops at this row with all batches
   *     before it kept
   */
  @Nullable Object apply(Row row) throws Exception;
}
