package io.concertina.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.concertina.runtime.Concertina;
import io.concertina.runtime.boot.Background;
import io.concertina.runtime.tck.Recorder;
import io.concertina.runtime.tck.Release;
import io.concertina.runtime.testing.KeptConnection;
import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A pool with a single connection: whoever asks for a second one waits for itself. */
@Fault
class PoolOfOneTest {

  @Test
  void isEnoughEvenWhileItsConnectionIsLostAtRandom() throws Exception {
    String name = "pool of one";
    Random random = Faults.random(name);
    int wanted = Faults.scale(4, 40);
    try (Journey journey = new Journey(name, () -> PostgresTestDatabase.create(18), 8_000);
        KeptConnection administrator = new KeptConnection(journey.database().dataSource());
        HikariDataSource pool = pool(journey.database().url())) {
      int survived = 0;
      while (survived < wanted) {
        survived +=
            journey.goRound(
                stage ->
                    Striker.through(
                        stage,
                        pool,
                        random,
                        2,
                        () -> LostConnectionTest.terminate(administrator.dataSource())));
      }
    }
  }

  /** Long before it is through, the service gets the connection that it waits for. */
  @Test
  void isEnoughForTheServiceBesideWorkInTheBackground() throws Exception {
    ExecutorService service = Executors.newSingleThreadExecutor();
    try (TestDatabase database = PostgresTestDatabase.create(18);
        HikariDataSource pool = pool(database.url())) {
      database.execute(
          "CREATE TABLE ledger (id bigint PRIMARY KEY, amount bigint, balance bigint, padding"
              + " text)",
          "INSERT INTO ledger SELECT i, i, i, 'x' FROM generate_series(1, 30000) i");
      List<Future<Integer>> served = new CopyOnWriteArrayList<>();
      AtomicLong rows = new AtomicLong();
      Recorder recorder =
          new Recorder(
              event -> {
                if (served.isEmpty() && event.startsWith("progress 12.2")) {
                  served.add(service.submit(() -> use(pool)));
                  while (pool.getHikariPoolMXBean().getThreadsAwaitingConnection() == 0) {
                    Thread.onSpinWait();
                  }
                } else if (!served.isEmpty() && !served.get(0).isDone()) {
                  rows.incrementAndGet();
                }
              });
      try (Background background =
          Concertina.on(pool)
              .indexes(Release.of("12.2").unread())
              .leaseTime(Duration.ofMillis(50))
              .batchTime(Duration.ofMillis(5))
              .listener(recorder)
              .boot()) {
        background.await();
      }
      assertThat(served).hasSize(1);
      assertThat(served.get(0).get()).isOne();
      assertThat(rows.get())
          .as("events while the service waited, of %s", recorder.events().size())
          .isLessThan(recorder.events("progress").size() / 2);
      assertThat(database.count("SELECT count(*) FROM ledger WHERE balance <> id * 100 + 1"))
          .isZero();
    } finally {
      service.shutdown();
    }
    Faults.survived(1);
  }

  private static int use(DataSource pool) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet one = statement.executeQuery("SELECT 1")) {
      one.next();
      return one.getInt(1);
    }
  }

  private static HikariDataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(5_000);
    return new HikariDataSource(config);
  }
}
