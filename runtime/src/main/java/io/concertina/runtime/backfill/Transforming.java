package io.concertina.runtime.backfill;

import io.concertina.runtime.database.Batches.Chunk;
import io.concertina.runtime.database.Batches.Fill;
import io.concertina.runtime.database.Quarantine.Refused;
import io.concertina.runtime.database.Transforms;
import io.concertina.runtime.database.Transforms.Computation;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Values through Java, which knows no stripes. */
record Transforming(Transforms transforms, List<String> reads, Computation computation)
    implements Writing {

  @Override
  public Optional<Chunk> next(Fill fill, Chunk before, int rows, int stripes, long token)
      throws SQLException {
    return transforms.next(fill, reads, computation, before, rows, token);
  }

  @Override
  public List<Refused> refusing(Fill fill, Chunk before, int rows, int stripes, int most)
      throws SQLException {
    return transforms.refusing(fill, reads, computation, before, rows, most);
  }

  @Override
  public Optional<Integer> again(Fill fill, List<String> key, long token) throws SQLException {
    return transforms.again(fill, reads, computation, key, token);
  }
}
