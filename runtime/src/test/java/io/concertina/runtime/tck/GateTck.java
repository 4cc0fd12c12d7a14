package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.migration.Mapping;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.runtime.Concertina;
import io.concertina.runtime.boot.Background;
import io.concertina.runtime.report.BackfillPendingException;
import io.concertina.runtime.report.BuildTooOldException;
import io.concertina.runtime.report.ContractHeldException;
import io.concertina.runtime.report.Hold;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.MigrationStatus;
import io.concertina.runtime.report.PendingException;
import io.concertina.runtime.report.SchemaInUseException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a boot waits for, and what a contract waits for. */
interface GateTck extends Fixture {

  private void clients() {
    legacy(Scenarios.clients(database().kind()));
  }

  /** A build that still maps the old name. */
  private Concertina old() {
    return service(
        Release.of("1.7")
            .mapping(
                new Mapping(
                    "shop.Client", new Table("", "client"), List.of("id", "name", "city"))));
  }

  private Concertina next() {
    return service("1.7", "1.15");
  }

  private List<String> holds(Concertina service, String version) {
    return service.status().migrations().stream()
        .filter(m -> m.version().equals(Version.of(version)))
        .flatMap(m -> m.holds().stream())
        .map(Hold::reason)
        .toList();
  }

  private MigrationStatus.State state(Concertina service, String version) {
    return service.status().migrations().stream()
        .filter(m -> m.version().equals(Version.of(version)))
        .map(MigrationStatus::state)
        .findFirst()
        .orElseThrow();
  }

  @Test
  default void contractWaitsForInstancesThatMapTheOldName() {
    clients();
    try (Background oldest = old().boot()) {
      oldest.await();
      Recorder recorder = new Recorder();
      next().listener(recorder).migrate();
      assertThat(holds(next(), "1.15"))
          .singleElement()
          .asString()
          .contains("build test")
          .contains("still maps client.name")
          .contains("last seen");
      assertThat(recorder.events("held 1.15")).hasSize(1);
      assertThat(next().status().toString()).contains("V1.15 waits: instance");
      assertThatExceptionOfType(ContractHeldException.class)
          .isThrownBy(() -> next().contract("1.15"))
          .withMessageContaining("still maps client.name")
          .withMessageContaining("forceContract");
      database().execute("UPDATE client SET name = 'still here' WHERE id = 3");
    }
    next().contract("1.15");
    assertThat(next().status().complete()).isTrue();
    assertThat(database().query("SELECT full_name FROM client WHERE id = 3"))
        .containsExactly("still here");
    assertThat(database().query("SELECT count(*) FROM concertina_instance")).containsExactly("0");
  }

  @Test
  default void anInstanceThatComesAtTheLastMomentIsSeen() {
    clients();
    old().migrate();
    Background[] late = new Background[1];
    Recorder announcing =
        new Recorder(
            event -> {
              if (event.startsWith("started 1.15 CONTRACT")) {
                late[0] = old().verify();
              }
            });
    next().listener(announcing).migrate();
    assertThat(announcing.events("held 1.15")).hasSize(1);
    assertThat(database().count("SELECT count(*) FROM client WHERE name = full_name"))
        .isEqualTo(Scenarios.MANY);
    late[0].close();
    next().migrate();
    assertThat(next().status().complete()).isTrue();
  }

  /** Of a version that its own build does not know, too. */
  @Test
  default void anInstanceHearsThatAnotherChangedTheShapeOfATable() throws InterruptedException {
    clients();
    service("1.7").migrate();
    BlockingQueue<List<Version>> heard = new LinkedBlockingQueue<>();
    Listener failing =
        new Listener() {
          @Override
          public void shapeChanged(List<Version> versions) {
            heard.add(versions);
            throw new IllegalStateException("no pool");
          }
        };
    try (Background living =
        service("1.7").presenceTime(Duration.ofMillis(400)).listener(failing).verify()) {
      next().migrate();
      assertThat(heard.take()).containsExactly(Version.of("1.15"));
      next().downTo("1.7");
      assertThat(heard.take()).as("again").contains(Version.of("1.15"));
      assertThat(living.failure()).isEmpty();
    }
    assertThat(heard).isEmpty();
  }

  @Test
  default void anInstanceThatStoppedGivingSignsOfLifeHoldsNothing() {
    clients();
    old().migrate();
    database()
        .execute(
            "INSERT INTO concertina_instance (id, host, pid, process_started, build, maps, seen_at)"
                + " VALUES ('x', 'elsewhere', 1, '', 'orders 1.0', '"
                + "\nclient.id\nclient.name\n', '2020-01-01 00:00:00.000')");
    next().migrate();
    assertThat(next().status().complete()).isTrue();
  }

  @Test
  default void contractWaitsUntilTheOldNameHasNotBeenWrittenForTheSoakTime() {
    clients();
    old().migrate();
    Concertina patient = next().soakTime(Duration.ofHours(1));
    patient.migrate();
    assertThat(holds(patient, "1.15"))
        .singleElement()
        .asString()
        .contains("client.name was written no later than")
        .contains("soak time 1 h");
    database().execute("UPDATE client SET name = 'a cron job' WHERE id = 3");
    assertThat(holds(patient, "1.15"))
        .singleElement()
        .asString()
        .contains("client.name was written since the last look");
    patient.migrate();
    database()
        .execute(
            database()
                .kind()
                .pick(
                    "UPDATE concertina_change SET still_since = still_since - interval '61 minutes'",
                    "UPDATE concertina_change SET still_since = strftime('%Y-%m-%d %H:%M:%f', 'now',"
                        + " '-61 minutes')"),
            "UPDATE client SET full_name = 'by the new name' WHERE id = 6");
    assertThat(holds(patient, "1.15")).isEmpty();
    patient.migrate();
    assertThat(patient.status().complete()).isTrue();
  }

  /** Who has come back with the old name since may be about to write it. */
  @Test
  default void soakTimeBeginsAnewWhenAContractIsTakenBack() {
    clients();
    old().migrate();
    next().migrate();
    assertThat(next().status().complete()).isTrue();
    database()
        .execute(
            database()
                .kind()
                .pick(
                    "UPDATE concertina_change SET still_since = still_since - interval '2 days'",
                    "UPDATE concertina_change SET still_since = strftime('%Y-%m-%d %H:%M:%f', 'now',"
                        + " '-2 days')"));
    next().downTo("1.7");
    Concertina patient = next().soakTime(Duration.ofHours(1));
    patient.migrate();
    assertThat(holds(patient, "1.15"))
        .singleElement()
        .asString()
        .contains("client.name was written no later than")
        .contains("soak time 1 h");
  }

  @Test
  default void theBuildThatOpensAChangeDoesNotCloseIt() {
    clients();
    next().migrate();
    assertThat(state(next(), "1.7")).isEqualTo(MigrationStatus.State.COMPLETE);
    assertThat(holds(next(), "1.15"))
        .singleElement()
        .asString()
        .contains("this build itself opened the change with V1.7");
    next().forceContract("1.15", "nobody else is here");
    assertThat(next().status().complete()).isTrue();
    assertThat(
            database()
                .query(
                    "SELECT resolution FROM concertina_history WHERE version = '1.15' AND phase ="
                        + " 'contract' AND state = 'DONE'"))
        .containsExactly("forced: nobody else is here");
  }

  @Test
  default void aFreshDatabaseGetsTheFinalSchemaAtOnce() {
    clients();
    database().execute("DELETE FROM nickname", "DELETE FROM client");
    next().soakTime(Duration.ofHours(1)).migrate();
    assertThat(next().status().complete()).isTrue();
  }

  @Test
  default void theReleaseBeforeTheContractMayComeBack() {
    clients();
    service("1.7").migrate();
    next().migrate();
    assertThat(next().status().complete()).isTrue();
    service("1.7").boot().close();
  }

  @Test
  default void aReleaseThatDoesNotFillWhatNothingFillsAnyMoreIsRefused() {
    legacy(Scenarios.accounts(database().kind()));
    service("2.1").migrate();
    service("2.1", "2.2").migrate();
    assertThat(service("2.1", "2.2").status().complete()).isTrue();
    service("2.1").boot().close();
    Release before =
        Release.of("2.4")
            .mapping(
                new Mapping(
                    "shop.Account", new Table("", "account"), List.of("id", "email", "note")));
    assertThatExceptionOfType(BuildTooOldException.class)
        .isThrownBy(() -> service(before).boot())
        .withMessageContaining("V2.2")
        .withMessageContaining("account.email_normalized");
  }

  @Test
  default void contractWaitsForInstancesThatUseTheOldNameBeside() {
    clients();
    Table client = new Table("", "client");
    for (String column : List.of("name", Mapping.ANY)) {
      Release beside =
          Release.of("1.7")
              .mapping(new Mapping("shop.Client", client, List.of("id", "city")))
              .using(
                  new Mapping("shop.Order", client, List.of(column)),
                  new Mapping("shop.Order", new Table("", "not_there"), List.of("id")));
      try (Background oldest = service(beside).boot()) {
        oldest.await();
        next().migrate();
        assertThat(holds(next(), "1.15"))
            .singleElement()
            .asString()
            .contains("still maps client.name");
      }
    }
    next().migrate();
    assertThat(next().status().complete()).isTrue();
  }

  @Test
  default void contractsMayRunByCommandOnly() {
    clients();
    old().migrate();
    Concertina byHand = next().contractsByCommand();
    byHand.migrate();
    assertThat(state(byHand, "1.15")).isEqualTo(MigrationStatus.State.PENDING);
    assertThat(holds(byHand, "1.15")).containsExactly("contracts run by command only");
    byHand.contract("1.15");
    assertThat(byHand.status().complete()).isTrue();
  }

  @Test
  default void theBackgroundContractsOnceNothingHolds() throws InterruptedException {
    clients();
    Background oldest = old().boot();
    oldest.await();
    CountDownLatch contracted = new CountDownLatch(1);
    Recorder recorder =
        new Recorder(
            event -> {
              if (event.startsWith("finished 1.15 CONTRACT")) {
                contracted.countDown();
              }
            });
    try (Background newest = next().listener(recorder).boot()) {
      newest.await();
      assertThat(newest.running()).isFalse();
      assertThat(recorder.events("held 1.15")).isNotEmpty();
      assertThat(contracted.getCount()).isEqualTo(1);
      oldest.close();
      assertThat(contracted.await(1, TimeUnit.MINUTES)).isTrue();
    }
    assertThat(next().status().complete()).isTrue();
  }

  @Test
  default void aContractThatFailsInTheBackgroundIsTriedAgainAndKeepsNoOtherFromItsTurn()
      throws InterruptedException {
    clients();
    database().execute(Scenarios.suppliers(database().kind()));
    old().migrate();
    Triggers.off(database(), "UPDATE client SET full_name = 'of nobody' WHERE id = 3");
    database().execute("CREATE VIEW fax_book AS SELECT name, fax FROM supplier");
    CountDownLatch twice = new CountDownLatch(2);
    CountDownLatch other = new CountDownLatch(1);
    CountDownLatch contracted = new CountDownLatch(1);
    Recorder recorder =
        new Recorder(
            event -> {
              if (event.startsWith("failed 1.15 CONTRACT")) {
                twice.countDown();
              } else if (event.startsWith("finished 4.1 CONTRACT")) {
                other.countDown();
              } else if (event.startsWith("finished 1.15 CONTRACT")) {
                contracted.countDown();
              }
            });
    Concertina service = service("1.7", "1.15", "4.1").listener(recorder);
    Background rest = service.boot();
    try (rest) {
      assertThatExceptionOfType(VerificationException.class).isThrownBy(rest::await);
      assertThat(rest.running()).isFalse();
      assertThat(rest.failure()).containsInstanceOf(VerificationException.class);
      assertThat(state(service, "1.15")).isEqualTo(MigrationStatus.State.FAILED);
      assertThat(service.status().toString()).contains("V1.15 failed:").contains("V4.1 waits:");
      assertThat(twice.await(1, TimeUnit.MINUTES)).isTrue();
      database().execute("DROP VIEW fax_book");
      assertThat(other.await(1, TimeUnit.MINUTES)).isTrue();
      assertThat(rest.failure()).containsInstanceOf(VerificationException.class);
      Triggers.off(database(), "UPDATE client SET full_name = name WHERE id = 3");
      assertThat(contracted.await(1, TimeUnit.MINUTES)).isTrue();
    }
    assertThat(rest.failure()).isEmpty();
    assertThat(service.status().complete()).isTrue();
  }

  @Test
  default void aDropWaitsForWhatDependsOnTheColumn() {
    legacy(Scenarios.suppliers(database().kind()));
    database().execute("CREATE VIEW fax_book AS SELECT name, fax FROM supplier");
    service("4.1").migrate();
    assertThat(holds(service("4.1"), "4.1"))
        .singleElement()
        .asString()
        .contains("fax_book")
        .contains("supplier.fax");
    database().execute("DROP VIEW fax_book");
    service("4.1").migrate();
    assertThat(holds(service("4.1"), "4.1")).isEmpty();
    assertThat(state(service("4.1"), "4.1")).isNotEqualTo(MigrationStatus.State.EXPANDED);
  }

  @Test
  default void aRenameWaitsForWhatDependsOnTheColumnThatItDrops() {
    clients();
    old().migrate();
    database()
        .execute(
            "CREATE VIEW old_book AS SELECT id, name FROM client",
            "CREATE VIEW new_book AS SELECT id, full_name FROM client",
            "ALTER TABLE client ADD COLUMN loud varchar(80) GENERATED ALWAYS AS (upper(full_name))"
                + database().kind().pick(" STORED", " VIRTUAL"));
    CatalogueSnapshot open = now();
    next().migrate();
    Fixture.assertSame("held", now(), open);
    assertThat(holds(next(), "1.15"))
        .hasSize(2)
        .allMatch(hold -> hold.contains("client.full_name, the copy that the contract drops"))
        .anyMatch(hold -> hold.contains("new_book"))
        .anyMatch(hold -> hold.contains("loud"));
    assertThat(state(next(), "1.15")).isEqualTo(MigrationStatus.State.PENDING);
    database().execute("DROP VIEW new_book", "ALTER TABLE client DROP COLUMN loud");
    next().migrate();
    assertThat(next().status().complete()).isTrue();
    assertThat(database().count("SELECT count(*) FROM old_book")).isEqualTo(Scenarios.MANY);

    // Now the new name is the older column, and a way down makes the old one the copy.
    next().downTo("1.7");
    database().execute("CREATE VIEW new_book AS SELECT id, full_name FROM client");
    next().migrate();
    assertThat(next().status().complete()).isTrue();
  }

  @Test
  default void downToLeavesAloneWhatALivingInstanceMaps() {
    clients();
    try (Background newest = service("1.7").boot()) {
      newest.await();
      CatalogueSnapshot before = now();
      assertThatExceptionOfType(SchemaInUseException.class)
          .isThrownBy(() -> service("1.7").downTo("0"))
          .withMessageContaining("still maps client.full_name");
      Fixture.assertSame("refused", now(), before);
    }
    service("1.7").downTo("0");
  }

  @Test
  default void aBootThatWouldWaitTooLongSaysSoAtOnce() {
    CatalogueSnapshot original = legacy(Scenarios.accounts(database().kind()));
    database().execute("ANALYZE");
    Concertina impatient = service("2.1").waitForBackfill(Duration.ofMillis(1));
    assertThatExceptionOfType(BackfillPendingException.class)
        .isThrownBy(impatient::boot)
        .withMessageContaining("V2.1")
        .withMessageContaining("about 1,200 rows")
        .withMessageContaining("rows/s (assumed)")
        .withMessageContaining("waitForBackfill");
    Fixture.assertSame("nothing was changed", now(), original);
    impatient.waitForBackfill(Duration.ofMinutes(1)).boot().close();
    assertThat(database().count("SELECT count(*) FROM account WHERE email_normalized IS NULL"))
        .isZero();
  }

  @Test
  default void anInstanceThatOnlyVerifiesChangesNothing() {
    CatalogueSnapshot original = legacy(Scenarios.accounts(database().kind()));
    assertThatExceptionOfType(PendingException.class)
        .isThrownBy(() -> service("2.1").verify())
        .withMessageContaining("V2.1 expand")
        .withMessageContaining("V2.1 migrate");
    Fixture.assertSame("nothing was changed", database().snapshot(), original);
    service("2.1").migrate();
    try (Background instance = service("2.1").verify()) {
      assertThat(instance.running()).isFalse();
      assertThat(database().query("SELECT maps FROM concertina_instance"))
          .singleElement()
          .asString()
          .contains("\naccount.email_normalized\n");
    }
    assertThat(database().count("SELECT count(*) FROM concertina_instance")).isZero();
  }
}
