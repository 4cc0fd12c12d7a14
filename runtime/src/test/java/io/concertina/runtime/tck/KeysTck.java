package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ObstacleException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys of every type, and names that have to be quoted. */
interface KeysTck extends Fixture {

  /** Fills with keep, renames, contracts, and goes all the way back. */
  private void wholeLife(Scenario scenario, String version, String check) {
    CatalogueSnapshot original = legacy(scenario.legacy().apply(database().kind()));
    for (Scenario.Stage stage : scenario.stages()) {
      Recorder recorder = new Recorder();
      stage.work().accept(service(stage.release()).listener(recorder));
      if (!stage.name().matches("fill|down.*")) {
        assertThat(database().count(check)).as(stage.name()).isZero();
      }
      if (stage.name().matches("fill|open")) {
        assertThat(recorder.events("progress " + version)).hasSizeGreaterThan(1);
      }
    }
    assertSame("back", now(), original);
  }

  private static Scenario named(String name) {
    return Scenarios.all().stream()
        .filter(scenario -> scenario.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  default void aKeyThatIsNotTheModelsIsRefusedBeforeAnythingIsMade() {
    CatalogueSnapshot original =
        legacy(
            Scenarios.clients(database().kind()).stream()
                .map(statement -> statement.replace("PRIMARY KEY", "NOT NULL"))
                .toList());
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("1.7").migrate())
        .withMessageContaining(
            "the model says the key of client is [id], the database has no such key")
        .withMessageContaining("correct the model's @Id, or add a unique index");
    assertThat(database().snapshot()).isEqualTo(original);
    database().execute("CREATE UNIQUE INDEX client_id ON client (id)");
    service("1.7").migrate();
    assertThat(database().count("SELECT count(*) FROM client WHERE full_name <> name")).isZero();
  }

  /** Of a unique index of two columns one that may hold NULL makes no row the only one. */
  @Test
  default void aUniqueIndexOfWhichAPartMayBeNullIsNoKey() {
    for (String columns : List.of("id, score", "id, name")) {
      boolean nullable = columns.endsWith("score");
      try (TestDatabase database = open()) {
        database.execute(
            Scenarios.clients(database.kind()).stream()
                .map(
                    statement ->
                        statement
                            .replace("id bigint PRIMARY KEY", "id bigint NOT NULL")
                            .replace("DEFAULT 0 NOT NULL", "DEFAULT 0"))
                .toList());
        database.execute(
            "CREATE UNIQUE INDEX client_part ON client (" + columns + ")",
            "INSERT INTO client (id, name, score) VALUES (3, 'the same number', NULL)");
        CatalogueSnapshot original = database.snapshot();
        assertThatExceptionOfType(ObstacleException.class)
            .as(columns)
            .isThrownBy(() -> service(database, Release.of("1.7")).migrate())
            .withMessageContaining(
                "the model says the key of client is [id], the database has no such key");
        assertThat(database.snapshot()).as("nullable %s", nullable).isEqualTo(original);
      }
    }
  }

  /** The same where both are the model's key. */
  @Test
  default void aKeyOfTwoOfWhichOneMayBeNull() {
    CatalogueSnapshot original =
        legacy(
            List.of(
                "CREATE TABLE order_line (order_id bigint NOT NULL, line_no int, quantity bigint,"
                    + " note varchar(40), UNIQUE (order_id, line_no))",
                Rows.insert(
                    40,
                    "order_line",
                    "order_id, line_no, quantity, note",
                    "1, CASE WHEN i > 3 THEN i END, i, 'note ' || i")));
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("7.1").migrate())
        .withMessageContaining("the model says the key of order_line is [order_id, line_no]");
    assertThat(database().snapshot()).isEqualTo(original);
  }

  @Test
  default void compositeKey() {
    wholeLife(
        named("composite key"),
        "7.1",
        "SELECT count(*) FROM order_line WHERE remark <> 'note ' || (quantity / 10)");
  }

  @Test
  default void uuidKey() {
    wholeLife(
        named("uuid key"),
        "8.1",
        "SELECT count(*) FROM document WHERE title <> 'document ' || (pages / 10)");
  }

  @Test
  default void textKey() {
    wholeLife(
        named("text key"),
        "9.1",
        "SELECT count(*) FROM country WHERE label LIKE 'land %' AND label <> 'land ' || (people /"
            + " 10)");
  }

  @Test
  default void namesThatNeedQuotes() {
    wholeLife(
        named("quoted names"),
        "10.3",
        "SELECT count(*) FROM \"Order Item\" WHERE \"from\" <> 2 * \"select\" OR \"full"
            + " \"\"name\"\" it's 100%\\?\" <> 'n' || \"select\"");
  }
}
