package io.concertina.runtime.fault;

import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.TcpProxy;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A network that cuts, stalls and half-closes connections. The client has a socket timeout, as it
 * should: without one it would wait for ever, and another instance would take over.
 */
@Fault
class BrokenNetworkTest {

  @Test
  void postgres() throws Exception {
    String name = "broken network";
    Random random = Faults.random(name);
    int wanted = Faults.scale(12, 80);
    try (Journey journey = new Journey(name, () -> PostgresTestDatabase.create(18), 8_000);
        TcpProxy network = TcpProxy.before(journey.database().url())) {
      DataSource through = through(network, journey.database().url());
      int survived = 0;
      while (survived < wanted) {
        survived +=
            journey.goRound(
                stage ->
                    Striker.through(
                        stage, through, random, 6, () -> strike(network, random.nextInt(5))));
      }
    }
  }

  private static DataSource through(TcpProxy network, String url) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(network.url(url));
    dataSource.setSocketTimeout(2);
    dataSource.setConnectTimeout(2);
    return dataSource;
  }

  private static boolean strike(TcpProxy network, int how) {
    int hit =
        switch (how) {
          case 0 -> network.halfCloseTowardsClient();
          case 1 -> network.halfCloseTowardsServer();
          case 2 -> network.stall();
          default -> network.cut();
        };
    return hit > 0;
  }
}
