package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.ContractHeldException;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indexes of partitioned tables, which only PostgreSQL has. */
interface PartitionTck extends CrashTck {

  List<String> READINGS =
      List.of(
          "CREATE TABLE reading (id bigint PRIMARY KEY, sensor varchar(40), degrees bigint) PARTITION"
              + " BY RANGE (id)",
          "CREATE TABLE reading_1 PARTITION OF reading FOR VALUES FROM (0) TO (100)",
          "CREATE TABLE reading_2 PARTITION OF reading FOR VALUES FROM (100) TO (200) PARTITION BY"
              + " RANGE (id)",
          "CREATE TABLE reading_2a PARTITION OF reading_2 FOR VALUES FROM (100) TO (150)",
          "CREATE TABLE reading_2b PARTITION OF reading_2 FOR VALUES FROM (150) TO (200)",
          Rows.insert(150, "reading", "id, sensor, degrees", "i, 'S' || i, i % 7"));

  /** The indexes that a migration made, and whether they hold. */
  private static List<String> indexes(TestDatabase database) {
    return database.query(
        "SELECT i.indrelid::regclass, i.indisvalid, h.inhparent IS NOT NULL, c.relname LIKE"
            + " 'reading_degrees_idx%' OR c.relname LIKE 'reading_sensor%' FROM pg_index i JOIN"
            + " pg_class c ON c.oid = i.indexrelid LEFT JOIN pg_inherits h ON h.inhrelid = c.oid"
            + " WHERE NOT i.indisprimary AND i.indrelid::regclass::text LIKE 'reading%' ORDER BY"
            + " c.relname, 1");
  }

  @Test
  default void indexOfAPartitionedTableThroughItsWholeLife() {
    CatalogueSnapshot original = legacy(READINGS);
    for (int turn = 0; turn < 2; turn++) {
      service("22.30", "22.31").migrate();
      assertThat(indexes(database()))
          .hasSize(10)
          .allMatch(index -> index.endsWith("|t") && index.contains("|t|"));
      service("22.30", "22.31").downTo("0");
      assertSame("back", now(), original);
    }
    service("22.30", "22.31").migrate();
    Recorder again = new Recorder();
    database().execute("DELETE FROM concertina_history");
    service("22.30", "22.31").listener(again).migrate();
    assertThat(again.events("recognised")).hasSize(2);
  }

  /** Set aside it would still take rows, and lose them in the purge. */
  @Test
  default void aPartitionIsNotDroppedAsATableOfItsOwn() {
    database()
        .execute(
            "CREATE TABLE log (id bigint, sent_to varchar(24)) PARTITION BY RANGE (id)",
            "CREATE TABLE fax_log PARTITION OF log FOR VALUES FROM (0) TO (100)",
            "INSERT INTO log VALUES (7, '0228')");
    assertThatExceptionOfType(ContractHeldException.class)
        .isThrownBy(() -> service("18.5").contract("18.5"))
        .withMessageContaining("table log, of which it is a part");
    database().execute("ALTER TABLE log DETACH PARTITION fax_log");
    service("18.5").contract("18.5");
  }

  @Test
  default void aUniqueConstraintOfAPartitionedTableIsRefusedBeforeItsIndexIsBuilt() {
    database()
        .execute(
            "CREATE TABLE booking (id bigint, code varchar(20), room bigint, follows bigint) PARTITION BY HASH (code)",
            "CREATE TABLE booking_0 PARTITION OF booking FOR VALUES WITH (MODULUS 1, REMAINDER 0)",
            "INSERT INTO booking VALUES (1, 'a')");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("17.3").migrate())
        .withMessageContaining("table booking is partitioned");
    assertSame("refused", now(), before);
  }

  /** A view of a person's under the new name is not what the rename makes, and is not dropped. */
  @Test
  default void aViewOfSomeRowsIsNotTakenForTheOneOfARename() {
    legacy(Scenarios.teams(database().kind()));
    database().execute("CREATE VIEW crew AS SELECT * FROM team WHERE points > 1");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("18.8").migrate());
    assertSame("kept", now(), before);
  }

  /** A partition that comes between brings its index along; a leftover is built again. */
  @Test
  default void indexThatWasHalfBuilt() {
    legacy(READINGS);
    service("22.30").migrate();
    String own =
        database()
            .query(
                "SELECT indexrelid::regclass FROM pg_index WHERE indrelid = 'reading_1'::regclass AND NOT indisprimary")
            .get(0);
    service("22.30").downTo("0");
    database()
        .execute(
            "CREATE INDEX reading_degrees_idx ON ONLY reading (degrees)",
            "CREATE TABLE reading_3 PARTITION OF reading FOR VALUES FROM (200) TO (300)",
            "CREATE INDEX " + own + " ON reading_1 (degrees)",
            "UPDATE pg_index SET indisvalid = false WHERE indexrelid = '" + own + "'::regclass");
    service("22.30").migrate();
    assertThat(indexes(database())).hasSize(6).allMatch(index -> index.contains("|t|"));
  }

  @Test
  default void indexOfAPartitionedTableOfAnotherShape() {
    legacy(READINGS);
    database().execute("CREATE INDEX reading_sensor ON reading (degrees)");
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("22.31").migrate())
        .withMessageContaining("wanted: index reading_sensor (lower(sensor)) WHERE degrees > 0")
        .withMessageContaining("found:  index reading_sensor USING btree (degrees)");
  }

  @Test
  default void crashAtEveryStatementOfAPartitionedIndex() {
    try (TestDatabase start = open()) {
      start.execute(READINGS);
      int number = 0;
      Scenario.Stage up = Scenario.Stage.migrate("index", "22.30", "22.31");
      for (Scenario.Stage stage : List.of(up, up.downTo("0"))) {
        dieEverywhere("partitioned index, " + stage.name(), start, stage, number++);
        stage.work().accept(CrashTck.service(start.dataSource(), stage));
      }
    }
  }

  /** Its partitions' indexes became valid when they were attached already. */
  @Test
  default void indexThatOnlyItsParentLacks() {
    legacy(READINGS);
    service("22.30").migrate();
    database()
        .execute(
            "DELETE FROM concertina_history",
            "UPDATE pg_index SET indisvalid = false WHERE indexrelid ="
                + " 'reading_degrees_idx'::regclass");
    service("22.30").migrate();
    assertThat(indexes(database())).hasSize(5).allMatch(index -> index.contains("|t|"));
  }

  @Test
  default void invalidIndexOfAPartitionedTableOfAnotherShape() {
    legacy(READINGS);
    database()
        .execute(
            "CREATE INDEX reading_degrees_idx ON ONLY reading (sensor)",
            "CREATE INDEX reading_sensor ON ONLY reading (lower(sensor))");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("22.30").migrate())
        .withMessageContaining("found:  index reading_degrees_idx USING btree (\"sensor\")");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("22.31").migrate())
        .withMessageContaining("found:  index reading_sensor");
    assertSame("refused", now(), before);
  }

  @Test
  default void foreignPartitionsAreNamedBeforeAnIndexIsBuilt() {
    database()
        .execute(
            "CREATE FOREIGN DATA WRAPPER nowhere",
            "CREATE SERVER elsewhere FOREIGN DATA WRAPPER nowhere",
            "CREATE TABLE reading (id bigint, sensor varchar(40), degrees bigint) PARTITION BY"
                + " RANGE (id)",
            "CREATE TABLE reading_1 PARTITION OF reading FOR VALUES FROM (0) TO (100)",
            "CREATE FOREIGN TABLE reading_2 PARTITION OF reading FOR VALUES FROM (100) TO (200)"
                + " SERVER elsewhere");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("22.30").migrate())
        .withMessageContaining("partition reading_2 of reading is a foreign table");
    assertSame("refused", now(), before);
  }
}
