package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A down migration drops no side of a change on which a value is that the other side lacks. */
interface WayDownTck extends Fixture {

  /**
   * A change of two sides.
   *
   * @param version what opens it
   * @param legacy the tables before it
   * @param lost a write past the triggers, of a value that only the new side has
   * @param told what the failure names: the row and the columns
   */
  record TwoSides(String version, List<String> legacy, String lost, String told) {}

  private Stream<TwoSides> changes() {
    Kind kind = database().kind();
    return Stream.of(
        new TwoSides(
            "1.7",
            Scenarios.clients(kind),
            "UPDATE client SET full_name = 'only here' WHERE id = 6",
            keyed(6) + "name and full_name differ"),
        new TwoSides(
            "19.1",
            Scenarios.payments(kind),
            "UPDATE payment SET amount = 77.5 WHERE id = 3",
            keyed(3) + "cents and amount are not what they make of each other"),
        new TwoSides(
            "19.11",
            Scenarios.people(kind),
            "UPDATE person SET first_name = 'only', last_name = 'here' WHERE id = 3",
            keyed(3) + "full_name and first_name, last_name are not"),
        new TwoSides(
            "19.13",
            Scenarios.people(kind),
            "UPDATE person SET address = 'only, here' WHERE id = 3",
            keyed(3) + "street, city and address are not"),
        new TwoSides(
            "25.1",
            Scenarios.guests(kind, 12),
            "UPDATE guest_address SET street = 'only here' WHERE guest_id = (SELECT min(guest_id) FROM guest_address)",
            "street, city of guest and of guest_address are not the same"),
        new TwoSides(
            "32.1",
            Scenarios.lodgers(kind, 12),
            "UPDATE lodger SET street = 'only here' WHERE id = 3",
            keyed(3) + "street, city of"),
        new TwoSides(
            "35.1",
            Scenarios.patrons(kind, 12),
            "UPDATE patron_town SET town = 'only here' WHERE id = (SELECT min(town_id)"
                + " FROM patron)",
            "town of patron and of the row of patron_town that town_id refers to are not the same"));
  }

  /** How the row with that key is told of. */
  private String keyed(int key) {
    return "the first with key (" + key + "): ";
  }

  @TestFactory
  default Stream<DynamicTest> whatIsOnTheNewSideAloneStopsTheWayDown() {
    return changes()
        .map(
            change ->
                DynamicTest.dynamicTest(
                    change.version(),
                    () -> {
                      try (TestDatabase database = open()) {
                        refuses(database, change);
                      }
                    }));
  }

  private void refuses(TestDatabase database, TwoSides change) {
    database.execute(change.legacy());
    CatalogueSnapshot original = database.snapshot();
    Release release = Release.of(change.version());
    service(database, release).migrate();
    CatalogueSnapshot open = database.snapshot().withoutOwn();
    Triggers.off(database, change.lost());
    CatalogueSnapshot lost = database.snapshot().withoutOwn();
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service(database, release).downTo("0"))
        .withMessageContaining(change.told())
        .withMessageContaining("nothing was dropped")
        .withMessageContaining("run downTo again");
    assertSame("refused", database.snapshot().withoutOwn(), lost);
    assertThat(service(database, release).status().migrations()).allMatch(m -> m.error().isEmpty());
    service(database, release).migrate();
    assertThat(lost.differenceTo(open)).isNotEmpty();
    assertThat(original.differenceTo(lost)).isNotEmpty();
  }

  /** Before the backfill has seen a row, its new side has no value: that stops nothing. */
  @Test
  default void aRowThatStillWaitsDoesNotStopTheWayDown() {
    CatalogueSnapshot original = legacy(Scenarios.clients(database().kind()));
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () -> service("1.7").listener(Recorder.stoppingAt("started 1.7 MIGRATE")).migrate());
    Triggers.off(database(), "UPDATE client SET full_name = 'only here' WHERE id = 9");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("1.7").downTo("0"))
        .withMessageContaining("1 of")
        .withMessageContaining(keyed(9));
    Triggers.off(database(), "UPDATE client SET full_name = NULL WHERE id = 9");
    service("1.7").downTo("0");
    assertSame("down", now().catalogue(), original.catalogue());
  }

  /** What would stop the older one is found before the younger one is undone. */
  @Test
  default void nothingIsUndoneOfWhatComesAbove() {
    legacy(Scenarios.clients(database().kind()));
    database().execute(Scenarios.accounts(database().kind()));
    service("1.7", "2.1").migrate();
    Triggers.off(database(), "UPDATE client SET full_name = 'only here' WHERE id = 6");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("1.7", "2.1").downTo("0"))
        .withMessageContaining(keyed(6));
    assertSame("nothing undone", now(), before);
  }

  /** A row that came while there was no constraint, and that the constraint would refuse. */
  @Test
  default void aRowThatAConstraintWouldRefuseStopsTheWayDownFirst() {
    legacy(Scenarios.bookings(database().kind()));
    database().execute(Scenarios.payments(database().kind()));
    service("17.7", "19.5").migrate();
    database().execute("INSERT INTO room (id, name) VALUES (-7, '')");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("17.7", "19.5").downTo("0"))
        .withMessageContaining("V17.7")
        .withMessageContaining("1 of 10 rows of room are wrong");
    assertSame("nothing undone", now(), before);
    database().execute("DELETE FROM room WHERE id = -7");
    service("17.7", "19.5").downTo("0");
  }
}
