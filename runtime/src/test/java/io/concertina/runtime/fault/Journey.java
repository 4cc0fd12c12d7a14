package io.concertina.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A database with two tables on its way through the {@link Stage stages}, while both releases of
 * its service write. After each stage everything is compared: rows with what was committed, all the
 * rest with a journey that nobody disturbed.
 *
 * <p>The overwrite of {@code ledger.balance} is not idempotent: a row done twice or left out is a
 * wrong row.
 */
final class Journey implements AutoCloseable {

  /** Goes through a stage, whatever it takes; what it throws ends the test. */
  @FunctionalInterface
  interface Passage {
    /** Returns the number of faults that struck. */
    int through(Stage stage) throws Exception;
  }

  private static final Map<String, List<Picture>> UNDISTURBED = new ConcurrentHashMap<>();

  private final String name;
  private final TestDatabase database;
  private final List<Picture> undisturbed;
  private final ReadWriteLock running = new ReentrantReadWriteLock(true);
  private final Written clients = new Written();
  private final Written paddings = new Written();
  private final Writer oldRelease;
  private final Writer newRelease;

  /**
   * Sets out.
   *
   * @param name of the test
   * @param open opens a new database; the journey closes it
   * @param rows of each table
   */
  Journey(String name, Supplier<? extends TestDatabase> open, int rows) {
    this(name, open, rows, TestDatabase::dataSource);
  }

  /**
   * Sets out, with writers on other ways to the database.
   *
   * @param way gives the connections of the writers
   */
  Journey(
      String name,
      Supplier<? extends TestDatabase> open,
      int rows,
      Function<TestDatabase, DataSource> way) {
    this(name, open, rows, Surroundings.PLAIN, way);
  }

  /**
   * Sets out amid surroundings.
   *
   * @param surroundings who migrates and who writes
   */
  Journey(String name, Supplier<? extends TestDatabase> open, int rows, Surroundings surroundings) {
    this(name, open, rows, surroundings, surroundings::service);
  }

  private Journey(
      String name,
      Supplier<? extends TestDatabase> open,
      int rows,
      Surroundings surroundings,
      Function<TestDatabase, DataSource> way) {
    this.name = name;
    this.database = open.get();
    String like = database.kind() + " " + rows + " " + surroundings;
    undisturbed =
        UNDISTURBED.computeIfAbsent(
            like,
            key -> {
              try (TestDatabase other = open.get()) {
                create(other, rows);
                surroundings.settle(other);
                return Picture.undisturbed(
                    other, MigratingProcess.dataSource(surroundings.migrator(other)));
              }
            });
    create(database, rows);
    surroundings.settle(database);
    for (long i = 1; i <= rows; i++) {
      clients.is(i, "client " + i);
      paddings.is(i, "padding " + i);
    }
    DataSource service = way.apply(database);
    oldRelease = writer("name", rows, service);
    newRelease = writer("full_name", rows, service);
  }

  private Writer writer(String column, int rows, DataSource dataSource) {
    Random random = Faults.random(name + " writes " + column);
    return new Writer(
        dataSource, database.kind(), column, running.readLock(), clients, paddings, rows, random);
  }

  private static void create(TestDatabase database, int rows) {
    String n =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + rows + ")";
    database.execute(
        "CREATE TABLE client (id bigint PRIMARY KEY, name varchar(80) DEFAULT 'unnamed' NOT NULL,"
            + " city varchar(40), score int DEFAULT 0 NOT NULL, CONSTRAINT client_name_key UNIQUE"
            + " (name), CONSTRAINT client_named CHECK (length(name) > 0))",
        "CREATE INDEX client_name_city ON client (name, city DESC)",
        "CREATE TABLE ledger (id bigint PRIMARY KEY, amount bigint, balance bigint, padding text)",
        n + " INSERT INTO client SELECT i, 'client ' || i, 'city ' || i % 7, 0 FROM n",
        n + " INSERT INTO ledger SELECT i, i, i, 'padding ' || i FROM n");
  }

  /** The database that it is about. */
  TestDatabase database() {
    return database;
  }

  /** Goes through all stages once and checks each of them; returns the faults survived. */
  int goRound(Passage passage) throws Exception {
    int faults = 0;
    for (int i = 0; i < Stage.ALL.size(); i++) {
      faults += go(i, passage);
    }
    return faults;
  }

  private int go(int number, Passage passage) throws Exception {
    Stage stage = Stage.ALL.get(number);
    String because = "%s, %s, %s".formatted(name, stage, Faults.because());
    long mark = Picture.mark(database);
    if (stage.comes().equals("name")) {
      oldRelease.waitForTriggers();
    } else if (stage.comes().equals("full_name")) {
      newRelease.waitForTriggers();
    }
    long before = oldRelease.committed() + newRelease.committed();
    int faults = passage.through(stage);
    running.writeLock().lock();
    try {
      oldRelease.assertWell(because);
      newRelease.assertWell(because);
      assertThat(oldRelease.committed() + newRelease.committed())
          .as("statements of the service, %s", because)
          .isGreaterThan(before);
      Picture.assertWritten(because, database, clients, paddings);
      Picture.assertSame(because, database, mark, undisturbed.get(number));
    } finally {
      running.writeLock().unlock();
    }
    Faults.survived(faults);
    return faults;
  }

  @Override
  public void close() {
    oldRelease.close();
    newRelease.close();
    database.close();
  }
}
