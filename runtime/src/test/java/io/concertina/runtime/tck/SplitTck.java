package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.migration.Mapping;
import io.concertina.migration.Table;
import io.concertina.runtime.boot.Background;
import io.concertina.runtime.report.ContractHeldException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A column that becomes two, and two that become one, while both releases write. */
interface SplitTck extends Fixture {

  private CatalogueSnapshot people() {
    return legacy(Scenarios.people(database().kind()));
  }

  private void assertRow(String columns, long id, String expected) {
    assertThat(database().query("SELECT " + columns + " FROM person WHERE id = " + id))
        .containsExactly(expected);
  }

  private void assertSplit(long id, String expected) {
    assertRow("full_name, first_name, last_name", id, expected);
  }

  private void assertMerged(long id, String expected) {
    assertRow("street, city, address", id, expected);
  }

  @Test
  default void splitThroughItsWholeLife() {
    CatalogueSnapshot original = people();
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () ->
                service("19.11").listener(Recorder.stoppingAt("started 19.11 MIGRATE")).migrate());
    // A row that has not been filled yet keeps what the writer leaves out.
    database().execute("UPDATE person SET first_name = 'Early' WHERE id = 6");
    assertSplit(6, "Early N6 von|Early|N6 von");
    service("19.11").downTo("0");
    database().execute("UPDATE person SET full_name = 'P6 N6 von' WHERE id = 6");
    assertSame("expanded and back", now(), original);

    AtomicBoolean wrote = new AtomicBoolean();
    Recorder writers =
        new Recorder(
            event -> {
              if (event.startsWith("progress 19.11") && wrote.compareAndSet(false, true)) {
                splitIsWritten(-1);
              }
            });
    service("19.11").listener(writers).migrate();
    assertThat(wrote).isTrue();
    assertSplitIsWritten(-1);
    assertSplit(1, "Cher|Cher|null");
    assertSplit(2, "P2 N2 von|P2|N2 von");
    assertThat(database().count("SELECT count(*) FROM person WHERE first_name IS NULL")).isZero();
    database().execute("UPDATE person SET last_name = NULL WHERE id = 14");
    assertSplit(14, "P14|P14|null");
    splitIsWritten(-11);
    assertSplitIsWritten(-11);

    service("19.11", "19.12").migrate();
    CatalogueSnapshot contracted = now();
    assertRow("first_name, last_name", 13, "Mary Ann|Lee");
    database()
        .execute(
            "INSERT INTO person (id, first_name, street) VALUES (-21, 'Alone', 's')",
            "UPDATE person SET last_name = 'Late' WHERE id = 2");

    service("19.11", "19.12").downTo("19.11");
    assertSplit(-21, "Alone|Alone|null");
    assertSplit(2, "P2 Late|P2|Late");
    splitIsWritten(-31);
    assertSplitIsWritten(-31);
    service("19.11", "19.12").migrate();
    assertSame("contracted again", now().catalogue(), contracted.catalogue());
    service("19.11", "19.12").downTo("0");
    assertRow("full_name", 13, "Mary Ann Lee");
    assertThat(columns(now())).as("back").isEqualTo(columns(original));
  }

  private void splitIsWritten(long first) {
    database()
        .execute(
            "INSERT INTO person (id, full_name, street) VALUES (%s, 'Old One', 's')"
                .formatted(first),
            "INSERT INTO person (id, first_name, last_name, street) VALUES (%s, 'New', 'One', 's')"
                .formatted(first - 1),
            "INSERT INTO person (id, first_name, street) VALUES (%s, 'Prince', 's')"
                .formatted(first - 2),
            "UPDATE person SET full_name = 'Jo Doe' WHERE id = 11",
            "UPDATE person SET first_name = 'Jim' WHERE id = 12",
            "UPDATE person SET first_name = 'Mary Ann', last_name = 'Lee' WHERE id = 13",
            "UPDATE person SET full_name = 'Solo' WHERE id = 1100");
  }

  private void assertSplitIsWritten(long first) {
    assertSplit(first, "Old One|Old|One");
    assertSplit(first - 1, "New One|New|One");
    assertSplit(first - 2, "Prince|Prince|null");
    assertSplit(11, "Jo Doe|Jo|Doe");
    assertSplit(12, "Jim N12 von|Jim|N12 von");
    assertSplit(13, "Mary Ann Lee|Mary Ann|Lee");
    assertSplit(1100, "Solo|Solo|null");
  }

  @Test
  default void mergeThroughItsWholeLife() {
    CatalogueSnapshot original = people();
    service("19.13").migrate();
    assertMerged(2, "S2|C2|S2, C2");
    assertMerged(3, "S3|null|S3");
    mergeIsWritten(-1);
    assertMergeIsWritten(-1);

    service("19.13", "19.14").migrate();
    CatalogueSnapshot contracted = now();
    database()
        .execute(
            "INSERT INTO person (id, full_name, address) VALUES (-11, 'x', 'Here, There')",
            "UPDATE person SET address = 'Nowhere' WHERE id = 2");
    service("19.13", "19.14").downTo("19.13");
    assertMerged(-11, "Here|There|Here, There");
    assertMerged(2, "Nowhere|null|Nowhere");
    assertMerged(3, "S3|null|S3");
    mergeIsWritten(-21);
    assertMergeIsWritten(-21);
    service("19.13", "19.14").migrate();
    assertSame("contracted again", now().catalogue(), contracted.catalogue());
    service("19.13", "19.14").downTo("0");
    assertRow("street, city", 12, "S12|Paris");
    assertThat(columns(now())).as("back").isEqualTo(columns(original));
  }

  private void mergeIsWritten(long first) {
    database()
        .execute(
            "INSERT INTO person (id, full_name, street, city) VALUES (%s, 'x', 'Old', 'Town')"
                .formatted(first),
            "INSERT INTO person (id, full_name, address) VALUES (%s, 'x', 'New, Town')"
                .formatted(first - 1),
            "UPDATE person SET street = 'Rue' WHERE id = 11",
            "UPDATE person SET city = 'Paris' WHERE id = 12",
            "UPDATE person SET address = 'Via, Roma' WHERE id = 13",
            "UPDATE person SET city = NULL WHERE id = 14");
  }

  private void assertMergeIsWritten(long first) {
    assertMerged(first, "Old|Town|Old, Town");
    assertMerged(first - 1, "New|Town|New, Town");
    assertMerged(11, "Rue|C11|Rue, C11");
    assertMerged(12, "S12|Paris|S12, Paris");
    assertMerged(13, "Via|Roma|Via, Roma");
    assertMerged(14, "S14|null|S14");
  }

  /** Where a column stands is not given back, nor what hung on it. */
  private static List<String> columns(CatalogueSnapshot snapshot) {
    return snapshot.facts().stream()
        .filter(fact -> fact.kind().equals("column"))
        .map(fact -> fact.name() + " " + fact.shape())
        .sorted()
        .toList();
  }

  @Test
  default void notNullOfSeveralColumnsHolds() {
    people();
    service("19.11", "19.13").migrate();
    for (String statement :
        List.of(
            "UPDATE person SET first_name = NULL WHERE id = 2",
            "UPDATE person SET full_name = NULL WHERE id = 2",
            "UPDATE person SET street = NULL WHERE id = 2",
            "UPDATE person SET address = NULL WHERE id = 2")) {
      assertThatExceptionOfType(IllegalStateException.class)
          .as(statement)
          .isThrownBy(() -> database().execute(statement))
          .withStackTraceContaining(
              database().kind().pick("null value in column", "NOT NULL constraint failed"));
    }
  }

  /** An instance between the two releases maps the new column, and one that goes. */
  @Test
  default void instancesThatMapAnyOfTheOldColumnsHoldTheContract() {
    people();
    service("19.13").migrate();
    Release between =
        Release.of("19.13")
            .mapping(
                new Mapping(
                    "shop.Person", new Table("", "person"), List.of("id", "city", "address")));
    try (Background living = service(between).boot()) {
      living.await();
      assertThatExceptionOfType(ContractHeldException.class)
          .isThrownBy(() -> service("19.13", "19.14").contract("19.14"))
          .withMessageContaining("still maps person.city");
    }
    service("19.13", "19.14").contract("19.14");
    assertThat(service("19.13", "19.14").status().complete()).isTrue();
  }
}
