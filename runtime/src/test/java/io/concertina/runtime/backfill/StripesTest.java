package io.concertina.runtime.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.migration.Phase;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.runtime.database.Batches.Fill;
import io.concertina.runtime.database.Batches.KeyColumn;
import io.concertina.runtime.database.Databases;
import io.concertina.runtime.database.Names;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a window is updated in stripes, and when not. */
class StripesTest {

  private static final Table TABLE = new Table("", "counter");
  private static final Version VERSION = Version.of("1");

  private final List<String> notices = new ArrayList<>();
  private TestDatabase database;
  private Session session;

  @BeforeEach
  void open() throws SQLException {
    database = PostgresTestDatabase.create(18);
    database.execute(
        "CREATE TABLE counter (id bigint PRIMARY KEY, code text UNIQUE, value int, indexed int,"
            + " hidden int) WITH (autovacuum_enabled = false)",
        "CREATE INDEX ON counter (indexed)",
        "CREATE INDEX ON counter (abs(hidden))",
        "INSERT INTO counter SELECT i, i, 0, 0, 0 FROM generate_series(1, 5000) i");
    session = new Session(database.dataSource());
  }

  @AfterEach
  void close() throws SQLException {
    session.close();
    database.close();
  }

  private Stripes stripes(String column, KeyColumn key) throws SQLException {
    Listener listener =
        new Listener() {
          @Override
          public void notice(Version version, String text) {
            notices.add(text);
          }
        };
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
            new Names("public"),
            fence,
            listener,
            Time.REAL,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            100);
    Fill fill = new Fill(VERSION, "fill", TABLE, List.of(key), column, "1", "", false);
    Run.Place place = new Run.Place(VERSION, Phase.MIGRATE, TABLE, "fill");
    return new Stripes(run, place, fill, Duration.ZERO, Duration.ZERO);
  }

  private void updateEveryRowInParts() throws SQLException {
    for (int part = 0; part < 4; part++) {
      session.execute("UPDATE counter SET value = value + 1 WHERE id % 4 = " + part);
    }
    session.execute("SELECT pg_stat_force_next_flush()");
  }

  @Test
  void stripesNeedANumberInTheKeyAndNoIndexOnTheColumn() throws SQLException {
    KeyColumn id = new KeyColumn("id", "bigint");
    assertThat(stripes("value", id).next()).isEqualTo(4);
    assertThat(stripes("value", new KeyColumn("code", "text")).next()).isEqualTo(1);
    assertThat(stripes("indexed", id).next()).isEqualTo(1);
    assertThat(stripes("hidden", id).next()).isEqualTo(1);
  }

  @Test
  void stripesStayWhileRowsStayOnTheirPage() throws SQLException {
    Stripes stripes = stripes("value", new KeyColumn("id", "bigint"));
    updateEveryRowInParts();
    assertThat(stripes.next()).isEqualTo(4);
    assertThat(notices).isEmpty();
  }

  @Test
  void anOldSnapshotSwitchesThemOffUntilItIsGone() throws SQLException {
    Stripes stripes = stripes("value", new KeyColumn("id", "bigint"));
    try (Connection report = database.dataSource().getConnection()) {
      report.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      report.setAutoCommit(false);
      report.createStatement().execute("SELECT count(*) FROM counter");
      updateEveryRowInParts();
      assertThat(stripes.next()).isEqualTo(1);
      assertThat(notices).singleElement().asString().contains("old snapshot");
    }
    assertThat(stripes.next()).isEqualTo(4);
  }
}
