package io.concertina.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.SqliteTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * SIGSTOP past the lease, then SIGCONT: another instance has taken over in the meantime, and the
 * one that comes back from the dead writes nothing.
 */
@Fault
class FrozenProcessTest {

  /** Short, so that the test need not wait long for it to run out. */
  private static final List<String> LEASE = List.of("-Dconcertina.lease=300");

  private static final String FROZEN_IN_TRANSACTION =
      "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname ="
          + " current_database() AND state = 'idle in transaction' AND application_name LIKE"
          + " 'concertina:%' AND state_change < clock_timestamp() - interval '1 second'";

  static Stream<Named<Supplier<TestDatabase>>> databases() {
    Supplier<TestDatabase> postgres = () -> PostgresTestDatabase.create(18);
    Supplier<TestDatabase> sqlite = SqliteTestDatabase::create;
    return Stream.of(Named.of("PostgreSQL", postgres), Named.of("SQLite", sqlite));
  }

  /** Between two batches, where it holds no lock of the database. */
  @ParameterizedTest
  @MethodSource("databases")
  void betweenTwoBatches(Supplier<TestDatabase> open) throws Exception {
    int rows = 20_000;
    try (TestDatabase database = open.get()) {
      database.execute(
          "CREATE TABLE ledger (id bigint PRIMARY KEY, amount bigint, balance bigint, padding"
              + " text)",
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
              + rows
              + ") INSERT INTO ledger SELECT i, i, i, 'x' FROM n");
      List<String> holding = List.of(LEASE.get(0), "-Dconcertina.hold=progress");
      try (Child zombie = start(() -> {}, holding, database, "migrate", "12.2");
          Child heir = start(() -> {}, LEASE, database, "migrate", "12.2")) {
        zombie.go();
        assertThat(zombie.waitFor("holding")).as(zombie.tail()).isTrue();
        assertThat(zombie.freeze()).isTrue();
        heir.go();
        assertThat(heir.end()).as(heir.tail()).isZero();
        List<String> history = database.query("SELECT * FROM concertina_history ORDER BY id");
        List<String> cursor = database.query("SELECT * FROM concertina_chunk");
        zombie.go();
        assertThat(zombie.thaw()).isTrue();
        assertThat(zombie.end()).as(zombie.tail()).isOne();
        assertThat(zombie.lines()).endsWith("failed LeaseLostException");
        assertThat(database.query("SELECT * FROM concertina_history ORDER BY id"))
            .isEqualTo(history);
        assertThat(database.query("SELECT * FROM concertina_chunk")).isEqualTo(cursor);
      }
      assertThat(database.count("SELECT count(*) FROM ledger WHERE balance <> id * 100 + 1"))
          .isZero();
    }
    Faults.survived(1);
  }

  /** Wherever it is, in the middle of a statement or of a transaction, while the service writes. */
  @Test
  void atRandom() throws Exception {
    String name = "frozen process";
    Random random = Faults.random(name);
    int wanted = Faults.scale(4, 40);
    try (Journey journey = new Journey(name, () -> PostgresTestDatabase.create(18), 8_000)) {
      int survived = 0;
      while (survived < wanted) {
        survived += journey.goRound(stage -> freezeOnce(journey.database(), stage, random));
      }
    }
  }

  private static int freezeOnce(TestDatabase database, Stage stage, Random random)
      throws IOException, InterruptedException {
    String how = stage.up() ? "migrate" : "downTo:" + stage.floor();
    String versions = String.join(",", stage.versions());
    Semaphore events = new Semaphore(0);
    Semaphore heard = new Semaphore(0);
    try (Child zombie = start(events::release, LEASE, database, how, versions);
        Child heir = start(heard::release, LEASE, database, how, versions)) {
      assertThat(zombie.waitFor("ready")).isTrue();
      assertThat(heir.waitFor("ready")).isTrue();
      zombie.go();
      for (int i = random.nextInt(20); i >= 0 && !zombie.ended(); i--) {
        events.tryAcquire(10, TimeUnit.SECONDS);
      }
      boolean frozen = zombie.freeze();
      heir.go();
      awaitEnd(heir, heard, database);
      assertThat(heir.end()).as("%s: %s", Faults.because(), heir.tail()).isZero();
      boolean before = zombie.ended();
      frozen &= zombie.thaw();
      if (zombie.end() != 0) {
        assertThat(zombie.lines())
            .as("%s: %s", Faults.because(), zombie.tail())
            .endsWith("failed LeaseLostException");
      }
      return frozen && !before ? 1 : 0;
    }
  }

  /**
   * Where the frozen one has a transaction open, the server ends it after a minute
   * (idle_in_transaction_session_timeout); here that is done at once.
   */
  private static void awaitEnd(Child heir, Semaphore heard, TestDatabase database)
      throws InterruptedException {
    while (!heir.ended()) {
      heard.tryAcquire(1, TimeUnit.SECONDS);
      database.count(FROZEN_IN_TRANSACTION);
    }
  }

  private static Child start(
      Runnable onLine, List<String> options, TestDatabase database, String how, String versions)
      throws IOException {
    return Child.start(onLine, options, database.url(), how, versions);
  }
}
