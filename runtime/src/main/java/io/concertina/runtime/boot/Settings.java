package io.concertina.runtime.boot;

import io.concertina.migration.MigrationIndex;
import io.concertina.runtime.backfill.Pause;
import io.concertina.runtime.report.Listener;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * What a run is told. Immutable.
 *
 * @param schema empty for the connection's default
 * @param indexes empty for those the class loader offers
 */
public record Settings(
    DataSource dataSource,
    String schema,
    List<MigrationIndex> indexes,
    List<Class<?>> models,
    Listener listener,
    String build,
    Duration lockTimeout,
    Duration lockRetry,
    Duration batchTime,
    Duration leaseTime,
    Duration waitTime,
    Pause pause) {

  /** The defaults. */
  public static Settings of(DataSource dataSource) {
    return new Settings(
        dataSource,
        "",
        List.of(),
        List.of(),
        Listener.NONE,
        "",
        Duration.ofMillis(500),
        Duration.ofMinutes(1),
        Duration.ofMillis(200),
        Duration.ofSeconds(10),
        Duration.ofDays(3650),
        Pause.REAL);
  }

  /** With a schema. */
  public Settings withSchema(String schema) {
    return copy(
        schema,
        indexes,
        models,
        listener,
        build,
        lockTimeout,
        lockRetry,
        batchTime,
        leaseTime,
        waitTime);
  }

  /** With indexes. */
  public Settings withIndexes(List<MigrationIndex> indexes) {
    return copy(
        schema,
        List.copyOf(indexes),
        models,
        listener,
        build,
        lockTimeout,
        lockRetry,
        batchTime,
        leaseTime,
        waitTime);
  }

  /** With model classes. */
  public Settings withModels(List<Class<?>> models) {
    return copy(
        schema,
        indexes,
        List.copyOf(models),
        listener,
        build,
        lockTimeout,
        lockRetry,
        batchTime,
        leaseTime,
        waitTime);
  }

  /** With a listener. */
  public Settings withListener(Listener listener) {
    return copy(
        schema,
        indexes,
        models,
        listener,
        build,
        lockTimeout,
        lockRetry,
        batchTime,
        leaseTime,
        waitTime);
  }

  /** With a build name. */
  public Settings withBuild(String build) {
    return copy(
        schema,
        indexes,
        models,
        listener,
        build,
        lockTimeout,
        lockRetry,
        batchTime,
        leaseTime,
        waitTime);
  }

  /** With a lock timeout. */
  public Settings withLockTimeout(Duration lockTimeout) {
    return copy(
        schema,
        indexes,
        models,
        listener,
        build,
        positive("lockTimeout", lockTimeout),
        lockRetry,
        batchTime,
        leaseTime,
        waitTime);
  }

  /** With a limit for retries; zero for none. */
  public Settings withLockRetry(Duration lockRetry) {
    return copy(
        schema,
        indexes,
        models,
        listener,
        build,
        lockTimeout,
        lockRetry,
        batchTime,
        leaseTime,
        waitTime);
  }

  /** With a batch duration. */
  public Settings withBatchTime(Duration batchTime) {
    return copy(
        schema,
        indexes,
        models,
        listener,
        build,
        lockTimeout,
        lockRetry,
        positive("batchTime", batchTime),
        leaseTime,
        waitTime);
  }

  /** With a lease duration. */
  public Settings withLeaseTime(Duration leaseTime) {
    return copy(
        schema,
        indexes,
        models,
        listener,
        build,
        lockTimeout,
        lockRetry,
        batchTime,
        positive("leaseTime", leaseTime),
        waitTime);
  }

  /** With a limit for waiting; zero for not at all. */
  public Settings withWaitTime(Duration waitTime) {
    return copy(
        schema,
        indexes,
        models,
        listener,
        build,
        lockTimeout,
        lockRetry,
        batchTime,
        leaseTime,
        waitTime);
  }

  private static Duration positive(String option, Duration value) {
    if (value.toMillis() < 1) {
      throw new IllegalArgumentException(option + " is " + value + "; it takes at least 1 ms");
    }
    return value;
  }

  private Settings copy(
      String schema,
      List<MigrationIndex> indexes,
      List<Class<?>> models,
      Listener listener,
      String build,
      Duration lockTimeout,
      Duration lockRetry,
      Duration batchTime,
      Duration leaseTime,
      Duration waitTime) {
    return new Settings(
        dataSource,
        schema,
        indexes,
        models,
        listener,
        build,
        lockTimeout,
        lockRetry,
        batchTime,
        leaseTime,
        waitTime,
        pause);
  }
}
