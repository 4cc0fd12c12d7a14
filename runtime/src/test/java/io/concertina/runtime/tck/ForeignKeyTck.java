package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Rows that have a parent from a version on. */
interface ForeignKeyTck extends Fixture {

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
  default void foreignKeyThroughItsWholeLife() {
    CatalogueSnapshot original = bookings();
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(() -> service("17.1").listener(Recorder.stoppingAt("progress 17.1")).migrate());
    service("17.1").downTo("0");
    assertSame("half-way and back", now(), original);

    Recorder once = new Recorder();
    service("17.1", "17.2").listener(once).migrate();
    assertThat(once.events("notice"))
        .containsExactly(
            "notice 17.1 no index of booking begins with (room): whoever deletes a row of room, or"
                + " changes its key, reads all of booking to find what refers to it; @AddIndex"
                + " adds one");
    assertThat(
            database().query("SELECT count(*), min(id), max(id) FROM booking WHERE room IS NULL"))
        .containsExactly("120|10|1200");
    assertRefused("UPDATE booking SET room = 77 WHERE id = 7");
    assertRefused("INSERT INTO booking (id, room) VALUES (-1, 77)");
    checked("DELETE FROM room WHERE id = 3");
    assertThat(database().query("SELECT room FROM booking WHERE id = 3")).containsExactly("null");
    checked("UPDATE booking SET id = 9001 WHERE id = 1");
    assertThat(database().query("SELECT follows FROM booking WHERE id = 2"))
        .containsExactly("9001");
    Recorder again = new Recorder();
    service("17.1", "17.2").listener(again).migrate();
    assertThat(again.events()).isEmpty();

    checked("UPDATE booking SET id = 1 WHERE id = 9001");
    checked("UPDATE booking SET room = 5 WHERE id = 20");
    service("17.1", "17.2").downTo("0");
    assertThat(database().query("SELECT room FROM booking WHERE id IN (10, 20) ORDER BY id"))
        .containsExactly("10", "5");
    database()
        .execute(
            "UPDATE booking SET room = 10 WHERE id = 20",
            "INSERT INTO room (id, name, beside) VALUES (3, 'room 3', 2)",
            "UPDATE booking SET room = 3 WHERE id % 10 = 3");
    assertSame("back", now(), original);
    service("17.1", "17.2").migrate();
    assertRefused("UPDATE booking SET follows = -9 WHERE id = 7");
  }

  /** The statement that a release writes which knows of no parent. */
  @Test
  default void orphansThatComeMeanwhileAreHandledToo() {
    bookings();
    AtomicBoolean wrote = new AtomicBoolean();
    Recorder once =
        new Recorder(
            event -> {
              if (event.startsWith("started 17.1 MIGRATE") && wrote.compareAndSet(false, true)) {
                database().execute("UPDATE booking SET room = 99 WHERE id IN (3, 1100)");
              }
            });
    service("17.1").listener(once).migrate();
    assertThat(wrote).isTrue();
    assertThat(database().count("SELECT count(*) FROM booking WHERE room IS NULL")).isEqualTo(121);
    assertRefused("UPDATE booking SET room = 99 WHERE id = 3");
  }

  @Test
  default void anOrphanIsNamed() {
    bookings();
    database().execute("UPDATE booking SET follows = -1 WHERE id = 77");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("17.2").migrate())
        .withMessageContaining("1 of 1,200 rows of booking are wrong, the first with key (")
        .withMessageContaining("77")
        .withMessageContaining("they refer to rows of booking that are not there");
    assertSame("refused", now(), before);
    database().execute("UPDATE booking SET follows = 76 WHERE id = 77");
    service("17.2").migrate();
    assertRefused("UPDATE booking SET follows = -1 WHERE id = 77");
  }

  /** Checked at the commit: a row may come before its parent. */
  @Test
  default void aDeferrableOneIsCheckedAtTheCommit() {
    bookings();
    service("17.2").migrate();
    database()
        .execute(
            database().kind().pick("SELECT 1", "PRAGMA foreign_keys = ON"),
            "BEGIN",
            "INSERT INTO booking (id, follows) VALUES (-2, -1)",
            "INSERT INTO booking (id) VALUES (-1)",
            "COMMIT");
    assertThat(database().count("SELECT count(*) FROM booking WHERE id < 0")).isEqualTo(2);
  }

  @Test
  default void foreignKeyAlreadyThereByHand() {
    bookings();
    service("17.2").migrate();
    CatalogueSnapshot before = now();
    database().execute("DELETE FROM concertina_history");
    Recorder recorder = new Recorder();
    service("17.2").listener(recorder).migrate();
    assertThat(recorder.events("recognised 17.2 validate")).hasSize(1);
    assertThat(recorder.events("did 17.2 validate")).isEmpty();
    assertSame("recognised", now(), before);
  }

  @Test
  default void foreignKeyOfThatNameAndAnotherShape() {
    bookings();
    service("17.2").migrate();
    database()
        .execute(
            database().kind() == io.concertina.runtime.testing.TestDatabase.Kind.POSTGRES
                ? java.util.List.of(
                    "DELETE FROM concertina_history",
                    "ALTER TABLE booking DROP CONSTRAINT booking_after",
                    "ALTER TABLE booking ADD CONSTRAINT booking_after FOREIGN KEY (follows)"
                        + " REFERENCES booking (id) ON DELETE SET NULL")
                : java.util.List.of(
                    "DROP TABLE concertina_history",
                    "DROP TABLE booking",
                    "CREATE TABLE booking (id bigint PRIMARY KEY, room bigint, follows bigint, code"
                        + " varchar(20), CONSTRAINT booking_after FOREIGN KEY (follows) REFERENCES"
                        + " booking ON DELETE SET NULL)"));
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("17.2").migrate())
        .withMessageContaining("ON DELETE CASCADE")
        .withMessageContaining("ON DELETE SET NULL");
    assertSame("refused", now().catalogue(), before.catalogue());
  }
}
