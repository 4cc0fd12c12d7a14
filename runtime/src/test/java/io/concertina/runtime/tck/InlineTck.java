package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Columns that come back from a table of their own, with both releases writing. */
interface InlineTck extends Fixture {

  private CatalogueSnapshot lodgers() {
    return legacy(Scenarios.lodgers(database().kind(), 1_200));
  }

  /** Every statement of a release that knows the columns in their own table. */
  private void oldReleaseWrites(long first) {
    database()
        .execute(
            "INSERT INTO lodger (id, name) VALUES (%s, 'old')".formatted(first),
            "INSERT INTO lodger_address VALUES (%s, 'O', NULL)".formatted(first),
            "UPDATE lodger_address SET street = 'old' WHERE lodger_id = 11",
            "UPDATE lodger_address SET street = NULL, city = NULL WHERE lodger_id = 13",
            "INSERT INTO lodger_address VALUES (15, 'first', 'one')",
            "INSERT INTO lodger_address VALUES (14, 'up', 'sert') ON CONFLICT (lodger_id) DO UPDATE"
                + " SET street = excluded.street, city = excluded.city",
            "DELETE FROM lodger_address WHERE lodger_id = 16",
            "UPDATE lodger SET name = 'untouched' WHERE id = 17",
            "DELETE FROM lodger_address WHERE lodger_id = 19",
            "DELETE FROM lodger WHERE id = 19");
  }

  /** Every statement of one that knows them here. */
  private void newReleaseWrites(long first) {
    database()
        .execute(
            "INSERT INTO lodger (id, name, street, city) VALUES (%s, 'new', 'N', 'C')"
                .formatted(first),
            "INSERT INTO lodger (id, name) VALUES (%s, 'new')".formatted(first - 1),
            "UPDATE lodger SET city = 'new' WHERE id = 22",
            "UPDATE lodger SET street = NULL, city = NULL WHERE id = 23",
            "UPDATE lodger SET street = 'first', city = 'new' WHERE id = 24",
            "INSERT INTO lodger (id, name, street) VALUES (25, 'up', 'sert') ON CONFLICT (id) DO"
                + " UPDATE SET street = excluded.street",
            "DELETE FROM lodger WHERE id = 26");
  }

  private void assertInStep(String stage) {
    assertThat(
            database()
                .query(
                    "SELECT g.id, g.street, g.city, a.street, a.city FROM lodger g LEFT JOIN"
                        + " lodger_address a ON a.lodger_id = g.id WHERE coalesce(g.street, '') <>"
                        + " coalesce(a.street, '') OR coalesce(g.city, '') <> coalesce(a.city, '')"
                        + " OR (a.lodger_id IS NULL AND coalesce(g.street, g.city) IS NOT NULL)"))
        .as(stage)
        .isEmpty();
    assertThat(
            database()
                .count(
                    "SELECT count(*) FROM lodger_address WHERE lodger_id NOT IN (SELECT id FROM"
                        + " lodger)"))
        .as(stage)
        .isZero();
  }

  private void assertWritten(String stage, String table, String key) {
    assertThat(
            database()
                .query(
                    "SELECT %1$s, street, city FROM %2$s WHERE %1$s IN (-1, 11, 13, 14, 15, 16, 19)"
                            .formatted(key, table)
                        + " AND coalesce(street, city) IS NOT NULL ORDER BY "
                        + key))
        .as(stage)
        .containsExactly("-1|O|null", "11|old|null", "14|up|sert", "15|first|one");
  }

  @Test
  default void inlineThroughItsWholeLife() {
    CatalogueSnapshot original = lodgers();
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () -> service("32.1").listener(Recorder.stoppingAt("started 32.1 MIGRATE")).migrate());
    service("32.1").downTo("0");
    assertSame("expanded and back", now(), original);

    AtomicBoolean wrote = new AtomicBoolean();
    Recorder writers =
        new Recorder(
            event -> {
              if (event.startsWith("progress 32.1") && wrote.compareAndSet(false, true)) {
                oldReleaseWrites(-1);
              }
            });
    service("32.1").listener(writers).migrate();
    assertThat(wrote).isTrue();
    assertInStep("migrated");
    assertWritten("migrated", "lodger", "id");
    assertWritten("migrated", "lodger_address", "lodger_id");
    database().execute("DELETE FROM lodger_address WHERE lodger_id = 15");
    oldReleaseWrites(-2);
    newReleaseWrites(-4);
    assertInStep("both releases write");
    assertWritten("both releases write", "lodger", "id");
    assertThat(
            database()
                .query(
                    "SELECT lodger_id, street, city FROM lodger_address WHERE lodger_id IN (22, 23,"
                        + " 24, 25, 26, -4, -5) ORDER BY lodger_id"))
        .containsExactly("-4|N|C", "22|S22|new", "24|first|new", "25|sert|null");

    service("32.1", "32.2").migrate();
    assertThat(now().facts())
        .noneMatch(
            fact ->
                fact.kind().matches("trigger|function")
                    || fact.toString().contains("lodger_address"));
    assertWritten("contracted", "lodger", "id");
    assertThat(database().query("SELECT count(*) FROM lodger WHERE street = 'S22'"))
        .containsExactly("1");
    database()
        .execute(
            "INSERT INTO lodger (id, street, city) VALUES (-90, 'after', 'it')",
            "UPDATE lodger SET street = NULL, city = NULL WHERE id = 29");

    service("32.1", "32.2").downTo("32.1");
    assertInStep("contract undone");
    assertWritten("contract undone", "lodger_address", "lodger_id");
    assertThat(
            database()
                .query(
                    "SELECT lodger_id, street, city FROM lodger_address WHERE lodger_id IN (-90,"
                        + " 29)"))
        .containsExactly("-90|after|it");
    database().execute("DELETE FROM lodger WHERE id = 15", "INSERT INTO lodger (id) VALUES (15)");
    oldReleaseWrites(-30);
    newReleaseWrites(-40);
    assertInStep("both releases write again");

    service("32.1", "32.2").migrate();
    service("32.1", "32.2").downTo("0");
    assertThat(
            database()
                .query(
                    "SELECT lodger_id, street, city FROM lodger_address WHERE lodger_id IN (-90,"
                        + " 22) ORDER BY lodger_id"))
        .containsExactly("-90|after|it", "22|S22|new");
    assertSame(
        "but for the rows",
        now().only(fact -> !fact.kind().equals("row")),
        original.only(fact -> !fact.kind().equals("row")));
  }

  /** Nothing but the triggers takes the row along. */
  @Test
  default void aRowFollowsWhateverItsForeignKeyIs() {
    database()
        .execute(
            "CREATE TABLE lodger (id bigint PRIMARY KEY, name varchar(40))",
            "CREATE TABLE lodger_address (lodger_id bigint PRIMARY KEY REFERENCES lodger (id),"
                + " street varchar(40), city varchar(40))",
            "INSERT INTO lodger VALUES (4, 'a'), (5, 'b'), (6, 'c'), (7, 'd'), (8, 'e')",
            "INSERT INTO lodger_address VALUES (4, 's4', 'c4'), (5, 'same', 'c'), (6, 'same', 'c'),"
                + " (7, 's7', 'c7'), (8, 's8', NULL)");
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () -> service("32.1").listener(Recorder.stoppingAt("started 32.1 MIGRATE")).migrate());
    database().execute("UPDATE lodger SET id = 80 WHERE id = 8");
    assertThat(database().query("SELECT street, city FROM lodger WHERE id = 80"))
        .as("not filled until then")
        .containsExactly("s8|null");
    service("32.1").migrate();
    database()
        .execute(
            "UPDATE lodger SET id = 100, street = 'new' WHERE id = 4",
            "UPDATE lodger SET id = id - 1 WHERE id IN (5, 6)",
            "UPDATE lodger SET id = 102, street = NULL, city = NULL WHERE id = 5",
            "UPDATE lodger SET id = 107 WHERE id = 7",
            "DELETE FROM lodger WHERE id = 80");
    assertThat(database().query("SELECT id, street, city FROM lodger ORDER BY id"))
        .containsExactly("4|same|c", "100|new|c4", "102|null|null", "107|s7|c7");
    assertThat(database().query("SELECT lodger_id, street, city FROM lodger_address ORDER BY 1"))
        .containsExactly("4|same|c", "100|new|c4", "107|s7|c7");
    assertInStep("keys change");
  }

  /** Its own action comes before the triggers. */
  @Test
  default void aRowFollowsThatItsForeignKeyTakesAlong() {
    database()
        .execute(
            "CREATE TABLE lodger (id bigint PRIMARY KEY, name varchar(40))",
            "CREATE TABLE lodger_address (lodger_id bigint PRIMARY KEY REFERENCES lodger (id) ON"
                + " DELETE CASCADE ON UPDATE CASCADE, street varchar(40), city varchar(40))",
            "INSERT INTO lodger VALUES (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd')",
            "INSERT INTO lodger_address VALUES (1, 's1', 'c1'), (2, 's2', 'c2'), (3, 's3', 'c3')");
    service("32.1").migrate();
    database()
        .execute(
            database().kind().pick("SELECT 1", "PRAGMA foreign_keys = ON"),
            "UPDATE lodger SET id = 101, street = NULL, city = NULL WHERE id = 1",
            "UPDATE lodger SET id = 102, street = 'z' WHERE id = 2",
            "UPDATE lodger SET id = 104, city = 'late' WHERE id = 4",
            "DELETE FROM lodger WHERE id = 3");
    assertThat(database().query("SELECT id, street, city FROM lodger ORDER BY id"))
        .containsExactly("101|null|null", "102|z|c2", "104|null|late");
    assertThat(database().query("SELECT lodger_id, street, city FROM lodger_address ORDER BY 1"))
        .containsExactly("102|z|c2", "104|null|late");
  }

  /** Nobody loses what the backfill has not brought yet. */
  @Test
  default void aWriteBeforeTheBackfillTakesOnlyWhatItChanges() {
    lodgers();
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () -> service("32.1").listener(Recorder.stoppingAt("started 32.1 MIGRATE")).migrate());
    database()
        .execute(
            "UPDATE lodger SET street = 'x' WHERE id = 22",
            "UPDATE lodger SET id = -28, street = 'y' WHERE id = 28",
            "UPDATE lodger SET id = -32 WHERE id = 32");
    service("32.1").migrate();
    assertInStep("migrated");
    assertThat(
            database()
                .query(
                    "SELECT id, street, city FROM lodger WHERE id IN (22, -28, -32)"
                        + " ORDER BY id"))
        .containsExactly("-32|S32|C32", "-28|y|C28", "22|x|C22");
    service("32.1", "32.2").migrate();

    Recorder keys =
        new Recorder(
            event -> {
              if (event.startsWith("progress 32.2")) {
                database().execute("UPDATE lodger SET id = -1196 WHERE id = 1196");
              }
            });
    service("32.1", "32.2").listener(keys).downTo("32.1");
    assertInStep("copied while keys change");
    assertThat(database().query("SELECT street FROM lodger_address WHERE lodger_id = -1196"))
        .containsExactly("S1196");
  }

  /** Without a foreign key, the row of a lodger may come before the lodger. */
  @Test
  default void aRowThatCameFirstIsTaken() {
    database()
        .execute(
            "CREATE TABLE lodger (id bigint PRIMARY KEY, name varchar(40))",
            "CREATE TABLE lodger_address (lodger_id bigint PRIMARY KEY, street varchar(40), city"
                + " varchar(40))");
    service("32.1").migrate();
    database()
        .execute(
            "INSERT INTO lodger_address VALUES (1, 's', NULL)",
            "INSERT INTO lodger (id, name) VALUES (1, 'late')");
    assertThat(database().query("SELECT street FROM lodger")).containsExactly("s");
    database().execute("INSERT INTO lodger_address VALUES (2, 'orphan', NULL)");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("32.1", "32.2").migrate())
        .withMessageContaining("1 of 2 rows of lodger_address are wrong, the first with key (")
        .withMessageContaining("or the row has none in lodger");
    database().execute("INSERT INTO lodger (id, name) VALUES (2, 'at last')");
    service("32.1", "32.2").migrate();
    assertThat(database().query("SELECT street FROM lodger ORDER BY id"))
        .containsExactly("s", "orphan");
  }

  /** A key of two columns, and a column that is NOT NULL in either place. */
  @Test
  default void aRequiredColumnIsRequiredOnEitherSide() {
    CatalogueSnapshot original = lodgers();
    service("32.3").migrate();
    service("32.3", "32.4").migrate();
    assertThat(database().count("SELECT count(*) FROM barge WHERE draught > 0")).isEqualTo(1_200);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database().execute("UPDATE barge SET draught = NULL"));
    service("32.3", "32.4").downTo("32.3");
    database()
        .execute(
            "INSERT INTO barge (harbour, code, name) VALUES (9, 'new', 'new')",
            "INSERT INTO barge_hull VALUES (9, 'new', 7)",
            "UPDATE barge SET draught = 8 WHERE code = 'new' AND draught = 7");
    assertThat(database().query("SELECT draught FROM barge_hull WHERE code = 'new'"))
        .containsExactly("8");
    database().execute("DELETE FROM barge WHERE harbour = 9");
    assertThat(database().query("SELECT * FROM barge_hull WHERE harbour = 9")).isEmpty();
    service("32.3", "32.4").downTo("0");
    assertSame("back", now(), original);
  }

  @Test
  default void whatWouldGoWithTheTableIsRefused() {
    database()
        .execute(
            "CREATE TABLE lodger (id bigint PRIMARY KEY, name varchar(40))",
            "CREATE TABLE lodger_address (lodger_id bigint PRIMARY KEY REFERENCES lodger (id),"
                + " street varchar(40), city varchar(40), note varchar(9))",
            "CREATE TABLE letter (id bigint PRIMARY KEY, lodger_id bigint REFERENCES lodger_address"
                + " (lodger_id))");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("32.1").migrate())
        .withMessageContaining("table lodger_address can't be inlined because of ")
        .withMessageContaining("its column note")
        .withMessageContaining("letter")
        .withMessageContaining("take each of its columns along");
    database()
        .execute(
            "DROP TABLE letter",
            "DROP TABLE lodger_address",
            "CREATE TABLE lodger_address (lodger_id bigint, street varchar(40), city"
                + " varchar(40))");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("32.1").migrate())
        .withMessageContaining("can't be inlined because of (lodger_id) not being a key of it");
    database()
        .execute(
            "DROP TABLE lodger_address",
            "CREATE TABLE lodger_address (lodger_id bigint PRIMARY KEY, street varchar(40) DEFAULT"
                + " 'here', city varchar(40))");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("32.1").migrate())
        .withMessageContaining(
            "lodger_address.street can't be moved because of its DEFAULT 'here'");
    for (String[] refused :
        new String[][] {
          {
            "CREATE TABLE lodger_address (lodger_id bigint PRIMARY KEY CHECK (lodger_id < 9),"
                + " street varchar(40), city varchar(40))",
            "CHECK"
          },
          {
            "CREATE TABLE lodger_address (lodger_id bigint PRIMARY KEY REFERENCES other (id),"
                + " street varchar(40), city varchar(40))",
            "other"
          },
          {
            "CREATE TABLE lodger_address (lodger_id %s PRIMARY KEY, street varchar(40), city"
                    .formatted(database().kind().pick("int", "bigint COLLATE NOCASE"))
                + " varchar(40))",
            "its key lodger_id"
          }
        }) {
      database()
          .execute(
              "DROP TABLE lodger_address",
              "CREATE TABLE IF NOT EXISTS other (id bigint PRIMARY KEY)",
              refused[0]);
      assertThatExceptionOfType(SchemaMismatchException.class)
          .isThrownBy(() -> service("32.1").migrate())
          .withMessageContaining("table lodger_address can't be inlined because of ")
          .withMessageContaining(refused[1]);
    }
    database().execute("DROP TABLE lodger_address");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("32.1").migrate())
        .withMessageContaining("there is no table lodger_address");
    assertThat(database().query("SELECT * FROM lodger")).isEmpty();
  }

  /** Whoever adds a column in between would lose it. */
  @Test
  default void whatHasComeSinceHoldsTheContract() {
    lodgers();
    service("32.1").migrate();
    database().execute("ALTER TABLE lodger_address ADD COLUMN note varchar(9)");
    service("32.1", "32.2").migrate();
    assertThat(service("32.1", "32.2").status().toString())
        .contains("its column note would go with lodger_address");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("32.1", "32.2").forceContract("32.2", "test"))
        .withMessageContaining("its column note");
    database().execute("ALTER TABLE lodger_address DROP COLUMN note");
    service("32.1", "32.2").migrate();
    assertThat(service("32.1", "32.2").status().complete()).isTrue();
  }

  @Test
  default void columnsMadeByHandAreRecognised() {
    lodgers();
    String collation = database().kind().pick("\"C\"", "NOCASE");
    database()
        .execute(
            "ALTER TABLE lodger ADD COLUMN street varchar(40) COLLATE " + collation,
            "UPDATE lodger SET street = (SELECT street FROM lodger_address WHERE lodger_id = id)");
    Recorder recorder = new Recorder();
    service("32.1").listener(recorder).migrate();
    assertThat(recorder.events("recognised"))
        .anyMatch(event -> event.contains("add lodger.street like lodger_address.street"));
    assertInStep("by hand");
    service("32.1").downTo("0");
    // What was there before stays on the way down.
    database()
        .execute(
            "ALTER TABLE lodger DROP COLUMN street", "ALTER TABLE lodger ADD COLUMN street int");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("32.1").migrate())
        .withMessageContaining("something else is already there");
  }

  @Test
  default void aWriterAroundTheTriggersIsFoundBeforeTheTableGoes() {
    lodgers();
    service("32.1").migrate();
    Triggers.off(database(), "UPDATE lodger SET city = 'around' WHERE id = 22");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("32.1", "32.2").migrate())
        .withMessageContaining("are not the same");
    assertThat(database().query("SELECT city FROM lodger_address WHERE lodger_id = 22"))
        .containsExactly("C22");
  }
}
