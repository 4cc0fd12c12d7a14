package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Columns that move into a table of their own, with both releases writing. */
interface ExtractTck extends Fixture {

  private CatalogueSnapshot guests() {
    return legacy(Scenarios.guests(database().kind(), 1_200));
  }

  /** Every statement of a release that knows the columns in either place. */
  private void bothReleasesWrite(long first) {
    database()
        .execute(
            "INSERT INTO guest (id, name, street, city) VALUES (%s, 'old', 'S', 'C')"
                .formatted(first),
            "INSERT INTO guest (id, name) VALUES (%s, 'old')".formatted(first - 1),
            "INSERT INTO guest (id, name) VALUES (%s, 'new')".formatted(first - 2),
            "INSERT INTO guest_address VALUES (%s, 'N', NULL)".formatted(first - 2),
            "UPDATE guest SET street = 'old' WHERE id = 11",
            "UPDATE guest SET street = NULL, city = NULL, name = 'none' WHERE id = 13",
            "UPDATE guest SET street = 'first', city = 'one' WHERE id = 15",
            "INSERT INTO guest_address VALUES (14, 'up', 'sert') ON CONFLICT (guest_id) DO UPDATE"
                + " SET street = excluded.street, city = excluded.city",
            "DELETE FROM guest WHERE id = 16",
            "UPDATE guest SET name = 'untouched' WHERE id = 17");
  }

  /** What needs a row to be there, which a batch may not have copied yet. */
  private void newReleaseChanges() {
    database()
        .execute(
            "UPDATE guest_address SET city = 'new' WHERE guest_id = 22",
            "DELETE FROM guest_address WHERE guest_id = 23",
            "UPDATE guest_address SET street = NULL, city = NULL WHERE guest_id = 25");
  }

  private void assertInStep(String stage) {
    assertThat(
            database()
                .query(
                    "SELECT g.id, g.street, g.city, a.street, a.city FROM guest g LEFT JOIN"
                        + " guest_address a ON a.guest_id = g.id WHERE coalesce(g.street, '') <>"
                        + " coalesce(a.street, '') OR coalesce(g.city, '') <> coalesce(a.city, '')"
                        + " OR (a.guest_id IS NULL AND coalesce(g.street, g.city) IS NOT NULL)"))
        .as(stage)
        .isEmpty();
    assertThat(
            database()
                .count(
                    "SELECT count(*) FROM guest_address WHERE guest_id NOT IN (SELECT id FROM"
                        + " guest)"))
        .as(stage)
        .isZero();
  }

  private void assertWritten(String stage, String table, String key) {
    assertThat(
            database()
                .query(
                    "SELECT %1$s, street, city FROM %2$s WHERE %1$s IN (11, 13, 14, 15, 16, -1, -2,"
                            .formatted(key, table)
                        + " -3) AND coalesce(street, city) IS NOT NULL ORDER BY "
                        + key))
        .as(stage)
        .containsExactly("-3|N|null", "-1|S|C", "11|old|C11", "14|up|sert", "15|first|one");
  }

  /** A row under another key, with other values or not, copied or not. */
  @Test
  default void keysThatChangeTakeTheirValuesAlong() {
    database()
        .execute(
            "CREATE TABLE guest (id bigint PRIMARY KEY, name varchar(40), street varchar(40), city"
                + " varchar(40))",
            "INSERT INTO guest VALUES (4, 'a', 's4', 'c4'), (5, 'b', 's5', 'c5'), (6, 'c', 's6',"
                + " 'c6')");
    service("25.1").migrate();
    database()
        .execute(
            "UPDATE guest SET id = 100, street = 'new' WHERE id = 4",
            "UPDATE guest SET id = id - 1 WHERE id IN (5, 6)",
            "UPDATE guest SET id = 102, street = NULL, city = NULL WHERE id = 5");
    assertThat(database().query("SELECT id, street, city FROM guest ORDER BY id"))
        .containsExactly("4|s5|c5", "100|new|c4", "102|null|null");
    assertThat(database().query("SELECT guest_id, street, city FROM guest_address ORDER BY 1"))
        .containsExactly("4|s5|c5", "100|new|c4");
  }

  @Test
  default void extractThroughItsWholeLife() {
    CatalogueSnapshot original = guests();
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () -> service("25.1").listener(Recorder.stoppingAt("started 25.1 MIGRATE")).migrate());
    service("25.1").downTo("0");
    assertSame("expanded and back", now(), original);

    AtomicBoolean wrote = new AtomicBoolean();
    Recorder writers =
        new Recorder(
            event -> {
              if (event.startsWith("progress 25.1") && wrote.compareAndSet(false, true)) {
                bothReleasesWrite(-1);
              }
            });
    service("25.1").listener(writers).migrate();
    assertThat(wrote).isTrue();
    assertInStep("migrated");
    assertWritten("migrated", "guest", "id");
    assertWritten("migrated", "guest_address", "guest_id");
    bothReleasesWrite(-4);
    newReleaseChanges();
    assertInStep("both releases write");
    assertThat(
            database().query("SELECT street, city FROM guest WHERE id IN (22, 23, 25) ORDER BY id"))
        .containsExactly("S22|new", "null|null", "null|null");
    assertThat(database().count("SELECT count(*) FROM guest_address WHERE guest_id = 25"))
        .isEqualTo(1);

    service("25.1", "25.2").migrate();
    assertThat(now().facts())
        .noneMatch(
            fact ->
                fact.kind().matches("trigger|function|column")
                    && fact.toString().contains("guest.street"));
    assertThat(now().only(f -> f.kind().matches("trigger|function")).facts())
        .extracting(CatalogueSnapshot.Fact::name)
        .allMatch(name -> !name.contains("concertina"));
    assertWritten("contracted", "guest_address", "guest_id");
    database()
        .execute(
            "INSERT INTO guest (id, name) VALUES (-90, 'after')",
            "INSERT INTO guest_address VALUES (-90, 'after', 'it')",
            "DELETE FROM guest_address WHERE guest_id = 26");

    service("25.1", "25.2").downTo("25.1");
    assertInStep("contract undone");
    assertWritten("contract undone", "guest", "id");
    assertThat(database().query("SELECT street, city FROM guest WHERE id IN (-90, 26) ORDER BY id"))
        .containsExactly("after|it", "null|null");
    bothReleasesWrite(-30);
    assertInStep("both releases write again");

    service("25.1", "25.2").migrate();
    service("25.1", "25.2").downTo("0");
    assertThat(database().query("SELECT street, city FROM guest WHERE id IN (-90, 22) ORDER BY id"))
        .containsExactly("after|it", "S22|new");
  }

  /** A key of two columns, and a column that was NOT NULL and is so in the end. */
  @Test
  default void aRequiredColumnIsRequiredAgainOnEitherSide() {
    CatalogueSnapshot original = guests();
    service("25.3").migrate();
    service("25.3", "25.4").migrate();
    assertThat(database().count("SELECT count(*) FROM vessel_hull")).isEqualTo(1_200);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database().execute("UPDATE vessel_hull SET draught = NULL"));
    service("25.3", "25.4").downTo("25.3");
    database()
        .execute(
            "INSERT INTO vessel VALUES (9, 'new', 'new')"
                .replace("VALUES", "(harbour, code, name) VALUES"),
            "INSERT INTO vessel_hull VALUES (9, 'new', 7)",
            "UPDATE vessel SET draught = 8 WHERE code = 'new' AND draught = 7");
    assertThat(database().query("SELECT draught FROM vessel_hull WHERE code = 'new'"))
        .containsExactly("8");
    database().execute("DELETE FROM vessel WHERE harbour = 9");
    assertThat(database().query("SELECT * FROM vessel_hull WHERE harbour = 9")).isEmpty();
    service("25.3", "25.4").downTo("0");
    assertSame("back", now(), original);
  }

  @Test
  default void whatHangsOnAColumnThatMovesIsRefused() {
    database()
        .execute(
            "CREATE TABLE guest (id bigint PRIMARY KEY, name varchar(40), street varchar(40)"
                + " DEFAULT 'here', city varchar(40))",
            "CREATE UNIQUE INDEX guest_city ON guest (city)");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("25.1").migrate())
        .withMessageContaining("guest.street can't be moved because of its DEFAULT 'here'")
        .withMessageContaining("drop it in a step of a lower version");
    database()
        .execute(
            "DROP TABLE guest",
            "CREATE TABLE guest (id bigint PRIMARY KEY, name text, street text, city text)");
    database().execute("CREATE UNIQUE INDEX guest_city ON guest (city)");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("25.1").migrate())
        .withMessageContaining("guest.city can't be moved because of ")
        .withMessageContaining("guest_city");
    database()
        .execute(
            "DROP TABLE guest", "CREATE TABLE guest (id bigint PRIMARY KEY, name text, city text)");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("25.1").migrate())
        .withMessageContaining("table guest has no column street");
  }

  @Test
  default void anotherPartOfThatNameIsRefused() {
    guests();
    database().execute("CREATE TABLE guest_address (guest_id bigint PRIMARY KEY, street int)");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("25.1").migrate())
        .withMessageContaining("something else is already there")
        .withMessageContaining("wanted: table guest_address (guest_id of any type NOT NULL");
  }

  @Test
  default void whatWasDoneByHandIsRecognised() {
    guests();
    database()
        .execute(
            List.of(
                "CREATE TABLE guest_address (guest_id bigint NOT NULL PRIMARY KEY, street"
                    + " varchar(40), city varchar(40), CONSTRAINT guest_address_guest_id_fkey"
                    + " FOREIGN KEY (guest_id) REFERENCES guest (id) ON DELETE CASCADE ON UPDATE"
                    + " CASCADE)",
                "INSERT INTO guest_address SELECT id, street, city FROM guest WHERE id < 100 AND"
                    + " (street IS NOT NULL OR city IS NOT NULL)"));
    Recorder recorder = new Recorder();
    service("25.1").listener(recorder).migrate();
    assertThat(recorder.events("recognised"))
        .anyMatch(event -> event.contains("create table guest_address"));
    assertInStep("by hand");
    database().execute("ALTER TABLE guest_address ADD COLUMN more int");
    service("25.1", "25.2").migrate();
  }

  @Test
  default void aWriterAroundTheTriggersIsFoundBeforeAnythingGoes() {
    guests();
    service("25.1").migrate();
    Triggers.off(database(), "UPDATE guest_address SET city = 'around' WHERE guest_id = 22");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("25.1", "25.2").migrate())
        .withMessageContaining("1 of 1,200 rows of guest are wrong, the first with key (")
        .withMessageContaining("are not the same");
    assertThat(database().query("SELECT city FROM guest WHERE id = 22")).containsExactly("C22");
  }
}
