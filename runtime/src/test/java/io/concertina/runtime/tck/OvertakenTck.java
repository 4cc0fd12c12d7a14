package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.LeaseLostException;
import io.concertina.runtime.tck.Scenario.Stage;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.CrashingDataSource;
import io.concertina.runtime.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A run that stands still while another instance takes the lease over writes nothing any more,
 * before whichever of its transactions and batches that happens. On PostgreSQL a stage is overtaken
 * on the version on which it is killed.
 */
interface OvertakenTck extends CrashTck {

  @TestFactory
  default Stream<DynamicTest> overtakenBeforeEveryTransaction() {
    List<DynamicTest> tests = new ArrayList<>();
    int stages = 0;
    for (Scenario scenario : Scenarios.deadly()) {
      int first = stages;
      tests.add(DynamicTest.dynamicTest(scenario.name(), () -> overtake(scenario, first)));
      stages += scenario.stages().size();
    }
    return tests.stream();
  }

  private void overtake(Scenario scenario, int first) {
    try (TestDatabase start = open()) {
      start.execute(scenario.legacy().apply(start.kind()));
      int number = first;
      for (Stage stage : scenario.stages()) {
        start.execute(stage.before());
        if (death(number).kills()) {
          overtakeAll(scenario + ", " + stage.name(), start, stage, number);
        }
        number++;
        stage.work().accept(CrashTck.service(start.dataSource(), stage));
      }
    }
  }

  private static void overtakeAll(String name, TestDatabase start, Stage stage, int number) {
    List<String> points = points(start, stage);
    int[] begins = beginsWithLease(points);
    assertThat(begins).as(name).isNotEmpty();
    CrashTck.inParallel(
        CrashTck.some(number, begins),
        at -> overtake(name + ", " + at + " " + points.get(at - 1), start, stage, at));
  }

  private static List<String> points(TestDatabase start, Stage stage) {
    try (TestDatabase copy = start.copy()) {
      CrashingDataSource counting = CrashingDataSource.counting(copy.dataSource());
      stage.work().accept(CrashTck.service(counting, stage));
      return counting.points();
    }
  }

  /** The first statements of transactions, and the batches that are one statement. */
  private static int[] beginsWithLease(List<String> points) {
    int acquired =
        IntStream.range(0, points.size())
            .filter(i -> points.get(i).contains("SET token = token + 1"))
            .findFirst()
            .orElseThrow();
    return IntStream.range(acquired + 1, points.size())
        .filter(i -> begins(points.get(i)))
        .map(i -> i + 1)
        .toArray();
  }

  private static boolean begins(String statement) {
    return statement.startsWith("BEGIN IMMEDIATE")
        || statement.startsWith("SET TRANSACTION")
        || (statement.startsWith("SELECT pg_catalog.num_nulls(set_config(")
            && statement.contains("UPDATE")
            && statement.contains("concertina_chunk"));
  }

  private static void overtake(String point, TestDatabase start, Stage stage, int at) {
    try (TestDatabase copy = start.copy()) {
      AtomicReference<CatalogueSnapshot> left = new AtomicReference<>();
      CrashingDataSource pausing =
          CrashingDataSource.pausing(
              copy.dataSource(),
              at,
              () -> {
                copy.execute("UPDATE concertina_lease SET token = token + 1");
                left.set(withoutLease(copy));
              });
      assertThatExceptionOfType(LeaseLostException.class)
          .as(point)
          .isThrownBy(() -> stage.work().accept(CrashTck.service(pausing, stage)));
      assertSame(point, withoutLease(copy), left.get());
    }
  }

  private static CatalogueSnapshot withoutLease(TestDatabase database) {
    return database.snapshot().only(fact -> !fact.table().equals("concertina_lease"));
  }
}
