package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ChecksumException;
import io.concertina.runtime.report.HistoryTooNewException;
import io.concertina.runtime.report.IndexException;
import io.concertina.runtime.report.MigrationStatus.State;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Histories that do not fit, plans, and what is written by hand. */
interface StateTck extends Fixture {

  @Test
  default void statementsRunOnceAndComeBack() {
    CatalogueSnapshot original = legacy(Scenarios.bills(database().kind()));
    service("6.1", "6.2").migrate();
    service("6.1", "6.2").migrate();
    assertThat(database().query("SELECT sum(total) FROM bill")).containsExactly("615");
    assertThat(database().query("SELECT count(*), max(note) FROM bill_audit"))
        .containsExactly("10|it's; fine");
    service("6.1", "6.2").downTo("6.1");
    assertThat(service("6.1", "6.2").status().migrations())
        .extracting(m -> m.state())
        .containsExactly(State.COMPLETE, State.PENDING);
    service("6.1", "6.2").downTo("0");
    assertSame("back", now(), original);
  }

  @Test
  default void everythingTwiceChangesNothing() {
    for (Scenario scenario : Scenarios.all()) {
      try (TestDatabase database = open()) {
        database.execute(scenario.legacy().apply(database.kind()));
        for (Scenario.Stage stage : scenario.stages()) {
          database.execute(stage.before());
          stage.work().accept(service(database, stage.release()));
          CatalogueSnapshot once = bookkeepingIncluded(database);
          stage.work().accept(service(database, stage.release()));
          assertSame(
              scenario + ", " + stage.name() + " twice", bookkeepingIncluded(database), once);
        }
      }
    }
  }

  /** Without the lease, whose clock goes on. */
  private static CatalogueSnapshot bookkeepingIncluded(TestDatabase database) {
    return database.snapshot().only(f -> !f.table().equals("concertina_lease"));
  }

  @Test
  default void planRunsNothing() {
    for (Scenario scenario : Scenarios.all()) {
      database().execute(scenario.legacy().apply(database().kind()));
    }
    CatalogueSnapshot before = database().snapshot();
    for (Scenario scenario : Scenarios.all()) {
      Release release = scenario.stages().get(scenario.stages().size() - 1).release();
      assertThat(service(release).plan().lines()).as(scenario.name()).isNotEmpty();
      assertThat(service(release).plan().toString()).contains("V");
    }
    assertSame("planned", database().snapshot(), before);
    service("1.7").migrate();
    CatalogueSnapshot migrated = database().snapshot();
    assertThat(service("1.7").plan().lines()).isEmpty();
    assertThat(service("1.7", "1.15").plan().lines()).isNotEmpty();
    assertSame("planned again", database().snapshot(), migrated);
  }

  @Test
  default void statusOfAnUntouchedDatabaseWritesNothing() {
    CatalogueSnapshot before = legacy(Scenarios.bills(database().kind()));
    assertThat(service("6.1").status().migrations())
        .singleElement()
        .satisfies(m -> assertThat(m.state()).isEqualTo(State.PENDING));
    assertThat(service("6.1").status().complete()).isFalse();
    assertSame("asked", database().snapshot(), before);
  }

  @Test
  default void changedChecksumIsRefused() {
    legacy(Scenarios.bills(database().kind()));
    service("6.1").migrate();
    database().execute("UPDATE concertina_history SET checksum = '1:0000000000000000'");
    CatalogueSnapshot before = database().snapshot();
    assertThatExceptionOfType(ChecksumException.class)
        .isThrownBy(() -> service("6.1").migrate())
        .withMessageContaining("6.1")
        .withMessageContaining("1:0000000000000000");
    assertThatExceptionOfType(ChecksumException.class).isThrownBy(() -> service("6.1").boot());
    assertSame("refused", database().snapshot(), before);
  }

  @Test
  default void historyOfANewerBuildIsLeftAlone() {
    legacy(Scenarios.bills(database().kind()));
    service("6.1", "6.2").migrate();
    CatalogueSnapshot before = bookkeepingIncluded(database());
    service("6.1").boot().close();
    assertThat(service("6.1").status().migrations())
        .extracting(m -> m.state())
        .containsExactly(State.COMPLETE, State.UNKNOWN_TO_BUILD);
    assertSame("booted", bookkeepingIncluded(database()), before);
  }

  @Test
  default void bookkeepingOfANewerConcertinaIsRefused() {
    legacy(Scenarios.bills(database().kind()));
    service("6.1").migrate();
    database().execute("UPDATE concertina_lease SET format = 99");
    assertThatExceptionOfType(HistoryTooNewException.class)
        .isThrownBy(() -> service("6.1", "6.2").migrate())
        .withMessageContaining("99");
    assertThatExceptionOfType(HistoryTooNewException.class).isThrownBy(() -> service("6.1").boot());
  }

  @Test
  default void modelWhoseStepsAreNotInTheIndexIsRefused() {
    legacy(Scenarios.bills(database().kind()));
    CatalogueSnapshot before = database().snapshot();
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> service("6.1").models(io.concertina.runtime.model.Client.class).migrate())
        .withMessageContaining("Client")
        .withMessageContaining("annotationProcessorPaths");
    assertSame("refused", database().snapshot(), before);
  }

  @Test
  default void twoIndexesWithOneVersionAreRefused() {
    legacy(Scenarios.bills(database().kind()));
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(
            () -> service("6.1").indexes(Release.of("6.1"), Release.of("6.1", "6.2")).migrate())
        .withMessageContaining("6.1");
  }

  @Test
  default void bootReturnsWhenTheDatabaseSuitsTheBuildAndGoesOn() {
    legacy(Scenarios.products(database().kind()));
    var background = service("5.1", "5.2", "5.3").boot();
    background.await();
    assertThat(background.running()).isFalse();
    assertThat(service("5.1", "5.2", "5.3").status().complete()).isTrue();
  }

  @Test
  default void bootWaitsForABackfillThatTheBuildReads() {
    legacy(Scenarios.clients(database().kind()));
    service("1.7").boot().close();
    assertThat(
            database()
                .count("SELECT count(*) FROM client WHERE full_name IS NULL OR full_name <> name"))
        .isZero();
  }
}
