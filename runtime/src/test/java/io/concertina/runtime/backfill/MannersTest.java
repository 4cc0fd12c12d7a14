package io.concertina.runtime.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.database.Databases;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.SqliteTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a backfill behaves beside others that write. */
class MannersTest {

  private static final Duration SHORT = Duration.ofMillis(1);

  private final List<Duration> slept = new ArrayList<>();
  private final Pace pace = new Pace(Duration.ofMillis(200));
  private TestDatabase database;
  private Session session;
  private long now;

  private final Time time =
      new Time() {
        @Override
        public long nanos() {
          return now;
        }

        @Override
        public void sleep(Duration duration) {
          slept.add(duration);
          now += duration.toNanos();
        }
      };

  @AfterEach
  void close() throws SQLException {
    session.close();
    database.close();
  }

  private Manners open(TestDatabase opened) throws SQLException {
    database = opened;
    database.execute("CREATE TABLE counter (value int)");
    session = new Session(database.dataSource());
    Fence fence =
        new Fence() {
          @Override
          public long token() {
            return 1;
          }

          @Override
          public void alive(String doing) {}
        };
    Run run =
        new Run(
            session,
            Databases.of(session),
            new Names(""),
            fence,
            new Listener() {},
            time,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofMillis(200),
            0);
    return new Manners(run, pace);
  }

  private void others(int writes) {
    for (int i = 0; i < writes; i++) {
      database.execute("INSERT INTO counter VALUES (1)");
    }
  }

  /** A batch of our own, on our own connection. */
  private void batch(Manners manners, Duration took) throws SQLException {
    session.update("INSERT INTO counter VALUES (2)");
    now += took.toNanos();
    pace.took(took);
    manners.after(took);
  }

  private void batches(Manners manners, int batches) throws SQLException {
    for (int i = 0; i < batches; i++) {
      batch(manners, Duration.ofMillis(30));
    }
  }

  @Test
  void batchesOnPostgresGrowWhileNobodyElseWrites() throws SQLException {
    Manners manners = open(PostgresTestDatabase.create(18));
    batches(manners, 20);
    assertThat(pace.rows()).isEqualTo(20_000);
    assertThat(slept).isEmpty();
  }

  @Test
  void batchesOnPostgresAreSmallWhileOthersWrite() throws SQLException {
    Manners manners = open(PostgresTestDatabase.create(18));
    batches(manners, 20);
    others(5);
    batch(manners, Duration.ofMillis(30));
    assertThat(pace.rows()).isEqualTo(200);
    batches(manners, 20);
    assertThat(pace.rows()).as("less than a second later").isEqualTo(200);
    batches(manners, 60);
    assertThat(pace.rows()).as("seconds later").isEqualTo(20_000);
  }

  @Test
  void fewWritesOnPostgresAddUp() throws SQLException {
    Manners manners = open(PostgresTestDatabase.create(18));
    for (int i = 0; i < 20; i++) {
      others(1);
      batches(manners, 4);
    }
    assertThat(pace.rows()).isEqualTo(200);
  }

  @Test
  void signsOfLifeOnPostgresAreNoWriters() throws SQLException {
    Manners manners = open(PostgresTestDatabase.create(18));
    for (int i = 0; i < 10; i++) {
      others(1);
      batches(manners, 34);
    }
    assertThat(pace.rows()).isEqualTo(20_000);
  }

  @Test
  void gapsOnSqliteAreLongWhileOthersWrite() throws SQLException {
    Manners manners = open(SqliteTestDatabase.create());
    batch(manners, Duration.ofMillis(20));
    others(1);
    batch(manners, Duration.ofMillis(20));
    batch(manners, SHORT);
    assertThat(slept).containsExactly(Duration.ofMillis(2), Duration.ofMillis(20), SHORT);
  }
}
