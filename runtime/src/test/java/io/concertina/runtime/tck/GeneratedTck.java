package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.DatabaseUnavailableException;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.CrashingDataSource;
import io.concertina.runtime.testing.Killed;
import io.concertina.runtime.testing.TestDatabase;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Columns that the database computes, which SQLite has, and PostgreSQL from version 18. */
interface GeneratedTck extends CrashTck {

  List<String> CRATES =
      List.of(
          "CREATE TABLE crate (id bigint PRIMARY KEY, width int NOT NULL, height int NOT NULL,"
              + " label varchar(40))",
          Rows.insert(20, "crate", "id, width, height, label", "i, i, 2, 'P' || i"));

  private static List<String> computed(TestDatabase database, long id) {
    return database.query("SELECT area, label_key, code FROM crate WHERE id = " + id);
  }

  @Test
  default void generatedThroughItsWholeLife() {
    CatalogueSnapshot original = legacy(CRATES);
    for (int turn = 0; turn < 2; turn++) {
      service("31.1", "31.2", "31.3").migrate();
      database()
          .execute(
              "INSERT INTO crate (id, width, height, label) VALUES (21, 5, 6, 'New')",
              "UPDATE crate SET width = 9 WHERE id = 3");
      assertThat(computed(database(), 21)).containsExactly("30|new|000021");
      assertThat(computed(database(), 3)).containsExactly("18|p3|000003");
      assertThat(service("31.1", "31.2", "31.3").plan().lines()).isEmpty();
      assertThat(service("31.1", "31.2", "31.3").status().complete()).isTrue();
      database()
          .execute("DELETE FROM crate WHERE id = 21", "UPDATE crate SET width = 3 WHERE id = 3");
      service("31.1", "31.2", "31.3").downTo("0");
      assertSame("back", now(), original);
    }
  }

  @Test
  default void generatedMadeByHand() {
    legacy(CRATES);
    database()
        .execute(
            "ALTER TABLE crate ADD COLUMN area bigint AS (width\n  *   height) VIRTUAL"
                .replace("AS", "GENERATED ALWAYS AS"));
    Recorder recorder = new Recorder();
    service("31.1").listener(recorder).migrate();
    assertThat(recorder.events("recognised 31.1")).hasSize(1);
    assertThat(recorder.events("did")).isEmpty();
  }

  @Test
  default void generatedOtherwiseIsNamed() {
    legacy(CRATES);
    boolean postgres = database().kind() == Kind.POSTGRES;
    database()
        .execute("ALTER TABLE crate ADD COLUMN area bigint GENERATED ALWAYS AS (width) VIRTUAL");
    refused("GENERATED ALWAYS AS (width) VIRTUAL");
    database().execute("ALTER TABLE crate DROP COLUMN area");
    database().execute("ALTER TABLE crate ADD COLUMN area bigint");
    refused(", a column that is written");
    database().execute("DROP TABLE crate");
    database()
        .execute(
            "CREATE TABLE crate (id bigint PRIMARY KEY, width int NOT NULL, height int NOT NULL,"
                + " label varchar(40), area bigint GENERATED ALWAYS AS (width * height) STORED)");
    refused(
        (postgres
                ? " GENERATED ALWAYS AS ((width * height))"
                : " GENERATED ALWAYS AS (width * height)")
            + " STORED");
  }

  private void refused(String found) {
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("31.1").migrate())
        .withMessageContaining("wanted: crate.area GENERATED ALWAYS AS (width * height) VIRTUAL")
        .withMessageContaining("found:  crate.area")
        .withMessageContaining(found);
    assertSame("refused", now(), before);
  }

  /** A plain column that comes after it, and goes, leaves it as it is. */
  @Test
  default void generatedStaysBesideAnotherColumn() {
    legacy(CRATES);
    service("31.1", "31.2").migrate();
    service("31.1", "31.2", "31.4").migrate();
    service("31.1", "31.2", "31.4").downTo("31.2");
    assertThat(database().query("SELECT count(*), sum(area) FROM crate")).containsExactly("20|420");
    assertThat(service("31.1", "31.2").plan().lines()).isEmpty();
  }

  @Test
  default void crashAtEveryStatementOfAGeneratedColumn() {
    try (TestDatabase start = open()) {
      start.execute(CRATES);
      Scenario.Stage up = Scenario.Stage.migrate("generated", "31.1", "31.2");
      int points;
      CatalogueSnapshot undisturbed;
      try (TestDatabase copy = start.copy()) {
        CrashingDataSource counting = CrashingDataSource.counting(copy.dataSource());
        up.work().accept(CrashTck.service(counting, up));
        points = counting.points().size();
        undisturbed = copy.snapshot().withoutOwn();
      }
      CrashTck.inParallel(
          CrashTck.some(0, IntStream.rangeClosed(1, points).toArray()),
          at -> {
            try (TestDatabase copy = start.copy()) {
              CrashingDataSource dying = new CrashingDataSource(copy.dataSource(), at, death(at));
              try {
                up.work().accept(CrashTck.service(dying, up));
              } catch (Killed | DatabaseUnavailableException e) {
                assertThat(e).as("generated, %s", at).isNotNull();
              }
              assertThat(dying.died()).as("generated, %s", at).isTrue();
              up.work().accept(CrashTck.service(copy.dataSource(), up));
              assertSame("generated, " + at, copy.snapshot().withoutOwn(), undisturbed);
            }
          });
    }
  }
}
