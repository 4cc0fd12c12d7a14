package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Enum types, which only PostgreSQL has. */
interface EnumTck extends CrashTck {

  List<String> PARCELS =
      List.of(
          "CREATE TYPE \"Parcel State\" AS ENUM ('here', 'gone')",
          "CREATE TABLE parcel (id bigint PRIMARY KEY, state \"Parcel State\" NOT NULL)",
          Rows.insert(20, "parcel", "id, state", "i, 'gone'::\"Parcel State\""));

  private static List<String> values(TestDatabase database) {
    return database.query("SELECT unnest(enum_range(NULL::\"Parcel State\"))");
  }

  @Test
  default void enumValueThroughItsWholeLife() {
    legacy(PARCELS);
    for (int turn = 0; turn < 2; turn++) {
      service("22.40", "22.41", "22.42").migrate();
      assertThat(values(database())).containsExactly("here", "lost", "gone", "can't tell");
      assertThat(database().query("SELECT id FROM parcel WHERE state = 'lost'"))
          .containsExactly("3");
      service("22.40", "22.41", "22.42").downTo("0");
      assertThat(database().count("SELECT count(*) FROM parcel WHERE state = 'lost'")).isZero();
      assertThat(values(database())).hasSize(4);
    }
  }

  /** Nobody who reads or writes the table is in the way, nor is the value in theirs. */
  @Test
  default void enumValueThatAPersonAddedIsRecognised() {
    legacy(PARCELS);
    database().execute("ALTER TYPE \"Parcel State\" ADD VALUE 'lost'");
    Recorder recorder = new Recorder();
    service("22.40", "22.41").listener(recorder).migrate();
    assertThat(recorder.events("recognised 22.40")).hasSize(1);
    assertThat(recorder.events("recognised 22.41")).isEmpty();
    assertThat(values(database())).containsExactly("here", "gone", "lost", "can't tell");
  }

  @Test
  default void aTypeThatIsNoEnumIsNamed() {
    database().execute("CREATE TABLE parcel (id bigint PRIMARY KEY, state text)");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("22.40").migrate())
        .withMessageContaining("found:  there is no such type");
    database().execute("CREATE DOMAIN \"Parcel State\" AS text");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("22.40").migrate())
        .withMessageContaining("\"Parcel State\" is no enum");
  }

  @Test
  default void crashAtEveryStatementOfAnEnumValue() {
    try (TestDatabase start = open()) {
      start.execute(PARCELS);
      Scenario.Stage up = Scenario.Stage.migrate("values", "22.40", "22.41");
      dieEverywhere("enum values", start, up, 0);
      dieEverywhere("enum values", start, up, 1);
    }
  }

  List<String> SHIPMENTS =
      List.of(
          "CREATE TYPE shipment_state AS ENUM ('here', 'it''s lost', 'gone')",
          "CREATE TABLE shipment (id bigint PRIMARY KEY, state shipment_state NOT NULL DEFAULT"
              + " 'here')",
          "CREATE INDEX shipment_state_id ON shipment (state, id)",
          Rows.insert(
              40,
              "shipment",
              "id, state",
              "i, CASE i % 2 WHEN 1 THEN 'gone' ELSE 'here' END::shipment_state"));

  @Test
  default void enumReplacedThroughItsWholeLife() {
    CatalogueSnapshot original = legacy(SHIPMENTS);
    for (int turn = 0; turn < 2; turn++) {
      service("28.1").migrate();
      assertThat(
              database()
                  .query("SELECT min(state), max(state), pg_typeof(min(state)) FROM shipment"))
          .containsExactly("gone|here|\"Shipment State\"");
      assertThat(database().count("SELECT count(*) FROM pg_type WHERE typname = 'shipment_state'"))
          .isZero();
      database()
          .execute(
              "INSERT INTO shipment (id) VALUES (100)",
              "DELETE FROM shipment WHERE state = 'here' AND id = 100");
      service("28.1").downTo("0");
      assertSame("back", now(), original);
    }
  }

  @Test
  default void aValueThatIsGoneIsNamedAndATypeThatIsUsedStays() {
    legacy(SHIPMENTS);
    database().execute("ALTER TABLE shipment ALTER COLUMN state SET DEFAULT 'it''s lost'");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("28.1").migrate())
        .withMessageContaining(
            "its default 'it''s lost'::shipment_state, which is no value of the type");
    database()
        .execute(
            "ALTER TABLE shipment ALTER COLUMN state SET DEFAULT 'here'",
            "CREATE TABLE other (state shipment_state)",
            "UPDATE shipment SET state = 'it''s lost' WHERE id = 7");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("28.1").migrate())
        .withMessageContaining("key (7): the value does not fit into Shipment State");
    database()
        .execute(
            "UPDATE shipment SET state = 'it''s lost' WHERE id = 8",
            "UPDATE shipment SET state = 'here' WHERE id IN (7, 8)");
    service("28.1").migrate();
    assertThat(database().count("SELECT count(*) FROM pg_type WHERE typname = 'shipment_state'"))
        .isEqualTo(1);
    service("28.1").downTo("0");
    assertThat(database().query("SELECT pg_typeof(state) FROM shipment WHERE id = 7"))
        .containsExactly("shipment_state");
  }

  @Test
  default void crashAtEveryStatementOfAnEnumReplaced() {
    try (TestDatabase start = open()) {
      start.execute(SHIPMENTS);
      Scenario.Stage up = Scenario.Stage.migrate("enum", "28.1");
      dieEverywhere("enum", start, up, 0);
      service(start, Release.of("28.1")).migrate();
      dieEverywhere("enum", start, up.downTo("0"), 1);
    }
  }
}
