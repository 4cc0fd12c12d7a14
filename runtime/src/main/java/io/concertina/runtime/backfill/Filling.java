package io.concertina.runtime.backfill;

import io.concertina.runtime.database.Batches;
import io.concertina.runtime.database.Batches.Chunk;
import io.concertina.runtime.database.Batches.Fill;
import io.concertina.runtime.database.Quarantine.Refused;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Values by an expression of the database, or rows by an INSERT of it. */
record Filling(Batches batches) implements Writing {

  @Override
  public Optional<Chunk> next(Fill fill, Chunk before, int rows, int stripes, long token)
      throws SQLException {
    return batches.next(fill, before, rows, stripes, token);
  }

  @Override
  public List<Refused> refusing(Fill fill, Chunk before, int rows, int stripes, int most)
      throws SQLException {
    return batches.refusing(fill, before, rows, stripes, most);
  }

  @Override
  public Optional<Integer> again(Fill fill, List<String> key, long token) throws SQLException {
    return batches.again(fill, key, token);
  }
}
