package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.ControlRefusedException;
import io.concertina.runtime.report.MigrationStatus;
import io.concertina.runtime.report.ObstacleException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Constraints that go, and come back on the way down. */
interface DropConstraintTck extends Fixture {

  private CatalogueSnapshot bookings() {
    return legacy(Scenarios.bookings(database().kind()));
  }

  /** A statement of a connection that keeps to foreign keys, which on SQLite it has to ask for. */
  private void checked(String statement) {
    database().execute(database().kind().pick("SELECT 1", "PRAGMA foreign_keys = ON"), statement);
  }

  private void assertRefused(String statement) {
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> checked(statement));
  }

  @Test
  default void droppedConstraintsComeBack() {
    CatalogueSnapshot original = bookings();
    assertRefused("UPDATE room SET name = 'room 1' WHERE id = 2");
    assertRefused("UPDATE room SET beside = 77 WHERE id = 2");
    assertRefused("UPDATE room SET name = '', beside = NULL WHERE id = 2");
    service("17.5", "17.6", "17.7").migrate();
    checked("UPDATE room SET name = 'room 1' WHERE id = 2");
    checked("UPDATE room SET beside = 77 WHERE id = 2");
    checked("UPDATE room SET name = '', beside = NULL WHERE id = 3");
    Recorder again = new Recorder();
    service("17.5", "17.6", "17.7").listener(again).migrate();
    assertThat(again.events()).isEmpty();
    assertThat(service("17.5", "17.6", "17.7").status().migrations())
        .extracting(MigrationStatus::undo)
        .containsOnly("exact, unless rows are in the way, which are looked for first");

    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("17.5", "17.6", "17.7").downTo("17.6"))
        .withMessageContaining("1 of 9 rows of room are wrong, the first with key (")
        .withMessageContaining("they do not meet room_check");
    database().execute("UPDATE room SET name = 'room 3', beside = 2 WHERE id = 3");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("17.5", "17.6", "17.7").downTo("17.5"))
        .withMessageContaining("they refer to rows of room that are not there");
    database().execute("UPDATE room SET beside = 1 WHERE id = 2");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("17.5", "17.6", "17.7").downTo("0"))
        .withMessageContaining("(room 1) in 2 rows");
    database().execute("UPDATE room SET name = 'room 2' WHERE id = 2");
    service("17.5", "17.6", "17.7").downTo("0");
    assertSame("back", now(), original);
  }

  /** What an earlier version has added is what the way down adds again. */
  @Test
  default void whatAnEarlierVersionAddedComesBackToo() {
    CatalogueSnapshot original = bookings();
    service("17.3").migrate();
    CatalogueSnapshot added = now();
    service("17.3", "17.4").migrate();
    assertSame("dropped", now(), original);
    service("17.3", "17.4").downTo("17.3");
    assertSame("added again", now(), added);
    service("17.3", "17.4").migrate();
    service("17.3", "17.4").downTo("0");
    assertSame("back", now(), original);
  }

  @Test
  default void aConstraintThatNobodyKnowsGoesForGood() {
    bookings();
    service("17.8").migrate();
    database().execute("INSERT INTO room (id, name) VALUES (99, 'ninety-nine')");
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("17.8").downTo("0"))
        .withMessageContaining("nobody knows what it was");
  }

  @Test
  default void aConstraintAlreadyDroppedByHand() {
    bookings();
    service("17.6", "17.7").migrate();
    database().execute("DELETE FROM concertina_history");
    Recorder recorder = new Recorder();
    service("17.6", "17.7").listener(recorder).migrate();
    assertThat(recorder.events("recognised")).hasSize(2);
    assertThat(recorder.events("did")).isEmpty();
  }

  /** Of each kind of constraint, what a person says to have added or dropped is looked for. */
  @Test
  default void whatAPersonHasDoneIsLookedFor() {
    bookings();
    service("17.1").control().resume();
    for (String version : List.of("17.1", "17.2", "17.3", "17.6", "17.7", "17.9", "17.10")) {
      assertThatExceptionOfType(ControlRefusedException.class)
          .as(version)
          .isThrownBy(() -> service(version).control().applied(version, "psql"))
          .withMessageContaining("V" + version + ": wanted: ");
    }
    String[] added = {"17.1", "17.2", "17.3", "17.9", "17.10"};
    String[] all = {"17.1", "17.2", "17.3", "17.4", "17.6", "17.7", "17.9", "17.10"};
    service(added).migrate();
    service(all).migrate();
    database().execute("DELETE FROM concertina_history");
    for (String version : all) {
      if (!version.equals("17.3")) {
        service(version).control().applied(version, "psql");
      }
    }
  }

  private CatalogueSnapshot bunks() {
    return legacy(
        List.of(
            "CREATE TABLE hut (id bigint PRIMARY KEY)",
            "CREATE TABLE bunk (id bigint PRIMARY KEY, hut bigint, owner bigint NOT NULL, beds int"
                + " NOT NULL, CONSTRAINT bunk_hut_fkey FOREIGN KEY (hut) REFERENCES hut (id),"
                + " CONSTRAINT bunk_owner_fkey FOREIGN KEY (owner) REFERENCES hut (id), CONSTRAINT"
                + " bunk_beds CHECK (beds > 0))",
            "CREATE INDEX bunk_hut ON bunk (hut)",
            Rows.insert(3, "hut", "id", "i"),
            Rows.insert(
                600, "bunk", "id, hut, owner, beds", "i, i % 3 + 1, i % 3 + 1, i % 5 + 1")));
  }

  /** What becomes of rows that keep to it no more is declared, and undone by another way up. */
  @Test
  default void rowsThatAConstraintRefusesAreChangedAsDeclaredAndComeBack() {
    CatalogueSnapshot original = bunks();
    String[] all = {"71.1", "71.2", "71.3"};
    service(all).migrate();
    assertThat(service(all).status().migrations())
        .extracting(MigrationStatus::undo)
        .containsOnly("changes rows that its constraint refuses, and keeps what they held");
    database()
        .execute(
            "UPDATE bunk SET hut = 90 + id % 2 WHERE id IN (10, 11, 599)",
            "UPDATE bunk SET owner = 95 WHERE id IN (20, 21)",
            "UPDATE bunk SET beds = -6 WHERE id IN (30, 600)");
    CatalogueSnapshot dropped = now();

    service(all).downTo("0");
    assertThat(database().query("SELECT id FROM bunk WHERE hut IS NULL ORDER BY id"))
        .containsExactly("10", "11", "599");
    assertThat(database().query("SELECT id FROM concertina_0071_0002_bunk ORDER BY id"))
        .containsExactly("20", "21");
    assertThat(database().query("SELECT id FROM bunk WHERE beds = 7 ORDER BY id"))
        .containsExactly("30", "600");
    assertThat(database().count("SELECT count(*) FROM bunk")).isEqualTo(598);
    assertRefused("UPDATE bunk SET hut = 77 WHERE id = 1");
    assertRefused("UPDATE bunk SET owner = 77 WHERE id = 1");
    assertRefused("UPDATE bunk SET beds = 0 WHERE id = 1");

    service(all).migrate();
    assertSame("up again", now(), dropped);
    database()
        .execute(
            "UPDATE bunk SET hut = id % 3 + 1, owner = id % 3 + 1 WHERE hut > 3 OR owner > 3",
            "UPDATE bunk SET beds = id % 5 + 1 WHERE beds < 0");
    service(all).downTo("0");
    assertSame("back", now(), original);
  }

  /** Nothing is known of a constraint that was gone before: no row is changed for its sake. */
  @Test
  default void rowsAreLeftWhereTheConstraintWasGoneBefore() {
    bunks();
    String[] all = {"71.1", "71.2", "71.3"};
    service(all).migrate();
    database()
        .execute(
            "DELETE FROM concertina_history",
            "UPDATE bunk SET hut = 90 WHERE id = 10",
            "UPDATE bunk SET owner = 95 WHERE id = 20",
            "UPDATE bunk SET beds = -6 WHERE id = 30");
    CatalogueSnapshot before = now();
    service(all).migrate();
    assertThat(service(all).status().migrations())
        .extracting(MigrationStatus::undo)
        .containsOnly("nothing to undo: it was there before");
    service(all).downTo("0");
    assertSame("left", now(), before);
  }

  /** What can't be deleted without taking more along is told before the first thing is undone. */
  @Test
  default void whatADeletionOnTheWayDownWouldReachIsForeseen() {
    bunks();
    String[] all = {"71.1", "71.2", "71.3"};
    service(all).migrate();
    database().execute("CREATE TABLE sleeper (bunk bigint REFERENCES bunk (id) ON DELETE CASCADE)");
    assertThat(
            service(all).status().migrations().stream()
                .filter(m -> m.version().toString().equals("71.2"))
                .map(MigrationStatus::undo))
        .singleElement()
        .asString()
        .startsWith("not possible: rows of bunk without a parent can't be deleted because of ")
        .contains("foreign key");
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service(all).downTo("0"))
        .withMessageContaining("nothing was undone")
        .withMessageContaining("foreign key");
    checked("UPDATE bunk SET beds = 0 WHERE id = 1");
  }
}
