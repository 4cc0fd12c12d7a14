package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.SchemaMismatchException;
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
}
