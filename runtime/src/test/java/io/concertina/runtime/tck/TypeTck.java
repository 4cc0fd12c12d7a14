package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that take a wider type, and new ones whose type not every database has. */
interface TypeTck extends Fixture {

  Release WIDER = Release.of("22.1", "22.2", "22.3", "22.4");

  Release TYPES =
      Release.of("22.1", "22.2", "22.3", "22.4", "22.5", "22.6", "22.7", "22.8", "22.9");

  /** The types that the database tells, in the order of the columns. */
  private List<String> types() {
    return database()
        .query(
            database()
                .kind()
                .pick(
                    "SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid ="
                        + " 'gadget'::regclass AND attnum > 1 AND NOT attisdropped ORDER BY attnum",
                    "SELECT lower(type) FROM pragma_table_info('gadget') WHERE cid > 0 ORDER BY cid"));
  }

  @Test
  default void typeThroughItsWholeLife() {
    CatalogueSnapshot original = legacy(Scenarios.gadgets(database().kind()));
    String longName = "n".repeat(database().kind() == Kind.POSTGRES ? 80 : 40);
    for (int turn = 0; turn < 2; turn++) {
      service(TYPES).migrate();
      assertThat(types())
          .containsExactlyElementsOf(
              database().kind() == Kind.POSTGRES
                  ? List.of(
                      "timestamp without time zone",
                      "text",
                      "numeric(14,2)",
                      "character varying(80)",
                      "integer[]",
                      "jsonb",
                      "uuid",
                      "character varying(20)")
                  : List.of(
                      "timestamp(3)",
                      "varchar(200)",
                      "numeric(10,2)",
                      "varchar(40)",
                      "text",
                      "text",
                      "text",
                      "varchar(9)"));
      database()
          .execute(
              "INSERT INTO gadget (id, name, price) VALUES (-1, 'by the old release', 1.5)",
              "INSERT INTO gadget (id, name, price, note, sizes) VALUES (-2, '"
                  + longName
                  + "', 99999999, 'x', '{1,2}')",
              "UPDATE gadget SET name = name || '!' WHERE id = 1");
      assertThat(
              database().query("SELECT extras, label FROM gadget WHERE id IN (-1, 1) ORDER BY id"))
          .containsExactly("{}|null", "{}|null");
      assertThat(service(TYPES).plan().lines()).isEmpty();
      database()
          .execute("DELETE FROM gadget WHERE id < 0", "UPDATE gadget SET name = 'g1' WHERE id = 1");
      service(TYPES).downTo("0");
      assertSame("back", now(), original);
    }
  }

  @Test
  default void typeAlreadyChangedByHand() {
    legacy(Scenarios.gadgets(database().kind()));
    if (database().kind() == Kind.POSTGRES) {
      database().execute("ALTER TABLE gadget ALTER COLUMN name TYPE character varying (80)");
    }
    Recorder recorder = new Recorder();
    service("22.1").listener(recorder).migrate();
    assertThat(recorder.events("did 22.1")).hasSize(database().kind() == Kind.POSTGRES ? 0 : 1);
    database().execute("DELETE FROM concertina_history");
    service("22.1").migrate();
  }

  /** What the wider type took does not go into the narrower one. */
  @Test
  default void valuesThatDoNotFitKeepTheWiderType() {
    legacy(Scenarios.gadgets(database().kind()));
    service(WIDER).migrate();
    database()
        .execute(
            "INSERT INTO gadget (id, name) VALUES (77, '" + "n".repeat(41) + "')",
            "INSERT INTO gadget (id, name, price) VALUES (78, 'dear', 100000000)");
    CatalogueSnapshot before = now();
    if (database().kind() == Kind.SQLITE) {
      service(WIDER).downTo("0");
      assertSame("nothing to do", now(), before);
      return;
    }
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service(WIDER).downTo("0"))
        .withMessageContaining("of gadget are wrong, the first with key (78)")
        .withMessageContaining("the value does not fit into numeric(10,2)");
    database().execute("DELETE FROM gadget WHERE id = 78");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service(WIDER).downTo("0"))
        .withMessageContaining("key (77): the value does not fit into varchar(40)");
    database().execute("DELETE FROM gadget WHERE id = 77");
    service(WIDER).downTo("0");
    assertThat(types().get(3)).isEqualTo("character varying(40)");
  }
}
