package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.testing.CatalogueSnapshot;
import org.junit.jupiter.api.Test;

/** Defaults that change; on SQLite another table takes the place of the one that is there. */
interface DefaultTck extends Fixture {

  private String inserted(long id) {
    database().execute("INSERT INTO member (id, country, grade) VALUES (" + id + ", 'DE', 1)");
    return database().query("SELECT status FROM member WHERE id = " + id).get(0);
  }

  @Test
  default void defaultThroughItsWholeLife() {
    CatalogueSnapshot original = legacy(Scenarios.members(database().kind()));
    service("16.9", "16.10").migrate();
    assertThat(inserted(-1)).isEqualTo("new");
    assertThat(
            database().query("SELECT count(*), min(status), max(status) FROM member WHERE id > 0"))
        .containsExactly(Scenarios.MANY + "|none|none");
    assertThat(
            now().only(f -> f.name().equals("grade")).facts().stream().map(f -> f.shape()).toList())
        .noneMatch(shape -> shape.contains("default"));
    Recorder again = new Recorder();
    service("16.9", "16.10").listener(again).migrate();
    assertThat(again.events()).isEmpty();
    service("16.9", "16.10").downTo("0");
    assertThat(inserted(-2)).isEqualTo("none");
    database().execute("DELETE FROM member WHERE id < 0");
    assertSame("back", now(), original);
  }

  @Test
  default void defaultAlreadySetByHand() {
    legacy(Scenarios.members(database().kind()));
    service("16.9").migrate();
    database().execute("DELETE FROM concertina_history");
    Recorder recorder = new Recorder();
    service("16.9").listener(recorder).migrate();
    assertThat(recorder.events("recognised 16.9")).hasSize(1);
    assertThat(recorder.events("did 16.9")).isEmpty();
  }

  /** What refers to the table, hangs on it or looks at it is none the worse for it. */
  @Test
  default void whatHangsOnTheTableStays() {
    legacy(Scenarios.members(database().kind()));
    database()
        .execute(
            "UPDATE member SET sponsor = 1 WHERE id BETWEEN 2 AND 9",
            "CREATE TABLE card (id bigint PRIMARY KEY, member bigint NOT NULL REFERENCES member"
                + " (id) ON DELETE CASCADE)",
            "INSERT INTO card SELECT id, id FROM member WHERE id < 50",
            "CREATE VIEW adults AS SELECT id, status FROM member WHERE grade > 5");
    CatalogueSnapshot before = now();
    service("16.9").migrate();
    assertThat(database().count("SELECT count(*) FROM card")).isEqualTo(49);
    assertThat(database().count("SELECT count(*) FROM adults")).isEqualTo(Scenarios.MANY);
    service("16.9").downTo("0");
    assertSame("back", now(), before);
  }
}
