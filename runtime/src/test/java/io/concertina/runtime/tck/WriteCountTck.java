package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.testing.TestDatabase.Kind;
import org.junit.jupiter.api.Test;

/** Which writes count as writes that still need the triggers of an open change. */
interface WriteCountTck extends Fixture {

  private long counted(String counter) {
    return database()
        .count(
            database()
                .kind()
                .pick(
                    "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM " + counter,
                    "SELECT writes FROM concertina_writes WHERE name = '" + counter + "'"));
  }

  private void assertCounts(String counter, String... statements) {
    for (String statement : statements) {
      long before = counted(counter);
      database().execute(statement);
      assertThat(counted(counter)).as(statement).isGreaterThan(before);
    }
  }

  private void assertDoesNotCount(String counter, String... statements) {
    for (String statement : statements) {
      long before = counted(counter);
      database().execute(statement);
      assertThat(counted(counter)).as(statement).isEqualTo(before);
    }
  }

  private void assertGone(String stage, String counter) {
    assertThat(now().only(fact -> fact.toString().contains(counter)).facts()).as(stage).isEmpty();
  }

  private void assertTheNewReleaseIsNotCounted() {
    assertDoesNotCount(
        "concertina_writes_1_7",
        "INSERT INTO client (id, full_name) VALUES (-1, 'new')",
        "UPDATE client SET full_name = 'newer' WHERE id = -1",
        "UPDATE client SET full_name = 'renamed', city = 'here' WHERE id = 3",
        "UPDATE client SET full_name = full_name, city = 'there' WHERE id = 6",
        "INSERT INTO client (id, full_name) VALUES (-1, 'upserted') ON CONFLICT (id) DO UPDATE SET"
            + " full_name = excluded.full_name",
        "INSERT INTO client (id, full_name) VALUES (-2, 'upserted as new') ON CONFLICT (id) DO"
            + " UPDATE SET full_name = excluded.full_name",
        "UPDATE client SET full_name = full_name || '!' WHERE id < 100",
        "UPDATE client SET score = score + 1",
        "DELETE FROM client WHERE id < 0");
  }

  private void assertTheOldReleaseIsCounted() {
    assertCounts(
        "concertina_writes_1_7",
        "INSERT INTO client (id, name) VALUES (-1, 'old')",
        "UPDATE client SET name = 'older' WHERE id = -1",
        "UPDATE client SET name = 'named', city = 'here' WHERE id = 3",
        "INSERT INTO client (id, name) VALUES (-1, 'put') ON CONFLICT (id) DO UPDATE SET name ="
            + " excluded.name",
        "INSERT INTO client (id, name) VALUES (-2, 'put as new') ON CONFLICT (id) DO UPDATE SET"
            + " name = excluded.name",
        "UPDATE client SET name = name || '?' WHERE id < 100",
        // All columns of the row, as an ORM writes them, and the old name is as it was.
        "UPDATE client SET name = name, city = 'all columns' WHERE id = 12");
    if (database().kind() == Kind.POSTGRES) {
      assertCounts(
          "concertina_writes_1_7",
          "UPDATE client SET name = 'one', full_name = 'other' WHERE id = 9",
          "UPDATE client SET name = 'nobody' WHERE id = 0");
    }
    assertDoesNotCount("concertina_writes_1_7", "DELETE FROM client WHERE id < 0");
  }

  @Test
  default void writesOfTheOldNameAloneAreCounted() {
    legacy(Scenarios.clients(database().kind()));
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () -> service("1.7").listener(Recorder.stoppingAt("started 1.7 MIGRATE")).migrate());
    assertDoesNotCount(
        "concertina_writes_1_7",
        "UPDATE client SET full_name = 'early' WHERE id = 12",
        "UPDATE client SET score = 9 WHERE id = 15",
        "UPDATE client SET full_name = NULL, score = 9 WHERE id = 18");
    assertThat(counted("concertina_writes_1_7")).isZero();
    assertCounts("concertina_writes_1_7", "UPDATE client SET name = 'late' WHERE id = 21");
    long late = counted("concertina_writes_1_7");
    service("1.7").migrate();
    assertThat(counted("concertina_writes_1_7")).as("backfilled").isEqualTo(late);
    assertTheNewReleaseIsNotCounted();
    assertTheOldReleaseIsCounted();
    // It could be one of the old release that leaves the name to its default.
    assertCounts("concertina_writes_1_7", "INSERT INTO client (id) VALUES (-3)");

    service("1.7", "1.15").migrate();
    assertGone("contracted", "concertina_writes_1_7");

    service("1.7", "1.15").downTo("1.7");
    assertThat(counted("concertina_writes_1_7")).as("contract undone").isZero();
    database().execute("DELETE FROM client WHERE id < 0");
    assertTheNewReleaseIsNotCounted();
    assertTheOldReleaseIsCounted();
    assertDoesNotCount("concertina_writes_1_7", "INSERT INTO client (id) VALUES (-3)");

    service("1.7", "1.15").downTo("0");
    assertGone("all the way back", "concertina_writes_1_7");
  }

  /** The old place is the other table. */
  @Test
  default void writesOfATableThatGoesAreCounted() {
    legacy(Scenarios.lodgers(database().kind(), 30));
    String counter = "concertina_writes_32_1";
    service("32.1").migrate();
    assertThat(counted(counter)).as("backfilled").isZero();
    assertDoesNotCount(
        counter,
        "INSERT INTO lodger (id, street) VALUES (-1, 'new')",
        "UPDATE lodger SET street = 'newer' WHERE id = -1",
        "UPDATE lodger SET street = NULL WHERE id = -1",
        "UPDATE lodger SET id = 100 WHERE id = 4",
        "UPDATE lodger SET id = 101, city = 'c' WHERE id = 5",
        "DELETE FROM lodger WHERE id = 100",
        "UPDATE lodger SET name = 'other'");
    assertCounts(
        counter,
        "INSERT INTO lodger_address VALUES (-1, 's', 'c')",
        "UPDATE lodger_address SET street = 'old' WHERE lodger_id = -1",
        "DELETE FROM lodger_address WHERE lodger_id = -1");
    service("32.1", "32.2").migrate();
    assertGone("contracted", counter);
  }

  /** Only a value from which the reference has to follow. */
  @Test
  default void writesOfValuesThatGetATableAreCounted() {
    legacy(Scenarios.patrons(database().kind(), 30));
    String counter = "concertina_writes_35_1";
    service("35.1").migrate();
    assertThat(counted(counter)).as("backfilled").isZero();
    assertDoesNotCount(
        counter,
        "INSERT INTO patron_town (town) VALUES ('New')",
        "INSERT INTO patron (id, town_id) SELECT -1, id FROM patron_town WHERE town = 'New'",
        "INSERT INTO patron (id) VALUES (-2)",
        "UPDATE patron_town SET town = 'Newer' WHERE town = 'New'",
        "UPDATE patron SET town_id = (SELECT id FROM patron_town WHERE town = 'T1') WHERE id = -1",
        "UPDATE patron SET town_id = NULL WHERE id = -1",
        "UPDATE patron SET name = 'other', town_id = town_id",
        "DELETE FROM patron WHERE id < 0");
    assertCounts(
        counter,
        "INSERT INTO patron (id, town) VALUES (-1, 'T1')",
        "INSERT INTO patron (id, town) VALUES (-2, 'Old')",
        "UPDATE patron SET town = 'T2' WHERE id = -1",
        "UPDATE patron SET town = 'Older' WHERE id = -2",
        "UPDATE patron SET town = NULL WHERE id = -2",
        "UPDATE patron SET town = 'Back' WHERE id = -2");
    service("35.1", "35.2").migrate();
    assertGone("contracted", counter);
  }

  @Test
  default void insertsWithoutTheNewColumnAreCounted() {
    legacy(Scenarios.accounts(database().kind()));
    service("2.1").migrate();
    assertThat(counted("concertina_writes_2_1")).as("backfilled").isZero();
    assertOldInsertsAreCounted();

    service("2.1", "2.2").migrate();
    assertGone("contracted", "concertina_writes_2_1");

    service("2.1", "2.2").downTo("2.1");
    assertThat(counted("concertina_writes_2_1")).as("contract undone").isZero();
    assertOldInsertsAreCounted();

    service("2.1", "2.2").downTo("0");
    assertGone("all the way back", "concertina_writes_2_1");
  }

  private void assertOldInsertsAreCounted() {
    assertDoesNotCount(
        "concertina_writes_2_1",
        "INSERT INTO account (id, email, email_normalized) VALUES (-1, 'New@A', 'new@a')",
        "UPDATE account SET email = 'New@B', email_normalized = 'new@b' WHERE id = -1",
        "UPDATE account SET email = upper(email) WHERE id = 1",
        "UPDATE account SET email_normalized = 'new@c' WHERE id = 2");
    assertCounts(
        "concertina_writes_2_1",
        "INSERT INTO account (id, email) VALUES (-2, 'Old@B')",
        // Its value would be stale without the trigger.
        "UPDATE account SET email = 'Old' || email WHERE id = 1",
        "INSERT INTO account (id, email) VALUES (-3, 'Old@C') ON CONFLICT (id) DO UPDATE SET email"
            + " = excluded.email");
    database().execute("DELETE FROM account WHERE id < 0");
  }
}
