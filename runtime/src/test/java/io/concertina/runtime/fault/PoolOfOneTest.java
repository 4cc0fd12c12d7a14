package io.concertina.runtime.fault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.concertina.runtime.testing.KeptConnection;
import io.concertina.runtime.testing.PostgresTestDatabase;
import java.util.Random;
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

  private static HikariDataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(5_000);
    return new HikariDataSource(config);
  }
}
