package io.concertina.runtime.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.MigrationFailedException;
import io.concertina.runtime.tck.Recorder;
import io.concertina.runtime.testing.KeptConnection;
import io.concertina.runtime.testing.PostgresServer;
import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A pooler in transaction mode: each transaction may meet another session, and each session another
 * client. Here all of them, the service's and the migration's, take turns on a single one.
 *
 * <p>Where PgBouncer can't be had, that is what this test says and asserts.
 */
@Fault
class PgBouncerTest {

  private static boolean there;

  /** Whatever a run sets for itself, as its neighbours in the pool see it. */
  private static final String SETTINGS =
      "SELECT name || ' = ' || setting FROM pg_settings WHERE name IN ('lock_timeout',"
          + " 'statement_timeout', 'synchronous_commit', 'idle_in_transaction_session_timeout',"
          + " 'plan_cache_mode', 'client_connection_check_interval') ORDER BY name";

  @BeforeAll
  static void have() throws IOException, InterruptedException {
    try {
      PgBouncer.binary();
      there = true;
    } catch (IllegalStateException refused) {
      System.out.println("PgBouncerTest: NOT TESTED: " + refused.getMessage());
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(PgBouncer::binary)
          .withMessageContaining("pgbouncer");
    }
  }

  /** The session of the pool is ended at random as well. */
  @Test
  void aServiceGoesThroughAllStages() throws Exception {
    if (!there) {
      return;
    }
    String name = "PgBouncer";
    Random random = Faults.random(name);
    int wanted = Faults.scale(8, 60);
    try (PgBouncer bouncer = PgBouncer.before(PostgresServer.of(18).url("postgres"));
        Journey journey =
            new Journey(
                name,
                () -> PostgresTestDatabase.create(18),
                8_000,
                database -> through(bouncer, database));
        KeptConnection administrator = new KeptConnection(journey.database().dataSource())) {
      int survived = 0;
      while (survived < wanted) {
        survived +=
            journey.goRound(
                stage ->
                    Striker.through(
                        stage,
                        through(bouncer, journey.database()),
                        random,
                        3,
                        () -> LostConnectionTest.terminate(administrator.dataSource())));
      }
    }
  }

  /** At every event of a run another client of the pool looks. */
  @Test
  void nothingIsLeftInTheSessionForOthers() throws Exception {
    if (!there) {
      return;
    }
    try (PgBouncer bouncer = PgBouncer.before(PostgresServer.of(18).url("postgres"));
        PostgresTestDatabase database = PostgresTestDatabase.create(18)) {
      database.execute(
          "DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = on',"
              + " current_database()); END$$",
          "CREATE TABLE ledger (id bigint PRIMARY KEY, amount bigint, balance bigint, padding"
              + " text)",
          "INSERT INTO ledger SELECT i, i, i, 'x' FROM generate_series(1, 5000) i",
          "CREATE TABLE client (id bigint PRIMARY KEY, name varchar(80) NOT NULL UNIQUE, city"
              + " varchar(40), score int DEFAULT 0 NOT NULL)",
          "INSERT INTO client SELECT i, 'client ' || i FROM generate_series(1, 5000) i");
      DataSource pooled = through(bouncer, database);
      List<String> leaks = new ArrayList<>();
      try (Connection neighbour = pooled.getConnection()) {
        String before = settings(neighbour);
        Recorder looking =
            new Recorder(
                event -> {
                  String now = settings(neighbour);
                  if (!now.equals(before)) {
                    leaks.add(event + ": " + now);
                  }
                });
        for (Stage stage : Stage.ALL) {
          stage.run(stage.service(pooled, Service.LEASE).listener(looking));
          assertThat(settings(neighbour)).as("after %s", stage).isEqualTo(before);
        }
        assertThat(leaks.stream().findFirst())
            .as("the first of %s leaks to a neighbour; it had %s", leaks.size(), before)
            .isEmpty();
        assertThat(looking.events()).hasSizeGreaterThan(30);
      }
    }
    Faults.survived(Stage.ALL.size());
  }

  /**
   * The driver prepares its statements; the session at hand is another client's the next moment.
   */
  @Test
  void preparedStatementsOfTheDriverAreNamedAsTheReason() throws Exception {
    if (!there) {
      return;
    }
    try (PgBouncer bouncer = PgBouncer.before(PostgresServer.of(18).url("postgres"));
        PostgresTestDatabase database = PostgresTestDatabase.create(18)) {
      database.execute(
          "CREATE TABLE ledger (id bigint PRIMARY KEY, amount bigint, balance bigint, padding"
              + " text)",
          "INSERT INTO ledger SELECT i, i, i, 'x' FROM generate_series(1, 5000) i");
      PGSimpleDataSource preparing = new PGSimpleDataSource();
      preparing.setUrl(bouncer.url(database.url()));
      preparing.setPrepareThreshold(1);
      try (Connection neighbour = preparing.getConnection()) {
        settings(neighbour);
        settings(neighbour);
        assertThatExceptionOfType(MigrationFailedException.class)
            .isThrownBy(() -> Service.of(preparing, Service.LEASE, "12.1").migrate())
            .satisfies(
                e -> assertThat(e.headline()).contains("prepared statement", "already exists"))
            .withMessageContaining("next:  set prepareThreshold=0 in the URL of the driver");
      }
      Service.of(through(bouncer, database), Service.LEASE, "12.1").migrate();
      assertThat(database.count("SELECT count(*) FROM ledger WHERE amount <> id * 100 + 1"))
          .isZero();
    }
    Faults.survived(1);
  }

  private static String settings(Connection connection) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SETTINGS)) {
      List<String> settings = new ArrayList<>();
      while (rows.next()) {
        settings.add(rows.getString(1));
      }
      return String.join(", ", settings);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DataSource through(PgBouncer bouncer, TestDatabase database) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(bouncer.url(database.url()));
    return dataSource;
  }
}
