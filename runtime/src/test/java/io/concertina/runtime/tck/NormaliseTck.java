package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.Async;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values that many rows share and that get a table of their own, with both releases writing. */
interface NormaliseTck extends Fixture {

  private CatalogueSnapshot patrons() {
    return legacy(Scenarios.patrons(database().kind(), 1_200));
  }

  /** Every statement of a release that knows the value alone. */
  private void oldReleaseWrites(long first) {
    database()
        .execute(
            "INSERT INTO patron (id, name, town) VALUES (%s, 'old', 'T1'), (%s, 'old', 'Old')"
                .formatted(first, first - 1),
            "INSERT INTO patron (id, name) VALUES (%s, 'old')".formatted(first - 2),
            "UPDATE patron SET town = 'Old' WHERE id = 10",
            "UPDATE patron SET town = 't1' WHERE id = 11",
            "UPDATE patron SET town = NULL WHERE id = 13",
            "UPDATE patron SET town = 'First' WHERE id = 14",
            "UPDATE patron SET name = 'untouched' WHERE id = 15",
            "INSERT INTO patron (id, name, town) VALUES (16, 'up', 'Sert') ON CONFLICT (id) DO"
                + " UPDATE SET name = excluded.name, town = excluded.town",
            "DELETE FROM patron WHERE id = 17",
            "UPDATE patron SET id = %s, town = 'Moved' WHERE id = 18".formatted(first - 3),
            "INSERT INTO patron (id, town) VALUES (18, 'Again')",
            "UPDATE patron SET town = town || '!' WHERE id BETWEEN 20 AND 22 AND town NOT LIKE"
                + " '%!'");
  }

  /** Every statement of one that knows the reference alone. */
  private void newReleaseWrites(long first) {
    database()
        .execute(
            "INSERT INTO patron_town (town) VALUES ('New%s')".formatted(first),
            "INSERT INTO patron (id, name, town_id) SELECT %s, 'new', id FROM patron_town WHERE"
                    .formatted(first)
                + " town = 'New%s'".formatted(first),
            "INSERT INTO patron (id, name) VALUES (%s, 'new')".formatted(first - 1),
            "UPDATE patron SET town_id = (SELECT id FROM patron_town WHERE town = 'New%s') WHERE"
                    .formatted(first)
                + " id = 31",
            "UPDATE patron SET town_id = NULL WHERE id = 32",
            "INSERT INTO patron (id, town_id) SELECT 34, id FROM patron_town WHERE town || '' = 'T1' ON"
                + " CONFLICT (id) DO UPDATE SET town_id = excluded.town_id",
            "UPDATE patron SET name = 'touched', town_id = town_id WHERE id = 35",
            "UPDATE patron_town SET town = town || '.' WHERE town LIKE 'T2%'",
            "DELETE FROM patron WHERE id = 37");
  }

  private void assertInStep(String stage) {
    assertThat(
            database()
                .query(
                    "SELECT p.id, p.town, p.town_id, t.town FROM patron p LEFT JOIN patron_town t"
                        + " ON t.id = p.town_id WHERE coalesce(p.town, '-') <> coalesce(t.town,"
                        + " '-') OR (p.town IS NULL) <> (p.town_id IS NULL)"))
        .as(stage)
        .isEmpty();
    assertThat(database().count("SELECT count(*) - count(DISTINCT town || '') FROM patron_town"))
        .as(stage)
        .isZero();
  }

  private void assertOldWritten(String stage, String town) {
    assertThat(
            database()
                .query(
                    "SELECT p.id, %s FROM patron p LEFT JOIN patron_town t ON t.id = p.town_id WHERE"
                            .formatted(town)
                        + " p.id IN (10, 11, 13, 14, 16, 17, 18) ORDER BY 1"))
        .as(stage)
        .containsExactly("10|Old", "11|t1", "13|null", "14|First", "16|Sert", "18|Again");
  }

  @Test
  default void normaliseThroughItsWholeLife() {
    CatalogueSnapshot original = patrons();
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () -> service("35.1").listener(Recorder.stoppingAt("started 35.1 MIGRATE")).migrate());
    service("35.1").downTo("0");
    assertSame("expanded and back", now(), original);

    AtomicBoolean wrote = new AtomicBoolean();
    Recorder writers =
        new Recorder(
            event -> {
              if (event.startsWith("progress 35.1") && wrote.compareAndSet(false, true)) {
                oldReleaseWrites(-1);
                database().execute("UPDATE patron SET id = -id WHERE id > 1150");
              }
            });
    service("35.1").listener(writers).migrate();
    assertThat(wrote).isTrue();
    assertInStep("migrated");
    assertOldWritten("migrated", "t.town");
    assertThat(
            database()
                .count(
                    "SELECT count(*) FROM patron_town WHERE town LIKE 'T_' AND town || '' <> 't1'"))
        .isEqualTo(7);
    newReleaseWrites(-10);
    oldReleaseWrites(-20);
    assertInStep("both releases write");
    assertThat(
            database()
                .query(
                    "SELECT id, town FROM patron WHERE id IN (-10, -11, 31, 32, 34, 37) ORDER BY"
                        + " id"))
        .containsExactly("-11|null", "-10|New-10", "31|New-10", "32|null", "34|T1");
    assertThat(database().count("SELECT count(*) FROM patron WHERE town = 'T2'")).isZero();
    assertThat(database().count("SELECT count(*) FROM patron WHERE town = 'T2.'")).isPositive();

    service("35.1", "35.2").migrate();
    assertThat(now().facts())
        .noneMatch(fact -> fact.kind().matches("trigger|function"))
        .noneMatch(
            fact -> fact.kind().equals("column") && fact.toString().contains("patron.town "));
    assertOldWritten("contracted", "t.town");
    database()
        .execute(
            "INSERT INTO patron_town (town) VALUES ('After')",
            "INSERT INTO patron (id, town_id) SELECT -90, id FROM patron_town WHERE town ="
                + " 'After'",
            "UPDATE patron SET town_id = NULL WHERE id = 40");

    service("35.1", "35.2").downTo("35.1");
    assertInStep("contract undone");
    assertOldWritten("contract undone", "p.town");
    assertThat(database().query("SELECT town FROM patron WHERE id IN (-90, 40) ORDER BY id"))
        .containsExactly("After", "null");
    oldReleaseWrites(-50);
    newReleaseWrites(-60);
    assertInStep("both releases write again");

    service("35.1", "35.2").migrate();
    service("35.1", "35.2").downTo("0");
    assertThat(
            database()
                .query("SELECT id, town FROM patron WHERE id IN (-90, -60, 11, 32) ORDER BY id"))
        .containsExactly("-90|After", "-60|New-60", "11|t1", "32|null");
    assertThat(now().facts()).noneMatch(fact -> fact.toString().contains("patron_town"));
  }

  /** Catalogue and rows, where nobody writes. */
  @Test
  default void theWayBackFromValuesIsExact() {
    CatalogueSnapshot original = patrons();
    service("35.1").migrate();
    service("35.1", "35.2").migrate();
    service("35.1", "35.2").downTo("0");
    // The column that came back is the last.
    assertSame("back", now().unordered(), original.unordered());
  }

  /** A key of two columns, and a value of two that is NOT NULL on either side. */
  @Test
  default void aRequiredValueIsRequiredOnEitherSide() {
    CatalogueSnapshot original = patrons();
    service("35.3").migrate();
    assertThat(database().query("SELECT count(*), count(DISTINCT maker) FROM berth_engine"))
        .containsExactly("15|3");
    database()
        .execute(
            "INSERT INTO berth (harbour, code, maker, model) VALUES (9, 'old', 'M1', 1)",
            "INSERT INTO berth (harbour, code, engine) SELECT 9, 'new', number FROM berth_engine"
                + " WHERE maker = 'M2' AND model = 2",
            "UPDATE berth SET model = 77 WHERE harbour = 9",
            "UPDATE berth_engine SET maker = 'Own' WHERE maker = 'M1' AND model = 77");
    assertThat(
            database()
                .query(
                    "SELECT b.maker, b.model, e.maker FROM berth b JOIN berth_engine e ON e.number ="
                        + " b.engine AND e.model = b.model WHERE harbour = 9 ORDER BY b.code"))
        .containsExactly("M2|77|M2", "Own|77|Own");
    database().execute("DELETE FROM berth WHERE harbour = 9");
    service("35.3", "35.4").migrate();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database().execute("UPDATE berth SET engine = NULL"));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database().execute("INSERT INTO berth_engine (maker) VALUES ('half')"));
    service("35.3", "35.4").downTo("35.3");
    database().execute("INSERT INTO berth (harbour, code, maker, model) VALUES (9, 'x', 'X', 0)");
    assertThat(
            database()
                .query(
                    "SELECT e.maker FROM berth_engine e JOIN berth b ON b.engine = e.number WHERE code = 'x'"))
        .containsExactly("X");
    database().execute("DELETE FROM berth WHERE harbour = 9");
    service("35.3", "35.4").downTo("0");
    assertSame("back", now().unordered(), original.unordered());
  }

  @Test
  default void partOfAValueIsNone() {
    patrons();
    service("35.3").migrate();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                database()
                    .execute(
                        "INSERT INTO berth (harbour, code, maker) VALUES (9, 'half', 'Half')"));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database().execute("UPDATE berth SET model = NULL"));
  }

  /** Of two that make the same value, each finds the row that one of them has made. */
  @Test
  default void twoWritersMakeAValueOnce() {
    patrons();
    service("35.1").migrate();
    List<CompletableFuture<Void>> writers =
        Stream.of(1, 2)
            .map(
                writer ->
                    Async.run(
                        () -> {
                          for (int i = 0; i < 40; i++) {
                            database()
                                .execute(
                                    "INSERT INTO patron (id, town) VALUES (%s, 'Made%s')"
                                        .formatted(-i * 2 - writer, i));
                          }
                        }))
            .toList();
    writers.forEach(CompletableFuture::join);
    assertThat(
            database()
                .query(
                    "SELECT count(*), count(DISTINCT p.town_id) FROM patron p JOIN patron_town t ON"
                        + " t.id = p.town_id WHERE t.town LIKE 'Made%'"))
        .containsExactly("80|40");
    assertInStep("both have written");
  }

  private void awaitWaiting(int writers) {
    while (database().kind() == Kind.POSTGRES
        && database()
                .count(
                    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND"
                        + " wait_event_type = 'Lock'")
            < writers) {
      Thread.onSpinWait();
    }
  }

  /** SQLite's writers are one after the other in any case. */
  @Test
  default void aValueThatSomebodyElseMakesOrRenamesIsWaitedFor() throws SQLException {
    patrons();
    service("35.1").migrate();
    String first = database().query("SELECT id FROM patron_town WHERE town = 'T1'").get(0);
    try (Connection connection = database().dataSource().getConnection();
        Statement writer = connection.createStatement()) {
      connection.setAutoCommit(false);
      writer.execute("INSERT INTO patron (id, town) VALUES (-1, 'Made')");
      writer.execute("UPDATE patron_town SET town = 'Renamed' WHERE id = " + first);
      List<CompletableFuture<Void>> waiting =
          Stream.of(
                  "INSERT INTO patron (id, town) VALUES (-2, 'Made')",
                  "INSERT INTO patron (id, town) VALUES (-3, 'T1')",
                  "INSERT INTO patron (id, town_id) VALUES (-4, %s)".formatted(first))
              .map(sql -> Async.run(() -> database().execute(sql)))
              .toList();
      awaitWaiting(waiting.size());
      connection.commit();
      waiting.forEach(CompletableFuture::join);
    }
    assertInStep("all have written");
    assertThat(
            database()
                .query(
                    "SELECT id, town, CASE town_id WHEN %s THEN 'first' ELSE 'other' END FROM patron"
                            .formatted(first)
                        + " WHERE id < 2 ORDER BY id"))
        .containsExactly(
            "-4|Renamed|first", "-3|T1|other", "-2|Made|other", "-1|Made|other", "1|Renamed|first");
  }

  /** The old release finds the new name, and what it writes by the old one is another value. */
  @Test
  default void aValueThatIsRenamedKeepsItsRows() {
    patrons();
    service("35.1").migrate();
    String first = database().query("SELECT id FROM patron_town WHERE town = 'T1'").get(0);
    database()
        .execute(
            "UPDATE patron_town SET town = lower(town)",
            "INSERT INTO patron (id, town) VALUES (-1, 'T1'), (-2, 't1')",
            "UPDATE patron_town SET town = 'Town of ' || town WHERE town IN ('T1', 't1')");
    assertInStep("renamed");
    assertThat(
            database()
                .query(
                    "SELECT id, town, CASE town_id WHEN %s THEN 'first' ELSE 'other' END FROM patron"
                            .formatted(first)
                        + " WHERE id IN (-2, -1, 1) ORDER BY id"))
        .containsExactly("-2|Town of t1|first", "-1|Town of T1|other", "1|Town of t1|first");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () -> database().execute("UPDATE patron_town SET town = 't2' WHERE id = " + first));
  }

  @Test
  default void whatHangsOnAValueIsRefused() {
    database()
        .execute(
            "CREATE TABLE patron (id bigint PRIMARY KEY, name varchar(40), town varchar(40)"
                + " DEFAULT 'here')");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("35.1").migrate())
        .withMessageContaining("patron.town can't be moved because of its DEFAULT 'here'");
    database()
        .execute(
            "DROP TABLE patron",
            "CREATE TABLE patron (id bigint PRIMARY KEY, name text, town text)",
            "CREATE UNIQUE INDEX patron_towns ON patron (town)");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("35.1").migrate())
        .withMessageContaining("patron.town can't be moved because of ")
        .withMessageContaining("patron_towns");
    database()
        .execute("DROP TABLE patron", "CREATE TABLE patron (id bigint PRIMARY KEY, name text)");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("35.1").migrate())
        .withMessageContaining("table patron has no column town");
    assertThat(now().facts()).noneMatch(fact -> fact.toString().contains("patron_town"));
  }

  @Test
  default void anotherTableOfValuesIsRefused() {
    patrons();
    database()
        .execute(
            "CREATE TABLE patron_town (id bigint NOT NULL PRIMARY KEY, town varchar(40) NOT NULL)");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("35.1").migrate())
        .withMessageContaining("something else is already there")
        .withMessageContaining("wanted: table patron_town (id ")
        .withMessageContaining(" GENERATED NOT NULL, town of any type NOT NULL");
    String numbered =
        database().kind().pick("bigint GENERATED BY DEFAULT AS IDENTITY", "integer NOT NULL");
    database()
        .execute(
            "DROP TABLE patron_town",
            "CREATE TABLE patron_town (id %s PRIMARY KEY, town varchar(40) NOT NULL)"
                .formatted(numbered));
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("35.1").migrate())
        .withMessageContaining("something else is already there")
        .withMessageContaining("wanted: unique index patron_town_town_key (\"town\"")
        .withMessageContaining("found:  no such index");
    database()
        .execute(
            "CREATE UNIQUE INDEX patron_town_town_key ON patron_town (town %s)"
                .formatted(database().kind().pick("DESC", "COLLATE NOCASE")));
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("35.1").migrate())
        .withMessageContaining("something else is already there");
    database().execute("DROP TABLE patron_town", "ALTER TABLE patron ADD COLUMN town_id text");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("35.1").migrate())
        .withMessageContaining("something else is already there")
        .withMessageContaining("wanted: patron.town_id bigint");
  }

  @Test
  default void whatWasNormalisedByHandIsRecognised() {
    patrons();
    String numbered =
        database().kind().pick("bigint GENERATED BY DEFAULT AS IDENTITY", "integer NOT NULL");
    database()
        .execute(
            "CREATE TABLE patron_town (id %s PRIMARY KEY, town varchar(40) COLLATE %s NOT NULL)"
                .formatted(numbered, database().kind().pick("\"C\"", "NOCASE")),
            "CREATE UNIQUE INDEX patron_town_town_key ON patron_town (town%s)"
                .formatted(database().kind().pick("", " COLLATE BINARY")),
            "INSERT INTO patron_town (town) SELECT DISTINCT town FROM patron WHERE town IS NOT"
                + " NULL AND town < 'T4'",
            "ALTER TABLE patron ADD COLUMN town_id bigint",
            "UPDATE patron SET town_id = (SELECT t.id FROM patron_town t WHERE t.town ="
                + " patron.town) WHERE id < 100");
    Recorder recorder = new Recorder();
    service("35.1").listener(recorder).migrate();
    assertThat(recorder.events("recognised"))
        .anyMatch(event -> event.contains("create table patron_town"))
        .anyMatch(event -> event.contains("add patron.town_id"));
    assertInStep("by hand");
    assertThat(database().count("SELECT count(*) FROM patron_town")).isEqualTo(7);
  }

  @Test
  default void aValueWrittenAroundTheTriggersIsFoundBeforeAnythingGoes() {
    patrons();
    service("35.1").migrate();
    Triggers.off(database(), "UPDATE patron_town SET town = 'Around' WHERE town = 'T1'");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("35.1", "35.2").migrate())
        .withMessageContaining(" of 1,200 rows of patron are wrong, the first with key (")
        .withMessageContaining(
            "town of patron and of the row of patron_town that town_id refers to are not the same");
    assertThat(database().query("SELECT town FROM patron WHERE id = 1")).containsExactly("T1");
  }
}
