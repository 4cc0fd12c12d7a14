package io.concertina.runtime.database;

import io.concertina.Row;
import io.concertina.runtime.database.Batches.Chunk;
import io.concertina.runtime.database.Batches.Fill;
import io.concertina.runtime.database.Quarantine.Refused;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Moves rows along a key through Java: reads a window of them without locks, computes, and writes
 * back those that nobody has changed since. The others are read again under a lock. All that is
 * written, the cursor and the counters are one commit.
 */
public interface Transforms {

  /**
   * Does the next so many rows of an open chunk; empty when the token is no longer valid or the
   * cursor is not where the caller saw it, and nothing was written then.
   *
   * @param fill what is filled; its expression is not looked at
   * @param reads the columns that are read for each row
   */
  Optional<Chunk> next(
      Fill fill, List<String> reads, Computation computation, Chunk chunk, int rows, long token)
      throws SQLException;

  /**
   * The rows of what {@link #next} would do that refuse it, or for which nothing can be computed;
   * one more than {@code most} at the most. Changes nothing.
   */
  List<Refused> refusing(
      Fill fill, List<String> reads, Computation computation, Chunk chunk, int rows, int most)
      throws SQLException;

  /**
   * Does one row that was set aside, and takes it out of the quarantine; tells how many rows were
   * written. Empty when the token is no longer valid.
   */
  Optional<Integer> again(
      Fill fill, List<String> reads, Computation computation, List<String> key, long token)
      throws SQLException;

  /** Computes a value. */
  @FunctionalInterface
  interface Computation {
    /**
     * The new value of the row's column.
     *
     * @param key the row's key, readable
     * @throws ComputationException when there is none for this row
     */
    @Nullable Object of(String key, Row row);
  }

  /** The service's own code failed on a row. */
  final class ComputationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what is to be told of the row. */
    public ComputationException(String message, Exception cause) {
      super(message, cause);
    }
  }
}
