package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import org.junit.jupiter.api.Test;

/** What SQLite can't do is refused in words, before anything is changed. */
interface SqliteOnlyTck extends Fixture {

  @Test
  default void anotherSchemaIsRefused() {
    CatalogueSnapshot before = legacy(Scenarios.bills(database().kind()));
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("6.1").schema("shop").migrate())
        .withMessageContaining("shop")
        .withMessageContaining("SQLite");
    assertSame("refused", database().snapshot(), before);
  }

  @Test
  default void tableInAnotherSchemaIsRefused() {
    CatalogueSnapshot before = legacy(Scenarios.bills(database().kind()));
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("11.1").migrate())
        .withMessageContaining("archive")
        .withMessageContaining("SQLite");
    assertSame("refused", now(), before);
  }

  @Test
  default void theServiceFindsTheDatabaseInWalMode() {
    legacy(Scenarios.bills(database().kind()));
    service("6.1").migrate();
    assertThat(database().query("PRAGMA journal_mode")).containsExactly("wal");
  }
}
