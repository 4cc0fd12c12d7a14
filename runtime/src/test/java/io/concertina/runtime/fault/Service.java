package io.concertina.runtime.fault;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.tck.Release;
import java.time.Duration;
import javax.sql.DataSource;

/** How every instance of the fault tests is configured, in this JVM and in others. */
final class Service {

  /** Small batches: there is always one going on when a fault strikes. */
  private static final Duration BATCH = Duration.ofMillis(5);

  /** A holder of the lease that is dead is found out at once on the same host, a frozen one not. */
  static final Duration LEASE = Duration.ofSeconds(10);

  private Service() {}

  /** A service in the release whose model has come to these versions. */
  static Concertina of(DataSource dataSource, Duration lease, String... versions) {
    return Concertina.on(dataSource)
        .indexes(Release.of(versions))
        .outOfOrder(versions)
        .build("V" + versions[versions.length - 1])
        .batchTime(BATCH)
        .soakTime(Duration.ZERO)
        .leaseTime(lease);
  }
}
