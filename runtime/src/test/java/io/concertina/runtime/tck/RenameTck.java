package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.migration.Mapping;
import io.concertina.migration.Table;
import io.concertina.runtime.report.MigrationStatus.State;
import io.concertina.runtime.report.ObstacleException;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A rename through its whole life, with both releases writing. */
interface RenameTck extends Fixture {

  private CatalogueSnapshot clients() {
    return legacy(Scenarios.clients(database().kind()));
  }

  private static CatalogueSnapshot renamed(CatalogueSnapshot original) {
    return original.catalogue().with(text -> text.replaceAll("\\bname\\b", "full_name"));
  }

  @Test
  default void renameThroughItsWholeLife() throws SQLException {
    CatalogueSnapshot original = clients();
    try (ClientService releases = new ClientService(database())) {
      expandAndBack(original, releases);
      CatalogueSnapshot open = migrateWhileBothReleasesWrite(releases);

      service("1.7", "1.15").migrate();
      releases.newReleaseWrites();
      releases.assertNothingLost("contracted", "full_name");
      assertSame("contracted", now().catalogue(), renamed(original));

      service("1.7", "1.15").downTo("1.7");
      releases.oldReleaseWrites();
      releases.newReleaseWrites();
      releases.assertNothingLost("contract undone", "name");
      releases.assertNothingLost("contract undone", "full_name");
      assertSame("contract undone", besidesThePair(now()), besidesThePair(open));

      service("1.7", "1.15").migrate();
      releases.assertNothingLost("contracted again", "full_name");
      assertSame("contracted again", now().catalogue(), renamed(original));

      service("1.7", "1.15").downTo("0");
      releases.assertNothingLost("all the way back", "name");
      assertSame("all the way back", now().catalogue(), original.catalogue());
    }
  }

  private void expandAndBack(CatalogueSnapshot original, ClientService releases) {
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () -> service("1.7").listener(Recorder.stoppingAt("started 1.7 MIGRATE")).migrate());
    releases.newReleaseWrites();
    releases.oldReleaseWrites();
    releases.assertNothingLost("expanded", "name");
    service("1.7").downTo("0");
    releases.assertNothingLost("expanded and back", "name");
    assertSame("expanded and back", now().catalogue(), original.catalogue());
  }

  private CatalogueSnapshot migrateWhileBothReleasesWrite(ClientService releases) {
    AtomicBoolean expanded = new AtomicBoolean();
    Recorder recorder =
        new Recorder(
            event -> {
              expanded.compareAndSet(false, event.startsWith("finished 1.7 EXPAND"));
              releases.oldReleaseWrites();
              if (expanded.get()) {
                releases.newReleaseWrites();
              }
            });
    service("1.7").listener(recorder).migrate();
    releases.newReleaseWrites();
    releases.oldReleaseWrites();
    releases.assertNothingLost("migrated", "name");
    releases.assertNothingLost("migrated", "full_name");
    assertThat(recorder.events("progress 1.7")).hasSizeGreaterThan(1);
    return now();
  }

  /**
   * The older of the two columns, on which everything hangs, is the old name before a contract and
   * the new name after its way down.
   */
  private static CatalogueSnapshot besidesThePair(CatalogueSnapshot open) {
    return open.catalogue()
        .only(
            fact ->
                !fact.shape().matches("(?s).*(\\bname\\b|full_name).*")
                    && !fact.shape().contains("concertina.needed")
                    && !fact.name().matches("name|full_name"))
        .only(fact -> !fact.kind().equals("table"));
  }

  @Test
  default void renameAlreadyDoneByHand() {
    CatalogueSnapshot original = clients();
    database().execute("ALTER TABLE client RENAME COLUMN name TO full_name");
    Recorder recorder = new Recorder();
    service("1.7", "1.15").listener(recorder).migrate();
    assertSame("recognised", now().catalogue(), renamed(original));
    assertThat(service("1.7", "1.15").status().complete()).isTrue();
    assertThat(recorder.events("progress")).isEmpty();
    service("1.7", "1.15").downTo("0");
    assertSame("what was done by hand stays", now().catalogue(), renamed(original));
  }

  @Test
  default void renameOpensAndContractsInOneGo() {
    CatalogueSnapshot original = clients();
    service("1.7", "1.15").forceContract("1.15", "nobody else is here");
    assertSame("contracted", now().catalogue(), renamed(original));
    assertThat(service("1.7", "1.15").status().migrations())
        .extracting(m -> m.state())
        .containsExactly(State.COMPLETE, State.COMPLETE);
  }

  @Test
  default void renameRefusesAnotherColumnOfThatName() {
    clients();
    database().execute("ALTER TABLE client ADD COLUMN full_name bigint");
    CatalogueSnapshot before = database().snapshot();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("1.7").migrate())
        .withMessageContaining("client")
        .withMessageContaining("full_name")
        .withMessageContaining("bigint")
        .withMessageMatching("(?s).*(varchar|character varying)\\(80\\).*");
    assertSame("refused", now(), before);
  }

  @Test
  default void bootOfTheOldReleaseOnTheContractedTableSaysSo() {
    clients();
    service("1.7").migrate();
    service("1.7", "1.15").migrate();
    Release old =
        Release.of("1.7")
            .mapping(
                new Mapping("shop.Client", new Table("", "client"), List.of("id", "name", "city")));
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service(old).boot())
        .withMessageContaining("client.name");
  }

  @Test
  default void notNullHoldsForBothReleasesWhileTheChangeIsOpen() {
    clients();
    service("1.7").migrate();
    for (String column : List.of("name", "full_name")) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(
              () -> database().execute("UPDATE client SET " + column + " = NULL WHERE id = 3"))
          .withStackTraceContaining(
              database().kind().pick("null value in column", "NOT NULL constraint failed"));
    }
    if (database().kind() == Kind.SQLITE) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(
              () ->
                  database()
                      .execute("INSERT INTO client (id, name, full_name) VALUES (5, NULL, NULL)"))
          .withStackTraceContaining("NOT NULL constraint failed: client.name");
    }
  }

  /**
   * A column that is unique and has a default: PostgreSQL's trigger comes before the unique index,
   * SQLite's after it, so the insert is refused there. Nothing is lost on either.
   */
  @Test
  default void defaultOfAUniqueColumn() {
    clients();
    service("1.7").migrate();
    database().execute("INSERT INTO client (id) VALUES (-1)");
    String insert = "INSERT INTO client (id, full_name) VALUES (-2, 'someone')";
    if (database().kind() == Kind.SQLITE) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> database().execute(insert))
          .withStackTraceContaining("UNIQUE constraint failed: client.name");
      database().execute("UPDATE client SET name = 'named' WHERE id = -1");
      database().execute(insert);
      database().execute("UPDATE client SET full_name = 'unnamed' WHERE id = -1");
    } else {
      database().execute(insert);
    }
    assertThat(database().query("SELECT id, name, full_name FROM client WHERE id < 0 ORDER BY id"))
        .containsExactly("-2|someone|someone", "-1|unnamed|unnamed");
  }

  /** Another scale, another case, another unit: the database takes them for equal. */
  @Test
  default void valuesThatAreEqualAndNotTheSameAreKeptEqual() {
    legacy(Scenarios.measures(database().kind()));
    service("23.1", "23.2", "23.3").migrate();
    database()
        .execute(
            "UPDATE measure SET weight = 1.50, label = 'A', lasting = '24:00:00' WHERE id = 1",
            "UPDATE measure SET mass = 1.500, name = 'A', duration = '24:00:00' WHERE id = 2");
    for (String pair : List.of("weight, mass", "label, name", "lasting, duration")) {
      assertThat(
              database().query("SELECT " + pair + " FROM measure WHERE id < 3").stream()
                  .map(row -> List.of(row.split("\\|", -1))))
          .as(pair)
          .allMatch(row -> row.get(0).equals(row.get(1)));
    }
    assertThat(database().query("SELECT name FROM measure WHERE id < 3")).containsOnly("A");
  }

  /** The release that does not know the new name leaves it to that default. */
  @Test
  default void newNameThatIsThereWithADefaultIsRefusedBeforeAnythingIsMade() {
    legacy(Scenarios.clients(database().kind()));
    database().execute("ALTER TABLE client ADD COLUMN full_name varchar(80) DEFAULT 'nobody'");
    CatalogueSnapshot before = database().snapshot();
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("1.7").boot())
        .withMessageContaining("client.full_name is there already, with ")
        .withMessageContaining("would go over what the writer gave");
    assertSame("refused", database().snapshot(), before);
  }
}
