package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.migration.Version;
import io.concertina.runtime.report.IrreversibleException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Backfills and their ways back. */
interface BackfillTck extends Fixture {

  private CatalogueSnapshot items() {
    return legacy(Scenarios.items(database().kind()));
  }

  private String amount(long id) {
    return database().query("SELECT amount FROM item WHERE id = " + id).get(0);
  }

  @Test
  default void backfillWritesOnlyTheRowsOfItsCondition() {
    items();
    Recorder recorder = new Recorder();
    service("3.1").listener(recorder).migrate();
    assertThat(database().query("SELECT status, count(*) FROM item GROUP BY status ORDER BY 1"))
        .containsExactly("closed|400", "open|800");
    assertThat(service("3.1").status().migrations().get(0).rows()).isEqualTo(800);
    assertThat(recorder.events("progress 3.1")).hasSizeGreaterThan(1);
    service("3.1").downTo("0");
    assertThat(database().count("SELECT count(*) FROM item WHERE status = 'open'")).isEqualTo(800);
  }

  @Test
  default void backfillReadsARelatedTable() {
    items();
    service("3.4").migrate();
    assertThat(
            database()
                .count(
                    "SELECT count(*) FROM item JOIN region ON region.id = region_id WHERE"
                        + " region_name = region.name"))
        .isEqualTo(database().count("SELECT count(*) FROM item WHERE region_id <= 5"));
    assertThat(
            database()
                .count("SELECT count(*) FROM item WHERE region_id = 6 AND region_name IS NULL"))
        .isPositive();
  }

  @Test
  default void restoreLeavesRowsAloneThatTheServiceChangedMeanwhile() {
    CatalogueSnapshot original = items();
    service("3.2").migrate();
    assertThat(amount(2)).isEqualTo("100");
    assertThat(amount(20)).isEqualTo("null");
    database()
        .execute(
            "UPDATE item SET amount = 7 WHERE id = 4",
            "UPDATE item SET amount = NULL WHERE id = 6",
            "UPDATE item SET amount = 8 WHERE id = 20",
            "DELETE FROM item WHERE id = 8",
            "INSERT INTO item (id, amount, region_id) VALUES (-1, 300, 1)");
    service("3.2").downTo("0");
    assertThat(amount(2)).isEqualTo("1");
    assertThat(amount(4)).isEqualTo("7");
    assertThat(amount(6)).isEqualTo("null");
    assertThat(amount(20)).isEqualTo("8");
    assertThat(amount(-1)).isEqualTo("300");
    database().execute("DELETE FROM item WHERE id IN (4, 6, 20, -1)");
    assertSame(
        "the rest",
        now(),
        original.only(
            f -> !f.table().equals("item") || !f.shape().matches(".*\\bid='?(4|6|8|20)'?,.*")));
    assertThat(database().snapshot().only(f -> f.table().contains("undo")).facts()).isEmpty();
  }

  @Test
  default void backfillWithUndoComesBack() {
    CatalogueSnapshot original = items();
    service("3.3").migrate();
    assertThat(database().query("SELECT price FROM item WHERE id = 2")).containsExactly("6");
    database().execute("UPDATE item SET price = 10 WHERE id = 2");
    service("3.3").downTo("0");
    assertThat(database().query("SELECT price FROM item WHERE id = 2")).containsExactly("5");
    database().execute("UPDATE item SET price = 3 WHERE id = 2");
    assertSame("back", now(), original);
  }

  @Test
  default void backfillWithUndoThatIsHalfDoneComesBack() {
    CatalogueSnapshot original = items();
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(() -> service("3.3").listener(Recorder.stoppingAt("progress 3.3")).migrate());
    service("3.3").downTo("0");
    assertSame("back", now(), original);
  }

  @Test
  default void irreversibleIsRefusedBeforeAnythingIsUndone() {
    items();
    service("3.2", "3.5").migrate();
    assertThat(database().count("SELECT count(*) FROM item WHERE weight = 46")).isEqualTo(30);
    CatalogueSnapshot before = database().snapshot();
    assertThatExceptionOfType(IrreversibleException.class)
        .isThrownBy(() -> service("3.2", "3.5").downTo("0"))
        .withMessageContaining("3.5")
        .withMessageContaining("the old unit is gone from the contracts");
    assertSame("refused", database().snapshot(), before);
    assertThat(service("3.2", "3.5").status().migrations().get(1).undo()).contains("irreversible");
    assertThat(service("3.2", "3.5").status().migrations().get(1).version())
        .isEqualTo(Version.of("3.5"));
  }

  @Test
  default void backfillGoesDownAndUpAgain() {
    CatalogueSnapshot original = items();
    service("3.2").migrate();
    CatalogueSnapshot filled = now();
    service("3.2").downTo("0");
    assertSame("back", now(), original);
    service("3.2").migrate();
    assertSame("again", now(), filled);
  }

  @Test
  default void everyKeyIsDoneOnce() {
    database()
        .execute(
            "CREATE TABLE ledger (id bigint PRIMARY KEY, amount bigint, balance bigint, padding"
                + " text)",
            Rows.insert(3000, "ledger", "id, balance", "i * 7 - 9000, i"),
            "INSERT INTO ledger (id, balance) VALUES (-9223372036854775808, 5001),"
                + " (-9223372036854775807, 5002), (9223372036854775806, 5003),"
                + " (9223372036854775807, 5004)");
    CatalogueSnapshot original = now();
    service("12.2").batchTime(Duration.ofMillis(1)).migrate();
    assertThat(database().query("SELECT count(*), sum(balance % 100), min(balance) FROM ledger"))
        .containsExactly("3004|3004|101");
    assertThat(database().query("SELECT rows_visited, rows_changed FROM concertina_chunk"))
        .containsExactly("3004|3004");
    service("12.2").downTo("0");
    assertSame("back", now(), original);
  }

  @Test
  default void backfillOfAnEmptyTable() {
    items();
    database().execute("DELETE FROM item");
    service("3.1", "3.2", "3.3", "3.4", "3.5").migrate();
    assertThat(service("3.1", "3.2", "3.3", "3.4", "3.5").status().complete()).isTrue();
  }
}
