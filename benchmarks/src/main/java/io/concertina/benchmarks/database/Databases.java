package io.concertina.benchmarks.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** Opens the databases that are measured. */
public final class Databases {

  private final Optional<String> postgres;

  /**
   * Opens databases of these kinds.
   *
   * @param postgres the JDBC URL of a PostgreSQL server; empty for one that starts and ends here
   */
  public Databases(Optional<String> postgres) {
    this.postgres = postgres;
  }

  /** A PostgreSQL server. */
  public MeasuredDatabase postgres() throws IOException, SQLException {
    if (postgres.isPresent()) {
      return new Postgres(postgres.get(), false, () -> {});
    }
    // As a server is in production; zonky's own defaults trade durability for speed.
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("shared_buffers", "512MB")
            .setServerConfig("max_wal_size", "8GB")
            .start();
    return new Postgres(server.getJdbcUrl("postgres", "postgres"), true, () -> close(server));
  }

  /**
   * A SQLite file below the working directory's {@code target}, or else where temporary files go.
   */
  public MeasuredDatabase sqlite() throws IOException, SQLException {
    Path target = Path.of("target");
    return new Sqlite(
        Files.isDirectory(target) ? target : Path.of(System.getProperty("java.io.tmpdir", ".")));
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
