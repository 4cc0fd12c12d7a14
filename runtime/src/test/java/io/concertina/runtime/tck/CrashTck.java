package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.TickingTime;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.DatabaseUnavailableException;
import io.concertina.runtime.tck.Scenario.Stage;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.CrashingDataSource;
import io.concertina.runtime.testing.CrashingDataSource.Death;
import io.concertina.runtime.testing.KeptConnection;
import io.concertina.runtime.testing.Killed;
import io.concertina.runtime.testing.TestDatabase;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every stage of every scenario dies at each of its statements and commits in turn and is run
 * again; the end must look as if nothing had happened.
 *
 * <p>There are two ways to die. <b>Killed</b>: the process ends before the point; what a kill after
 * the n-th leaves, a kill before the next one leaves as well. <b>Lost</b>: the process lives on,
 * but its connection is gone after the database did what it was told and before the answer arrived.
 * It goes on by itself or says that the database is away; it takes its own work for nobody else's.
 *
 * <p>SQLite, which has no connection to lose, is killed at every point of every stage. On
 * PostgreSQL the stages alternate: where 14 loses its connection, 18 is killed, and the other way
 * round, so that each of them sees both and every stage goes through both. There a point is left
 * out where it would only repeat another: a query changes nothing, so a kill after one leaves what
 * the kill before it left, and a connection is lost at everything but queries. Where one
 * transaction of SQLite's does the same to row after row, the first rows and the last are died at.
 *
 * <p>A {@link Relay} of processes dies at one point after the other in a single database, each
 * process going on from the death of the one before it. The points that none of them comes to, and
 * one in six of the others, are died at in a database of their own, with one resumption. With
 * {@code -Dconcertina.crashes=apart} all of them are; with {@code some}, for a second JDK or
 * another way to run the same server, there is only the relay, as there is on PostgreSQL 14; with
 * {@code few}, the relay dies at one point in five.
 */
interface CrashTck extends Fixture {

  /** The shortest there is: whoever runs again need not wait long for the lease of the dead. */
  Duration LEASE = Duration.ofMillis(1);

  /** Every so manieth point has a database of its own. */
  int STRIDE =
      switch (System.getProperty("concertina.crashes", "all")) {
        case "apart" -> 1;
        case "all" -> 6;
        case "some", "few" -> Integer.MAX_VALUE;
        default ->
            throw new IllegalArgumentException("concertina.crashes is few, some, all or apart");
      };

  /** Every so manieth point is died at by the relay, if nothing else is said. */
  int IN_TURN = System.getProperty("concertina.crashes", "all").equals("few") ? 5 : 1;

  /**
   * How the process dies, or its connection.
   *
   * @param stage the number of the stage, the stages of all scenarios counted through
   */
  Death death(int stage);

  @TestFactory
  default Stream<DynamicTest> crashAtEveryStatementAndCommit() {
    List<DynamicTest> tests = new ArrayList<>();
    int stages = 0;
    for (Scenario scenario : Scenarios.deadly()) {
      int first = stages;
      tests.add(DynamicTest.dynamicTest(scenario.name(), () -> crash(scenario, first)));
      stages += scenario.stages().size();
    }
    return tests.stream();
  }

  private void crash(Scenario scenario, int first) {
    try (TestDatabase start = open()) {
      start.execute(scenario.legacy().apply(start.kind()));
      int number = first;
      for (Stage stage : scenario.stages()) {
        start.execute(stage.before());
        dieEverywhere(scenario + ", " + stage.name(), start, stage, number++);
        stage.work().accept(service(start.dataSource(), stage));
      }
    }
  }

  /** One stage, from a database as it is before it. */
  default void dieEverywhere(String name, TestDatabase start, Stage stage, int number) {
    Death death = death(number);
    CatalogueSnapshot undisturbed;
    CrashingDataSource counting;
    try (TestDatabase copy = start.copy()) {
      counting = CrashingDataSource.counting(copy.dataSource());
      stage.work().accept(service(counting, stage));
      undisturbed = outcome(copy, copy.dataSource(), stage);
    }
    List<String> points = counting.points();
    assertThat(points).as(name).hasSizeGreaterThan(5);
    int[] worth =
        IntStream.rangeClosed(1, points.size())
            .filter(at -> worthDyingAt(at, points, death, start.kind()))
            .toArray();
    Relay relay = new Relay(points, oneIn(inTurn(), number, worth).toArray());
    if (STRIDE > 1) {
      dieInTurn(name, start, stage, relay, death, undisturbed);
    }
    inParallel(
        apart(number, relay, worth),
        at -> dieAndResume(name, start, stage, points.subList(0, at), death, undisturbed));
  }

  /** Every so manieth point is died at by the relay. */
  default int inTurn() {
    return IN_TURN;
  }

  /** Whether a stage is over when the relay is: where another server goes through all of it. */
  default boolean relayIsEnough() {
    return STRIDE == Integer.MAX_VALUE;
  }

  private IntStream apart(int stage, Relay relay, int... worth) {
    return relayIsEnough()
        ? IntStream.empty()
        : IntStream.concat(oneIn(STRIDE, stage, worth), relay.left()).distinct();
  }

  private static void dieInTurn(
      String name,
      TestDatabase start,
      Stage stage,
      Relay relay,
      Death death,
      CatalogueSnapshot undisturbed) {
    try (TestDatabase copy = start.copy()) {
      String point = name + ", " + death + " in turn";
      int before = -1;
      while (relay.deaths() > before) {
        before = relay.deaths();
        CrashingDataSource dying = new CrashingDataSource(copy.dataSource(), relay, death);
        try {
          stage.work().accept(service(dying, stage));
          point += ", came through";
        } catch (Killed | DatabaseUnavailableException e) {
          point = name + ": after " + e.getMessage();
          assertThat(relay.deaths()).as(point).isGreaterThan(before);
        } catch (ConcertinaException e) {
          throw new AssertionError(point + "\nwas not resumed; it saw " + dying.points(), e);
        }
      }
      assertThat(relay.deaths()).as(name).isPositive();
      assertSame(point, outcome(copy, copy.dataSource(), stage), undisturbed);
    }
  }

  private static boolean worthDyingAt(int at, List<String> points, Death death, Kind kind) {
    if (tried(at, points)) {
      return false;
    }
    if (kind == Kind.SQLITE) {
      return !repeats(at, points);
    }
    return death.kills() ? at == 1 || !question(points.get(at - 2)) : !question(points.get(at - 1));
  }

  /**
   * Whether the point is inside a trial, which is taken back in any case: what a death there
   * leaves, a death before it leaves as well.
   */
  private static boolean tried(int at, List<String> points) {
    for (int i = at - 2; i >= 0; i--) {
      if (points.get(i).matches("(ROLLBACK TO|RELEASE).* concertina_(bench|trial|probe)")) {
        return false;
      }
      if (points.get(i).matches("SAVEPOINT concertina_(bench|trial|probe)")) {
        return true;
      }
    }
    return false;
  }

  /** All of these points, or one in six where the relay alone is run. */
  static IntStream some(int stage, int... points) {
    return oneIn(STRIDE == Integer.MAX_VALUE ? 6 : 1, stage, points);
  }

  /** One in so many of these points, beginning with another one in each stage. */
  static IntStream oneIn(int stride, int stage, int... points) {
    return IntStream.range(0, points.length)
        .filter(i -> (i + stage) % stride == 0)
        .map(i -> points[i]);
  }

  /** Whether the last three statements, none of them a commit, came before and come once more. */
  private static boolean repeats(int at, List<String> points) {
    int row = 3;
    if (at < 2 * row || at + row > points.size()) {
      return false;
    }
    List<String> last = points.subList(at - row, at);
    return !last.contains("COMMIT")
        && last.equals(points.subList(at - 2 * row, at - row))
        && last.equals(points.subList(at, at + row));
  }

  private static boolean question(String statement) {
    return statement.stripLeading().startsWith("SELECT") && !statement.contains("UPDATE");
  }

  /** More threads than processors: making and dropping databases is waiting for the most part. */
  static void inParallel(IntStream points, IntConsumer work) {
    ForkJoinPool threads = new ForkJoinPool(2 * Runtime.getRuntime().availableProcessors());
    try {
      threads.submit(() -> points.parallel().forEach(work)).join();
    } finally {
      threads.shutdown();
    }
  }

  private static void dieAndResume(
      String name,
      TestDatabase start,
      Stage stage,
      List<String> points,
      Death death,
      CatalogueSnapshot undisturbed) {
    try (TestDatabase copy = start.copy()) {
      String point = die(name, copy, stage, points, death);
      try (KeptConnection next = new KeptConnection(copy.dataSource())) {
        resume(point, next.dataSource(), stage);
        assertSame(point, outcome(copy, next.dataSource(), stage), undisturbed);
      }
    }
  }

  /** Dies at the last of these points, all of which it must come through; tells how it went. */
  private static String die(
      String name, TestDatabase database, Stage stage, List<String> points, Death death) {
    CrashingDataSource dying = new CrashingDataSource(database.dataSource(), points.size(), death);
    String point = name + ", " + death + " " + points.size();
    try {
      stage.work().accept(service(dying, stage));
      point += " (went on by itself)";
    } catch (Killed | DatabaseUnavailableException e) {
      point += ": " + e.getMessage();
    } catch (ConcertinaException e) {
      throw new AssertionError(point + "\ntook a death for something else", e);
    }
    assertThat(dying.died()).as("%s\nwas reached; it saw %s", point, dying.points()).isTrue();
    assertThat(dying.points())
        .as("%s\ncame the way that was counted", point)
        .startsWith(points.toArray(String[]::new));
    return point + "\nat " + points.get(points.size() - 1);
  }

  private static void resume(String point, DataSource dataSource, Stage stage) {
    try {
      stage.work().accept(service(dataSource, stage));
    } catch (ConcertinaException e) {
      throw new AssertionError(point + "\nwas not resumed", e);
    }
  }

  /** A service that sends the same statements each time, whatever the machine is doing. */
  static Concertina service(DataSource dataSource, Stage stage) {
    return TickingTime.of(
        Concertina.on(dataSource)
            .indexes(stage.release())
            .outOfOrder(stage.release().versions())
            .leaseTime(LEASE)
            .soakTime(Duration.ZERO)
            .lockTimeout(Duration.ofSeconds(2)));
  }

  /**
   * A sequence goes on although what took a number from it is rolled back: after a death the towns
   * of patrons may have other numbers. So a patron is compared by the name of the town it refers
   * to; one that refers to none of them keeps its number.
   */
  private static List<CatalogueSnapshot.Fact> townsByName(List<CatalogueSnapshot.Fact> facts) {
    Pattern town = Pattern.compile("id='([0-9]+)', (town='[^']*')");
    Map<String, String> names = new HashMap<>();
    for (CatalogueSnapshot.Fact fact : facts) {
      Matcher row = town.matcher(fact.shape());
      if (fact.kind().equals("row") && fact.table().equals("patron_town") && row.matches()) {
        names.put("id='" + row.group(1) + "'", row.group(2));
      }
    }
    return facts.stream().map(fact -> named(fact, names)).toList();
  }

  private static CatalogueSnapshot.Fact named(
      CatalogueSnapshot.Fact fact, Map<String, String> names) {
    if (!fact.kind().equals("row") || !fact.table().matches("patron|patron_town")) {
      return fact;
    }
    String column = fact.table().equals("patron") ? "\\btown_(id='[0-9]+')" : "^(id='[0-9]+')";
    String shape =
        Pattern.compile(column)
            .matcher(fact.shape())
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        names.getOrDefault(found.group(1), "number " + found.group(1))));
    return new CatalogueSnapshot.Fact(fact.kind(), fact.table(), fact.name(), 0, shape);
  }

  /** Catalogue and rows, and what the status says: state and rows of each version. */
  private static CatalogueSnapshot outcome(
      TestDatabase database, DataSource dataSource, Stage stage) {
    List<CatalogueSnapshot.Fact> facts =
        new ArrayList<>(townsByName(database.snapshot(dataSource).withoutOwn().facts()));
    service(dataSource, stage)
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
