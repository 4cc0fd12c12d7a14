package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.CatalogueSnapshot.Fact;
import io.concertina.runtime.testing.TestDatabase;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every kind of step beside every other one in the same release, on the same table or on a parent
 * and its child: up while an old release writes, down; up, contracted, down. In the end catalogue
 * and rows are what they would be had there been no migration.
 *
 * <p>A fault that needs two steps shows in no scenario of one: the trigger of one step writes the
 * rows of another's batch, the columns that one copies are those that another drops.
 */
interface PairsTck extends Fixture {

  /** The steps: their versions, those of their contracts where they have one. */
  List<List<String>> STEPS =
      Stream.of(
              "60.1 60.1.1",
              "60.2 60.2.1",
              "60.3 60.3.1",
              "60.4 60.4.1",
              "60.5",
              "60.6",
              "60.7",
              "60.8 60.8.1",
              "60.9 60.9.1",
              "60.10",
              "60.11",
              "60.12",
              "60.13",
              "60.14",
              "60.15",
              "60.16",
              "60.17",
              "60.18",
              "60.19",
              "60.20 60.20.1",
              "60.21 60.21.1",
              "60.22",
              "60.23",
              "60.24 60.24.1",
              "60.25 60.25.1",
              "60.26")
          .map(versions -> List.of(versions.split(" ")))
          .toList();

  /** The rows of each table, its columns in the order that they had. */
  List<String> ROWS =
      List.of(
          "SELECT * FROM depot",
          "SELECT id, email, yard, name, cents, full_name, area, number, counted, code, login,"
              + " country, status, grade, points, weight, plate, class, fax, street, city, owner,"
              + " depot FROM wagon",
          "SELECT id, wagon, maker, load, contact FROM axle");

  /** Whether there is time for each pair alone: else all steps are run in one release. */
  default boolean onePairAfterTheOther() {
    return !System.getProperty("concertina.crashes", "all").equals("few");
  }

  @TestFactory
  default Stream<DynamicTest> everyStepBesideEveryOther() {
    List<List<String>> steps = STEPS;
    List<DynamicTest> tests = new ArrayList<>();
    for (int first = 0; onePairAfterTheOther() && first < steps.size(); first++) {
      List<List<List<String>>> releases = new ArrayList<>();
      releases.add(List.of(steps.get(first)));
      for (List<String> other : steps.subList(first + 1, steps.size())) {
        releases.add(List.of(steps.get(first), other));
      }
      tests.add(DynamicTest.dynamicTest(steps.get(first).get(0), () -> andBack(releases)));
    }
    tests.add(DynamicTest.dynamicTest("all at once", () -> andBack(List.of(steps))));
    return tests.stream();
  }

  /** One database for all of them: each leaves it as the one before found it. */
  private void andBack(List<List<List<String>>> releases) {
    List<String> wrong = new ArrayList<>();
    TestDatabase database = null;
    CatalogueSnapshot original = null;
    for (List<List<String>> release : releases) {
      if (database == null) {
        database = open();
        database.execute(wagons(database.kind()));
        database.execute(writes());
        original = unordered(database);
      }
      try {
        andBack(database, original, release);
      } catch (AssertionError | ConcertinaException | IllegalStateException e) {
        wrong.add(release + ": " + e.getMessage());
        database.close();
        database = null;
      }
    }
    if (database != null) {
      database.close();
    }
    assertThat(wrong).isEmpty();
  }

  private void andBack(
      TestDatabase database, CatalogueSnapshot original, List<List<String>> release) {
    String[] open = release.stream().map(step -> step.get(0)).toArray(String[]::new);
    String[] closed = release.stream().flatMap(List::stream).toArray(String[]::new);
    Recorder oldRelease =
        new Recorder(
            event -> {
              if (event.startsWith("finished") && event.contains("EXPAND")) {
                database.execute(writes());
              }
            });
    service(database, Release.of(open)).listener(oldRelease).migrate();
    database.execute(writes());
    service(database, Release.of(open)).downTo("0");
    assertSame("open, then back", unordered(database), original);

    service(database, Release.of(open)).migrate();
    database.execute(writes());
    service(database, Release.of(closed)).migrate();
    service(database, Release.of(closed)).downTo("0");
    assertSame("contracted, then back", unordered(database), original);
  }

  /** A contract's way down may bring a column back in another place. */
  private static CatalogueSnapshot unordered(TestDatabase database) {
    List<Fact> facts =
        new ArrayList<>(
            database.snapshot().withoutOwn().catalogue().without("definition").unordered().facts());
    for (String query : ROWS) {
      database.query(query).forEach(row -> facts.add(new Fact("row", query, "", 0, row)));
    }
    return new CatalogueSnapshot(facts);
  }

  /** Rows of every kind that the steps tell apart: some without a value, some that violate. */
  static List<String> wagons(Kind kind) {
    return List.of(
        "CREATE TABLE depot (id bigint PRIMARY KEY)",
        Rows.insert(5, "depot", "id", "i"),
        "CREATE TABLE wagon (id bigint PRIMARY KEY, email varchar(80), yard varchar(20), name"
            + " varchar(80) NOT NULL, cents bigint, full_name varchar(80), area varchar(10), number"
            + " varchar(20), counted integer, code varchar(20), login varchar(80), country"
            + " varchar(2) NOT NULL, status varchar(9) DEFAULT 'none', grade bigint DEFAULT 7,"
            + " points bigint, weight bigint, plate varchar(20), class varchar(20), fax"
            + " varchar(20), street varchar(40), city varchar(40), owner varchar(40), depot bigint,"
            + " CONSTRAINT wagon_weighed CHECK (weight > 0))",
        "CREATE INDEX wagon_yard_idx ON wagon (yard)",
        "CREATE INDEX wagon_name_idx ON wagon (name)",
        "CREATE TABLE axle (id bigint PRIMARY KEY, wagon bigint NOT NULL, maker varchar(40), load"
            + " bigint, contact varchar(80))",
        "CREATE INDEX axle_wagon_idx ON axle (wagon)",
        Rows.insert(
            24,
            "wagon",
            "id, email, yard, name, cents, full_name, area, number, counted, code, login, country,"
                + " points, weight, plate, class, fax, street, city, owner, depot",
            "i, CASE WHEN i % 5 > 0 THEN 'User' || i || '@Example.ORG' END, 'y' || i % 3, 'wagon '"
                + " || i, CASE WHEN i % 4 > 0 THEN i * 100 + 7 END, CASE i % 3 WHEN 0 THEN 'Ada B'"
                + " || i WHEN 1 THEN 'Bo' END, CASE WHEN i % 3 > 0 THEN '0' || i END, CASE WHEN i %"
                + " 3 > 0 THEN '55' || i END, i, 'c' || i, CASE WHEN i % 2 > 0 THEN 'u' || i END,"
                + " 'DE', i % 7 - 1, i, 'p' || i, CASE WHEN i % 3 > 0 THEN 'k' || i END, 'f' || i,"
                + " CASE WHEN i % 4 > 0 THEN 'street ' || i END, 'city ' || i % 3, CASE WHEN i % 5"
                + " > 0 THEN 'owner ' || i % 4 END, i % 7"),
        Rows.insert(
            24,
            "axle",
            "id, wagon, maker, load, contact",
            "i, i + 2, CASE WHEN i % 3 > 0 THEN 'maker ' || i END, i, CASE WHEN i % 2 > 0 THEN 'c'"
                + " || i END"));
  }

  /** What the old release writes, the same however often it does. */
  static List<String> writes() {
    List<String> writes = new ArrayList<>();
    writes.add("DELETE FROM axle WHERE id >= 100");
    writes.add("DELETE FROM wagon WHERE id >= 100");
    writes.add(
        "INSERT INTO wagon (id, email, yard, name, cents, full_name, area, number, counted, code,"
            + " login, country, status, grade, points, weight, plate, class, street, city,"
            + " owner, depot) VALUES (100, 'A@B.example', 'y9', 'new', 1207, 'Cy Dee', '09', '77',"
            + " 9, 'c', 'l', 'FR', 'old', 3, 5, 8, 'p100', 'k', 's', 'c', 'owner 9', 1)");
    writes.add(
        "INSERT INTO wagon (id, name, country, status, grade) VALUES (101, 'bare', 'IT', NULL, NULL)");
    writes.add("INSERT INTO axle (id, wagon, maker, load) VALUES (100, 100, 'm', 7)");
    IntStream.of(3, 4, 5, 6)
        .mapToObj(String::valueOf)
        .forEach(
            id ->
                writes.add(
                    ("UPDATE wagon SET name = 'n%1$d', email = 'E%1$d@X', cents = %1$d, full_name ="
                            + " 'Eve F%1$d', area = '0%1$d', number = '%1$d', counted = %1$d, code ="
                            + " 'k%1$d', city = 'c%1$d', owner = 'owner 9' WHERE id = %1$d")
                        .replace("%1$d", id)));
    writes.add("UPDATE wagon SET yard = 'y7' WHERE id IN (1, 7, 8)");
    writes.add("UPDATE wagon SET login = NULL, class = NULL WHERE id = 9");
    writes.add("UPDATE wagon SET status = 'back' WHERE points IS NOT NULL AND id = 2");
    writes.add("UPDATE axle SET load = 50 WHERE id IN (2, 3)");
    writes.add("UPDATE axle SET maker = 'other' WHERE id = 4");
    return writes;
  }
}
