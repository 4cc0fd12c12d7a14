package io.concertina.runtime.report;

import io.concertina.migration.Version;
import java.time.Duration;

/**
 * How far a backfill or a verification has come.
 *
 * @param version the migration
 * @param summary what is being done
 * @param rows rows visited so far, this run and earlier ones
 * @param changed rows written so far
 * @param estimated rows in all, by the database's statistics; never less than {@code rows}
 * @param rowsPerSecond the rate of this run
 * @param left the time left at that rate
 */
public record Progress(
    Version version,
    String summary,
    long rows,
    long changed,
    long estimated,
    double rowsPerSecond,
    Duration left) {}
