package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.ControlRefusedException;
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
}
