package io.concertina.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.tck.Release;
import io.concertina.runtime.testing.Async;
import io.concertina.runtime.testing.KeptConnection;
import io.concertina.runtime.testing.PostgresTestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server ends a session in the middle of a batch: a fail-over, an administrator, a proxy. */
@Fault
class LostConnectionTest {

  private static final int ROWS = 5_000;
  private static final String BLOCKED =
      "SELECT coalesce(max(pid), 0) FROM pg_stat_activity WHERE datname = current_database() AND"
          + " wait_event_type = 'Lock' AND query ILIKE '%ledger%' AND pid <> pg_backend_pid()";

  private static final String TERMINATE =
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
          + " AND application_name LIKE 'concertina:%'";

  /** Any backend of a run, at any moment, while the service writes. */
  @Test
  void sessionsAreTerminatedAtRandom() throws Exception {
    String name = "terminated sessions";
    Random random = Faults.random(name);
    int wanted = Faults.scale(12, 120);
    try (Journey journey = new Journey(name, () -> PostgresTestDatabase.create(18), 8_000);
        KeptConnection administrator = new KeptConnection(journey.database().dataSource())) {
      int survived = 0;
      while (survived < wanted) {
        survived +=
            journey.goRound(
                stage ->
                    Striker.through(
                        stage,
                        journey.database().dataSource(),
                        random,
                        6,
                        () -> terminate(administrator.dataSource())));
      }
    }
  }

  static boolean terminate(DataSource administrator) throws SQLException {
    try (Statement statement = administrator.getConnection().createStatement();
        ResultSet terminated = statement.executeQuery(TERMINATE)) {
      return terminated.next();
    }
  }

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
            Async.run(
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
      Faults.survived(1);
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
