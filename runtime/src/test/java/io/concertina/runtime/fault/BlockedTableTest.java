package io.concertina.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.LockRefusedException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.KeptConnection;
import io.concertina.runtime.testing.PostgresTestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A session of somebody else holds a lock on the table, or on rows of it. */
@Fault
class BlockedTableTest {

  /** Longer than the lock timeout of a run, which is half a second. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(1_500);

  private static final String WAITING =
      "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name"
          + " LIKE 'concertina:%' AND wait_event_type = 'Lock'";

  /** For as long as a run gets into the way of it, or a while; the service writes on. */
  @Test
  void atRandom() throws Exception {
    String name = "blocked tables";
    Random random = Faults.random(name);
    int wanted = Faults.scale(4, 30);
    try (Journey journey = new Journey(name, () -> PostgresTestDatabase.create(18), 8_000);
        KeptConnection watching = new KeptConnection(journey.database().dataSource())) {
      int survived = 0;
      while (survived < wanted) {
        survived +=
            journey.goRound(
                stage ->
                    Striker.through(
                        stage,
                        journey.database().dataSource(),
                        random,
                        2,
                        () ->
                            block(
                                journey.database().dataSource(),
                                watching.dataSource(),
                                lock(random))));
      }
    }
  }

  private static String lock(Random random) {
    List<String> locks =
        List.of(
            "SELECT 1 FROM client LIMIT 1",
            "SELECT 1 FROM ledger LIMIT 1",
            "SELECT 1 FROM client WHERE id %% 1000 = %s FOR UPDATE".formatted(random.nextInt(1000)),
            "UPDATE ledger SET padding = padding WHERE id = " + random.nextInt(8_000));
    return locks.get(random.nextInt(locks.size()));
  }

  /** Whether a run has waited for it. */
  private static boolean block(DataSource dataSource, DataSource watching, String lock)
      throws SQLException {
    try (Connection blocker = dataSource.getConnection();
        Statement statement = blocker.createStatement();
        Statement watch = watching.getConnection().createStatement()) {
      blocker.setAutoCommit(false);
      statement.execute(lock);
      long end = System.nanoTime() + PATIENCE;
      boolean met = false;
      while (!met && System.nanoTime() < end) {
        try (ResultSet waiting = watch.executeQuery(WAITING)) {
          waiting.next();
          met = waiting.getInt(1) > 0;
        }
      }
      long refused = System.nanoTime() + PATIENCE / 2;
      while (met && System.nanoTime() < refused) {
        Thread.onSpinWait();
      }
      blocker.rollback();
      return met;
    }
  }

  /** Longer than a run tries: it says who it was, and leaves nothing. */
  @Test
  void forGood() throws SQLException {
    try (PostgresTestDatabase database = PostgresTestDatabase.create(18)) {
      database.execute(
          "CREATE TABLE client (id bigint PRIMARY KEY, name varchar(80) NOT NULL UNIQUE, city"
              + " varchar(40), score int DEFAULT 0 NOT NULL)",
          "INSERT INTO client SELECT i, 'client ' || i FROM generate_series(1, 100) i");
      CatalogueSnapshot before = database.snapshot();
      try (Connection blocker = database.dataSource().getConnection();
          Statement statement = blocker.createStatement()) {
        statement.execute("SET application_name = 'a long report'");
        blocker.setAutoCommit(false);
        statement.execute("SELECT 1 FROM client LIMIT 1");
        assertThatExceptionOfType(LockRefusedException.class)
            .isThrownBy(
                () ->
                    Service.of(database.dataSource(), Service.LEASE, "1.7")
                        .lockTimeout(Duration.ofMillis(50))
                        .lockRetry(Duration.ofMillis(200))
                        .migrate())
            .withMessageContaining("a long report");
        blocker.rollback();
      }
      assertThat(database.snapshot().withoutOwn().differenceTo(before)).isEmpty();
      Service.of(database.dataSource(), Service.LEASE, "1.7").migrate();
      assertThat(database.count("SELECT count(*) FROM client WHERE full_name = name"))
          .isEqualTo(100);
    }
    Faults.survived(1);
  }
}
