package io.concertina.runtime.backfill;

import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.runtime.database.Batches;
import io.concertina.runtime.database.Catalogue;
import io.concertina.runtime.database.Database;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.database.Quarantine;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.report.Listener;
import java.time.Duration;
import java.util.Locale;

/**
 * What an operation works with. Used by one thread.
 *
 * @param lockTimeout how long one statement waits for a lock
 * @param lockRetry how long refused locks and lost connections are tried again
 * @param batchTime how long a batch should take
 * @param quarantineLimit how many rows may refuse a backfill before it stops
 */
public record Run(
    Session session,
    Database database,
    Names names,
    Fence fence,
    Listener listener,
    Time time,
    Duration lockTimeout,
    Duration lockRetry,
    Duration batchTime,
    int quarantineLimit) {

  /** Moves rows on this run's session. */
  public Batches batches() {
    return database.batches(session, names);
  }

  /** Sets rows aside on this run's session. */
  public Quarantine quarantine() {
    return database.quarantine(session, names);
  }

  /** Reads the catalogue on this run's session. */
  public Catalogue catalogue() {
    return database.catalogue(session, names);
  }

  /**
   * The place of an operation, as messages name it.
   *
   * @param version the migration
   * @param phase the phase
   * @param table the table; without a name when there is none
   * @param summary what is done
   */
  public record Place(Version version, Phase phase, Table table, String summary) {
    @Override
    public String toString() {
      return "V" + version + " " + phase.name().toLowerCase(Locale.ROOT) + ": " + summary;
    }
  }
}
