package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.QuarantinedRowsException;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * A column that takes another type or shape, through its whole life, with both releases writing.
 */
interface ReplaceTck extends Fixture {

  private CatalogueSnapshot payments() {
    return legacy(Scenarios.payments(database().kind()));
  }

  private List<String> row(String columns, long id) {
    return database().query("SELECT " + columns + " FROM payment WHERE id = " + id);
  }

  private long counted(String counter) {
    return database()
        .count(
            database()
                .kind()
                .pick(
                    "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM " + counter,
                    "SELECT writes FROM concertina_writes WHERE name = '" + counter + "'"));
  }

  /** Every statement of a release that knows the amount in cents, or the new amount. */
  private void bothReleasesWrite(long first) {
    database()
        .execute(
            "INSERT INTO payment (id, cents, note) VALUES (%s, 1050, 'old')".formatted(first),
            "INSERT INTO payment (id, amount, note) VALUES (%s, 20.50, 'new')".formatted(first - 1),
            "UPDATE payment SET cents = 777 WHERE id = 11",
            "UPDATE payment SET amount = 8.88 WHERE id = 12",
            "UPDATE payment SET cents = cents + 1, note = 'old' WHERE id = 13",
            "UPDATE payment SET cents = 999, amount = 6.66 WHERE id = 14",
            "INSERT INTO payment (id, amount) VALUES (15, 4.04) ON CONFLICT (id) DO UPDATE SET"
                + " amount = excluded.amount",
            "INSERT INTO payment (id, cents) VALUES (16, 505) ON CONFLICT (id) DO UPDATE SET cents"
                + " = excluded.cents",
            "UPDATE payment SET note = 'untouched' WHERE id = 17");
  }

  private void assertInStep(String stage) {
    assertThat(
            database()
                .count(
                    "SELECT count(*) FROM payment WHERE amount IS NULL OR cents IS NULL OR cents <>"
                        + " round(amount * 100)"))
        .as(stage)
        .isZero();
  }

  private void assertWritten(String stage, String column, String... values) {
    List<String> ids = List.of("-2", "-1", "11", "12", "14", "15", "16");
    for (int i = 0; i < values.length; i++) {
      assertThat(
              database()
                  .count(
                      "SELECT count(*) FROM payment WHERE id = %s AND %s = %s"
                          .formatted(ids.get(i), column, values[i])))
          .as(stage + ", row " + ids.get(i))
          .isEqualTo(1);
    }
  }

  @Test
  default void replaceThroughItsWholeLife() {
    CatalogueSnapshot original = payments();
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () -> service("19.1").listener(Recorder.stoppingAt("started 19.1 MIGRATE")).migrate());
    service("19.1").downTo("0");
    assertSame("expanded and back", now(), original);

    AtomicBoolean wrote = new AtomicBoolean();
    Recorder writers =
        new Recorder(
            event -> {
              if (event.startsWith("progress 19.1") && wrote.compareAndSet(false, true)) {
                bothReleasesWrite(-1);
              }
            });
    service("19.1").listener(writers).migrate();
    assertThat(wrote).isTrue();
    assertInStep("migrated");
    assertWritten("migrated", "amount", "20.50", "10.50", "7.77", "8.88", "6.66", "4.04", "5.05");
    assertWritten("migrated", "cents", "2050", "1050", "777", "888", "666", "404", "505");
    bothReleasesWrite(-3);
    assertInStep("both releases write");

    service("19.1", "19.2").migrate();
    CatalogueSnapshot contracted = now();
    assertThat(contracted.facts())
        .noneMatch(fact -> fact.toString().contains("cents") && !fact.kind().equals("row"));
    assertThat(contracted.only(f -> f.kind().matches("trigger|function|check|constraint")).facts())
        .extracting(CatalogueSnapshot.Fact::name)
        .allMatch(name -> !name.contains("concertina"));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database().execute("UPDATE payment SET amount = NULL WHERE id = 2"));
    database()
        .execute(
            "INSERT INTO payment (id, amount) VALUES (-5, 0.05)",
            "UPDATE payment SET amount = 1.01 WHERE id = 18");

    service("19.1", "19.2").downTo("19.1");
    assertInStep("contract undone");
    bothReleasesWrite(-6);
    assertInStep("contract undone, both releases write");
    assertThat(row("cents", -5)).containsExactly("5");
    assertThat(row("cents", 18)).containsExactly("101");

    service("19.1", "19.2").migrate();
    assertSame("contracted again", now().catalogue(), contracted.catalogue());

    service("19.1", "19.2").downTo("0");
    assertWritten("all the way back", "cents", "2050", "1050", "777", "888", "666", "404", "505");
    assertThat(column("cents")).isEqualTo(column(original, "cents"));
    assertThat(now().catalogue().only(f -> !f.kind().matches("column|table|index")).facts())
        .containsExactlyElementsOf(
            original.catalogue().only(f -> !f.kind().matches("column|table|index")).facts());
  }

  private String column(String name) {
    return column(now(), name);
  }

  private static String column(CatalogueSnapshot snapshot, String name) {
    return snapshot.facts().stream()
        .filter(f -> f.kind().equals("column") && f.name().equals(name))
        .findFirst()
        .orElseThrow()
        .shape();
  }

  /** Neither expression gives back what the other was given. */
  @Test
  default void whatAWriterGaveIsNotReplacedByItsWayThereAndBack() {
    payments();
    service("19.3").migrate();
    assertThat(row("score, level", 60)).containsExactly("60|high");
    assertThat(row("score, level", 40)).containsExactly("40|low");
    database().execute("UPDATE payment SET score = 55 WHERE id = 60");
    assertThat(row("score, level", 60)).containsExactly("55|high");
    database().execute("UPDATE payment SET score = 45 WHERE id = 60");
    assertThat(row("score, level", 60)).containsExactly("45|low");
    database().execute("UPDATE payment SET level = 'high' WHERE id = 60");
    assertThat(row("score, level", 60)).containsExactly("75|high");
    database().execute("UPDATE payment SET level = 'odd' WHERE id = 60");
    assertThat(row("score, level", 60)).containsExactly("null|odd");
    database().execute("UPDATE payment SET level = 'low' WHERE id = 60");
    service("19.3").migrate();
    assertThat(row("score, level", 60)).containsExactly("25|low");
    assertThat(row("score, level", 40)).containsExactly("40|low");
    database()
        .execute(
            "INSERT INTO payment (id, cents, score, level) VALUES (-1, 1, 51, 'high')",
            "INSERT INTO payment (id, cents, score, level) VALUES (-2, 1, 51, 'low')",
            "INSERT INTO payment (id, cents) VALUES (-3, 1)");
    assertThat(row("score, level", -1)).containsExactly("51|high");
    assertThat(row("score, level", -2)).containsExactly("25|low");
    assertThat(row("score, level", -3)).containsExactly("null|null");
    service("19.3", "19.4").migrate();
    service("19.3", "19.4").downTo("19.3");
    assertThat(row("score, level", -1)).containsExactly("75|high");
    database().execute("UPDATE payment SET score = 52 WHERE id = -1");
    assertThat(row("score, level", -1)).containsExactly("52|high");
    database().execute("UPDATE payment SET level = 'low' WHERE id = -1");
    assertThat(row("score, level", -1)).containsExactly("25|low");
  }

  @Test
  default void writesOfTheOldColumnAloneAreCounted() {
    payments();
    service("19.3").migrate();
    String counter = "concertina_writes_19_3";
    assertThat(counted(counter)).as("backfilled").isZero();
    assertCounts(counter);
    service("19.3", "19.4").migrate();
    service("19.3", "19.4").downTo("19.3");
    assertThat(counted(counter)).as("contract undone").isZero();
    database().execute("DELETE FROM payment WHERE id < 0");
    assertCounts(counter);
  }

  private void assertCounts(String counter) {
    long before = counted(counter);
    database()
        .execute(
            "INSERT INTO payment (id, cents, level) VALUES (-1, 1, 'low')",
            "UPDATE payment SET level = 'high' WHERE id = -1",
            "UPDATE payment SET level = 'low', quantity = '24' WHERE id = -1",
            "UPDATE payment SET note = 'x', quantity = quantity, level = level WHERE id < 9",
            "INSERT INTO payment (id, cents, level) VALUES (-1, 1, 'high') ON CONFLICT (id) DO"
                + " UPDATE SET level = excluded.level");
    assertThat(counted(counter)).as("the new release").isEqualTo(before);
    database()
        .execute(
            "INSERT INTO payment (id, cents, score) VALUES (-2, 1, 9)",
            "UPDATE payment SET score = 8 WHERE id = -2",
            "UPDATE payment SET score = 80 WHERE id = -2");
    long old = counted(counter);
    assertThat(old).as("the old release").isGreaterThanOrEqualTo(before + 3);
    database().execute("UPDATE payment SET note = 'all columns', score = score WHERE id = -2");
    assertThat(counted(counter)).as("all columns").isEqualTo(old + 1);
  }

  @Test
  default void notNullHoldsForBothReleasesWhileTheReplacementIsOpen() {
    payments();
    service("19.1").migrate();
    for (String statement :
        List.of(
            "UPDATE payment SET cents = NULL WHERE id = 3",
            "UPDATE payment SET amount = NULL WHERE id = 3",
            "INSERT INTO payment (id, note) VALUES (-1, 'neither')")) {
      assertThatExceptionOfType(IllegalStateException.class)
          .as(statement)
          .isThrownBy(() -> database().execute(statement))
          .withStackTraceContaining(
              database()
                  .kind()
                  .pick("null value in column", "NOT NULL constraint failed: payment.cents"));
    }
    assertInStep("refused");
  }

  /** The one cast that fails on PostgreSQL; SQLite makes 0 of it. */
  @Test
  default void oldReleaseWritesWhatCannotBeConverted() {
    payments();
    service("19.5").migrate();
    database()
        .execute(
            "INSERT INTO payment (id, cents, quantity) VALUES (-1, 1, 'a few')",
            "UPDATE payment SET quantity = 'many' WHERE id = 3");
    String none = database().kind().pick("null", "0");
    assertThat(row("quantity, pieces", -1)).containsExactly("a few|" + none);
    assertThat(row("quantity, pieces", 3)).containsExactly("many|" + none);
    database().execute("UPDATE payment SET pieces = 7 WHERE id = -1");
    assertThat(row("quantity, pieces", -1)).containsExactly("7|7");
    database().execute("UPDATE payment SET quantity = '12' WHERE id = 3");
    assertThat(row("quantity, pieces", 3)).containsExactly("12|12");
  }

  @Test
  default void rowsThatCannotBeConvertedGoToTheQuarantine() {
    payments();
    database().execute("UPDATE payment SET quantity = 'a few' WHERE id = 5");
    if (database().kind() == Kind.SQLITE) {
      service("19.5").migrate();
      assertThat(row("quantity, pieces", 5)).containsExactly("a few|0");
      return;
    }
    assertThatExceptionOfType(QuarantinedRowsException.class)
        .isThrownBy(() -> service("19.5").migrate())
        .withMessageContaining("1 of 1,200 rows refuse it, the first with the key (5): ")
        .withMessageContaining("a few");
    service("19.5").control().waive("19.5", List.of("5"), "nobody knows");
    service("19.5").migrate();
    assertThat(row("quantity, pieces", 5)).containsExactly("a few|null");
    assertThat(row("quantity, pieces", 6)).containsExactly("6|6");
  }

  @Test
  default void rowsOutOfStepHoldTheContract() {
    payments();
    service("19.1").migrate();
    long id = 77;
    database().execute(aroundTheTriggers("UPDATE payment SET amount = 0.01 WHERE id = " + id));
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("19.1", "19.2").migrate())
        .withMessageContaining("1 of 1,200 rows of payment are wrong, the first with key (")
        .withMessageContaining("77")
        .withMessageContaining("cents and amount are not what they make of each other");
    database().execute("UPDATE payment SET cents = 7700 WHERE id = " + id);
    service("19.1", "19.2").migrate();
    assertThat(database().count("SELECT count(*) FROM payment WHERE id = 77 AND amount = 77"))
        .isEqualTo(1);
  }

  private List<String> aroundTheTriggers(String statement) {
    if (database().kind() == Kind.POSTGRES) {
      return List.of(
          "ALTER TABLE payment DISABLE TRIGGER USER",
          statement,
          "ALTER TABLE payment ENABLE TRIGGER USER");
    }
    List<String> statements = new ArrayList<>();
    List<String> again = new ArrayList<>();
    for (String name : database().query("SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
      again.addAll(database().query("SELECT sql FROM sqlite_master WHERE name = '" + name + "'"));
      statements.add("DROP TRIGGER \"" + name + "\"");
    }
    statements.add(statement);
    statements.addAll(again);
    return statements;
  }

  @Test
  default void replaceAlreadyDoneByHand() {
    payments();
    database()
        .execute(
            "ALTER TABLE payment ADD COLUMN amount numeric(12,2)",
            "UPDATE payment SET amount = cents / 100.0",
            "DROP INDEX payment_cents",
            "ALTER TABLE payment DROP COLUMN cents");
    CatalogueSnapshot byHand = now();
    Recorder recorder = new Recorder();
    service("19.1", "19.2").listener(recorder).migrate();
    assertSame("recognised", now(), byHand);
    assertThat(service("19.1", "19.2").status().complete()).isTrue();
    assertThat(recorder.events("progress")).isEmpty();
  }

  @Test
  default void replaceRefusesAnotherColumnOfThatName() {
    payments();
    database().execute("ALTER TABLE payment ADD COLUMN amount varchar(7)");
    CatalogueSnapshot before = database().snapshot();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("19.1").migrate())
        .withMessageContaining("payment")
        .withMessageContaining("amount")
        .withMessageContaining("numeric(12,2)");
    assertSame("refused", now(), before);
  }

  private void assertMeasure(String columns, long id, String expected) {
    assertThat(database().query("SELECT " + columns + " FROM measure WHERE id = " + id))
        .containsExactly(expected);
  }

  /** The expression for the old column fails on what the one for the new column makes of it. */
  @Test
  default void oldReleaseWritesWhereTheCopyCannotBeConvertedBack() {
    legacy(Scenarios.measures(database().kind()));
    service("23.5").migrate();
    assertMeasure("grams, kilos", 5, "5|~5");
    database()
        .execute(
            "UPDATE measure SET grams = '6' WHERE id = 5",
            "INSERT INTO measure (id, grams) VALUES (-1, '7')",
            "UPDATE measure SET grams = '8' WHERE id = -1",
            "UPDATE measure SET kilos = '12' WHERE id = 6");
    assertMeasure("grams, kilos", 5, "6|~6");
    assertMeasure("grams, kilos", -1, "8|~8");
    assertMeasure("grams, kilos", 6, "12|12");
    service("23.5", "23.6").migrate();
    assertMeasure("kilos", 5, "~6");
  }

  @Test
  default void newReleaseInsertsNoneWhereTheOldColumnRequiresAValue() {
    legacy(Scenarios.measures(database().kind()));
    service("23.5").migrate();
    database()
        .execute(
            "INSERT INTO measure (id, kilos) VALUES (-1, NULL)",
            "INSERT INTO measure (id) VALUES (-2)",
            "UPDATE measure SET kilos = NULL WHERE id = 6");
    assertMeasure("grams, kilos", -1, "|null");
    assertMeasure("grams, kilos", -2, "|null");
    assertMeasure("grams, kilos", 6, "|null");
    assertThat(counted("concertina_writes_23_5")).isZero();
    service("23.5", "23.6").migrate();
  }

  /** Neither type has an equality operator, and one of them nobody knows. */
  @Test
  default void expressionsReadColumnsThatAreNotMapped() {
    legacy(Scenarios.measures(database().kind()));
    service("23.4").migrate();
    assertMeasure("raw, cooked", 3, "r3|r3kg");
    database()
        .execute(
            "UPDATE measure SET extra = '{\"unit\": \"g\"}' WHERE id = 3",
            "UPDATE measure SET cooked = 'newg' WHERE id = 3");
    assertMeasure("raw, cooked", 3, "new|newg");
  }

  @Test
  default void aConstraintOfTheOldColumnIsDroppedWhileTheReplacementIsOpen() {
    String create = "CREATE TABLE bonus (id bigint PRIMARY KEY, points int)";
    CatalogueSnapshot original = legacy(List.of(create));
    String[] all = {"23.21", "23.22", "23.23", "23.24"};
    service(all).migrate();
    assertThat(service(all).status().complete()).as("fresh").isTrue();
    service(all).downTo("0");
    assertSame("back", now(), original);
    database().execute("INSERT INTO bonus VALUES (1, 7)");
    service("23.21", "23.22").migrate();
    database().execute("INSERT INTO bonus (id, score) VALUES (2, '8')");
    service(all).migrate();
    assertThat(service(all).status().complete()).as("with rows").isTrue();
    assertThat(database().query("SELECT score FROM bonus ORDER BY id")).containsExactly("7", "8");
    service(all).downTo("23.21");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database().execute("UPDATE bonus SET points = -1"));
  }
}
