package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ObstacleException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that a statement, a trigger or a constraint of a table does not reach, on PostgreSQL. */
interface HiddenRowsTck extends Fixture {

  /** A version and what its tables look like, for every step that fills, compares or syncs. */
  List<String> REACHING =
      List.of("1.7", "2.1", "3.2", "16.1", "16.4", "16.7", "17.2", "19.5", "35.1");

  private List<String> tables(String version) {
    return switch (version) {
      case "1.7" -> Scenarios.clients(database().kind());
      case "2.1" -> Scenarios.accounts(database().kind());
      case "3.2" -> Scenarios.items(database().kind());
      case "16.1", "16.4", "16.7" -> Scenarios.members(database().kind());
      case "17.2" -> Scenarios.bookings(database().kind());
      case "19.5" -> Scenarios.payments(database().kind());
      case "35.1" -> Scenarios.patrons(database().kind(), 12);
      default -> throw new IllegalArgumentException(version);
    };
  }

  private static String table(String version) {
    return switch (version) {
      case "1.7" -> "client";
      case "2.1" -> "account";
      case "3.2" -> "item";
      case "16.1", "16.4", "16.7" -> "member";
      case "17.2" -> "booking";
      case "19.5" -> "payment";
      case "35.1" -> "patron";
      default -> throw new IllegalArgumentException(version);
    };
  }

  private CatalogueSnapshot dropAndMake(String version, String... more) {
    database()
        .execute(
            "DROP SCHEMA public CASCADE",
            "CREATE SCHEMA public",
            "GRANT ALL ON SCHEMA public TO public");
    database().execute(tables(version));
    database().execute(more);
    return now();
  }

  @Test
  default void aTableThatInheritsIsNamedBeforeAnythingIsMade() {
    for (String version : REACHING) {
      String table = table(version);
      CatalogueSnapshot before =
          dropAndMake(version, "CREATE TABLE part_of_it () INHERITS (" + table + ")");
      assertThatExceptionOfType(ObstacleException.class)
          .as(version)
          .isThrownBy(() -> service(version).boot().close())
          .withMessageContaining("V" + version)
          .withMessageContaining("table part_of_it inherits from " + table)
          .withMessageContaining("ALTER TABLE part_of_it NO INHERIT " + table);
      assertSame(version, now(), before);
      database().execute("ALTER TABLE part_of_it NO INHERIT " + table);
      service(version).migrate();
    }
  }

  /** A column without a fill is added to the table and to all that inherit from it. */
  @Test
  default void whatReachesNoRowsSuitsInheritance() {
    dropAndMake("2.1", "CREATE TABLE part_of_it () INHERITS (account)");
    service("2.4").migrate();
    service("2.4").downTo("0");
  }

  @Test
  default void aTableThatBeginsToInheritHoldsTheContract() {
    dropAndMake("1.7");
    service("1.7").migrate();
    database().execute("CREATE TABLE part_of_it (LIKE client INCLUDING ALL) INHERITS (client)");
    for (Runnable goOn :
        List.<Runnable>of(
            () -> service("1.7", "1.15").migrate(),
            () -> service("1.7", "1.15").forceContract("1.15", "test"))) {
      assertThatExceptionOfType(ObstacleException.class)
          .isThrownBy(goOn::run)
          .withMessageContaining("table part_of_it inherits from client");
    }
    database().execute("INSERT INTO part_of_it (id, full_name) VALUES (-7, 'only here')");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("1.7").downTo("0"))
        .withMessageContaining("the first with key (-7)");
    database().execute("DROP TABLE part_of_it");
    service("1.7", "1.15").migrate();
  }

  @Test
  default void aForeignPartitionIsNamedBeforeAnythingIsMade() {
    for (String version : List.of("22.5", "22.1")) {
      CatalogueSnapshot before =
          dropAndMake(
              "2.1",
              "DROP FOREIGN DATA WRAPPER IF EXISTS nowhere CASCADE",
              "CREATE FOREIGN DATA WRAPPER nowhere",
              "CREATE SERVER elsewhere FOREIGN DATA WRAPPER nowhere",
              "CREATE TABLE gadget (id bigint, seen timestamp(3), note varchar(200), price numeric(10,2), name varchar(40)) PARTITION BY RANGE (id)",
              "CREATE TABLE gadget_1 PARTITION OF gadget FOR VALUES FROM (0) TO (9)",
              "CREATE FOREIGN TABLE gadget_2 PARTITION OF gadget FOR VALUES FROM (9) TO (99) SERVER"
                  + " elsewhere");
      assertThatExceptionOfType(ObstacleException.class)
          .as(version)
          .isThrownBy(() -> service(version).migrate())
          .withMessageContaining("partition gadget_2 of gadget is a foreign table");
      assertSame(version, now(), before);
    }
  }

  @Test
  default void whatGivesATableItsColumnsIsNamed() {
    dropAndMake(
        "2.1",
        "CREATE TYPE thing AS (id bigint, seen timestamp(3), note varchar(200), price numeric(10,2), name varchar(40))");
    database().execute("CREATE TABLE gadget OF thing (PRIMARY KEY (id))");
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("22.5").migrate())
        .withMessageContaining("gadget is a table of type thing");
    database()
        .execute(
            "DROP TABLE gadget",
            "CREATE TABLE whole (id bigint, seen timestamp(3), note varchar(200), price numeric(10,2), name varchar(40)) PARTITION BY RANGE (id)",
            "CREATE TABLE gadget PARTITION OF whole FOR VALUES FROM (0) TO (9)");
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("22.5").migrate())
        .withMessageContaining("gadget is a partition of whole")
        .withMessageContaining("declare the step on the class of whole");
    assertThat(now().of("gadget").facts()).noneMatch(f -> f.name().equals("sizes"));
  }
}
