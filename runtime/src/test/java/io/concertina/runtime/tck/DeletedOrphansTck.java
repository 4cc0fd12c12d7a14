package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.ObstacleException;
import io.concertina.runtime.report.QuarantinedRowsException;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.Async;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Rows that are deleted because they have no parent, and kept aside for the way back. */
interface DeletedOrphansTck extends Fixture {

  String ASIDE = "concertina_0033_0001_stay";

  private CatalogueSnapshot stays(int count) {
    return legacy(
        Rows.all(Scenarios.bookings(database().kind()), Scenarios.stays(database().kind(), count)));
  }

  private void assertRefused(String statement) {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                database()
                    .execute(
                        database().kind().pick("SELECT 1", "PRAGMA foreign_keys = ON"), statement));
  }

  /** Whatever the column that numbers the rows says of those who give the number themselves. */
  private String insert(String values) {
    return "INSERT INTO stay (id, room, nights, \"Note\") "
        + database().kind().pick("OVERRIDING SYSTEM VALUE ", "")
        + "VALUES "
        + values;
  }

  private boolean kept() {
    return !database().snapshot().only(f -> f.table().endsWith(ASIDE)).facts().isEmpty();
  }

  @Test
  default void orphansGoAndComeBack() {
    CatalogueSnapshot original = stays(2_400);
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(() -> service("33.1").listener(Recorder.stoppingAt("progress 33.1")).migrate());
    service("33.1").downTo("0");
    assertSame("half-way and back", now(), original);
    assertThat(kept()).isFalse();

    Recorder once = new Recorder();
    service("33.1").listener(once).migrate();
    assertThat(database().query("SELECT count(*), max(room) FROM stay")).containsExactly("1800|9");
    assertThat(
            database()
                .query("SELECT count(*), min(room), max(room), sum(days - nights) FROM " + ASIDE))
        .containsExactly("600|10|12|600");
    assertThat(service("33.1").status().migrations())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.rows()).isEqualTo(600);
              assertThat(m.undo()).isEqualTo("kept");
            });
    assertRefused("INSERT INTO stay (room) VALUES (77)");
    Recorder again = new Recorder();
    service("33.1").listener(again).migrate();
    assertThat(again.events()).isEmpty();

    database().execute("UPDATE stay SET nights = 40 WHERE id = 1");
    Recorder back = new Recorder();
    service("33.1").listener(back).downTo("0");
    assertThat(back.events("notice")).isEmpty();
    assertThat(back.events("finished 33.1 EXPAND DOWN"))
        .containsExactly("finished 33.1 EXPAND DOWN 600");
    assertThat(database().query("SELECT nights, days FROM stay WHERE id = 1"))
        .containsExactly("40|41");
    database().execute("UPDATE stay SET nights = 2 WHERE id = 1");
    assertSame("back", now(), original);
    assertThat(kept()).isFalse();
    service("33.1").migrate();
    assertThat(database().count("SELECT count(*) FROM stay")).isEqualTo(1_800);
  }

  @Test
  default void namesThatHaveToBeQuotedAndKeysOfTwoColumns() {
    CatalogueSnapshot original =
        legacy(
            List.of(
                "CREATE TABLE \"Stop\" (name varchar(20) NOT NULL, at int NOT NULL, PRIMARY KEY"
                    + " (name, at))",
                "CREATE TABLE \"Trip \"\"Leg\"\"\" (\"select\" int NOT NULL, \"na\"\"me\" text,"
                    + " \"Trip\" varchar(20) NOT NULL, \"from\" varchar(20), at int, PRIMARY KEY"
                    + " (\"Trip\", \"select\"))",
                Rows.insert(9, "\"Stop\"", "name, at", "'stop ' || i, i"),
                Rows.insert(
                    2_400,
                    "\"Trip \"\"Leg\"\"\"",
                    "\"select\", \"na\"\"me\", \"Trip\", \"from\", at",
                    "i, 'it''s ' || i, 'trip ' || (i % 4), CASE WHEN i % 10 > 1 THEN 'stop ' || (i %"
                        + " 10) END, CASE WHEN i % 100 = 7 THEN 8 ELSE i % 10 END")));
    service("33.2").migrate();
    assertThat(database().query("SELECT count(*) FROM \"concertina_0033_0002_Trip \"\"Leg\"\"\""))
        .containsExactly("24");
    assertThat(database().query("SELECT count(*) FROM \"Trip \"\"Leg\"\"\""))
        .containsExactly("2376");
    service("33.2").downTo("0");
    assertSame("back", now(), original);
  }

  /** Of the key, and of another value of which there is one only. */
  @Test
  default void aRowThatIsThereAgainStaysAside() {
    CatalogueSnapshot original = stays(24);
    service("33.1").migrate();
    database().execute(insert("(9, 1, 7, 'another'), (901, 1, 7, 'note 10')"));
    Recorder back = new Recorder();
    service("33.1").listener(back).downTo("0");
    assertThat(back.events("notice"))
        .containsExactly(
            "notice 33.1 2 rows of stay stay in concertina_0033_0001_stay, the first with the key"
                + " (9): stay has a row with that key, or with another value that only one row may"
                + " have");
    assertThat(database().query("SELECT id, nights, \"Note\" FROM " + ASIDE + " ORDER BY id"))
        .containsExactly("9|5|note 9", "10|1|note 10");
    assertThat(database().query("SELECT id FROM stay WHERE nights = 7 OR room > 9 ORDER BY id"))
        .containsExactly("9", "11", "21", "22", "23", "901");

    // The next way up goes on with that table; what it can't take is refused.
    database().execute("UPDATE stay SET room = 12 WHERE id = 9");
    assertThatExceptionOfType(QuarantinedRowsException.class)
        .isThrownBy(() -> service("33.1").migrate())
        .withMessageContaining("1 of 24 rows refuse it, the first with the key (9): ");
    assertThat(database().query("SELECT nights FROM stay WHERE id = 9")).containsExactly("7");
    assertThat(database().query("SELECT nights FROM " + ASIDE + " WHERE id = 9"))
        .containsExactly("5");
    database().execute("DELETE FROM stay WHERE nights = 7");
    service("33.1").migrate();
    assertThat(database().count("SELECT count(*) FROM " + ASIDE)).isEqualTo(6);
    service("33.1").downTo("0");
    assertSame("back", now(), original);
    assertThat(kept()).isFalse();
  }

  /** One whose values are refused for another reason is told of, and everything waits for it. */
  @Test
  default void aRowThatIsRefusedOnItsWayBackIsTold() {
    CatalogueSnapshot original = stays(24);
    service("33.1").migrate();
    database().execute("UPDATE " + ASIDE + " SET nights = 0 WHERE id = 9");
    assertThatExceptionOfType(QuarantinedRowsException.class)
        .isThrownBy(() -> service("33.1").downTo("0"))
        .withMessageContaining("1 of 6 rows refuse it, the first with the key (9): ");
    assertThat(database().query("SELECT id FROM " + ASIDE)).containsExactly("9");
    database().execute("UPDATE " + ASIDE + " SET nights = 5 WHERE id = 9");
    service("33.1").downTo("0");
    assertSame("back", now(), original);
  }

  @Test
  default void whatADeletionWouldReachIsRefused() {
    CatalogueSnapshot before = stays(24);
    List<String> found = new ArrayList<>();
    reach(
        found,
        "CREATE TABLE guest (stay bigint REFERENCES stay (id) ON DELETE CASCADE)",
        "DROP TABLE guest");
    if (database().kind() == Kind.POSTGRES) {
      database()
          .execute(
              "CREATE FUNCTION told() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END"
                  + " $$");
      reach(
          found,
          "CREATE TRIGGER gone AFTER INSERT OR DELETE ON stay FOR EACH STATEMENT EXECUTE FUNCTION"
              + " told()",
          "DROP TRIGGER gone ON stay");
      stopped(
          "CREATE RULE never AS ON DELETE TO stay DO INSTEAD NOTHING",
          "DROP RULE never ON stay",
          "rule never of stay rewrites what is written to the table");
      stopped("CREATE TABLE part () INHERITS (stay)", "DROP TABLE part", "part");
      assertThat(found)
          .containsExactly(
              "foreign key guest_stay_fkey of table guest", "trigger gone of table stay");
      database()
          .execute(
              "CREATE TRIGGER came AFTER INSERT OR UPDATE ON stay FOR EACH ROW EXECUTE FUNCTION"
                  + " told()");
      service("33.1").migrate();
      service("33.1").downTo("0");
      database().execute("DROP TRIGGER came ON stay", "DROP FUNCTION told");
    } else {
      reach(
          found,
          "CREATE TRIGGER \"UPDATE\" /* after INSERT */ AFTER DELETE ON stay BEGIN SELECT 1; END",
          "DROP TRIGGER \"UPDATE\"");
      assertThat(found).containsExactly("the foreign key of table guest", "trigger UPDATE");
      database()
          .execute(
              "CREATE TRIGGER came AFTER UPDATE ON stay BEGIN DELETE FROM room WHERE id = -1; END");
      service("33.1").migrate();
      service("33.1").downTo("0");
      database().execute("DROP TRIGGER came");
    }
    assertSame("back", now(), before);
  }

  /** The same for what is looked for in the surroundings of every table that is written. */
  private void stopped(String make, String drop, String reason) {
    database().execute(make);
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("33.1").migrate())
        .withMessageContaining(reason);
    assertSame("refused", now(), before);
    database().execute(drop);
  }

  /** Makes what is in the way, and takes it away again; nothing else has changed. */
  private void reach(List<String> found, String make, String drop) {
    database().execute(make);
    CatalogueSnapshot before = now();
    String message = "";
    try {
      service("33.1").migrate();
    } catch (SchemaMismatchException e) {
      message = e.getMessage();
    }
    String start =
        "concertina: V33.1 migrate: make concertina_0033_0001_stay, which keeps rows of stay"
            + " without a parent: rows of stay can't be deleted because of ";
    assertThat(message).startsWith(start);
    found.add(message.substring(start.length()).lines().findFirst().orElseThrow());
    assertSame("refused", now(), before);
    assertThat(kept()).isFalse();
    database().execute(drop);
  }

  @Test
  default void aTableOfThatNameAndAnotherShape() {
    stays(24);
    database().execute("CREATE TABLE " + ASIDE + " (id bigint PRIMARY KEY)");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("33.1").migrate())
        .withMessageContaining("wanted: table concertina_0033_0001_stay (Note ")
        .withMessageContaining("found:  table concertina_0033_0001_stay (id bigint)");
    assertSame("refused", now(), before);
  }

  @Test
  default void aForeignKeyThatHoldsAlreadyIsRecognised() {
    stays(24);
    service("33.1").migrate();
    database().execute("DELETE FROM concertina_history", "DROP TABLE " + ASIDE);
    CatalogueSnapshot before = now();
    Recorder recorder = new Recorder();
    service("33.1").listener(recorder).migrate();
    assertThat(recorder.events("recognised 33.1")).isNotEmpty();
    assertThat(recorder.events("recognised 33.1 m")).hasSize(2);
    assertThat(recorder.events("did 33.1 validate")).isEmpty();
    assertThat(kept()).isFalse();
    assertSame("recognised", now(), before);
    service("33.1").downTo("0");
    assertThat(database().count("SELECT count(*) FROM stay")).isEqualTo(18);
  }

  @Test
  default void whatKeepsRowsIsNotForgotten() {
    stays(24);
    service("33.1").migrate();
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("33.1").control().forget("33.1", "psql"))
        .withMessageContaining("still there: concertina_0033_0001_stay, with rows of stay");
  }

  /** What a writer gives a parent meanwhile, a new one even, is no orphan any more. */
  @Test
  default void aRowThatGetsAParentMeanwhileStays() throws Exception {
    stays(24);
    migrateWhile(
        "33.1",
        "INSERT INTO room (id, name) VALUES (60, 'new')",
        "UPDATE stay SET room = 60 WHERE id = 9",
        "UPDATE stay SET room = 3 WHERE id = 10",
        "UPDATE stay SET nights = 50 WHERE id = 11",
        "DELETE FROM stay WHERE id = 21");
    assertThat(
            database().query("SELECT id, room FROM stay WHERE id IN (9, 10, 11, 21) ORDER BY id"))
        .containsExactly("9|60", "10|3");
    assertThat(database().query("SELECT id, nights FROM " + ASIDE + " ORDER BY id"))
        .containsExactly("11|50", "22|3", "23|4");
  }

  /** The same where orphans are to refer to nothing. */
  @Test
  default void aRowThatGetsAParentMeanwhileKeepsIt() throws Exception {
    stays(24);
    migrateWhile(
        "17.1",
        "INSERT INTO room (id, name) VALUES (60, 'new')",
        "UPDATE booking SET room = 60 WHERE id = 20",
        "UPDATE booking SET room = 3 WHERE id = 30",
        "UPDATE booking SET code = 'x' WHERE id = 40");
    assertThat(
            database().query("SELECT id, room FROM booking WHERE id IN (20, 30, 40) ORDER BY id"))
        .containsExactly("20|60", "30|3", "40|null");
  }

  /** Statements in a transaction that begins with the constraint and ends when it is waited for. */
  private void migrateWhile(String version, String... statements) throws Exception {
    Future<?> migrating;
    try (Connection writer = database().dataSource().getConnection()) {
      CountDownLatch written = new CountDownLatch(1);
      Recorder recorder =
          new Recorder(
              event -> {
                if (event.startsWith("did " + version + " add foreign key")) {
                  write(writer, statements);
                  written.countDown();
                }
              });
      migrating = Async.run(() -> service(version).listener(recorder).migrate());
      written.await();
      awaitBatch();
      writer.commit();
    }
    migrating.get();
  }

  private static void write(Connection writer, String... statements) {
    try (Statement statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SQLite's writers are one after the other in any case. */
  private void awaitBatch() {
    while (database().kind() == Kind.POSTGRES
        && database()
                .count(
                    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND"
                        + " wait_event_type = 'Lock'")
            == 0) {
      Thread.onSpinWait();
    }
  }

  /** Rows of a table in partitions, which only PostgreSQL has. */
  static List<String> partitionedStays() {
    return List.of(
        "CREATE TABLE room (id bigint PRIMARY KEY)",
        "CREATE TABLE stay (id bigint NOT NULL, note text, room bigint NOT NULL, day date NOT NULL, PRIMARY KEY"
            + " (id, day)) PARTITION BY RANGE (day)",
        "CREATE TABLE stay_1 PARTITION OF stay FOR VALUES FROM ('2026-01-01') TO ('2026-01-20')",
        "CREATE TABLE stay_2 PARTITION OF stay DEFAULT",
        Rows.insert(9, "room", "id", "i"),
        Rows.insert(48, "stay", "id, room, day", "i / 2, i % 12 + 1, date '2025-12-30' + i"));
  }

  /** Rows that come on SQLite between the last batch and the constraint are named. */
  @Test
  default void orphansThatComeTooLateAreNamed() {
    stays(24);
    if (database().kind() == Kind.SQLITE) {
      Recorder late =
          new Recorder(
              event -> {
                if (event.startsWith("did 33.1 move")) {
                  database().execute(insert("(90, 90, 1, 'late')"));
                }
              });
      assertThatExceptionOfType(VerificationException.class)
          .isThrownBy(() -> service("33.1").listener(late).migrate())
          .withMessageContaining("1 of 19 rows of stay are wrong, the first with key (");
      service("33.1").downTo("0");
      assertThat(database().count("SELECT count(*) FROM stay")).isEqualTo(25);
    } else {
      Recorder late =
          new Recorder(
              event -> {
                if (event.startsWith("did 33.1 move")) {
                  assertRefused(insert("(90, 90, 1, 'late')"));
                }
              });
      service("33.1").listener(late).migrate();
    }
    service("33.1").migrate();
    assertThat(database().count("SELECT count(*) FROM stay WHERE room > 9")).isZero();
  }
}
