package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.Row;
import io.concertina.runtime.model.Transforms;
import io.concertina.runtime.report.MigrationFailedException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Backfills that are computed in Java. */
interface TransformTck extends Fixture {

  private CatalogueSnapshot contacts() {
    return legacy(Scenarios.contacts(database().kind()));
  }

  /** Runs something while the Java code listens to each row. */
  private static void listening(Consumer<Row> listener, Runnable work) {
    Transforms.LISTENER.set(listener);
    try {
      work.run();
    } finally {
      Transforms.LISTENER.remove();
    }
  }

  @Test
  default void eachRowIsComputedOnce() {
    CatalogueSnapshot original = contacts();
    Recorder recorder = new Recorder();
    service("13.1").listener(recorder).migrate();
    assertThat(recorder.events("progress 13.1")).hasSizeGreaterThan(1);
    assertThat(
            database()
                .count(
                    "SELECT count(*) FROM contact WHERE phone = CASE country WHEN 'DE' THEN '+49'"
                        + " ELSE '+1' END || '228-' || (region * 1000 + id)"))
        .isEqualTo(service("13.1").status().migrations().get(0).rows())
        .isGreaterThan(1000);
    assertThat(database().count("SELECT count(*) FROM contact WHERE phone IS NULL")).isPositive();
    database().execute("UPDATE contact SET phone = 'new' WHERE region = 1 AND id = 3");
    service("13.1").downTo("0");
    assertThat(database().query("SELECT phone FROM contact WHERE region = 1 AND id = 3"))
        .containsExactly("new");
    database().execute("UPDATE contact SET phone = '0228-1003' WHERE region = 1 AND id = 3");
    assertSame("back", now(), original);
  }

  @Test
  default void rowsThatChangeWhileTheyAreComputedAreComputedAgain() {
    contacts();
    listening(
        row -> {
          if ("0228-1".equals(row.value("phone"))) {
            database()
                .execute(
                    "UPDATE contact SET phone = '0555' WHERE region = 0 AND id = 2",
                    "UPDATE contact SET country = 'US' WHERE region = 0 AND id = 3",
                    "UPDATE contact SET phone = NULL WHERE region = 0 AND id = 4",
                    "DELETE FROM contact WHERE region = 0 AND id = 5",
                    "UPDATE contact SET amount = 7 WHERE region = 0 AND id = 6",
                    "UPDATE contact SET phone = phone WHERE region = 0 AND id = 8");
          }
        },
        () -> service("13.1").migrate());
    assertThat(
            database()
                .query(
                    "SELECT id, phone, amount FROM contact WHERE region = 0 AND id BETWEEN 1 AND 8"
                        + " ORDER BY id"))
        .containsExactly(
            "1|+49228-1|1",
            "2|+49555|2",
            "3|+1228-3|3",
            "4|null|4",
            "6|+49228-6|7",
            "7|null|7",
            "8|+49228-8|8");
    service("13.1").downTo("0");
    assertThat(
            database()
                .query(
                    "SELECT id, phone FROM contact WHERE region = 0 AND id BETWEEN 1 AND 4 ORDER"
                        + " BY id"))
        .containsExactly("1|0228-1", "2|0555", "3|0228-3", "4|null");
  }

  @Test
  default void aFailingRowIsNamedAndTheRestGoesOnFromThere() {
    contacts();
    assertThatExceptionOfType(MigrationFailedException.class)
        .isThrownBy(
            () ->
                listening(
                    row -> {
                      if (Long.valueOf(1_150).equals(row.integer("amount"))) {
                        throw new IllegalStateException("no rate for it");
                      }
                    },
                    () -> service("13.2").quarantineLimit(0).migrate()))
        .withMessageContaining("V13.2")
        .withMessageContaining("Cents failed on the row with the key 1, 150")
        .withMessageContaining("no rate for it");
    assertThat(database().query("SELECT state, rows_visited FROM concertina_chunk"))
        .containsExactly("OPEN|1000");
    service("13.2").migrate();
    assertThat(
            database()
                .count(
                    "SELECT count(*) FROM contact WHERE amount <> (region * 1000 + id) * 100 + 1"))
        .isZero();
  }

  @Test
  default void everyKindOfResultIsStored() {
    database()
        .execute(
            "CREATE TABLE sample (id bigint PRIMARY KEY, a_text varchar(40), exact numeric(10,2),"
                + " a_real double precision, truth boolean, code "
                + database().kind().pick("uuid", "text")
                + ", bytes "
                + database().kind().pick("bytea", "blob")
                + ", a_day date, moment "
                + database().kind().pick("timestamptz", "text")
                + ", fixed char(6))",
            "INSERT INTO sample (id) VALUES (1), (2)");
    service("14.1", "14.2", "14.3", "14.4", "14.5", "14.6", "14.7", "14.8", "14.9").migrate();
    assertThat(
            database()
                .query(
                    "SELECT a_text, "
                        + database().kind().pick("exact", "printf('%.2f', exact)")
                        + ", a_real, "
                        + database().kind().pick("truth::int", "truth")
                        + ", code, "
                        + database().kind().pick("upper(encode(bytes, 'hex'))", "hex(bytes)")
                        + ", a_day, "
                        + database()
                            .kind()
                            .pick(
                                "to_char(moment AT TIME ZONE 'UTC',"
                                    + " 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')",
                                "moment")
                        + ", fixed FROM sample ORDER BY id"))
        .containsExactly(
            "it's \"1\" {\\} \u00e4\n?|1501.00|1.1|0|00000000-0000-0000-0000-000000000001|003127"
                + "|2026-03-01|1970-01-01T00:00:01Z|row 1"
                + database().kind().pick(" ", ""),
            "it's \"2\" {\\} \u00e4\n?|1502.00|2.1|1|00000000-0000-0000-0000-000000000002|003227"
                + "|2026-03-02|1970-01-01T00:00:02Z|row 2"
                + database().kind().pick(" ", ""));
  }
}
