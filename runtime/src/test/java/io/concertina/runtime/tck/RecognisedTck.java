package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.IrreversibleException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What was there before a migration stays when the migration is undone. */
interface RecognisedTck extends Fixture {

  /**
   * What a service had before it declared the step.
   *
   * @param version the step
   * @param legacy the tables, with what the step would make
   */
  record Before(String version, List<String> legacy) {}

  private static List<String> with(List<String> legacy, String... more) {
    return Rows.all(legacy, List.of(more));
  }

  private Stream<Before> before() {
    TestDatabase.Kind kind = database().kind();
    List<String> strict =
        Scenarios.members(kind).stream()
            .map(sql -> sql.replace("city varchar(40)", "city varchar(40) DEFAULT 'x' NOT NULL"))
            .toList();
    List<String> referring =
        Scenarios.bookings(kind).stream()
            .map(
                sql ->
                    sql.replace(
                        "code varchar(20))",
                        "code varchar(20), CONSTRAINT booking_after FOREIGN KEY (follows) REFERENCES"
                            + " booking (id) ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE"
                            + " INITIALLY DEFERRED)"))
            .toList();
    return Stream.of(
        new Before(
            "2.4",
            with(
                Scenarios.accounts(kind),
                "ALTER TABLE account ADD COLUMN note text",
                "UPDATE account SET note = 'written before' WHERE id = 3")),
        new Before("16.4", strict),
        new Before(
            "16.9",
            Scenarios.members(kind).stream()
                .map(sql -> sql.replace("DEFAULT 'none'", "DEFAULT 'new'"))
                .toList()),
        new Before("17.2", referring),
        new Before(
            "17.3",
            with(
                Scenarios.bookings(kind),
                kind.pick(
                    "ALTER TABLE booking ADD CONSTRAINT booking_code_key UNIQUE (code)",
                    "CREATE UNIQUE INDEX booking_code_key ON booking (code)"))),
        new Before(
            "5.1",
            with(Scenarios.products(kind), "CREATE INDEX product_sku_idx ON product (sku)")));
  }

  @TestFactory
  default Stream<DynamicTest> whatWasThereStays() {
    return before()
        .map(
            before ->
                DynamicTest.dynamicTest(
                    before.version(),
                    () -> {
                      try (TestDatabase database = open()) {
                        stays(database, before);
                      }
                    }));
  }

  private void stays(TestDatabase database, Before before) {
    database.execute(before.legacy());
    CatalogueSnapshot original = database.snapshot();
    Release release = Release.of(before.version());
    service(database, release).migrate();
    assertSame("recognised", database.snapshot().withoutOwn(), original);
    assertThat(database.query("SELECT resolution FROM concertina_history ORDER BY id").get(0))
        .startsWith("recognised: ");
    assertThat(service(database, release).status().migrations())
        .extracting(m -> m.undo())
        .containsExactly("nothing to undo: it was there before");
    service(database, release).downTo("0");
    assertSame("undone", database.snapshot().withoutOwn(), original);
    service(database, release).migrate();
    service(database, release).downTo("0");
    assertSame("undone again", database.snapshot().withoutOwn(), original);
  }

  /** The column was there, some rows had no value: they have none again, and the triggers go. */
  @Test
  default void whatWasFilledIsEmptyAgain() {
    legacy(Scenarios.accounts(database().kind()));
    CatalogueSnapshot original =
        legacy(
            List.of(
                "ALTER TABLE account ADD COLUMN email_normalized varchar(80)",
                "UPDATE account SET email_normalized = 'as it was' WHERE id % 5 = 0"));
    service("2.1").migrate();
    assertThat(database().count("SELECT count(*) FROM account WHERE email_normalized IS NULL"))
        .isZero();
    assertThat(service("2.1").status().migrations())
        .extracting(m -> m.undo())
        .containsExactly("kept, leaves what was there before");
    service("2.1").downTo("0");
    assertSame("undone", now(), original);
  }

  @Test
  default void aCopyThatWasThereStays() {
    legacy(Scenarios.clients(database().kind()));
    CatalogueSnapshot original =
        legacy(
            List.of(
                "ALTER TABLE client ADD COLUMN full_name varchar(80)",
                "UPDATE client SET full_name = name WHERE id % 5 = 0"));
    service("1.7").migrate();
    if (database().kind() == TestDatabase.Kind.SQLITE) {
      assertThat(service("1.7").status().migrations())
          .extracting(m -> m.undo())
          .singleElement()
          .asString()
          .startsWith("not possible: column client.full_name was there before it");
      assertThatExceptionOfType(IrreversibleException.class)
          .isThrownBy(() -> service("1.7").downTo("0"))
          .withMessageContaining("column client.full_name was there before it");
      return;
    }
    service("1.7").downTo("0");
    assertSame(
        "undone",
        now().only(f -> f.table().endsWith("client") && !f.kind().equals("index")),
        original.only(f -> f.table().endsWith("client") && !f.kind().equals("index")));
  }

  /** A crash before the record of what an operation did does not make it somebody else's. */
  @Test
  default void whatAnEarlierAttemptHasMadeIsUndone() {
    CatalogueSnapshot original = legacy(Scenarios.accounts(database().kind()));
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(() -> service("2.4").listener(Recorder.stoppingAt("did 2.4")).migrate());
    service("2.4").migrate();
    service("2.4").downTo("0");
    assertSame("undone", now(), original);
  }
}
