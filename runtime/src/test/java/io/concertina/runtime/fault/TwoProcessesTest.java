package io.concertina.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.SqliteTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two instances of one release that start at the same instant on a database that knows neither. */
@Fault
class TwoProcessesTest {

  private static final int ROWS = 30_000;

  static List<Named<Supplier<TestDatabase>>> databases() {
    Supplier<TestDatabase> postgres = () -> PostgresTestDatabase.create(18);
    Supplier<TestDatabase> old = () -> PostgresTestDatabase.create(14);
    Supplier<TestDatabase> sqlite = SqliteTestDatabase::create;
    return List.of(
        Named.of("PostgreSQL 18", postgres),
        Named.of("PostgreSQL 14", old),
        Named.of("SQLite", sqlite));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void oneMigratesAndTheOtherWaits(Supplier<TestDatabase> open)
      throws IOException, InterruptedException {
    try (TestDatabase database = open.get()) {
      database.execute(
          "CREATE TABLE ledger (id bigint PRIMARY KEY, amount bigint, balance bigint, padding"
              + " text)",
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
              + ROWS
              + ") INSERT INTO ledger SELECT i, i, i, 'x' FROM n");
      try (Child one = Child.start(database.url(), "12.1,12.2");
          Child other = Child.start(database.url(), "12.1,12.2")) {
        assertThat(one.waitFor("ready")).isTrue();
        assertThat(other.waitFor("ready")).isTrue();
        one.go();
        other.go();
        assertThat(one.end()).as(one.tail()).isZero();
        assertThat(other.end()).as(other.tail()).isZero();
        assertThat(
                Stream.concat(one.lines().stream(), other.lines().stream())
                    .filter(line -> line.startsWith("started") || line.startsWith("finished")))
            .containsExactlyInAnyOrder(
                "started 12.1 MIGRATE",
                "finished 12.1 MIGRATE " + ROWS,
                "started 12.2 MIGRATE",
                "finished 12.2 MIGRATE " + ROWS);
      }
      assertThat(
              database.count(
                  "SELECT count(*) FROM ledger WHERE amount = id * 100 + 1 AND balance = id * 100 +"
                      + " 1"))
          .isEqualTo(ROWS);
      assertThat(database.query("SELECT version, state FROM concertina_history ORDER BY id"))
          .containsExactly("12.1|DONE", "12.2|DONE");
      Faults.survived(1);
    }
  }
}
