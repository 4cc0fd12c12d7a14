package io.concertina.runtime.fault;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.concertina.runtime.Concertina;
import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.SqliteTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The clocks of the instances differ. No decision depends on them: the lease runs on the clock of
 * the database, durations on the monotonic one.
 */
@Fault
class ClockSkewTest {

  @Test
  void nobodyLooksAtTheClockOfTheJvm() {
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(OffsetDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callConstructor(Date.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(
            new ClassFileImporter()
                .importUrl(Concertina.class.getProtectionDomain().getCodeSource().getLocation()));
  }

  static Stream<Named<Supplier<TestDatabase>>> databases() {
    Supplier<TestDatabase> postgres = () -> PostgresTestDatabase.create(18);
    Supplier<TestDatabase> sqlite = SqliteTestDatabase::create;
    return Stream.of(Named.of("PostgreSQL", postgres), Named.of("SQLite", sqlite));
  }

  /** The one that is 26 hours ahead does not take a lease that has ten seconds left. */
  @ParameterizedTest
  @MethodSource("databases")
  void whoeverIsAheadWaits(Supplier<TestDatabase> open) throws Exception {
    try (TestDatabase database = legacy(open);
        Child behind = start(database, "Etc/GMT+12", "-Dconcertina.hold=progress");
        Child ahead = start(database, "Pacific/Kiritimati", "-Dconcertina.hold=never")) {
      behind.go();
      assertThat(behind.waitFor("holding")).as(behind.tail()).isTrue();
      ahead.go();
      assertThat(ahead.waitFor("waiting")).as(ahead.tail()).isTrue();
      assertThat(ahead.waitFor("waiting")).as(ahead.tail()).isTrue();
      behind.go();
      assertThat(behind.end()).as(behind.tail()).isZero();
      assertThat(ahead.end()).as(ahead.tail()).isZero();
      assertOnce(database);
    }
  }

  /** The one that is 26 hours behind takes a lease that has run out. */
  @ParameterizedTest
  @MethodSource("databases")
  void whoeverIsBehindTakesOver(Supplier<TestDatabase> open) throws Exception {
    try (TestDatabase database = legacy(open);
        Child ahead =
            start(
                database,
                "Pacific/Kiritimati",
                "-Dconcertina.hold=progress",
                "-Dconcertina.lease=300");
        Child behind = start(database, "Etc/GMT+12", "-Dconcertina.lease=300")) {
      ahead.go();
      assertThat(ahead.waitFor("holding")).as(ahead.tail()).isTrue();
      behind.go();
      assertThat(behind.end()).as(behind.tail()).isZero();
      ahead.go();
      assertThat(ahead.end()).as(ahead.tail()).isOne();
      assertThat(ahead.lines()).endsWith("failed LeaseLostException");
      assertOnce(database);
    }
  }

  private static TestDatabase legacy(Supplier<TestDatabase> open) {
    TestDatabase database = open.get();
    database.execute(
        "CREATE TABLE ledger (id bigint PRIMARY KEY, amount bigint, balance bigint, padding text)",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO"
            + " ledger SELECT i, i, i, 'x' FROM n");
    return database;
  }

  private static Child start(TestDatabase database, String zone, String... options)
      throws IOException {
    List<String> all =
        Stream.concat(Stream.of("-Duser.timezone=" + zone), Stream.of(options)).toList();
    return Child.start(() -> {}, all, database.url(), "migrate", "12.2");
  }

  private static void assertOnce(TestDatabase database) {
    assertThat(database.count("SELECT count(*) FROM ledger WHERE balance <> id * 100 + 1"))
        .isZero();
    assertThat(database.query("SELECT count(*) FROM concertina_history WHERE state = 'DONE'"))
        .containsExactly("1");
    Faults.survived(1);
  }
}
