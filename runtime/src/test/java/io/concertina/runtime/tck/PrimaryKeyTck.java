package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase.Kind;
import org.junit.jupiter.api.Test;

/** Tables that have a key from a version on. */
interface PrimaryKeyTck extends Fixture {

  private CatalogueSnapshot bookings() {
    return legacy(Scenarios.bookings(database().kind()));
  }

  private void assertRefused(String statement) {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database().execute(statement));
  }

  @Test
  default void primaryKeyThroughItsWholeLife() {
    CatalogueSnapshot original = bookings();
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () -> service("17.9").listener(Recorder.stoppingAt("did 17.9 require")).migrate());
    service("17.9").downTo("0");
    assertSame("half-way and back", now(), original);

    service("17.9", "17.10", "17.11").migrate();
    assertRefused("INSERT INTO coupon (id, holder) VALUES (3, 'twice')");
    assertRefused("INSERT INTO seat (room, place) VALUES (0, 'p1')");
    assertThat(database().query("SELECT label FROM seat WHERE room = 3 AND place = 'p2'"))
        .containsExactly("p2!");
    database()
        .execute(
            "CREATE TABLE pass (coupon integer REFERENCES coupon (id))",
            "INSERT INTO pass VALUES (3)",
            "DROP TABLE pass");
    Recorder again = new Recorder();
    service("17.9", "17.10", "17.11").listener(again).migrate();
    assertThat(again.events()).isEmpty();

    service("17.9", "17.10", "17.11").downTo("0");
    assertSame("back", now(), original);
    database().execute("INSERT INTO coupon (holder) VALUES ('nobody')");
    service("17.10").migrate();
    assertRefused("INSERT INTO seat (room, place) VALUES (0, 'p1')");
  }

  /** What no key tells apart, the rowid does. */
  @Test
  default void rowidsStayOrBecomeTheKey() {
    bookings();
    service("17.9", "17.10").migrate();
    if (database().kind() == Kind.SQLITE) {
      assertThat(database().count("SELECT count(*) FROM coupon WHERE rowid <> id")).isZero();
      assertThat(database().query("SELECT min(rowid), max(rowid) FROM seat"))
          .containsExactly("1|" + Scenarios.MANY);
    }
    service("17.9", "17.10").downTo("0");
    if (database().kind() == Kind.SQLITE) {
      assertThat(database().count("SELECT count(*) FROM coupon WHERE rowid <> id")).isZero();
    }
    assertThat(database().count("SELECT count(*) FROM coupon")).isEqualTo(Scenarios.MANY);
  }

  @Test
  default void rowsThatNoKeyTellsApartAreListed() {
    bookings();
    database().execute("UPDATE coupon SET id = NULL WHERE id IN (3, 6)");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("17.9").migrate())
        .withMessageContaining("2 rows of coupon have no value in (id)");
    assertSame("refused", now(), before);
    database().execute("UPDATE coupon SET id = 9 WHERE id IS NULL");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("17.9").migrate())
        .withMessageContaining(
            "values of (id) in more than one row of coupon, 1 in all: (9) in 3 rows");
    database()
        .execute(
            "DELETE FROM coupon WHERE id = 9", "INSERT INTO seat (room, place) VALUES (0, 'p1')");
    service("17.9").migrate();
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("17.10").migrate())
        .withMessageContaining("(0, p1) in 2 rows");
  }

  @Test
  default void primaryKeyAlreadyThere() {
    bookings();
    service("17.10").migrate();
    CatalogueSnapshot before = now();
    database().execute("DELETE FROM concertina_history");
    Recorder recorder = new Recorder();
    service("17.10").listener(recorder).migrate();
    assertThat(recorder.events("recognised 17.10 add")).hasSize(1);
    assertSame("recognised", now(), before);
  }

  @Test
  default void anotherPrimaryKeyIsThere() {
    bookings();
    database()
        .execute(
            database().kind() == Kind.POSTGRES
                ? java.util.List.of("ALTER TABLE coupon ADD CONSTRAINT other PRIMARY KEY (id)")
                : java.util.List.of(
                    "DROP TABLE coupon",
                    "CREATE TABLE coupon (id integer PRIMARY KEY, holder varchar(20) NOT NULL)"));
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("17.9").migrate())
        .withMessageContaining("coupon_pkey")
        .withMessageContaining("PRIMARY KEY (");
  }
}
