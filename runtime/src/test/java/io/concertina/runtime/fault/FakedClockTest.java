package io.concertina.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.boot.Background;
import io.concertina.runtime.report.SchemaInUseException;
import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.SqliteTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Instances whose machines have another time, in earnest: one process is two hours ahead, another
 * one a day behind. PostgreSQL's clock is the only one that counts. SQLite has none of its own but
 * that of the process; there the token of the lease is what holds.
 *
 * <p>Where libfaketime can't be had, that is what this test says and asserts.
 */
@Fault
class FakedClockTest {

  private static final String AHEAD = "+2h";
  private static final String BEHIND = "-1d";
  private static final String PLAIN = "";
  private static final Duration TWO_HOURS = Duration.ofHours(2);
  private static final Duration ONE_DAY = Duration.ofDays(1);

  /** Longer than processes need to meet, and shorter than the clocks differ. */
  private static final String LEASE = "-Dconcertina.lease=600000";

  private static final String SHORT_LEASE = "-Dconcertina.lease=300";
  private static final String HOLD = "-Dconcertina.hold=progress";

  private static boolean there;

  @BeforeAll
  static void have() throws InterruptedException {
    try {
      FakeTime.library();
      there = true;
    } catch (IllegalStateException refused) {
      System.out.println("FakedClockTest: NOT TESTED: " + refused.getMessage());
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(FakeTime::library)
          .withMessageContaining("faketime");
    }
  }

  /** One has the lease, the other two wait for it. */
  @ParameterizedTest
  @ValueSource(strings = {AHEAD, BEHIND})
  void theLeaseIsNotStolen(String holding) throws Exception {
    if (!there) {
      return;
    }
    List<String> waiting =
        Stream.of(AHEAD, BEHIND, PLAIN).filter(skew -> !skew.equals(holding)).toList();
    try (TestDatabase database = ledger(PostgresTestDatabase.create(18));
        Child holder = start(holding, database, "migrate", "12.2", LEASE, HOLD);
        Child first = start(waiting.get(0), database, "migrate", "12.2", LEASE);
        Child second = start(waiting.get(1), database, "migrate", "12.2", LEASE)) {
      waitFor(first, "ready");
      waitFor(second, "ready");
      holder.go();
      waitFor(holder, "holding");
      first.go();
      second.go();
      for (Child waiter : List.of(first, second)) {
        waitFor(waiter, "waiting");
        waitFor(waiter, "waiting");
      }
      holder.go();
      assertEnds(0, holder, first, second);
      assertThat(first.lines()).noneMatch(line -> line.startsWith("lease"));
      assertThat(second.lines()).noneMatch(line -> line.startsWith("lease"));
      assertFilledOnce(database);
      assertThat(
              database.count(
                  "SELECT count(*) FROM concertina_history WHERE NOT (clock_timestamp() - interval '5"
                      + " minutes' < started_at AND started_at < finished_at AND finished_at <"
                      + " clock_timestamp())"))
          .isZero();
    }
    Faults.survived(1);
  }

  /** Its lease runs out on the server's clock; it is on another host, where nobody sees it die. */
  @ParameterizedTest
  @ValueSource(strings = {AHEAD, BEHIND})
  void whoeverIsKilledIsInherited(String killed) throws Exception {
    if (!there) {
      return;
    }
    try (TestDatabase database = ledger(PostgresTestDatabase.create(18));
        Child zombie = start(elsewhere(killed), database, "migrate", "12.2", SHORT_LEASE, HOLD);
        Child heir = start(PLAIN, database, "migrate", "12.2", SHORT_LEASE)) {
      waitFor(heir, "ready");
      zombie.go();
      waitFor(zombie, "holding");
      zombie.kill();
      heir.go();
      assertEnds(0, heir);
      assertFilledOnce(database);
    }
    Faults.survived(1);
  }

  /**
   * Nobody takes from it what it maps, nor it from others; once it is killed, it does not count.
   */
  @ParameterizedTest
  @ValueSource(strings = {AHEAD, BEHIND})
  void whoeverLivesIsSeen(String skew) throws Exception {
    if (!there) {
      return;
    }
    try (TestDatabase database = clients();
        Child instance =
            start(skew, database, "boot", "1.7", LEASE, "-Dconcertina.hold=complete")) {
      instance.go();
      waitFor(instance, "holding");
      assertThatExceptionOfType(SchemaInUseException.class)
          .isThrownBy(() -> Service.of(database.dataSource(), Service.LEASE, "1.7").downTo("0"))
          .withMessageContaining("still maps client.full_name");
      instance.kill();
      try (Background living = Service.of(database.dataSource(), Service.LEASE, "1.7").boot();
          Child other = start(skew, database, "downTo:0", "1.7", LEASE)) {
        living.await();
        other.go();
        assertEnds(1, other);
        assertThat(other.lines()).endsWith("failed SchemaInUseException");
      }
      Service.of(database.dataSource(), Service.LEASE, "1.7").downTo("0");
    }
    Faults.survived(2);
  }

  /** It is waited for while it lives, and no longer, as it is a process of this host. */
  @Test
  void onSqliteWhoeverIsAheadIsInheritedWhenKilled() throws Exception {
    if (!there) {
      return;
    }
    try (TestDatabase database = ledger(SqliteTestDatabase.create());
        Child ahead = start(AHEAD, database, "migrate", "12.2", LEASE, HOLD);
        Child heir = start(PLAIN, database, "migrate", "12.2", LEASE)) {
      waitFor(heir, "ready");
      ahead.go();
      waitFor(ahead, "holding");
      heir.go();
      waitFor(heir, "waiting");
      waitFor(heir, "waiting");
      ahead.kill();
      assertEnds(0, heir);
      assertFilledOnce(database);
    }
    Faults.survived(1);
  }

  /** Its lease has always run out for the others; no row is done twice. */
  @Test
  void onSqliteWhoeverIsBehindLosesItsLease() throws Exception {
    if (!there) {
      return;
    }
    try (TestDatabase database = ledger(SqliteTestDatabase.create());
        Child behind = start(BEHIND, database, "migrate", "12.2", LEASE, HOLD);
        Child plain = start(PLAIN, database, "migrate", "12.2", LEASE)) {
      waitFor(plain, "ready");
      behind.go();
      waitFor(behind, "holding");
      plain.go();
      assertEnds(0, plain);
      behind.go();
      assertEnds(1, behind);
      assertThat(behind.lines()).endsWith("failed LeaseLostException");
      assertFilledOnce(database);
    }
    Faults.survived(1);
  }

  private static TestDatabase ledger(TestDatabase database) {
    database.execute(
        "CREATE TABLE ledger (id bigint PRIMARY KEY, amount bigint, balance bigint, padding text)",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO"
            + " ledger SELECT i, i, i, 'x' FROM n");
    return database;
  }

  private static TestDatabase clients() {
    TestDatabase database = PostgresTestDatabase.create(18);
    database.execute(
        "CREATE TABLE client (id bigint PRIMARY KEY, name varchar(80) NOT NULL UNIQUE, city"
            + " varchar(40), score int DEFAULT 0 NOT NULL)",
        "INSERT INTO client SELECT i, 'client ' || i FROM generate_series(1, 100) i");
    return database;
  }

  private static Map<String, String> here(String skew) throws InterruptedException {
    return skew.isEmpty() ? Map.of() : FakeTime.environment(skew);
  }

  private static Map<String, String> elsewhere(String skew) throws InterruptedException {
    Map<String, String> environment = new HashMap<>(here(skew));
    environment.put("HOSTNAME", "elsewhere");
    return environment;
  }

  private static Child start(
      String skew, TestDatabase database, String command, String versions, String... options)
      throws IOException, InterruptedException {
    Child child = start(here(skew), database, command, versions, options);
    if (!skew.isEmpty()) {
      assertSkewed(child, skew.equals(AHEAD) ? TWO_HOURS : ONE_DAY.negated());
    }
    return child;
  }

  private static Child start(
      Map<String, String> environment,
      TestDatabase database,
      String command,
      String versions,
      String... options)
      throws IOException {
    return Child.start(environment, () -> {}, List.of(options), database.url(), command, versions);
  }

  /** Or the test would be of no use. */
  private static void assertSkewed(Child child, Duration skew) throws InterruptedException {
    waitFor(child, "clock");
    String clock =
        child.lines().stream().filter(line -> line.startsWith("clock ")).findFirst().orElseThrow();
    assertThat(Duration.between(Instant.now().plus(skew), Instant.parse(clock.substring(6))).abs())
        .isLessThan(Duration.ofMinutes(10));
  }

  private static void waitFor(Child child, String prefix) throws InterruptedException {
    assertThat(child.waitFor(prefix)).as(child.tail()).isTrue();
  }

  private static void assertEnds(int status, Child... children) throws InterruptedException {
    for (Child child : children) {
      assertThat(child.end()).as(child.tail()).isEqualTo(status);
    }
  }

  private static void assertFilledOnce(TestDatabase database) {
    assertThat(database.count("SELECT count(*) FROM ledger WHERE balance <> id * 100 + 1"))
        .isZero();
    assertThat(database.query("SELECT count(*) FROM concertina_history WHERE state = 'DONE'"))
        .containsExactly("1");
  }
}
