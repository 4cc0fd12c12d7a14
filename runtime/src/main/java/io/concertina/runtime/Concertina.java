package io.concertina.runtime;

import io.concertina.migration.MigrationIndex;
import io.concertina.runtime.backfill.Time;
import io.concertina.runtime.boot.Background;
import io.concertina.runtime.boot.Runner;
import io.concertina.runtime.boot.Settings;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.Plan;
import io.concertina.runtime.report.Status;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Runs the generated migrations of a service against its database.
 *
 * <pre>{@code
 * Concertina.on(dataSource).boot();      // expand now, the rest in the background
 * Concertina.on(dataSource).migrate();   // everything, and wait
 * }</pre>
 *
 * <p>Immutable: every option returns another {@code Concertina}. Thread-safe, and safe to call from
 * any number of instances at once: one migrates, the others wait for what they need. A run uses one
 * connection at a time and leaves no transaction open between its steps.
 */
public final class Concertina {

  private final Settings settings;

  private Concertina(Settings settings) {
    this.settings = settings;
  }

  /** For the database behind a data source; its schema is the connection's default one. */
  public static Concertina on(DataSource dataSource) {
    return new Concertina(Settings.of(dataSource));
  }

  /**
   * The schema of the service's tables and of Concertina's own; the connection's default unless
   * given.
   */
  public Concertina schema(String schema) {
    return new Concertina(settings.withSchema(schema));
  }

  /** Hears the events, besides the log. */
  public Concertina listener(Listener listener) {
    return new Concertina(settings.withListener(listener));
  }

  /**
   * How this build names itself in the history and to waiting instances, for example {@code orders
   * 1.18.3}.
   */
  public Concertina build(String build) {
    return new Concertina(settings.withBuild(build));
  }

  /**
   * Runs the migrations of one {@code @MigrationGroup}, for an application with several databases;
   * those of the classes without a group unless given. The database is asked for the tables of that
   * group alone.
   */
  public Concertina group(String group) {
    return new Concertina(settings.withGroup(group));
  }

  /** Runs exactly these indexes instead of those the class loader offers. */
  public Concertina indexes(MigrationIndex... indexes) {
    return new Concertina(settings.withIndexes(List.of(indexes)));
  }

  /**
   * Model classes whose steps must be in the index: a build without the processor then fails
   * loudly.
   */
  public Concertina models(Class<?>... models) {
    return new Concertina(settings.withModels(List.of(models)));
  }

  /**
   * How long one statement waits for a lock before it lets the queue behind it go; 500 ms unless
   * given.
   */
  public Concertina lockTimeout(Duration timeout) {
    return new Concertina(settings.withLockTimeout(timeout));
  }

  /** How long a refused lock is tried for again; one minute unless given. */
  public Concertina lockRetry(Duration limit) {
    return new Concertina(settings.withLockRetry(limit));
  }

  /**
   * How long a batch should take: the longest that a row of the service stays locked; 200 ms unless
   * given.
   */
  public Concertina batchTime(Duration target) {
    return new Concertina(settings.withBatchTime(target));
  }

  /**
   * How many rows of one backfill may refuse what it writes, and be set aside, before it stops; 100
   * unless given. With 0 it stops at the first.
   */
  public Concertina quarantineLimit(int rows) {
    return new Concertina(settings.withQuarantineLimit(rows));
  }

  /**
   * How long the lease outlives the last sign of life of an instance on another host; 10 s unless
   * given.
   */
  public Concertina leaseTime(Duration time) {
    return new Concertina(settings.withLeaseTime(time));
  }

  /** How long to wait while another instance migrates; as long as it is alive unless given. */
  public Concertina waitTime(Duration limit) {
    return new Concertina(settings.withWaitTime(limit));
  }

  /**
   * How long an instance counts as alive after its last sign of life; one minute unless given. It
   * gives one four times as often.
   */
  public Concertina presenceTime(Duration time) {
    return new Concertina(settings.withPresenceTime(time));
  }

  /**
   * How long nobody may have written to the old side of an open change before it is contracted; one
   * hour unless given.
   */
  public Concertina soakTime(Duration time) {
    return new Concertina(settings.withSoakTime(time));
  }

  /**
   * Versions that came in by a merge and may be applied though higher ones are applied already.
   * Without, such a version is refused: what was applied in another order elsewhere may differ.
   */
  public Concertina outOfOrder(String... versions) {
    return new Concertina(settings.withOutOfOrder(List.of(versions)));
  }

  /** Contracts run only when {@link #contract} or {@link #forceContract} asks for them. */
  public Concertina contractsByCommand() {
    return new Concertina(settings.withContractsByCommand());
  }

  /**
   * How long {@link #boot} may wait for a backfill whose result this build reads, by the estimate
   * made before it begins; one minute unless given. A longer one fails the boot at once.
   */
  public Concertina waitForBackfill(Duration limit) {
    return new Concertina(settings.withWaitForBackfill(limit));
  }

  /**
   * Has {@link #boot} and {@link #verify} wait for columns that an {@code @AlterType} of this build
   * changes by a column beside: until the swap they have their old type, which a mapper that
   * validates the schema refuses. The boot then makes their copies and the swap itself, however
   * long that takes. Unless given they are made after it, in the background.
   */
  public Concertina waitForSwaps() {
    return new Concertina(settings.withWaitForSwaps());
  }

  /** Measures and waits by another clock; for tests. */
  Concertina time(Time time) {
    return new Concertina(settings.withTime(time));
  }

  /**
   * Makes the database suit this build and returns: expand operations of every pending migration,
   * and backfills whose result this build reads. Everything else goes on in a daemon thread.
   *
   * @return the work that goes on; may be ignored
   * @throws io.concertina.runtime.report.ConcertinaException when the database can't be made to
   *     suit this build
   */
  public Background boot() {
    return Runner.of(settings).boot();
  }

  /**
   * Changes nothing: refuses to start when something is pending that this build needs. For
   * instances whose migrations are run by a job.
   *
   * @return the signs of life of this instance, by which contracts know that it is there
   * @throws io.concertina.runtime.report.PendingException when something is pending
   */
  public Background verify() {
    return Runner.of(settings).verify();
  }

  /**
   * Runs everything that is pending on the calling thread, but for contracts that something still
   * holds: they stay for a later run, and {@link #status} says what holds them.
   *
   * @throws io.concertina.runtime.report.ConcertinaException at the first failure; what was done is
   *     kept and the next run goes on from there
   */
  public void migrate() {
    Runner.of(settings).migrate();
  }

  /**
   * Runs one contract now, without waiting for the next look.
   *
   * @param version the version that closes the change
   * @throws io.concertina.runtime.report.ContractHeldException when something still needs what it
   *     takes away
   */
  public void contract(String version) {
    Runner.of(settings).contract(version, "");
  }

  /**
   * Runs one contract whoever still needs what it takes away; its rows are verified all the same.
   *
   * @param version the version that closes the change
   * @param reason why, for the history
   */
  public void forceContract(String version, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a forced contract needs a reason");
    }
    Runner.of(settings).contract(version, reason);
  }

  /** What a person decides about the migrations: pause, cancel, retry, repair, baseline, adopt. */
  public Control control() {
    return new Control(Runner.of(settings).intervention());
  }

  /** What is applied and what is not. Writes nothing. */
  public Status status() {
    return Runner.of(settings).status();
  }

  /** What {@link #migrate()} would run now. Runs nothing and writes nothing. */
  public Plan plan() {
    return Runner.of(settings).plan();
  }

  /**
   * Undoes every migration above a version, the newest first, data included.
   *
   * @param version the version that stays applied, {@code "0"} to undo everything
   * @throws io.concertina.runtime.report.IrreversibleException before anything is undone, when one
   *     of them can't be
   */
  public void downTo(String version) {
    Runner.of(settings).downTo(version);
  }
}
