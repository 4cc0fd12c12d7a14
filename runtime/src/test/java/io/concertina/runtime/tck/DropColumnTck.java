package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.migration.Mapping;
import io.concertina.migration.Table;
import io.concertina.runtime.Concertina;
import io.concertina.runtime.boot.Background;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.Hold;
import io.concertina.runtime.report.MigrationStatus.State;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Dropped columns, kept aside or gone at once, with what hangs on them. */
interface DropColumnTck extends Fixture {

  private CatalogueSnapshot suppliers() {
    return legacy(Scenarios.suppliers(database().kind()));
  }

  @Test
  default void dropKeepsTheColumnAsideAndBringsItBack() {
    CatalogueSnapshot original = suppliers();
    service("4.1").migrate();
    assertThat(service("4.1").status().migrations().get(0).state()).isEqualTo(State.RETAINED);
    assertThat(service("4.1").status().complete()).isTrue();
    database().execute("INSERT INTO supplier (id, name) VALUES (-1, 'knows no fax')");
    service("4.1").downTo("0");
    assertThat(database().query("SELECT fax FROM supplier WHERE id = -1")).containsExactly("none");
    database().execute("DELETE FROM supplier WHERE id = -1");
    assertSame("back", now(), original);
  }

  @Test
  default void purgeComesWhenTheRetentionIsOver() {
    suppliers();
    service("4.1").migrate();
    CatalogueSnapshot kept = now();
    service("4.1").migrate();
    assertSame("still kept", now(), kept);
    letTimePass();
    service("4.1").migrate();
    assertThat(service("4.1").status().migrations().get(0).state()).isEqualTo(State.COMPLETE);
    assertThat(now().only(f -> f.toString().contains("fax")).facts()).isEmpty();

    service("4.1").downTo("0");
    assertThat(database().query("SELECT DISTINCT fax FROM supplier")).containsExactly("none");
    assertThat(now().only(f -> f.kind().equals("column") && f.name().equals("fax")).facts())
        .first()
        .satisfies(f -> assertThat(f.shape()).contains("(24)").contains("not null"));
  }

  /** Moves what the history says into the past. */
  private void letTimePass() {
    database()
        .execute(
            database()
                .kind()
                .pick(
                    "UPDATE concertina_history SET finished_at = finished_at - interval '31 days'",
                    "UPDATE concertina_history SET finished_at = strftime('%Y-%m-%d %H:%M:%f',"
                        + " finished_at, '-31 days')"));
  }

  /** Nothing counts who writes the column: an instance that maps it has the time to be seen. */
  @Test
  default void dropWaitsUntilNobodyWasSeenForTheSoakTime() {
    suppliers();
    Concertina patient = service("4.1").soakTime(Duration.ofHours(1));
    patient.migrate();
    assertThat(holds(patient))
        .contains("no instance that maps supplier.fax was seen for")
        .contains("soak time 1 h");
    anHourPasses();
    Release old =
        Release.of()
            .mapping(new Mapping("shop.Supplier", new Table("", "supplier"), List.of("id", "fax")));
    try (Background oldest = service(old).boot()) {
      oldest.await();
      patient.migrate();
      assertThat(holds(patient)).contains("still maps supplier.fax");
    }
    patient.migrate();
    assertThat(holds(patient)).contains("no instance that maps supplier.fax was seen for");
    anHourPasses();
    assertThat(holds(patient)).isEmpty();
    patient.migrate();
    assertThat(patient.status().complete()).isTrue();
  }

  private static String holds(Concertina service) {
    return service.status().migrations().get(0).holds().stream()
        .map(Hold::reason)
        .collect(Collectors.joining("; "));
  }

  private void anHourPasses() {
    database()
        .execute(
            database()
                .kind()
                .pick(
                    "UPDATE concertina_change SET still_since = still_since - interval '61 minutes'",
                    "UPDATE concertina_change SET still_since = strftime('%Y-%m-%d %H:%M:%f', 'now',"
                        + " '-61 minutes')"));
  }

  @Test
  default void dropAtOnceTakesItsIndexesAlong() {
    suppliers();
    service("4.2").migrate();
    assertThat(now().only(f -> f.toString().contains("pager")).facts()).isEmpty();
    assertThat(service("4.2").status().migrations().get(0).state()).isEqualTo(State.COMPLETE);
    service("4.2").downTo("0");
    assertThat(database().query("SELECT DISTINCT pager FROM supplier")).containsExactly("null");
  }

  @Test
  default void dropIsRefusedWhileAViewReadsTheColumn() {
    suppliers();
    database().execute("CREATE VIEW pagers AS SELECT id, pager FROM supplier");
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("4.2").contract("4.2"))
        .withMessageContaining("pager")
        .withMessageContaining("pagers")
        .withMessageContaining("4.2");
    assertThat(database().count("SELECT count(pager) FROM pagers")).isEqualTo(20);
    database().execute("DROP VIEW pagers");
    service("4.2").migrate();
    assertThat(service("4.2").status().complete()).isTrue();
  }

  @Test
  default void dropIsRefusedWhileATriggerReadsTheColumn() {
    suppliers();
    database()
        .execute(
            database()
                .kind()
                .pick(
                    "CREATE TRIGGER pager_changed BEFORE UPDATE OF pager ON supplier FOR EACH ROW"
                        + " EXECUTE FUNCTION suppress_redundant_updates_trigger()",
                    "CREATE TRIGGER pager_changed AFTER UPDATE OF pager ON supplier BEGIN DELETE"
                        + " FROM supplier WHERE pager = 'none'; END"));
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("4.2").contract("4.2"))
        .withMessageContaining("pager_changed")
        .withMessageContaining("4.2");
    database().execute("DROP TRIGGER pager_changed" + database().kind().pick(" ON supplier", ""));
    service("4.2").migrate();
    assertThat(service("4.2").status().complete()).isTrue();
  }

  @Test
  default void dropAlreadyDoneByHand() {
    suppliers();
    database().execute("DROP INDEX supplier_fax", "ALTER TABLE supplier DROP COLUMN fax");
    CatalogueSnapshot before = now();
    service("4.1").migrate();
    assertSame("recognised", now(), before);
    assertThat(service("4.1").status().complete()).isTrue();
    service("4.1").downTo("0");
    assertSame("what was done by hand stays", now(), before);
  }
}
