package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase.Kind;
import org.junit.jupiter.api.Test;

/** Values that are in one row only from a version on. */
interface UniqueTck extends Fixture {

  private CatalogueSnapshot bookings() {
    return legacy(Scenarios.bookings(database().kind()));
  }

  private void assertRefused(String statement) {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database().execute(statement));
  }

  @Test
  default void uniqueThroughItsWholeLife() {
    CatalogueSnapshot original = bookings();
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () ->
                service("17.3")
                    .listener(Recorder.stoppingAt("did 17.3 build unique index"))
                    .migrate());
    service("17.3").downTo("0");
    assertSame("half-way and back", now(), original);

    service("17.3").migrate();
    assertRefused("UPDATE booking SET code = 'b2' WHERE id = 7");
    database().execute("UPDATE booking SET code = NULL WHERE id IN (7, 8)");
    database()
        .execute(
            "CREATE TABLE bill (booking varchar(20) REFERENCES booking (code))",
            "INSERT INTO bill VALUES ('b9')",
            "DROP TABLE bill");
    Recorder again = new Recorder();
    service("17.3").listener(again).migrate();
    assertThat(again.events()).isEmpty();

    service("17.3").downTo("0");
    database().execute("UPDATE booking SET code = 'b' || id WHERE id IN (7, 8)");
    assertSame("back", now(), original);
    service("17.3").migrate();
    assertRefused("UPDATE booking SET code = 'b2' WHERE id = 7");
  }

  @Test
  default void duplicatesAreListed() {
    bookings();
    database()
        .execute(
            "UPDATE booking SET code = 'twice' WHERE id IN (5, 1100)",
            "UPDATE booking SET code = 'many' WHERE id BETWEEN 20 AND 29",
            "UPDATE booking SET code = NULL WHERE id BETWEEN 30 AND 39");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("17.3").migrate())
        .withMessageContaining(
            "values of (code) in more than one row of booking, 2 in all: (many) in 10 rows, (twice)"
                + " in 2 rows");
    assertSame("refused", now(), before);
    database().execute("UPDATE booking SET code = 'b' || id");
    service("17.3").migrate();
    assertRefused("UPDATE booking SET code = 'b2' WHERE id = 7");
  }

  @Test
  default void uniqueAlreadyThereByHand() {
    bookings();
    database()
        .execute(
            database()
                .kind()
                .pick(
                    "ALTER TABLE booking ADD CONSTRAINT booking_code_key UNIQUE (code)",
                    "CREATE UNIQUE INDEX booking_code_key ON booking (code)"));
    CatalogueSnapshot before = now();
    Recorder recorder = new Recorder();
    service("17.3").listener(recorder).migrate();
    assertThat(recorder.events("recognised 17.3 look")).hasSize(1);
    assertThat(recorder.events("recognised 17.3 build")).hasSize(1);
    assertThat(recorder.events("recognised 17.3 add"))
        .hasSize(database().kind() == Kind.POSTGRES ? 1 : 0);
    assertSame("recognised", now(), before);
  }

  @Test
  default void uniqueOfThatNameAndOtherColumns() {
    bookings();
    database().execute("CREATE UNIQUE INDEX booking_code_key ON booking (code, room)");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("17.3").migrate())
        .withMessageContaining("unique index booking_code_key on [code]")
        .withMessageContaining("room");
    assertSame("refused", now().catalogue(), before.catalogue());
  }
}
