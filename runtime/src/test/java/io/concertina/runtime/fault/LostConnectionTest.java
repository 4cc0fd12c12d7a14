package io.concertina.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.tck.Release;
import io.concertina.runtime.testing.PostgresTestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server ends a session in the middle of a batch: a fail-over, an administrator, a proxy. */
class LostConnectionTest {

  private static final int ROWS = 5_000;
  private static final String BLOCKED =
      "SELECT coalesce(max(pid), 0) FROM pg_stat_activity WHERE datname = current_database() AND"
          + " wait_event_type = 'Lock' AND query ILIKE '%ledger%' AND pid <> pg_backend_pid()";

  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void theBatchIsDoneOnceAndTheRunGoesOn(int major) throws Exception {
    try (PostgresTestDatabase database = PostgresTestDatabase.create(major)) {
      database.execute(
          "CREATE TABLE ledger (id bigint PRIMARY KEY, amount bigint, balance bigint, padding"
              + " text)",
          "INSERT INTO ledger SELECT i, i, i, 'x' FROM generate_series(1, " + ROWS + ") i");
      CompletableFuture<Void> run;
      try (Connection service = database.dataSource().getConnection();
          Statement statement = service.createStatement()) {
        service.setAutoCommit(false);
        statement.execute("UPDATE ledger SET padding = 'locked' WHERE id = 1700");
        run =
            CompletableFuture.runAsync(
                () ->
                    Concertina.on(database.dataSource())
                        .indexes(Release.of("12.1"))
                        .lockTimeout(Duration.ofSeconds(30))
                        .migrate());
        assertThat(database.count("SELECT count(*) FROM ledger WHERE amount > 0")).isEqualTo(ROWS);
        terminate(database, awaitBlocked(database, run));
        service.commit();
      }
      run.get(60, TimeUnit.SECONDS);
      assertThat(database.count("SELECT count(*) FROM ledger WHERE amount <> id * 100 + 1"))
          .isZero();
      assertThat(database.query("SELECT rows_visited, rows_changed FROM concertina_chunk"))
          .containsExactly(ROWS + "|" + ROWS);
    }
  }

  private static long awaitBlocked(PostgresTestDatabase database, CompletableFuture<Void> run) {
    long pid = 0;
    while (pid == 0 && !run.isDone()) {
      pid = database.count(BLOCKED);
    }
    assertThat(run).as("the run ended before it met the lock").isNotDone();
    return pid;
  }

  private static void terminate(PostgresTestDatabase database, long pid) throws SQLException {
    assertThat(database.query("SELECT pg_terminate_backend(" + pid + ")")).containsExactly("t");
  }
}
