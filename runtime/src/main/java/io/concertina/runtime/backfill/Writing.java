package io.concertina.runtime.backfill;

import io.concertina.runtime.database.Batches.Chunk;
import io.concertina.runtime.database.Batches.Fill;
import io.concertina.runtime.database.Quarantine.Refused;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** How the rows of a backfill get their values: by an expression, or through Java. */
interface Writing {

  /** Does the part that comes after a chunk; empty when another instance has taken over. */
  Optional<Chunk> next(Fill fill, Chunk before, int rows, int stripes, long token)
      throws SQLException;

  /** The rows of that part that refuse, one more than {@code most} at the most. */
  List<Refused> refusing(Fill fill, Chunk before, int rows, int stripes, int most)
      throws SQLException;

  /** Does a row that was set aside; empty when another instance has taken over. */
  Optional<Integer> again(Fill fill, List<String> key, long token) throws SQLException;
}
