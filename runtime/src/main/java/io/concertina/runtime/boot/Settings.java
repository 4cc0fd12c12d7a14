package io.concertina.runtime.boot;

import io.concertina.migration.MigrationIndex;
import io.concertina.migration.Version;
import io.concertina.runtime.backfill.Time;
import io.concertina.runtime.report.Listener;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** What a run is told. Immutable: each option gives a changed copy. */
public final class Settings {

  private final DataSource dataSource;
  private String schema = "";
  private String group = "";
  private List<MigrationIndex> indexes = List.of();
  private List<Class<?>> models = List.of();
  private Listener listener = Listener.NONE;
  private String build = "";
  private Duration lockTimeout = Duration.ofMillis(500);
  private Duration lockRetry = Duration.ofMinutes(1);
  private Duration batchTime = Duration.ofMillis(200);
  private int quarantineLimit = 100;
  private Duration leaseTime = Duration.ofSeconds(10);
  private Duration waitTime = Duration.ofDays(3650);
  private Duration presenceTime = Duration.ofMinutes(1);
  private Duration soakTime = Duration.ofHours(1);
  private Duration waitForBackfill = Duration.ofMinutes(1);
  private boolean waitForSwaps;
  private boolean contractsByCommand;
  private Set<Version> outOfOrder = Set.of();
  private Time time = Time.REAL;

  private Settings(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The defaults. */
  public static Settings of(DataSource dataSource) {
    return new Settings(dataSource);
  }

  private Settings copy() {
    Settings copy = new Settings(dataSource);
    copy.schema = schema;
    copy.group = group;
    copy.indexes = indexes;
    copy.models = models;
    copy.listener = listener;
    copy.build = build;
    copy.lockTimeout = lockTimeout;
    copy.lockRetry = lockRetry;
    copy.batchTime = batchTime;
    copy.quarantineLimit = quarantineLimit;
    copy.leaseTime = leaseTime;
    copy.waitTime = waitTime;
    copy.presenceTime = presenceTime;
    copy.soakTime = soakTime;
    copy.waitForBackfill = waitForBackfill;
    copy.waitForSwaps = waitForSwaps;
    copy.contractsByCommand = contractsByCommand;
    copy.outOfOrder = outOfOrder;
    copy.time = time;
    return copy;
  }

  DataSource dataSource() {
    return dataSource;
  }

  Time time() {
    return time;
  }

  /** What measures batches and waits; {@link Time#REAL} unless given. */
  public Settings withTime(Time time) {
    Settings copy = copy();
    copy.time = time;
    return copy;
  }

  String schema() {
    return schema;
  }

  /** The schema of the service; empty for the connection's default. */
  public Settings withSchema(String schema) {
    Settings copy = copy();
    copy.schema = schema;
    return copy;
  }

  String group() {
    return group;
  }

  /** The group whose migrations this database takes; empty for the default one. */
  public Settings withGroup(String group) {
    Settings copy = copy();
    copy.group = group;
    return copy;
  }

  List<MigrationIndex> indexes() {
    return indexes;
  }

  /** The indexes to run; empty for those the class loader offers. */
  public Settings withIndexes(List<MigrationIndex> indexes) {
    Settings copy = copy();
    copy.indexes = List.copyOf(indexes);
    return copy;
  }

  List<Class<?>> models() {
    return models;
  }

  /** Model classes whose steps must be in the index. */
  public Settings withModels(List<Class<?>> models) {
    Settings copy = copy();
    copy.models = List.copyOf(models);
    return copy;
  }

  Listener listener() {
    return listener;
  }

  /** Who hears the events, besides the log. */
  public Settings withListener(Listener listener) {
    Settings copy = copy();
    copy.listener = listener;
    return copy;
  }

  String build() {
    return build;
  }

  /** How the build names itself. */
  public Settings withBuild(String build) {
    Settings copy = copy();
    copy.build = build;
    return copy;
  }

  Duration lockTimeout() {
    return lockTimeout;
  }

  /** How long one statement waits for a lock. */
  public Settings withLockTimeout(Duration lockTimeout) {
    Settings copy = copy();
    copy.lockTimeout = positive("lockTimeout", lockTimeout);
    return copy;
  }

  Duration lockRetry() {
    return lockRetry;
  }

  /** How long refused locks and lost connections are tried again. */
  public Settings withLockRetry(Duration lockRetry) {
    Settings copy = copy();
    copy.lockRetry = lockRetry;
    return copy;
  }

  Duration batchTime() {
    return batchTime;
  }

  /** How long a batch should take. */
  public Settings withBatchTime(Duration batchTime) {
    Settings copy = copy();
    copy.batchTime = positive("batchTime", batchTime);
    return copy;
  }

  int quarantineLimit() {
    return quarantineLimit;
  }

  /** How many rows may refuse a backfill before it stops. */
  public Settings withQuarantineLimit(int rows) {
    if (rows < 0) {
      throw new IllegalArgumentException("quarantineLimit is " + rows + "; it takes 0 or more");
    }
    Settings copy = copy();
    copy.quarantineLimit = rows;
    return copy;
  }

  Duration leaseTime() {
    return leaseTime;
  }

  /** How long the lease outlives the last sign of life. */
  public Settings withLeaseTime(Duration leaseTime) {
    Settings copy = copy();
    copy.leaseTime = positive("leaseTime", leaseTime);
    return copy;
  }

  Duration presenceTime() {
    return presenceTime;
  }

  /** How long an instance counts as alive after its last sign of life. */
  public Settings withPresenceTime(Duration presenceTime) {
    Settings copy = copy();
    copy.presenceTime = positive("presenceTime", presenceTime);
    return copy;
  }

  Duration soakTime() {
    return soakTime;
  }

  /** How long nobody may have needed an open change before it is contracted. */
  public Settings withSoakTime(Duration soakTime) {
    Settings copy = copy();
    copy.soakTime = soakTime;
    return copy;
  }

  boolean waitsForSwaps() {
    return waitForSwaps;
  }

  /** A boot waits until columns that change their type beside have it. */
  public Settings withWaitForSwaps() {
    Settings copy = copy();
    copy.waitForSwaps = true;
    return copy;
  }

  Duration waitForBackfill() {
    return waitForBackfill;
  }

  /** How long a boot may wait for a backfill, by the estimate made before it starts. */
  public Settings withWaitForBackfill(Duration limit) {
    Settings copy = copy();
    copy.waitForBackfill = limit;
    return copy;
  }

  boolean contractsByCommand() {
    return contractsByCommand;
  }

  /** Contracts run only when they are asked for. */
  public Settings withContractsByCommand() {
    Settings copy = copy();
    copy.contractsByCommand = true;
    return copy;
  }

  Duration waitTime() {
    return waitTime;
  }

  /** How long to wait while another instance migrates. */
  public Settings withWaitTime(Duration waitTime) {
    Settings copy = copy();
    copy.waitTime = waitTime;
    return copy;
  }

  private static Duration positive(String option, Duration value) {
    if (value.toMillis() < 1) {
      throw new IllegalArgumentException(option + " is " + value + "; it takes at least 1 ms");
    }
    return value;
  }

  Set<Version> outOfOrder() {
    return outOfOrder;
  }

  /** Versions that may be applied below others that are applied already. */
  public Settings withOutOfOrder(List<String> versions) {
    Settings copy = copy();
    Set<Version> all = new HashSet<>(outOfOrder);
    versions.forEach(version -> all.add(Version.of(version)));
    copy.outOfOrder = Set.copyOf(all);
    return copy;
  }
}
