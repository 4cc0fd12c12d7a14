package io.concertina.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.testing.Async;
import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.SqliteTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What another thread can do about a statement. */
class SessionTest {

  private static final String ENDLESS =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT count(*) FROM n";

  private static Stream<Named<Supplier<TestDatabase>>> databases() {
    Supplier<TestDatabase> postgres = () -> PostgresTestDatabase.create(18);
    Supplier<TestDatabase> sqlite = SqliteTestDatabase::create;
    return Stream.of(Named.of("PostgreSQL", postgres), Named.of("SQLite", sqlite));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aStatementThatIsCancelledFailsAsAConflict(Supplier<TestDatabase> open) throws SQLException {
    try (TestDatabase test = open.get();
        Session session = new Session(test.dataSource())) {
      Database database = Databases.of(session);
      CompletableFuture<ErrorKind> end = Async.call(() -> outcome(session, database));
      session.cancel(Duration.ofDays(1));
      while (!end.isDone()) {
        session.cancel(Duration.ofMillis(100));
      }
      assertThat(end.join()).isEqualTo(ErrorKind.CONFLICT);
      session.cancel(Duration.ZERO);
      assertThat(session.rows("SELECT 7", row -> row.getInt(1))).containsExactly(7);
    }
  }

  private static ErrorKind outcome(Session session, Database database) {
    try {
      session.rows(ENDLESS, row -> row.getLong(1));
      return ErrorKind.OTHER;
    } catch (SQLException e) {
      return database.classify(e);
    }
  }
}
