package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.report.MigrationStatus;
import io.concertina.runtime.report.ObstacleException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Policies that hide rows from the role that migrates, or from those that write. */
interface RowSecurityTck extends Fixture {

  /** A role of this test's own: roles belong to the server. */
  private String role() {
    return "owner_" + database().query("SELECT current_database()").get(0);
  }

  private void owned(List<String> legacy, String... tables) {
    database().execute(legacy);
    String role = role();
    database()
        .execute(
            "CREATE ROLE " + role + " LOGIN PASSWORD 'secret'",
            "GRANT ALL ON SCHEMA public TO " + role);
    for (String table : tables) {
      database().execute("ALTER TABLE " + table + " OWNER TO " + role);
    }
  }

  private void hide(String table) {
    database()
        .execute(
            "ALTER TABLE " + table + " ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY",
            "CREATE POLICY none_of_them ON " + table + " USING (id < 0)");
  }

  private void leave() {
    database().execute("DROP OWNED BY " + role() + " CASCADE", "DROP ROLE " + role());
  }

  private Concertina owner(String... versions) {
    TestDatabase database = database();
    return Concertina.on(((PostgresTestDatabase) database).dataSource(role(), "secret"))
        .indexes(Release.of(versions))
        .build("test")
        .soakTime(Duration.ZERO)
        .leaseTime(Duration.ofMillis(200));
  }

  @Test
  default void rowsThatAreHiddenStopEverythingBeforeItBegins() {
    owned(Scenarios.clients(database().kind()), "client", "nickname");
    hide("client");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> owner("1.7").migrate())
        .withMessageContaining("row security hides rows of client from role " + role())
        .withMessageContaining("nothing was changed");
    assertSame("refused", now(), before);
    database().execute("ALTER TABLE client NO FORCE ROW LEVEL SECURITY");
    owner("1.7").migrate();
    database().execute("ALTER TABLE client FORCE ROW LEVEL SECURITY");
    CatalogueSnapshot open = now();
    for (Runnable goOn :
        List.<Runnable>of(
            () -> owner("1.7", "1.15").migrate(),
            () -> owner("1.7", "1.15").forceContract("1.15", "test"),
            () -> owner("1.7").downTo("0"))) {
      assertThatExceptionOfType(ObstacleException.class)
          .isThrownBy(goOn::run)
          .withMessageContaining("row security hides rows of client");
    }
    assertSame("held", now(), open);
    assertThat(owner("1.7").status().migrations())
        .extracting(MigrationStatus::undo)
        .singleElement()
        .asString()
        .startsWith("not possible: row security hides rows of client");
    leave();
  }

  /** A child whose parent can't be seen is no orphan. */
  @Test
  default void parentsThatAreHiddenStopAForeignKey() {
    owned(Scenarios.bookings(database().kind()), "booking", "room");
    hide("room");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> owner("17.1").migrate())
        .withMessageContaining("row security hides rows of room");
    assertSame("refused", now(), before);
    leave();
  }

  /** What a sub-select does not see would be filled in as nothing. */
  @Test
  default void tablesThatASubSelectReadsAreSeenWhole() {
    owned(Scenarios.items(database().kind()), "item", "region");
    hide("region");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> owner("3.4").migrate())
        .withMessageContaining(
            "an expression over item reads region, of which row security hides rows from role "
                + role())
        .withMessageContaining("ALTER ROLE " + role() + " BYPASSRLS")
        .withMessageContaining("nothing was changed");
    assertSame("hidden", now(), before);

    // The view is read with the rights of its owner, who sees every row.
    database()
        .execute(
            "ALTER TABLE region RENAME TO region_row",
            "CREATE VIEW region AS SELECT * FROM region_row");
    CatalogueSnapshot viewed = now();
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> owner("3.4").migrate())
        .withMessageContaining("an expression over item reads region, which role " + role())
        .withMessageContaining("GRANT SELECT ON region TO " + role());
    assertSame("no right", now(), viewed);
    database().execute("ALTER VIEW region OWNER TO " + role());
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> owner("3.4").migrate())
        .withMessageContaining("reads region_row, of which row security hides rows");
    database()
        .execute("ALTER VIEW region OWNER TO CURRENT_USER", "GRANT SELECT ON region TO " + role());
    owner("3.4").migrate();
    assertThat(database().count("SELECT count(*) FROM item WHERE region_name IS NULL"))
        .isEqualTo(database().count("SELECT count(*) FROM item WHERE region_id > 5"));
    leave();
  }

  /** Whoever writes the one table need not see the row of the other. */
  @Test
  default void triggersBetweenTablesNeedWritersThatSeeEveryRow() {
    for (String version : List.of("25.1", "32.1", "35.1")) {
      boolean extracts = version.equals("25.1");
      String table = extracts ? "guest" : version.equals("32.1") ? "lodger_address" : "patron";
      database()
          .execute(
              extracts
                  ? Scenarios.guests(database().kind(), 12)
                  : version.equals("32.1")
                      ? Scenarios.lodgers(database().kind(), 12)
                      : Scenarios.patrons(database().kind(), 12));
      database().execute("ALTER TABLE " + table + " ENABLE ROW LEVEL SECURITY");
      CatalogueSnapshot before = now();
      assertThatExceptionOfType(ObstacleException.class)
          .as(version)
          .isThrownBy(() -> service(version).migrate())
          .withMessageContaining("row security is enabled on " + table)
          .withMessageContaining("the rights of each writer");
      assertSame(version, now(), before);
    }
  }

  /** Not known to be empty is not empty. */
  @Test
  default void aTableWhoseRowsAreHiddenIsNotFresh() {
    owned(Scenarios.accounts(database().kind()), "account");
    database().execute("DELETE FROM account WHERE id > 3");
    owner("2.1").migrate();
    hide("account");
    assertThat(owner("2.1", "2.2").status().migrations())
        .filteredOn(m -> m.version().toString().equals("2.2"))
        .allSatisfy(m -> assertThat(m.state()).isNotEqualTo(MigrationStatus.State.COMPLETE));
    database().execute("ALTER TABLE account NO FORCE ROW LEVEL SECURITY");
    leave();
  }

  @Test
  default void rightsThatAWayDownNeedsAreLookedForFirst() {
    owned(
        Rows.all(Scenarios.accounts(database().kind()), Scenarios.products(database().kind())),
        "account",
        "product");
    owner("2.4", "5.1").migrate();
    database().execute("ALTER TABLE account OWNER TO CURRENT_USER");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> owner("2.4", "5.1").downTo("0"))
        .withMessageContaining("role " + role() + " does not own account")
        .withMessageContaining("nothing was undone");
    assertSame("nothing undone", now(), before);
    leave();
  }

  @Test
  default void aPublicationOfAllTablesStopsNoUndo() {
    CatalogueSnapshot original = legacy(Scenarios.items(database().kind()));
    database().execute("CREATE PUBLICATION everything FOR ALL TABLES");
    service("3.2").migrate();
    service("3.2").downTo("0");
    assertThat(
            now()
                .only(f -> f.table().endsWith("item") && !f.kind().equals("publication"))
                .differenceTo(
                    original.only(
                        f -> f.table().endsWith("item") && !f.kind().equals("publication"))))
        .isEmpty();
    database().execute("ALTER TABLE item REPLICA IDENTITY NOTHING");
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("3.2").migrate())
        .withMessageContaining("publication everything publishes updates of item");
    database().execute("DROP PUBLICATION everything");
  }

  /** What a partitioned table can't take back is said at once, and by the status. */
  @Test
  default void aTypeThatCantComeBackIsSaidBeforeAnythingIsUndone() {
    database()
        .execute(
            "CREATE TABLE gadget (id bigint, name varchar(40), price numeric(10,2), note varchar(10), seen timestamp(3))"
                + " PARTITION BY RANGE (id)",
            "CREATE TABLE gadget_1 PARTITION OF gadget FOR VALUES FROM (0) TO (9)");
    service("22.2", "22.7").migrate();
    assertThat(service("22.2", "22.7").status().migrations())
        .filteredOn(m -> m.version().toString().equals("22.2"))
        .extracting(MigrationStatus::undo)
        .singleElement()
        .asString()
        .startsWith("not possible: gadget.price can't take its type back");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("22.2", "22.7").downTo("0"))
        .withMessageContaining("gadget is partitioned")
        .withMessageContaining("nothing was undone");
    assertSame("nothing undone", now(), before);
  }

  @Test
  default void aViewOfTheColumnThatGoesIsNamedBeforeAnythingIsUndone() {
    database().execute(Scenarios.accounts(database().kind()));
    database().execute(Scenarios.products(database().kind()));
    service("2.4", "5.1").migrate();
    database().execute("CREATE VIEW noted AS SELECT id, note FROM account");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("2.4", "5.1").downTo("0"))
        .withMessageContaining("view noted");
    assertSame("nothing undone", now(), before);
    assertThat(service("2.4").status().migrations())
        .filteredOn(m -> m.version().toString().equals("2.4"))
        .extracting(MigrationStatus::undo)
        .singleElement()
        .asString()
        .contains("view noted");
  }
}
