package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.migration.MigrationIndex;
import io.concertina.runtime.Concertina;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** What every scenario test has at hand. */
interface Fixture {

  /** Kept, or the level would be forgotten: what is expected to fail need not be read about. */
  Logger LOG = quiet(Logger.getLogger("io.concertina"));

  private static Logger quiet(Logger log) {
    log.setLevel(Level.OFF);
    return log;
  }

  /** Opens an empty database of the kind under test. */
  TestDatabase open();

  /** The database of this test. */
  TestDatabase database();

  /** A service on this test's database, in a release. */
  default Concertina service(MigrationIndex release) {
    return service(database(), release);
  }

  /** A service on a database, in a release. */
  default Concertina service(TestDatabase database, MigrationIndex release) {
    return service(database.dataSource(), release);
  }

  /** A service on a data source, in a release. */
  default Concertina service(DataSource dataSource, MigrationIndex release) {
    return Concertina.on(dataSource)
        .indexes(release)
        .build("test")
        // Which part of a release a test begins with is the test's matter.
        .outOfOrder(
            release.migrations().stream().map(m -> m.version().toString()).toArray(String[]::new))
        .soakTime(Duration.ZERO)
        .leaseTime(Duration.ofMillis(200));
  }

  /** A service on this test's database whose model has come to these versions. */
  default Concertina service(String... versions) {
    return service(Release.of(versions));
  }

  /** Makes a legacy database and gives its picture. */
  default CatalogueSnapshot legacy(List<String> statements) {
    database().execute(statements);
    return database().snapshot();
  }

  /** Catalogue and rows now, Concertina's own tables aside. */
  default CatalogueSnapshot now() {
    return database().snapshot().withoutOwn();
  }

  /** Fails with the differing facts. */
  static void assertSame(String stage, CatalogueSnapshot actual, CatalogueSnapshot expected) {
    assertThat(actual.differenceTo(expected)).as(stage).isEmpty();
  }
}
