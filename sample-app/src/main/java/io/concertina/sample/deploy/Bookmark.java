package io.concertina.sample.deploy;

import io.concertina.sample.terminal.Figures;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Where a backfill stands, as Concertina's own tables tell anyone who looks.
 *
 * @param phase the phase that was started and has not ended: {@code V1 migrate}
 * @param pid the process that started it
 * @param operation the backfill
 * @param visited rows that the last commit had reached
 * @param changed rows that it had written
 */
public record Bookmark(String phase, long pid, String operation, long visited, long changed) {

  private static final String QUERY =
      """
      SELECT 'V' || h.version || ' ' || h.phase, h.pid, c.operation, c.rows_visited, c.rows_changed
        FROM concertina_history h JOIN concertina_chunk c ON c.version = h.version
       WHERE h.state = 'STARTED'
       ORDER BY h.id DESC, c.updated_at DESC""";

  /** Reads it; empty when no backfill is under way. */
  public static Optional<Bookmark> read(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(QUERY)) {
      return row.next()
          ? Optional.of(
              new Bookmark(
                  row.getString(1),
                  row.getLong(2),
                  row.getString(3),
                  row.getLong(4),
                  row.getLong(5)))
          : Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "%s started by process %s; %s: %s rows visited, %s written"
        .formatted(phase, pid, operation, Figures.count(visited), Figures.count(changed));
  }
}
