package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.migration.Mapping;
import io.concertina.migration.Table;
import io.concertina.runtime.report.ContractHeldException;
import io.concertina.runtime.report.IrreversibleException;
import io.concertina.runtime.report.MigrationFailedException;
import io.concertina.runtime.report.MigrationStatus.State;
import io.concertina.runtime.report.SchemaInUseException;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.TableNotEmptyException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that come and go. */
interface TableTck extends Fixture {

  private static String insert(String columns, String values) {
    return "INSERT INTO ticket (" + columns + ") VALUES (" + values + ")";
  }

  @Test
  default void tableThroughItsWholeLife() {
    CatalogueSnapshot nothing = now();
    service("18.1").migrate();
    CatalogueSnapshot created = now();
    assertThat(created.only(f -> f.name().equals("headline")).facts()).isEmpty();
    database().execute(insert("title, open", "'Early', true"), insert("title, open", "'x', false"));
    assertThat(database().query("SELECT id, title FROM ticket ORDER BY id"))
        .containsExactly("1|Early", "2|x");
    for (String wrong : List.of(insert("title", "'no open'"), insert("open", "true"))) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> database().execute(wrong))
          .withStackTraceContaining(database().kind().pick("null value in", "NOT NULL constraint"));
    }

    service("18.1", "18.2").migrate();
    database().execute(insert("title, open", "'Old release', true"));
    assertThat(database().query("SELECT headline FROM ticket ORDER BY id"))
        .containsExactly("EARLY", "X", "OLD RELEASE");

    assertThatExceptionOfType(TableNotEmptyException.class)
        .isThrownBy(() -> service("18.1", "18.2").downTo("0"))
        .withMessageContaining(
            "V18.1 create table ticket can't be undone: table ticket holds 3 rows that would be lost")
        .withMessageContaining("nothing was undone")
        .satisfies(e -> assertThat(e.rows()).isEqualTo(3));
    assertThat(database().count("SELECT count(*) FROM ticket")).isEqualTo(3);

    database().execute("DELETE FROM ticket");
    service("18.1", "18.2").downTo("0");
    assertSame("back", now(), nothing);

    service("18.1").migrate();
    assertSame("created again", now(), created);
  }

  @Test
  default void freshDatabaseGetsItAllInOneBoot() {
    var all = List.of("18.1", "18.2", "18.3", "18.4").toArray(String[]::new);
    assertThat(service(all).plan().lines()).isNotEmpty();
    assertThat(service(all).status().complete()).isFalse();
    var background = service(all).boot();
    background.await();
    background.close();
    assertThat(service(all).status().complete()).isTrue();
    assertThat(service(all).plan().lines()).isEmpty();
    database().execute(insert("title, open, headline", "'a', true, 'A'"));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database().execute(insert("title, open", "'b', true")));
  }

  @Test
  default void rowsGoAlongWhereThatWasDeclared() {
    CatalogueSnapshot nothing = now();
    service("18.4").migrate();
    database().execute("INSERT INTO badge (ticket_id, colour) VALUES (1, 'red'), (1, 'blue')");
    service("18.4").downTo("0");
    assertSame("back", now(), nothing);
  }

  @Test
  default void tableAlreadyCreatedByHand() {
    database()
        .execute(
            "CREATE TABLE badge (extra int, colour varchar(20) NOT NULL, ticket_id bigint NOT NULL,"
                + " note text, PRIMARY KEY (ticket_id, colour))",
            "INSERT INTO badge (ticket_id, colour) VALUES (1, 'red')");
    CatalogueSnapshot before = now();
    Recorder recorder = new Recorder();
    service("18.4").listener(recorder).migrate();
    assertThat(recorder.events("recognised 18.4")).hasSize(1);
    assertThat(recorder.events("did 18.4")).isEmpty();
    assertSame("recognised", now(), before);
    assertThat(service("18.4").status().migrations())
        .extracting(m -> m.state())
        .containsExactly(State.COMPLETE);
  }

  @Test
  default void anotherTableOfThatNameIsRefused() {
    database()
        .execute(
            "CREATE TABLE badge (ticket_id bigint NOT NULL, colour varchar(30) NOT NULL, PRIMARY"
                + " KEY (colour, ticket_id))");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("18.4").migrate())
        .withMessageContaining("V18.4 expand: create table badge: something else is already there")
        .withMessageContaining(
            "wanted: table badge (ticket_id bigint NOT NULL, colour varchar(20) NOT NULL, note"
                + " text, PRIMARY KEY (ticket_id, colour))")
        .withMessageContaining(
            "found:  table badge (ticket_id bigint NOT NULL, colour varchar(30) NOT NULL, PRIMARY"
                + " KEY (colour, ticket_id))");
    assertSame("refused", now(), before);
  }

  @Test
  default void whatNeedsTheTableKeepsIt() {
    CatalogueSnapshot nothing = now();
    service("18.4").migrate();
    database()
        .execute(
            "CREATE VIEW red_badge AS SELECT ticket_id FROM badge WHERE colour = 'red'",
            "CREATE TABLE loan (ticket_id bigint, colour varchar(20), FOREIGN KEY (ticket_id,"
                + " colour) REFERENCES badge (ticket_id, colour))");
    assertThatExceptionOfType(MigrationFailedException.class)
        .isThrownBy(() -> service("18.4").downTo("0"))
        .withMessageContaining("table badge is still needed by")
        .withMessageContaining("red_badge")
        .withMessageContaining("loan");
    database().execute("DROP VIEW red_badge", "DROP TABLE loan");
    service("18.4").downTo("0");
    assertSame("back", now(), nothing);
  }

  @Test
  default void livingInstanceKeepsTheTable() {
    CatalogueSnapshot nothing = now();
    try (var instance = service("18.4").boot()) {
      assertThat(instance.running()).isFalse();
      assertThatExceptionOfType(SchemaInUseException.class)
          .isThrownBy(() -> service("18.4").downTo("0"))
          .withMessageContaining("still maps badge.ticket_id");
    }
    service("18.4").downTo("0");
    assertSame("back", now(), nothing);
  }

  @Test
  default void laterColumnsCountAsTheirOwn() {
    service("18.1", "18.2").migrate();
    database().execute("DELETE FROM concertina_history");
    service("18.1", "18.2").control().baseline("18.2", "restored from a backup");
    assertThat(service("18.1", "18.2").status().complete()).isTrue();
  }

  private CatalogueSnapshot logs() {
    return legacy(Scenarios.logs(database().kind()));
  }

  @Test
  default void droppedTableIsKeptAsideAndComesBack() {
    logs();
    service("18.4").migrate();
    CatalogueSnapshot original = now();
    Release old =
        Release.of().mapping(new Mapping("shop.FaxLog", new Table("", "fax_log"), List.of("id")));
    try (var instance = service(old).boot()) {
      assertThat(instance.running()).isFalse();
      assertThatExceptionOfType(ContractHeldException.class)
          .isThrownBy(() -> service("18.4", "18.5").contract("18.5"))
          .withMessageContaining("V18.5 drop table fax_log may not run yet")
          .withMessageContaining("still maps fax_log, last seen");
    }
    assertThat(database().count("SELECT count(*) FROM fax_log")).isEqualTo(20);
    service("18.4", "18.5").migrate();
    assertThat(service("18.4", "18.5").status().migrations().get(1).state())
        .isEqualTo(State.RETAINED);
    assertThat(database().count("SELECT count(*) FROM concertina_0018_0005_fax_log")).isEqualTo(20);
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service(old).boot())
        .withMessageContaining("fax_log.id");
    service("18.4", "18.5").downTo("18.4");
    assertSame("back", now(), original);
  }

  @Test
  default void droppedTableIsPurgedWhenTheRetentionIsOver() {
    logs();
    service("18.5").migrate();
    CatalogueSnapshot kept = database().snapshot().withoutOwn();
    service("18.5").migrate();
    assertSame("still kept", now(), kept);
    database()
        .execute(
            database()
                .kind()
                .pick(
                    "UPDATE concertina_history SET finished_at = finished_at - interval '31 days'",
                    "UPDATE concertina_history SET finished_at = strftime('%Y-%m-%d %H:%M:%f',"
                        + " finished_at, '-31 days')"));
    // Nobody waits for the end of what was kept, not even a step that comes after everything.
    database().execute(Scenarios.bills(database().kind()));
    service("18.5", "6.1", "6.2").boot().close();
    service("18.5", "6.1", "6.2").verify().close();
    service("18.5", "6.1", "6.2").migrate();
    assertThat(service("18.5", "6.1", "6.2").status().migrations().get(2).state())
        .isEqualTo(State.COMPLETE);
    assertThat(database().snapshot().only(f -> f.table().contains("fax_log")).facts()).isEmpty();
    assertThatExceptionOfType(IrreversibleException.class)
        .isThrownBy(() -> service("18.5", "6.1", "6.2").downTo("0"))
        .withMessageContaining(
            "V18.5 drop table fax_log can't be undone: its rows were purged, or never kept");
    assertThat(service("18.5", "6.1", "6.2").status().complete()).isTrue();
  }

  @Test
  default void tableThatIsDroppedAtOnceDoesNotComeBack() {
    logs();
    service("18.6").migrate();
    assertThat(now().only(f -> f.table().contains("pager_log")).facts()).isEmpty();
    assertThatExceptionOfType(IrreversibleException.class)
        .isThrownBy(() -> service("18.6").downTo("0"))
        .withMessageContaining("retain = \"PT0S\" keeps nothing of the table");
  }

  @Test
  default void whatNeedsTheTableHoldsItsDrop() {
    logs();
    database()
        .execute(
            "CREATE VIEW faxes AS SELECT id FROM fax_log",
            "CREATE TABLE page (fax_id bigint REFERENCES fax_log (id) ON DELETE CASCADE)",
            "INSERT INTO page VALUES (7)");
    assertThatExceptionOfType(ContractHeldException.class)
        .isThrownBy(() -> service("18.5").contract("18.5"))
        .withMessageContaining("faxes depends on fax_log")
        .withMessageContaining("page depends on fax_log");
    assertThatExceptionOfType(MigrationFailedException.class)
        .isThrownBy(
            () -> {
              service("18.5").forceContract("18.5", "a try");
              database()
                  .execute(
                      "UPDATE concertina_history SET finished_at = "
                          + database()
                              .kind()
                              .pick(
                                  "finished_at - interval '31 days'",
                                  "strftime('%Y-%m-%d %H:%M:%f', finished_at, '-31 days')"));
              service("18.5").migrate();
            })
        .withMessageContaining("table concertina_0018_0005_fax_log is still needed by")
        .withMessageContaining("page");
    assertThat(database().count("SELECT count(*) FROM page")).isEqualTo(1);
    database().execute("DROP VIEW faxes", "DROP TABLE page");
    service("18.5").migrate();
    assertThat(service("18.5").status().complete()).isTrue();
  }

  @Test
  default void dropOfATableThatIsGoneAlready() {
    logs();
    database().execute("DROP TABLE fax_log");
    CatalogueSnapshot before = now();
    service("18.5").migrate();
    assertSame("recognised", now(), before);
    assertThat(service("18.5").status().complete()).isTrue();
  }

  /** The table that has the name now is not the one that would come back. */
  @Test
  default void purgedTableWhoseNameAnotherHas() {
    database().execute("CREATE TABLE almanac (id bigint PRIMARY KEY)");
    CatalogueSnapshot original = now();
    service("23.11", "23.12").migrate();
    service("23.11", "23.12").downTo("0");
    assertSame("back while it is kept", now(), original);
    service("23.11", "23.12").migrate();
    database().execute("DROP TABLE concertina_0023_0011_almanac");
    CatalogueSnapshot purged = now();
    assertThatExceptionOfType(IrreversibleException.class)
        .isThrownBy(() -> service("23.11", "23.12").downTo("0"))
        .withMessageContaining(
            "V23.11 drop table almanac can't be undone: its rows were purged, or never kept")
        .withMessageContaining("nothing was undone");
    assertSame("refused", now(), purged);
    service("23.11", "23.12").downTo("23.11");
    database().execute("CREATE TABLE almanac (id bigint PRIMARY KEY)");
    service("23.11", "23.12").downTo("0");
    assertSame("brought back by hand", now(), original);
  }
}
