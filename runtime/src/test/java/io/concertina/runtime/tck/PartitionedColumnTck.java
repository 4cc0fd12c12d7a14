package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ObstacleException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns of partitioned tables with their indexes, and columns that PostgreSQL computes. */
interface PartitionedColumnTck extends Fixture {

  List<String> GAUGES =
      List.of(
          "CREATE TABLE gauge (id bigint PRIMARY KEY, sensor varchar(40), label text, level bigint,"
              + " code text) PARTITION BY RANGE (id)",
          "CREATE TABLE gauge_1 PARTITION OF gauge FOR VALUES FROM (0) TO (100)",
          "CREATE TABLE gauge_2 PARTITION OF gauge FOR VALUES FROM (100) TO (200) PARTITION BY"
              + " RANGE (id)",
          "CREATE TABLE gauge_2a PARTITION OF gauge_2 FOR VALUES FROM (100) TO (150)",
          "CREATE TABLE gauge_2b PARTITION OF gauge_2 FOR VALUES FROM (150) TO (200)",
          Rows.insert(150, "gauge", "id, sensor, level", "i, 'S' || i, i % 7"));

  /** Per table, the indexes that hold of a column. */
  private List<String> indexes(String column) {
    return database()
        .query(
            "SELECT i.indrelid::regclass, c.relispartition FROM pg_index i JOIN pg_class c ON c.oid ="
                + " i.indexrelid WHERE i.indisvalid AND pg_get_indexdef(i.indexrelid) LIKE '%("
                + column
                + "%' ORDER BY 1, 2");
  }

  /** Of the whole, of a partition, and of a partition that has partitions. */
  private List<String> indexed(String column) {
    List<String> statements = new ArrayList<>(GAUGES);
    statements.add("CREATE INDEX whole ON gauge (" + column + ")");
    statements.add("CREATE INDEX one ON gauge_1 (" + column + " DESC, id)");
    statements.add("CREATE UNIQUE INDEX two ON gauge_2 (" + column + ", id)");
    return statements;
  }

  List<String> ALL =
      List.of(
          "gauge|f",
          "gauge_1|f",
          "gauge_1|t",
          "gauge_2|f",
          "gauge_2|t",
          "gauge_2a|t",
          "gauge_2a|t",
          "gauge_2b|t",
          "gauge_2b|t");

  @Test
  default void indexedColumnOfAPartitionedTableThroughItsWholeLife() {
    CatalogueSnapshot original = legacy(indexed("sensor"));
    service("40.11").migrate();
    assertThat(indexes("probe")).isEqualTo(ALL);
    database().execute("CREATE TABLE gauge_3 PARTITION OF gauge FOR VALUES FROM (200) TO (300)");
    assertThat(indexes("probe")).hasSize(10);
    database().execute("DROP TABLE gauge_3");
    service("40.11", "40.12").migrate();
    assertThat(indexes("probe")).isEqualTo(ALL);
    assertThat(indexes("sensor")).isEmpty();
    service("40.11", "40.12").downTo("0");
    assertSame("back", now(), original);
  }

  /** What is attached brings rows along that no trigger has met. */
  @Test
  default void aPartitionThatIsAttachedMeanwhileIsNamedAndFilled() {
    CatalogueSnapshot original = legacy(GAUGES);
    service("40.11").migrate();
    database()
        .execute(
            "CREATE TABLE gauge_3 (LIKE gauge INCLUDING ALL)",
            Rows.insert(40, "gauge_3", "id, sensor, level", "200 + i, 'S' || i, i"),
            "ALTER TABLE gauge ATTACH PARTITION gauge_3 FOR VALUES FROM (200) TO (300)",
            "CREATE TABLE gauge_4 PARTITION OF gauge FOR VALUES FROM (300) TO (400)",
            "INSERT INTO gauge (id, sensor) VALUES (201 + 98, 'old'), (301, 'old')");
    for (Runnable goOn :
        List.<Runnable>of(
            () -> service("40.11").downTo("0"),
            () -> service("40.11", "40.12").migrate(),
            () -> service("40.11", "40.12").forceContract("40.12", "test"))) {
      assertThatExceptionOfType(VerificationException.class)
          .isThrownBy(goOn::run)
          .withMessageContaining("40 of 192 rows of gauge are wrong")
          .withMessageContaining(
              "rows of gauge_3 were there when it was attached to gauge, after the triggers")
          .withMessageContaining("Concertina.control().retry(\"40.11\")");
    }
    assertThat(database().count("SELECT count(*) FROM gauge WHERE probe IS NULL")).isEqualTo(40);
    service("40.11", "40.12").control().retry("40.11");
    service("40.11", "40.12").migrate();
    assertThat(service("40.11", "40.12").status().complete()).isTrue();
    assertThat(database().count("SELECT count(*) FROM gauge_3 WHERE probe IS NULL")).isZero();
    service("40.11", "40.12").downTo("0");
    database().execute("DROP TABLE gauge_3", "DROP TABLE gauge_4");
    assertSame("back", now(), original);
  }

  /** Those that were made on the copy while the change was open go over in the contract. */
  @Test
  default void indexesOfTheCopyInPartitionsAreKeptByTheContract() {
    legacy(GAUGES);
    service("40.11").migrate();
    database()
        .execute(
            "CREATE INDEX whole ON gauge (probe)",
            "CREATE INDEX one ON gauge_1 (probe DESC, id)",
            "CREATE UNIQUE INDEX two ON gauge_2 (probe, id)");
    service("40.11", "40.12").migrate();
    assertThat(indexes("probe")).isEqualTo(ALL);
    assertThat(
            database()
                .query("SELECT relname FROM pg_class WHERE relname IN ('whole', 'one', 'two')"))
        .hasSize(3);
    service("40.11", "40.12").downTo("40.11");
    assertThat(indexes("sensor")).isEqualTo(ALL);
  }

  @Test
  default void columnThatDecidesThePartitionIsNotRenamedByTriggers() {
    database()
        .execute(
            "CREATE TABLE gauge (id bigint, sensor varchar(40), label text, level bigint, code text,"
                + " PRIMARY KEY (id, sensor)) PARTITION BY LIST (sensor)",
            "CREATE TABLE gauge_1 PARTITION OF gauge DEFAULT");
    CatalogueSnapshot before = database().snapshot();
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("40.11").boot())
        .withMessageContaining("gauge.sensor decides the partition of a row of gauge");
    assertSame("refused", database().snapshot(), before);
  }

  /** By a trigger or a backfill nothing can be written to it. */
  @Test
  default void generatedColumnsAreRefusedBeforeAnythingIsMade() {
    database()
        .execute(
            "CREATE TABLE gauge (id bigint PRIMARY KEY, sensor varchar(40) GENERATED ALWAYS AS ('S' ||"
                + " id) STORED, label text GENERATED ALWAYS AS ('L' || id) STORED, level bigint"
                + " GENERATED ALWAYS AS (id + 1) STORED, code text)",
            "INSERT INTO gauge (id) VALUES (1)");
    CatalogueSnapshot before = database().snapshot();
    for (String version : List.of("40.11", "40.13", "40.14")) {
      assertThatExceptionOfType(ObstacleException.class)
          .as(version)
          .isThrownBy(() -> service(version).boot())
          .withMessageContaining("is a generated column");
    }
    assertSame("refused", database().snapshot(), before);
  }

  @Test
  default void duplicatesOfAnExpressionAreListedBeforeItsIndexIsBuilt() {
    database()
        .execute(
            "CREATE TABLE gauge (id bigint PRIMARY KEY, sensor varchar(40), label text, level bigint,"
                + " code text)",
            "INSERT INTO gauge (id, code) VALUES (1, 'a'), (2, 'A'), (3, 'b%s'), (4, 'B%s'), (5, NULL),"
                + " (6, NULL)");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("40.15").migrate())
        .withMessageContaining("values of (lower(code)) in more than one row of gauge, 2 in all")
        .withMessageContaining("(a) in 2 rows")
        .withMessageContaining("(b%s) in 2 rows");
    assertSame("refused", now(), before);
    database().execute("DELETE FROM gauge WHERE id IN (2, 4)");
    service("40.15").migrate();
  }
}
