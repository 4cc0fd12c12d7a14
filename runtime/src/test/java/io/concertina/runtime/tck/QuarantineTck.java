package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.model.Transforms;
import io.concertina.runtime.report.ControlRefusedException;
import io.concertina.runtime.report.MigrationFailedException;
import io.concertina.runtime.report.MigrationStatus;
import io.concertina.runtime.report.QuarantinedRow;
import io.concertina.runtime.report.QuarantinedRowsException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Rows that refuse what a backfill writes: all others go on, these are corrected or waived. */
interface QuarantineTck extends Fixture {

  /** Makes rows of a table refuse an update by a constraint or a trigger. */
  private void refuse(String name, String table, String rows) {
    database()
        .execute(
            database()
                .kind()
                .pick(
                    "ALTER TABLE %2$s ADD CONSTRAINT %1$s CHECK (NOT (%3$s)) NOT VALID",
                    "CREATE TRIGGER %1$s BEFORE UPDATE ON %2$s WHEN %3$s BEGIN SELECT"
                        + " RAISE(ABORT, '%1$s'); END")
                .formatted(name, table, rows));
  }

  private void allow(String name, String table) {
    database()
        .execute(
            database()
                .kind()
                .pick("ALTER TABLE %2$s DROP CONSTRAINT %1$s", "DROP TRIGGER %1$s")
                .formatted(name, table));
  }

  private String row(String column) {
    return database().kind() == Kind.POSTGRES ? column : "NEW." + column;
  }

  private QuarantinedRowsException refused(Concertina service) {
    try {
      service.migrate();
    } catch (QuarantinedRowsException e) {
      return e;
    }
    throw new AssertionError("nothing refused");
  }

  /** {@code amount * 100}, done twice wrong, in a batch and a stripe each. */
  @Test
  default void refusingRowsAreSetAsideAndTriedAgain() {
    CatalogueSnapshot original = legacy(Scenarios.items(database().kind()));
    refuse("cheap", "item", row("id") + " IN (224, 998, 1002, 2222)");
    Recorder recorder = new Recorder();
    QuarantinedRowsException refused = refused(service("3.2").listener(recorder));
    assertThat(refused)
        .hasMessageContaining("concertina: V3.2 migrate: ")
        .hasMessageContaining("4 of 1,200 rows refuse it, the first with the key (224): ")
        .hasMessageContaining("cheap");
    assertThat(recorder.events("quarantined"))
        .hasSize(4)
        .first()
        .asString()
        .startsWith("quarantined item (224): ");
    assertThat(
            database()
                .count(
                    "SELECT count(*) FROM item WHERE amount <> CASE WHEN id IN (224, 998, 1002,"
                        + " 2222) THEN id / 2 ELSE id / 2 * 100 END"))
        .isZero();
    assertThat(database().query("SELECT state, version, table_name FROM concertina_quarantine"))
        .containsOnly("OPEN|3.2|item");
    assertThat(
            database()
                .query(
                    database()
                        .kind()
                        .pick(
                            "SELECT row_data ->> 'amount' FROM concertina_quarantine WHERE key ="
                                + " '{224}'",
                            "SELECT row_data ->> 'amount' FROM concertina_quarantine WHERE key ->>"
                                + " 1 = 224")))
        .containsExactly("112");
    MigrationStatus status = service("3.2").status().migrations().get(0);
    assertThat(status.state()).isEqualTo(MigrationStatus.State.FAILED);
    assertThat(status.error()).contains("4 of 1,200 rows refuse it");
    assertThat(refused(service("3.2"))).hasMessageContaining("4 of 1,200 rows");

    allow("cheap", "item");
    service("3.2").migrate();
    assertThat(database().count("SELECT count(*) FROM item WHERE amount <> id / 2 * 100")).isZero();
    assertThat(database().query("SELECT * FROM concertina_quarantine")).isEmpty();
    assertThat(service("3.2").status().migrations().get(0).rows()).isEqualTo(1_200);
    service("3.2").downTo("0");
    assertSame("back", now(), original);
  }

  @Test
  default void waivedRowsStayAsTheyAreAndTheWayBackKnowsThem() {
    CatalogueSnapshot original = legacy(Scenarios.items(database().kind()));
    refuse("cheap", "item", row("id") + " IN (222, 2222)");
    refused(service("3.2"));
    Concertina service = service("3.2");
    service.control().waive("3.2", List.of("222"), "sold");
    assertThat(refused(service)).hasMessageContaining("1 of 1,200 rows");
    service.control().waive("3.2", List.of("2222"), "sold too");
    service.migrate();
    assertThat(service.control().quarantined("3.2"))
        .extracting(QuarantinedRow::key, QuarantinedRow::waived)
        .containsExactly(
            Tuple.tuple(List.of("222"), "sold"), Tuple.tuple(List.of("2222"), "sold too"));
    assertThat(database().query("SELECT amount FROM item WHERE id IN (222, 2222) ORDER BY id"))
        .containsExactly("111", "1111");
    assertThatExceptionOfType(ControlRefusedException.class)
        .isThrownBy(() -> service.control().waive("3.2", List.of("222"), "again"))
        .withMessageContaining("V3.2")
        .withMessageContaining("(222)");
    allow("cheap", "item");
    service.downTo("0");
    assertSame("back", now(), original);
    service.migrate();
    assertThat(database().count("SELECT count(*) FROM item WHERE amount <> id / 2 * 100")).isZero();
  }

  /** An undo that computes back: what was never written is not computed back. */
  @Test
  default void theWayBackLeavesAloneWhatRefusedTheWayUp() {
    CatalogueSnapshot original = legacy(Scenarios.items(database().kind()));
    refuse("cheap", "item", row("price") + " > 1500 AND " + row("id") + " = 2222");
    refused(service("3.3"));
    service("3.3").downTo("0");
    assertSame("not waived, and back", now(), withCheap(original));
    refused(service("3.3"));
    service("3.3").control().waive("3.3", List.of("2222"), "sold");
    service("3.3").migrate();
    service("3.3").downTo("0");
    allow("cheap", "item");
    assertSame("waived, and back", now(), original);
    service("3.3").migrate();
    assertThat(database().count("SELECT count(*) FROM item WHERE price <> id / 2 * 6")).isZero();
  }

  private CatalogueSnapshot withCheap(CatalogueSnapshot original) {
    assertThat(now().only(f -> f.kind().equals("row")).facts())
        .isEqualTo(original.only(f -> f.kind().equals("row")).facts());
    return now();
  }

  /** NOT NULL has no exceptions. */
  @Test
  default void whatEveryRowMustHaveCannotBeWaived() {
    legacy(Scenarios.members(database().kind()));
    refuse("odd", "member", row("id") + " = 300");
    QuarantinedRowsException refused = refused(service("16.1"));
    assertThat(refused).hasMessageContaining("(300)");
    assertThat(refused.getMessage()).doesNotContain("waive");
    assertThatExceptionOfType(ControlRefusedException.class)
        .isThrownBy(() -> service("16.1").control().waive("16.1", List.of("300"), "odd"))
        .withMessageContaining("no row of V16.1")
        .withMessageContaining("can be waived");
    allow("odd", "member");
    service("16.1").migrate();
    assertThat(database().count("SELECT count(*) FROM member WHERE login IS NULL")).isZero();
  }

  /** What people do without Concertina's own API. */
  @Test
  default void waivingIsPlainSqlToo() {
    legacy(Scenarios.items(database().kind()));
    refuse("cheap", "item", row("id") + " IN (222, 2222)");
    refused(service("3.2"));
    database()
        .execute(
            "UPDATE concertina_quarantine SET state = 'WAIVED', reason = 'known' WHERE version = '3.2'");
    service("3.2").migrate();
    assertThat(service("3.2").control().quarantined("3.2"))
        .extracting(QuarantinedRow::waived)
        .containsExactly("known", "known");
  }

  /** The verification leaves the row out; the contract, which drops what it holds, does not. */
  @Test
  default void aWaivedRowHoldsTheContractOfARename() {
    legacy(Scenarios.clients(database().kind()));
    refuse("odd", "client", "length(" + row("name") + ") = 11 AND " + row("id") + " = 3000");
    QuarantinedRowsException refused = refused(service("1.7"));
    assertThat(refused).hasMessageContaining("1 of 1,200 rows").hasMessageContaining("3000");
    service("1.7").control().waive("1.7", List.of("3000"), "odd");
    service("1.7").migrate();
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("1.7", "1.15").migrate())
        .withMessageContaining("3000");
    assertThat(database().query("SELECT name FROM client WHERE id = 3000"))
        .containsExactly("client 1000");
    allow("odd", "client");
    database().execute("UPDATE client SET name = 'even' WHERE id = 3000");
    service("1.7", "1.15").migrate();
    assertThat(database().query("SELECT full_name FROM client WHERE id = 3000"))
        .containsExactly("even");
  }

  /**
   * What a release wrote while the triggers were there, and after they went, is filled in the end.
   */
  @Test
  default void aBackfillThatFailsSaysWhatBecomesOfItsTriggers() {
    legacy(Scenarios.clients(database().kind()));
    refuse("odd", "client", "length(" + row("name") + ") = 11 AND " + row("id") + " = 3000");
    CatalogueSnapshot original = database().snapshot();
    Recorder recorder = new Recorder();
    assertThatExceptionOfType(MigrationFailedException.class)
        .isThrownBy(() -> service("1.7").quarantineLimit(0).listener(recorder).migrate());
    assertThat(recorder.events("notice 1.7 its triggers stay"))
        .containsExactly(
            "notice 1.7 its triggers stay: rows that are written meanwhile would be missed without"
                + " them. If they fail a write of the service's, downTo the version below takes"
                + " them away, with all of this version");
    database().execute("INSERT INTO client (id, name) VALUES (-1, 'beside')");
    assertThat(database().query("SELECT full_name FROM client WHERE id = -1"))
        .containsExactly("beside");
    database().execute("DELETE FROM client WHERE id = -1");
    service("1.7").downTo("0");
    assertSame("taken away", now(), original);
    database().execute("INSERT INTO client (id, name) VALUES (-1, 'between')");
    allow("odd", "client");
    service("1.7").migrate();
    assertThat(
            database()
                .count("SELECT count(*) FROM client WHERE full_name IS NULL OR full_name <> name"))
        .isZero();
  }

  @Test
  default void tooManyStopTheBackfillAtTheirBatch() {
    legacy(Scenarios.items(database().kind()));
    refuse("cheap", "item", row("id") + " BETWEEN 100 AND 140");
    assertThatExceptionOfType(MigrationFailedException.class)
        .isThrownBy(() -> service("3.2").quarantineLimit(20).migrate())
        .withMessageContaining("V3.2 migrate: ")
        .withMessageContaining("more than 20 rows refuse it; the row with the key (1")
        .withMessageContaining("cheap")
        .isNotInstanceOf(QuarantinedRowsException.class);
    String refusing = "SELECT count(*) FROM item WHERE id BETWEEN 100 AND 140 AND amount <> id / 2";
    assertThat(database().count(refusing)).isZero();
    assertThatExceptionOfType(MigrationFailedException.class)
        .isThrownBy(() -> service("3.2").quarantineLimit(0).migrate())
        .withMessageContaining("failed on a row; the row with the key (1");
    allow("cheap", "item");
    service("3.2").quarantineLimit(0).migrate();
    assertThat(database().count("SELECT count(*) FROM item WHERE amount <> id / 2 * 100")).isZero();
  }

  /** Two rows that can't both have their new value: one gets it, the other is set aside. */
  @Test
  default void ofTwoRowsThatExcludeEachOtherOneIsSetAside() {
    legacy(Scenarios.items(database().kind()));
    database()
        .execute(
            "UPDATE item SET amount = NULL WHERE id NOT IN (300, 500)",
            "UPDATE item SET amount = 7777 WHERE id = 300",
            "UPDATE item SET amount = -777700 WHERE id = 500",
            "CREATE UNIQUE INDEX once ON item ((CASE WHEN amount = -77770000 THEN 777700 ELSE amount"
                + " END))");
    assertThat(refused(service("3.2")))
        .hasMessageContaining("1 of 1,200 rows refuse it, the first with the key (500): ");
    assertThat(database().query("SELECT amount FROM item WHERE id IN (300, 500) ORDER BY id"))
        .containsExactly("777700", "-777700");
  }

  /** A statement that fails without any row sets none aside. */
  @Test
  default void aWrongExpressionIsNoRowsFault() {
    legacy(Scenarios.items(database().kind()));
    database().execute("ALTER TABLE region RENAME COLUMN name TO title");
    assertThatExceptionOfType(MigrationFailedException.class)
        .isThrownBy(() -> service("3.4").migrate())
        .isNotInstanceOf(QuarantinedRowsException.class)
        .withMessageContaining("V3.4");
    assertThat(database().query("SELECT * FROM concertina_quarantine")).isEmpty();
  }

  /** Rows for which Java fails, and rows that the database refuses after it. */
  @Test
  default void transformsSetRowsAside() {
    CatalogueSnapshot original = legacy(Scenarios.contacts(database().kind()));
    refuse(
        "dear",
        "contact",
        row("region") + " = 1 AND " + row("id") + " = 100 AND " + row("phone") + " LIKE '+%'");
    Transforms.LISTENER.set(
        row -> {
          if ("0228-500".equals(row.value("phone"))) {
            throw new IllegalStateException("no such area");
          }
        });
    QuarantinedRowsException refused;
    try {
      refused = refused(service("13.1"));
    } finally {
      Transforms.LISTENER.remove();
    }
    assertThat(refused)
        .hasMessageContaining(
            "2 of 1,200 rows refuse it, the first with the key (0, 500): DialledNumber failed");
    assertThat(service("13.1").control().quarantined("13.1"))
        .extracting(QuarantinedRow::toString)
        .satisfiesExactly(
            first -> assertThat(first).contains("(0, 500)", "no such area"),
            second -> assertThat(second).contains("(1, 100)", "dear"));
    assertThat(database().query("SELECT id FROM contact WHERE phone NOT LIKE '+%' ORDER BY id"))
        .containsExactly("100", "500");
    allow("dear", "contact");
    service("13.1").migrate();
    assertThat(database().query("SELECT * FROM concertina_quarantine")).isEmpty();
    assertThat(database().query("SELECT id FROM contact WHERE phone NOT LIKE '+%'")).isEmpty();
    service("13.1").downTo("0");
    assertSame("back", now(), original);
  }
}
