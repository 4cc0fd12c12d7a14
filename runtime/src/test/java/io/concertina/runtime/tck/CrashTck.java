package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.tck.Scenario.Stage;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.CrashingDataSource;
import io.concertina.runtime.testing.CrashingDataSource.Death;
import io.concertina.runtime.testing.Killed;
import io.concertina.runtime.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every scenario dies at each of its statements and commits in turn and is run again; the end must
 * look as if nothing had happened.
 */
interface CrashTck extends Fixture {

  /** The dead hold the lease that long; an instance that finds it taken would wait longer. */
  Duration LEASE = Duration.ofMillis(1);

  /** How the process dies, or its connection. */
  Death death();

  @TestFactory
  default Stream<DynamicTest> crashAtEveryStatementAndCommit() {
    return Scenarios.all().stream()
        .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> crash(scenario)));
  }

  private void crash(Scenario scenario) {
    try (TestDatabase start = open()) {
      start.execute(scenario.legacy().apply(start.kind()));
      for (Stage stage : scenario.stages()) {
        start.execute(stage.before());
        if (stage.crashes()) {
          crash(scenario + ", " + stage.name(), start, stage);
        }
        stage.work().accept(crashing(start.dataSource(), stage));
      }
    }
  }

  private void crash(String name, TestDatabase start, Stage stage) {
    CatalogueSnapshot undisturbed;
    CrashingDataSource counting;
    try (TestDatabase copy = start.copy()) {
      counting = CrashingDataSource.counting(copy.dataSource());
      stage.work().accept(crashing(counting, stage));
      undisturbed = outcome(copy, stage);
    }
    assertThat(counting.points()).as(name).hasSizeGreaterThan(5);
    IntStream.rangeClosed(1, counting.points().size())
        .filter(at -> worthDyingAt(counting.points().get(at - 1)))
        .parallel()
        .forEach(at -> dieAndResume(name, start, stage, at, undisturbed));
  }

  /**
   * A process is killed before every point: what a kill after the n-th leaves, a kill before the
   * next one leaves as well. A process that lives on without its connection has to find out what
   * became of its statement, unless it was only a question.
   */
  private boolean worthDyingAt(String statement) {
    return death().kills() || !statement.stripLeading().startsWith("SELECT");
  }

  private void dieAndResume(
      String name, TestDatabase start, Stage stage, int at, CatalogueSnapshot undisturbed) {
    try (TestDatabase copy = start.copy()) {
      CrashingDataSource dying = new CrashingDataSource(copy.dataSource(), at, death());
      String point = name + ", " + death() + " " + at;
      try {
        stage.work().accept(crashing(dying, stage));
        point += " (went on by itself)";
      } catch (Killed | ConcertinaException e) {
        point += ": " + e.getMessage();
      }
      if (dying.points().size() >= at) {
        point += "\nat " + dying.points().get(at - 1);
      }
      letTheLeaseExpire();
      try {
        stage.work().accept(crashing(copy.dataSource(), stage));
      } catch (ConcertinaException e) {
        throw new AssertionError(point + "\nwas not resumed", e);
      }
      assertSame(point, outcome(copy, stage), undisturbed);
    }
  }

  private static void letTheLeaseExpire() {
    long end = System.nanoTime() + 3 * LEASE.toNanos();
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static Concertina crashing(DataSource dataSource, Stage stage) {
    return Concertina.on(dataSource)
        .indexes(stage.release())
        .leaseTime(LEASE)
        .lockTimeout(Duration.ofSeconds(2));
  }

  /** Catalogue and rows, and what the status says: state and rows of each version. */
  private static CatalogueSnapshot outcome(TestDatabase database, Stage stage) {
    List<CatalogueSnapshot.Fact> facts = new ArrayList<>(database.snapshot().withoutOwn().facts());
    crashing(database.dataSource(), stage)
        .status()
        .migrations()
        .forEach(
            m ->
                facts.add(
                    new CatalogueSnapshot.Fact(
                        "status",
                        m.version().toString(),
                        "",
                        0,
                        m.state() + " " + m.rows() + " " + m.error())));
    return new CatalogueSnapshot(facts);
  }
}
