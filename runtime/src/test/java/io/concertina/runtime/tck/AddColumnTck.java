package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Added columns while a release writes that does not know them. */
interface AddColumnTck extends Fixture {

  private CatalogueSnapshot accounts() {
    return legacy(Scenarios.accounts(database().kind()));
  }

  private List<String> row(long id) {
    return database()
        .query("SELECT email, email_normalized, status, note FROM account WHERE id = " + id);
  }

  private void bothReleasesWrite() {
    database()
        .execute(
            "INSERT INTO account (id, email) VALUES (-1, 'Old@A')",
            "INSERT INTO account (id, email) VALUES (-2, 'Old@B')",
            "UPDATE account SET email = 'Old@C' WHERE id = -2",
            "UPDATE account SET email = 'Old@D' WHERE id = 1",
            "INSERT INTO account (id, email, email_normalized, status, note) VALUES (-3, 'New@A',"
                + " 'mine', 'vip', 'n')",
            "INSERT INTO account (id, email) VALUES (-1, 'Old@E') ON CONFLICT (id) DO UPDATE SET"
                + " email = excluded.email",
            "UPDATE account SET email = 'New@B', email_normalized = 'set' WHERE id = 2");
  }

  private void assertBothReleasesWrote(String stage) {
    assertThat(row(-1)).as(stage).containsExactly("Old@E|old@e|new|null");
    assertThat(row(-2)).as(stage).containsExactly("Old@C|old@c|new|null");
    assertThat(row(-3)).as(stage).containsExactly("New@A|mine|vip|n");
    assertThat(row(1)).as(stage).containsExactly("Old@D|old@d|new|null");
    assertThat(row(2)).as(stage).containsExactly("New@B|set|new|null");
  }

  @Test
  default void addColumnThroughItsWholeLife() {
    CatalogueSnapshot original = accounts();
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () ->
                service("2.1", "2.3", "2.4")
                    .listener(Recorder.stoppingAt("started 2.1 MIGRATE"))
                    .migrate());
    service("2.1", "2.3", "2.4").downTo("0");
    assertSame("expanded and back", now(), original);

    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () ->
                service("2.1", "2.3", "2.4")
                    .listener(Recorder.stoppingAt("started 2.1 MIGRATE"))
                    .migrate());
    service("2.3", "2.4").migrate();
    bothReleasesWrite();
    service("2.1", "2.3", "2.4").migrate();
    assertBothReleasesWrote("migrated");
    assertFilled();

    service("2.1", "2.2", "2.3", "2.4").migrate();
    CatalogueSnapshot contracted = now();
    assertThat(contracted.only(f -> f.kind().matches("trigger|function")).facts()).isEmpty();
    assertThat(column(contracted, "email_normalized")).contains("(80)").contains("not null");
    assertThat(column(contracted, "status")).contains("not null").contains("default 'new'");
    assertThat(column(contracted, "note")).startsWith("text").doesNotContain("not null");

    service("2.1", "2.2", "2.3", "2.4").downTo("2.1");
    service("2.1", "2.3", "2.4").migrate();
    database().execute("INSERT INTO account (id, email) VALUES (-4, 'Late@A')");
    assertThat(row(-4)).containsExactly("Late@A|late@a|new|null");
    service("2.1", "2.2", "2.3", "2.4").migrate();
    assertSame(
        "contracted again",
        withoutPlaces(now().catalogue()),
        withoutPlaces(contracted.catalogue()));

    service("2.1", "2.2", "2.3", "2.4").downTo("0");
    assertSame("all the way back", now().catalogue(), original.catalogue());
    assertThat(database().count("SELECT count(*) FROM account")).isEqualTo(Scenarios.MANY + 4);
  }

  private void assertFilled() {
    assertThat(
            database()
                .count(
                    "SELECT count(*) FROM account WHERE email_normalized = lower(email) AND id NOT"
                        + " IN (2, -3)"))
        .isEqualTo(Scenarios.MANY + 3 - 2);
  }

  private static String column(CatalogueSnapshot snapshot, String column) {
    return snapshot.facts().stream()
        .filter(f -> f.kind().equals("column") && f.name().equals(column))
        .findFirst()
        .orElseThrow()
        .shape();
  }

  /** Columns added in another order stand in another order. */
  private static CatalogueSnapshot withoutPlaces(CatalogueSnapshot snapshot) {
    return new CatalogueSnapshot(
        snapshot.facts().stream()
            .map(f -> new CatalogueSnapshot.Fact(f.kind(), f.table(), f.name(), 0, f.shape()))
            .toList());
  }

  @Test
  default void addColumnAlreadyThereByHand() {
    accounts();
    database()
        .execute(
            "ALTER TABLE account ADD COLUMN note text",
            "UPDATE account SET note = 'by hand' WHERE id = 1");
    Recorder recorder = new Recorder();
    service("2.4").listener(recorder).migrate();
    assertThat(recorder.events("recognised 2.4")).hasSize(1);
    assertThat(recorder.events("did 2.4")).isEmpty();
    assertThat(database().query("SELECT note FROM account WHERE id = 1"))
        .containsExactly("by hand");
  }
}
