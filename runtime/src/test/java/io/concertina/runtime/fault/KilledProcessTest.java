package io.concertina.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.report.MigrationStatus;
import io.concertina.runtime.report.MigrationStatus.State;
import io.concertina.runtime.report.Status;
import io.concertina.runtime.tck.Release;
import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.SqliteTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One backfill, killed with SIGKILL twenty times. Its expression is not idempotent: a row done
 * twice or left out is a wrong row.
 */
@Fault
class KilledProcessTest {

  private static final int KILLS = 20;
  private static final int ROWS = 200_000;

  static Arguments[] databases() {
    Supplier<TestDatabase> postgres = () -> PostgresTestDatabase.create(18);
    Supplier<TestDatabase> sqlite = SqliteTestDatabase::create;
    return new Arguments[] {
      Arguments.of(Named.of("PostgreSQL", postgres), "12.2", "balance"),
      Arguments.of(Named.of("SQLite", sqlite), "12.1", "amount"),
    };
  }

  @ParameterizedTest
  @MethodSource("databases")
  void everyRowIsDoneOnce(Supplier<TestDatabase> open, String version, String column)
      throws IOException, InterruptedException {
    Random random = Faults.random("one killed process");
    try (TestDatabase database = open.get()) {
      database.execute(
          "CREATE TABLE ledger (id bigint PRIMARY KEY, amount bigint, balance bigint, padding"
              + " text)",
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
              + ROWS
              + ") INSERT INTO ledger SELECT i, i, i, 'x' FROM n");
      for (int kill = 1; kill <= KILLS; kill++) {
        killOnce(database, version, random);
      }
      assertThat(status(database, version).state())
          .as(Faults.because())
          .isNotEqualTo(State.COMPLETE);
      finish(database, version);
      assertExactlyRight(database, version, column);
      Faults.survived(KILLS);
    }
  }

  private static void killOnce(TestDatabase database, String version, Random random)
      throws IOException, InterruptedException {
    try (Child child = Child.start(database.url(), version)) {
      assertThat(child.waitFor("ready")).isTrue();
      child.go();
      int batches = random.nextInt(3);
      assertThat(child.waitFor("started " + version + " MIGRATE"))
          .as("%s: %s", Faults.because(), child.tail())
          .isTrue();
      for (int i = 0; i < batches; i++) {
        assertThat(child.waitFor("progress")).as("%s: %s", Faults.because(), child.tail()).isTrue();
      }
      long end = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(random.nextInt(4_000));
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      child.kill();
    }
  }

  private static void finish(TestDatabase database, String version)
      throws IOException, InterruptedException {
    try (Child child = Child.start(database.url(), version)) {
      assertThat(child.waitFor("ready")).isTrue();
      child.go();
      assertThat(child.end()).as(child.tail()).isZero();
      assertThat(child.lines())
          .contains("finished " + version + " MIGRATE " + ROWS)
          .endsWith("complete");
    }
  }

  private static void assertExactlyRight(TestDatabase database, String version, String column) {
    String because = Faults.because();
    assertThat(database.count("SELECT count(*) FROM ledger WHERE " + column + " <> id * 100 + 1"))
        .as(because)
        .isZero();
    assertThat(database.count("SELECT count(*) FROM ledger")).as(because).isEqualTo(ROWS);
    assertThat(
            database.query(
                "SELECT state, rows_visited, rows_changed FROM concertina_chunk WHERE version = '"
                    + version
                    + "'"))
        .as(because)
        .containsExactly("DONE|" + ROWS + "|" + ROWS);
    assertThat(
            database.query(
                "SELECT state, count(*), max(rows_done) FROM concertina_history WHERE version = '"
                    + version
                    + "' GROUP BY state ORDER BY state"))
        .as(because)
        .containsExactly("DONE|1|" + ROWS, "INTERRUPTED|" + KILLS + "|0");
    MigrationStatus status = status(database, version);
    assertThat(status.state()).as(because).isEqualTo(State.COMPLETE);
    assertThat(status.rows()).as(because).isEqualTo(ROWS);
    if (column.equals("balance")) {
      Concertina.on(database.dataSource()).indexes(Release.of(version)).downTo("0");
      assertThat(database.count("SELECT count(*) FROM ledger WHERE balance <> id"))
          .as(because)
          .isZero();
    }
  }

  private static MigrationStatus status(TestDatabase database, String version) {
    Status status = Concertina.on(database.dataSource()).indexes(Release.of(version)).status();
    return status.migrations().get(0);
  }
}
