package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Conditions that every row meets from a version on. */
interface CheckTck extends Fixture {

  private CatalogueSnapshot members() {
    return legacy(Scenarios.members(database().kind()));
  }

  private void assertRefused(String statement) {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database().execute(statement));
  }

  @Test
  default void checkThroughItsWholeLife() {
    CatalogueSnapshot original = members();
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () -> service("16.7", "16.8").listener(Recorder.stoppingAt("progress 16.7")).migrate());
    service("16.7", "16.8").downTo("0");
    assertSame("half-way and back", now(), original);

    service("16.7", "16.8").migrate();
    assertThat(database().query("SELECT points FROM member WHERE id IN (50, 100, 101) ORDER BY id"))
        .containsExactly("0", "0", "0");
    assertRefused("UPDATE member SET points = -5 WHERE id = 7");
    assertRefused("INSERT INTO member (id, email, country) VALUES (-1, 'nowhere', 'XX')");
    database()
        .execute(
            "INSERT INTO member (id, country, points) VALUES (-1, 'FR', NULL)",
            "UPDATE member SET points = 5 WHERE id = 100");
    Recorder again = new Recorder();
    service("16.7", "16.8").listener(again).migrate();
    assertThat(again.events()).isEmpty();

    service("16.7", "16.8").downTo("0");
    database().execute("DELETE FROM member WHERE id = -1");
    assertThat(database().query("SELECT points FROM member WHERE id IN (50, 100, 101) ORDER BY id"))
        .containsExactly("-1", "5", "0");
    database().execute("UPDATE member SET points = -1 WHERE id = 100");
    assertSame("back", now(), original);
  }

  /** Rows that are written between the first fix and the constraint. */
  @Test
  default void rowsThatCameMeanwhileAreFixedToo() {
    members();
    AtomicBoolean wrote = new AtomicBoolean();
    Recorder once =
        new Recorder(
            event -> {
              if (event.startsWith("did 16.7 fill") && wrote.compareAndSet(false, true)) {
                database().execute("UPDATE member SET points = -7 WHERE id IN (3, 1100)");
              }
            });
    service("16.7").listener(once).migrate();
    assertThat(once.events("did 16.7 fill")).hasSize(2);
    assertThat(database().count("SELECT count(*) FROM member WHERE points < 0")).isZero();
    assertRefused("UPDATE member SET points = -5 WHERE id = 7");
  }

  @Test
  default void aRowThatDoesNotMeetItIsNamed() {
    members();
    database().execute("UPDATE member SET email = 'nowhere', country = 'XX' WHERE id = 77");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("16.8").migrate())
        .withMessageContaining("1 of 1,200 rows of member are wrong, the first with key (")
        .withMessageContaining("77")
        .withMessageContaining("they do not meet member_known, and there is no fix");
    database().execute("UPDATE member SET country = 'FR' WHERE id = 77");
    service("16.8").migrate();
    assertRefused("UPDATE member SET email = 'nowhere', country = 'XX' WHERE id = 77");
  }

  /** PostgreSQL keeps it in words of its own. */
  @Test
  default void checkAlreadyThereByHand() {
    members();
    database()
        .execute(
            "ALTER TABLE member ADD CONSTRAINT member_known CHECK (email LIKE '%@%' OR country IN"
                + " ('DE', 'FR'))");
    Recorder recorder = new Recorder();
    service("16.8").listener(recorder).migrate();
    assertThat(recorder.events("recognised 16.8 validate")).hasSize(1);
    assertThat(recorder.events("did 16.8 validate")).isEmpty();
  }

  @Test
  default void checkOfThatNameAndAnotherCondition() {
    members();
    database().execute("ALTER TABLE member ADD CONSTRAINT member_points_check CHECK (points > -9)");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("16.7").migrate())
        .withMessageContaining("points >= 0")
        .withMessageContaining("-9");
    assertSame("refused", now().catalogue(), before.catalogue());
  }
}
