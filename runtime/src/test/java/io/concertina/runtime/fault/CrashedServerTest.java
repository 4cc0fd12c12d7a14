package io.concertina.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.concertina.runtime.Concertina;
import io.concertina.runtime.report.DatabaseUnavailableException;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.Progress;
import io.concertina.runtime.testing.PostgresServer;
import io.concertina.runtime.testing.PostgresTestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL is restarted at once, as {@code pg_ctl -m immediate} does. Commits that did not wait
 * for the disk are lost; the writer of the log is told to be slow, so that all of them are.
 */
@Fault
class CrashedServerTest {

  private static final int ROWS = 5_000;

  private static PostgresServer server;

  @BeforeAll
  static void start() throws IOException {
    server =
        PostgresServer.own(
            18,
            Map.of(
                "synchronous_commit",
                "on",
                "wal_writer_delay",
                "10s",
                "wal_writer_flush_after",
                "1GB"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** At any moment, while the service writes; the connections come from a pool. */
  @Test
  void atRandom() throws Exception {
    String name = "crashed server";
    Random random = Faults.random(name);
    int wanted = Faults.scale(4, 40);
    try (Journey journey = new Journey(name, () -> PostgresTestDatabase.create(server), 8_000);
        HikariDataSource pool = pool(journey.database().url())) {
      int survived = 0;
      while (survived < wanted) {
        survived +=
            journey.goRound(
                stage -> Striker.through(stage, pool, random, 2, CrashedServerTest::crash));
      }
    }
  }

  /** One that has given up long before the server is back. */
  private static HikariDataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(2);
    config.setConnectionTimeout(250);
    return new HikariDataSource(config);
  }

  private static boolean crash() throws IOException, InterruptedException {
    server.crash();
    return true;
  }

  /** The cursor says that all is done, and is lost with the last batch. */
  @Test
  void afterTheLastBatch() {
    crashAt(progress -> progress.changed() == ROWS);
  }

  /** The run knows more than the database. */
  @Test
  void afterTheFirstBatch() {
    crashAt(progress -> true);
  }

  /** Where no commit waits for the disk unless it is told to. */
  @Test
  void noTokenIsGivenTwice() {
    try (PostgresTestDatabase database = PostgresTestDatabase.create(server)) {
      database.execute(
          "CREATE TABLE ledger (id bigint PRIMARY KEY, amount bigint, balance bigint, padding"
              + " text)",
          "INSERT INTO ledger VALUES (1, 1, 1, 'x')",
          "DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off',"
              + " current_database()); END$$");
      AtomicBoolean crashed = new AtomicBoolean();
      List<Long> tokens = new ArrayList<>();
      Listener crashing =
          new Listener() {
            @Override
            public void leaseAcquired(long token) {
              tokens.add(token);
              if (crashed.compareAndSet(false, true)) {
                crashQuietly();
              }
            }
          };
      Concertina service =
          Service.of(database.dataSource(), Striker.LEASE, "12.2").listener(crashing);
      assertThatExceptionOfType(DatabaseUnavailableException.class).isThrownBy(service::migrate);
      service.migrate();
      assertThat(tokens).containsExactly(1L, 2L);
      assertThat(database.count("SELECT balance FROM ledger")).isEqualTo(101);
      Faults.survived(1);
    }
  }

  private static void crashAt(Predicate<Progress> moment) {
    try (PostgresTestDatabase database = PostgresTestDatabase.create(server)) {
      database.execute(
          "CREATE TABLE ledger (id bigint PRIMARY KEY, amount bigint, balance bigint, padding"
              + " text)",
          "INSERT INTO ledger SELECT i, i, i, 'x' FROM generate_series(1, " + ROWS + ") i");
      AtomicBoolean crashed = new AtomicBoolean();
      Listener crashing =
          new Listener() {
            @Override
            public void progress(Progress progress) {
              if (moment.test(progress) && crashed.compareAndSet(false, true)) {
                crashQuietly();
              }
            }
          };
      DataSource dataSource = database.dataSource();
      Service.of(dataSource, Striker.LEASE, "12.2").listener(crashing).migrate();
      assertThat(crashed).isTrue();
      assertThat(database.count("SELECT count(*) FROM ledger WHERE balance <> id * 100 + 1"))
          .as("rows that were not changed once")
          .isZero();
      assertThat(database.query("SELECT state, rows_changed FROM concertina_chunk"))
          .containsExactly("DONE|" + ROWS);
      assertThat(database.query("SELECT phase, state, rows_done FROM concertina_history"))
          .containsExactly("migrate|DONE|" + ROWS);
      Faults.survived(1);
    }
  }

  private static void crashQuietly() {
    try {
      server.crash();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
