package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.TickingTime;
import io.concertina.runtime.boot.Background;
import io.concertina.runtime.report.CancelledException;
import io.concertina.runtime.report.ControlRefusedException;
import io.concertina.runtime.report.IndexException;
import io.concertina.runtime.report.MigrationFailedException;
import io.concertina.runtime.report.MigrationStatus;
import io.concertina.runtime.report.MigrationStatus.State;
import io.concertina.runtime.report.Pause;
import io.concertina.runtime.report.PausedException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What people decide about migrations, by calls and by plain SQL. */
interface ControlTck extends Fixture {

  /** A service that looks at what others want after each batch. */
  private Concertina attentive(String... versions) {
    return attentive(Release.of(versions));
  }

  private Concertina attentive(Release release) {
    return TickingTime.of(service(release).leaseTime(Duration.ofMillis(1)));
  }

  private static Recorder once(String prefix, Runnable action) {
    AtomicBoolean done = new AtomicBoolean();
    return new Recorder(
        event -> {
          if (event.startsWith(prefix) && done.compareAndSet(false, true)) {
            action.run();
          }
        });
  }

  private MigrationStatus status(String version, String... versions) {
    return service(versions).status().migrations().stream()
        .filter(m -> m.version().toString().equals(version))
        .findFirst()
        .orElseThrow();
  }

  private void items() {
    legacy(Scenarios.items(database().kind()));
  }

  private String pauseBySql() {
    return "UPDATE concertina_lease SET paused_at = "
        + database().kind().pick("now()", "datetime('now')")
        + ", paused_reason = 'by hand'";
  }

  private String amounts() {
    return database().query("SELECT sum(amount), count(*) FROM item WHERE amount = id * 50").get(0);
  }

  private void pausedBackground(Runnable pause, Runnable resume) throws InterruptedException {
    items();
    String more = "i * 2 + 100000, i + 50000, 1";
    database().execute(Rows.insert(5000, "item", "id, amount, region_id", more));
    CountDownLatch paused = new CountDownLatch(1);
    Recorder recorder =
        once(
            "progress 3.2",
            () -> {
              pause.run();
              paused.countDown();
            });
    try (Background background = attentive(Release.of("3.2").unread()).listener(recorder).boot()) {
      paused.await();
      // It waits for the lease, so whoever had it has stopped.
      assertThatExceptionOfType(ControlRefusedException.class)
          .isThrownBy(() -> service("3.2").control().retry("3.2"))
          .withMessageContaining("needs no retry");
      assertThat(background.running()).isTrue();
      assertThat(recorder.events("finished 3.2")).isEmpty();
      assertThat(database().query("SELECT state, rows_visited < 5000 FROM concertina_chunk"))
          .containsExactly("OPEN|" + database().kind().pick("t", "1"));
      resume.run();
      background.await();
    }
    assertThat(database().query("SELECT rows_visited, state FROM concertina_chunk"))
        .containsExactly("6200|DONE");
    assertThat(amounts()).isEqualTo(database().query("SELECT sum(amount), 6080 FROM item").get(0));
  }

  @Test
  default void aPauseStopsTheBackgroundOfEveryInstanceBetweenTwoBatches()
      throws InterruptedException {
    pausedBackground(
        () -> service("3.2").control().pause("backup"), () -> service("3.2").control().resume());
  }

  @Test
  default void aPauseByPlainSqlDoesTheSame() throws InterruptedException {
    pausedBackground(
        () -> database().execute(pauseBySql()),
        () -> database().execute("UPDATE concertina_lease SET paused_at = NULL"));
  }

  @Test
  default void whatIsAskedForFailsAtOnceWhilePaused() {
    items();
    service("3.2").control().pause("backup until 4");
    Pause pause = service("3.2").status().pause().orElseThrow();
    assertThat(pause.reason()).isEqualTo("backup until 4");
    assertThat(pause.by()).contains("pid").contains("build test");
    assertThat(pause.at()).startsWith("20");
    assertThat(service("3.2").status().toString()).contains("paused since").contains("until 4");
    CatalogueSnapshot before = database().snapshot();
    assertThatExceptionOfType(PausedException.class)
        .isThrownBy(() -> service("3.2").migrate())
        .withMessageContaining("backup until 4")
        .withMessageContaining("resume");
    database().execute(Scenarios.accounts(database().kind()));
    assertThatExceptionOfType(PausedException.class).isThrownBy(() -> service("2.1").boot());
    database().execute("DROP TABLE account");
    assertSame("paused", database().snapshot().without("row"), before.without("row"));
    service("3.2").control().resume();
    assertThat(service("3.2").status().pause()).isEmpty();
    service("3.2").migrate();
    service("3.2").boot().close();
    service("3.2").control().pause("again");
    assertThatExceptionOfType(PausedException.class).isThrownBy(() -> service("3.2").downTo("0"));
    service("3.2").boot().close();
    database().execute("UPDATE concertina_lease SET paused_by = NULL, paused_reason = NULL");
    assertThat(service("3.2").status().pause().orElseThrow().by()).isEqualTo("somebody");
  }

  @Test
  default void aMigrationUnderWayEndsWithThePauseAndGoesOnLater() {
    items();
    Recorder recorder = once("progress 3.2", () -> service("3.2").control().pause("now"));
    assertThatExceptionOfType(PausedException.class)
        .isThrownBy(() -> attentive("3.2").listener(recorder).migrate());
    assertThat(recorder.events("failed")).isEmpty();
    assertThat(status("3.2", "3.2").error()).isEmpty();
    service("3.2").control().resume();
    service("3.2").migrate();
    assertThat(service("3.2").status().complete()).isTrue();
    assertThat(database().query("SELECT rows_visited FROM concertina_chunk"))
        .containsExactly("1200");
  }

  private void cancelled(Runnable cancel, Runnable lift) {
    items();
    Recorder recorder = once("progress 3.2", cancel);
    attentive("3.1", "3.2", "3.4").listener(recorder).migrate();
    assertThat(recorder.events("notice 3.2")).isNotEmpty();
    assertThat(recorder.events("failed")).isEmpty();
    assertThat(database().query("SELECT state FROM concertina_chunk WHERE version = '3.2'"))
        .containsExactly("OPEN");
    MigrationStatus status = status("3.2", "3.1", "3.2", "3.4");
    assertThat(status.state()).isEqualTo(State.CANCELLED);
    assertThat(status.holds().toString()).contains("wrong factor");
    assertThat(status("3.4", "3.1", "3.2", "3.4").state()).isEqualTo(State.COMPLETE);
    service("3.2").migrate();
    assertThat(status("3.2", "3.2").state()).isEqualTo(State.CANCELLED);
    lift.run();
    service("3.2").migrate();
    assertThat(status("3.2", "3.2").state()).isEqualTo(State.COMPLETE);
    assertThat(amounts()).isEqualTo(database().query("SELECT sum(amount), 1080 FROM item").get(0));
    assertThatExceptionOfType(ControlRefusedException.class)
        .isThrownBy(() -> service("3.2").control().cancel("3.2", "too late"))
        .withMessageContaining("complete");
  }

  @Test
  default void aCancelledVersionStopsBetweenTwoBatchesAndTheOthersGoOn() {
    cancelled(
        () -> service("3.2").control().cancel("3.2", "wrong factor"),
        () -> service("3.2").control().retry("3.2"));
  }

  @Test
  default void aCancellationByPlainSqlDoesTheSame() {
    String insert =
        "INSERT INTO concertina_history (version, phase, state, resolution) VALUES ('3.2', 'control', ";
    cancelled(
        () -> database().execute(insert + "'CANCELLED', 'wrong factor')"),
        () -> database().execute(insert + "'RETRY', 'right after all')"));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database().execute(insert + "'CANCELED', 'misspelt')"));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database().execute(insert.replace("'3.2'", "'V3'") + "'RETRY', '')"));
  }

  @Test
  default void aBootThatNeedsACancelledVersionSaysSo() {
    CatalogueSnapshot original = legacy(Scenarios.accounts(database().kind()));
    service("2.1").control().cancel("2.1", "not today");
    assertThatExceptionOfType(CancelledException.class)
        .isThrownBy(() -> service("2.1").boot())
        .withMessageContaining("not today")
        .withMessageContaining("retry(\"2.1\")");
    assertThatExceptionOfType(CancelledException.class).isThrownBy(() -> service("2.1").verify());
    assertThatExceptionOfType(CancelledException.class)
        .isThrownBy(() -> service("2.1", "2.2").migrate());
    assertThatExceptionOfType(CancelledException.class)
        .isThrownBy(() -> service("2.1", "2.2").contract("2.2"));
    assertSame("cancelled", now(), original);
    service("2.1").control().retry("2.1");
    service("2.1").boot().close();
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> service("2.1").control().cancel("2.9", "no such version"));
  }

  @Test
  default void aFailedVersionCanBeRetried() {
    legacy(Scenarios.bills(database().kind()));
    database().execute("CREATE TABLE bill_audit (id bigint)");
    assertThatExceptionOfType(MigrationFailedException.class)
        .isThrownBy(() -> service("6.1").migrate());
    service("6.1").control().retry("6.1");
    assertThat(status("6.1", "6.1").state()).isEqualTo(State.PENDING);
    database().execute("DROP TABLE bill_audit");
    service("6.1").migrate();
    assertThat(database().query("SELECT sum(total) FROM bill")).containsExactly("615");
  }

  private void refused(Runnable claim, String... parts) {
    CatalogueSnapshot before = database().snapshot().only(f -> !f.table().contains("lease"));
    assertThatExceptionOfType(ControlRefusedException.class)
        .isThrownBy(claim::run)
        .withMessageContainingAll(parts);
    assertSame("refused", database().snapshot().only(f -> !f.table().contains("lease")), before);
  }

  @Test
  default void whatWasDoneByHandIsLookedAtAndRecorded() {
    legacy(Scenarios.products(database().kind()));
    Concertina service = service("5.1");
    service.status();
    service.control().resume();
    refused(() -> service.control().applied("5.1", "psql"), "5.1", "product_sku_idx", "no such");
    database().execute("CREATE INDEX product_sku_idx ON product (name)");
    refused(() -> service.control().applied("5.1", "psql"), "5.1", "found", "name");
    database().execute("DROP INDEX product_sku_idx");
    database().execute("CREATE INDEX product_sku_idx ON product (sku)");
    Recorder recorder = new Recorder();
    service.listener(recorder).control().applied("5.1", "psql");
    assertThat(recorder.events("notice 5.1")).singleElement().asString().contains("psql");
    assertThat(service.status().complete()).isTrue();
    assertThat(database().query("SELECT phase, state, resolution FROM concertina_history"))
        .containsExactly("migrate|DONE|applied by hand: psql");
    refused(() -> service.control().applied("5.1", "again"), "already");
    service.downTo("0");
    // What was made by hand is not Concertina's to drop.
    assertThat(now().only(f -> f.name().equals("product_sku_idx")).facts()).hasSize(1);
  }

  @Test
  default void whatWasDoneByHandHasItsRowsVerified() {
    legacy(Scenarios.accounts(database().kind()));
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () -> service("2.1").listener(Recorder.stoppingAt("started 2.1 MIGRATE")).migrate());
    database().execute("UPDATE account SET email_normalized = lower(email) WHERE id <> 77");
    database()
        .execute(
            database()
                .kind()
                .pick("SELECT 1", "UPDATE account SET email_normalized = NULL WHERE id = 77"));
    if (database().kind() == TestDatabase.Kind.POSTGRES) {
      refused(() -> service("2.1").control().applied("2.1", "psql"), "email_normalized NOT NULL");
    } else {
      refused(() -> service("2.1").control().applied("2.1", "sqlite3"), "1 of 1,200", "77");
    }
    database().execute("UPDATE account SET email_normalized = lower(email)");
    if (database().kind() == TestDatabase.Kind.POSTGRES) {
      database().execute("ALTER TABLE account ALTER COLUMN email_normalized SET NOT NULL");
    }
    service("2.1").control().applied("2.1", "psql");
    assertThat(service("2.1").status().complete()).isTrue();
  }

  @Test
  default void aSettledRenameIsClaimedWithoutItsOpenState() {
    legacy(Scenarios.clients(database().kind()));
    service("1.7", "1.15").control().resume();
    refused(() -> service("1.7").control().applied("1.7", "psql"), "client.full_name");
    database().execute("ALTER TABLE client RENAME COLUMN name TO full_name");
    service("1.7", "1.15").control().applied("1.7", "psql");
    service("1.7", "1.15").control().applied("1.15", "psql");
    assertThat(service("1.7", "1.15").status().complete()).isTrue();
    refused(() -> service("1.7", "1.15").control().forget("1.7", "psql"), "V1.15 builds on it");
    refused(() -> service("1.7", "1.15").control().forget("1.15", "psql"), "client without name");
    database().execute("ALTER TABLE client RENAME COLUMN full_name TO name");
    service("1.7", "1.15").control().forget("1.15", "psql");
    service("1.7", "1.15").control().forget("1.7", "psql");
    service("1.7").migrate();
    assertThat(service("1.7").status().complete()).isTrue();
  }

  @Test
  default void whatCanNotBeRecognisedIsTakenOnTrust() {
    legacy(Scenarios.bills(database().kind()));
    Recorder recorder = new Recorder();
    service("6.1").listener(recorder).control().applied("6.1", "psql");
    assertThat(recorder.events("notice 6.1 it leaves nothing")).hasSize(1);
    service("6.1").migrate();
    assertThat(database().query("SELECT sum(total) FROM bill")).containsExactly("605");
    service("6.1").control().forget("6.1", "was a lie");
    service("6.1").migrate();
    assertThat(database().query("SELECT sum(total) FROM bill")).containsExactly("615");
    assertThat(
            database().query("SELECT phase, state, resolution FROM concertina_history ORDER BY id"))
        .containsExactly(
            "expand|DONE|applied by hand: psql", "down|FORGOTTEN|was a lie", "expand|DONE|null");
  }

  @Test
  default void whatIsStillThereIsNotForgotten() {
    items();
    service("3.2").control().resume();
    refused(() -> service("3.2").control().forget("3.2", "psql"), "the history does not have it");
    service("3.2").migrate();
    refused(() -> service("3.2").control().forget("3.2", "psql"), "concertina_undo_3_2");
    database().execute("DROP TABLE concertina_undo_3_2", "UPDATE item SET amount = amount / 100");
    service("3.2").control().forget("3.2", "psql");
    assertThat(status("3.2", "3.2").state()).isEqualTo(State.PENDING);
    service("3.2").migrate();
    assertThat(amounts()).isEqualTo(database().query("SELECT sum(amount), 1080 FROM item").get(0));

    database().execute(Scenarios.products(database().kind()));
    service("5.1").migrate();
    refused(() -> service("5.1").control().forget("5.1", "psql"), "product_sku_idx");
    database().execute("DROP INDEX product_sku_idx");
    service("5.1").control().forget("5.1", "psql");
    service("5.1").migrate();
    assertThat(now().only(f -> f.name().equals("product_sku_idx")).facts()).hasSize(1);
  }

  @Test
  default void aDatabaseThatWasMadeByOtherMeansGetsABaseline() {
    legacy(Scenarios.suppliers(database().kind()));
    database().execute(Scenarios.clients(database().kind()));
    database().execute(Scenarios.products(database().kind()));
    String[] all = {"1.7", "1.15", "4.1", "4.2", "5.1"};
    Concertina service = service(all);
    service.control().resume();
    refused(
        () -> service.control().baseline("4.2", "made by hand"),
        "V4.2 as the baseline",
        "supplier without pager",
        "supplier without fax",
        "client.full_name");
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> service.control().baseline("1.1", "made by hand"));
    database()
        .execute(
            "ALTER TABLE client RENAME COLUMN name TO full_name",
            "DROP INDEX supplier_fax",
            "DROP INDEX supplier_pager",
            "ALTER TABLE supplier DROP COLUMN fax",
            "ALTER TABLE supplier DROP COLUMN pager");
    CatalogueSnapshot before = now();
    service.control().baseline("4.2", "made by hand");
    assertSame("recorded only", now(), before);
    assertThat(status("5.1", all).state()).isEqualTo(State.PENDING);
    assertThat(status("1.15", all).state()).isEqualTo(State.COMPLETE);
    refused(() -> service.control().baseline("5.1", "again"), "the history already has V1.7");
    service.migrate();
    assertThat(service.status().complete()).isTrue();
  }

  @Test
  default void decisionsByPlainSqlCountTheSame() {
    legacy(Scenarios.products(database().kind()));
    String checksum = Release.of("5.1").migrations().get(0).checksum();
    String insert = "INSERT INTO concertina_history (version, phase, state, ";
    service("5.1").control().resume();
    database()
        .execute(
            insert
                + "checksum, finished_at, resolution) VALUES ('5.1', 'migrate', 'DONE', '"
                + checksum
                + "', "
                + database().kind().pick("now()", "datetime('now')")
                + ", 'applied by hand')",
            insert
                + "description, resolution) VALUES ('0', 'adopted', 'DONE', 'Flyway, last 42', 'x')");
    assertThat(service("5.1").status().migrations())
        .extracting(MigrationStatus::state)
        .containsExactly(State.ADOPTED, State.COMPLETE);
    database().execute(insert + "resolution) VALUES ('5.1', 'down', 'FORGOTTEN', 'by hand')");
    assertThat(status("5.1", "5.1").state()).isEqualTo(State.PENDING);
    service("5.1").migrate();
    CatalogueSnapshot plain = now();
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(() -> service("5.1").listener(Recorder.stoppingAt("did 5.1 drop")).downTo("0"));
    database().execute(insert + "resolution) VALUES ('5.1', 'down', 'RETRY', 'turn back')");
    service("5.1").boot().await();
    assertSame("turned back", now(), plain);
    assertThat(service("5.1").status().complete()).isTrue();
  }

  /** As Flyway 10 makes it: PostgreSQL and SQLite. */
  private String flyway() {
    return "CREATE TABLE flyway_schema_history (installed_rank INT NOT NULL PRIMARY KEY, version"
        + " VARCHAR(50), description VARCHAR(200) NOT NULL, type VARCHAR(20) NOT NULL, script"
        + " VARCHAR(1000) NOT NULL, checksum INTEGER, installed_by VARCHAR(100) NOT NULL,"
        + " installed_on "
        + database().kind().pick("TIMESTAMP", "TEXT")
        + " NOT NULL DEFAULT CURRENT_TIMESTAMP, execution_time INTEGER NOT NULL, success BOOLEAN"
        + " NOT NULL)";
  }

  private static String flywayRow(int rank, String version, String description, String success) {
    return "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
        + " installed_by, execution_time, success) VALUES ("
        + rank
        + ", "
        + version
        + ", '"
        + description
        + "', 'SQL', 'x.sql', 'anna', 7, "
        + success
        + ")";
  }

  @Test
  default void aDatabaseUnderFlywayIsAdopted() {
    legacy(Scenarios.bills(database().kind()));
    service("6.1").control().resume();
    refused(() -> service("6.1").control().adopt("both from now on"), "flyway_schema_history");
    database()
        .execute(
            flyway(),
            flywayRow(1, "'1'", "baseline", "true"),
            flywayRow(2, "'42'", "add orders", "false"),
            flywayRow(3, "NULL", "views", "true"));
    refused(() -> service("6.1").control().adopt("both"), "42 'add orders' has failed", "repair");
    database().execute("UPDATE flyway_schema_history SET success = true");
    service("6.1").control().adopt("both");
    service("6.1").migrate();
    assertThat(service("6.1").status().complete()).isTrue();
    assertThat(service("6.1").status().migrations())
        .extracting(m -> m.version() + " " + m.description() + " " + m.state())
        .containsExactly("0 Flyway, last 42 'add orders' ADOPTED", "6.1 Audit of bills COMPLETE");
    database().execute(flywayRow(4, "'43'", "later", "true"));
    service("6.1").boot().close();
    service("6.1").downTo("0");
    assertThat(database().count("SELECT count(*) FROM flyway_schema_history")).isEqualTo(4);
    assertThat(
            database()
                .query(
                    "SELECT version, phase, resolution FROM concertina_history WHERE phase ="
                        + " 'adopted'"))
        .containsExactly("0|adopted|both");
  }

  /** As Liquibase 4 makes them: PostgreSQL and SQLite. */
  @Test
  default void aDatabaseUnderLiquibaseIsAdopted() {
    legacy(Scenarios.bills(database().kind()));
    String moment = database().kind().pick("TIMESTAMP WITHOUT TIME ZONE", "TEXT");
    database()
        .execute(
            "CREATE TABLE DATABASECHANGELOG (ID VARCHAR(255) NOT NULL, AUTHOR VARCHAR(255) NOT"
                + " NULL, FILENAME VARCHAR(255) NOT NULL, DATEEXECUTED "
                + moment
                + " NOT NULL, ORDEREXECUTED INTEGER NOT NULL, EXECTYPE VARCHAR(10) NOT NULL, MD5SUM"
                + " VARCHAR(35), DESCRIPTION VARCHAR(255), COMMENTS VARCHAR(255), TAG VARCHAR(255),"
                + " LIQUIBASE VARCHAR(20), CONTEXTS VARCHAR(255), LABELS VARCHAR(255),"
                + " DEPLOYMENT_ID VARCHAR(10))",
            "CREATE TABLE DATABASECHANGELOGLOCK (ID INTEGER NOT NULL PRIMARY KEY, LOCKED BOOLEAN"
                + " NOT NULL, LOCKGRANTED "
                + moment
                + ", LOCKEDBY VARCHAR(255))",
            "INSERT INTO DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED,"
                + " EXECTYPE) VALUES ('orders', 'anna', 'c.xml', '2026-01-01 00:00:00', 1,"
                + " 'EXECUTED'), ('bills', 'ben', 'c.xml', '2026-01-01 00:00:00', 2, 'MARK_RAN')",
            "INSERT INTO DATABASECHANGELOGLOCK VALUES (1, true, '2026-01-01 00:00:00', 'host (1)')");
    service("6.1").control().resume();
    refused(() -> service("6.1").control().adopt("both"), "lock is held by host (1)");
    database().execute("UPDATE DATABASECHANGELOGLOCK SET LOCKED = false, LOCKEDBY = NULL");
    service("6.1").control().adopt("both");
    service("6.1").migrate();
    assertThat(service("6.1").status().toString()).contains("Liquibase, last bills by ben");
  }

  /** Interrupts each way down of each scenario at each of its events, and goes up again. */
  @TestFactory
  default Stream<DynamicTest> upAfterAnInterruptedDownIsAPlainUp() {
    return Scenarios.all().stream()
        .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> turnBack(scenario)));
  }

  private void turnBack(Scenario scenario) {
    try (TestDatabase start = open()) {
      start.execute(scenario.legacy().apply(start.kind()));
      Release last = null;
      for (Scenario.Stage stage : scenario.stages()) {
        if (stage.release().migrations().stream().allMatch(m -> m.irreversible().isEmpty())) {
          last = stage.release();
          service(start, last).migrate();
        }
      }
      Release release = last;
      CatalogueSnapshot plain = start.snapshot().withoutOwn();
      Recorder all = new Recorder();
      try (TestDatabase copy = start.copy()) {
        service(copy, release).listener(all).downTo("0");
      }
      assertThat(all.events("started")).isNotEmpty();
      CrashTck.inParallel(
          CrashTck.some(0, IntStream.rangeClosed(2, all.events().size()).toArray()),
          at ->
              turnBack(scenario + " after " + all.events().get(at - 1), start, release, at, plain));
    }
  }

  private void turnBack(
      String name, TestDatabase start, Release release, int at, CatalogueSnapshot plain) {
    try (TestDatabase copy = start.copy()) {
      Concertina service = service(copy, release);
      AtomicInteger events = new AtomicInteger();
      Recorder stopping =
          new Recorder(
              event -> {
                if (events.incrementAndGet() == at) {
                  throw new Recorder.Stop();
                }
              });
      assertThatExceptionOfType(Recorder.Stop.class)
          .isThrownBy(() -> service.listener(stopping).downTo("0"));
      for (MigrationStatus m : service.status().migrations()) {
        if (m.state() == State.GOING_DOWN) {
          String version = m.version().toString();
          assertThatExceptionOfType(MigrationFailedException.class)
              .isThrownBy(service::migrate)
              .withMessageContaining("retry(\"" + version + "\")");
          service.control().retry(version);
        }
      }
      service.migrate();
      for (MigrationStatus m : service.status().migrations()) {
        if (!m.holds().isEmpty()) {
          service.forceContract(m.version().toString(), "this build opened the change again");
        }
      }
      assertThat(service.status().complete()).as(name + "\n" + service.status()).isTrue();
      assertSame(name, copy.snapshot().withoutOwn(), plain);
      service.downTo("0");
      service.migrate();
    }
  }
}
