package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.testing.Async;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a process that is gone has left running on the server. */
interface OrphanTck extends Fixture {

  /** How the first run in the default schema of a database calls its session. */
  String ORPHAN = String.format(Locale.ROOT, "concertina:1:%08x", "public".hashCode());

  /** Linux numbers processes below that. */
  long NOBODY = 4_194_305;

  /** The first run has the lease for another hour, and its process is gone. */
  private void firstRunDied() {
    database()
        .execute(
            "UPDATE concertina_lease SET pid = "
                + NOBODY
                + ", doing = 'something', expires_at = now() + interval '1 hour'");
    assertThat(database().count("SELECT token FROM concertina_lease")).isOne();
  }

  private CompletableFuture<String> orphan(Connection connection, String sql) {
    CompletableFuture<String> end = Async.call(() -> outcome(connection, sql));
    String active =
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND"
            + " application_name = '"
            + ORPHAN
            + "' AND state = 'active' AND wait_event IS NOT NULL";
    while (database().count(active) == 0) {
      assertThat(end).isNotDone();
      Thread.onSpinWait();
    }
    return end;
  }

  private static String outcome(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET application_name = '" + ORPHAN + "'");
      statement.execute(sql);
      return "done";
    } catch (SQLException e) {
      return String.valueOf(e.getSQLState());
    }
  }

  private void takesOverFrom(String sql, String outcome) throws SQLException {
    legacy(Scenarios.bills(database().kind()));
    service("6.1").migrate();
    firstRunDied();
    Recorder recorder = new Recorder();
    Concertina heir = service("6.1", "6.2").listener(recorder);
    try (Connection connection = database().dataSource().getConnection()) {
      CompletableFuture<String> end = orphan(connection, sql);
      heir.migrate();
      assertThat(end.join()).isEqualTo(outcome);
    }
    assertThat(recorder.events("waiting")).isNotEmpty();
    assertThat(recorder.events("lease")).containsExactly("lease 2");
    assertThat(heir.status().complete()).isTrue();
  }

  @Test
  default void aStatementWhoseOwnerIsDeadIsCancelled() throws SQLException {
    takesOverFrom("SELECT pg_sleep(3600)", "57014");
  }

  @Test
  default void aConnectionThatDoesNotHeedItIsEnded() throws SQLException {
    takesOverFrom(
        "DO $$ BEGIN LOOP BEGIN PERFORM pg_sleep(3600); EXCEPTION WHEN query_canceled THEN NULL;"
            + " END; END LOOP; END $$",
        "57P01");
  }

  /** A new one would begin at the first row, and wait for the same transactions. */
  @Test
  default void anIndexBuildWhoseOwnerIsDeadIsWaitedFor() throws SQLException {
    legacy(Scenarios.products(database().kind()));
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(() -> service("5.1").listener(Recorder.stoppingAt("started")).migrate());
    firstRunDied();
    Duration lease = Duration.ofMillis(100);
    Recorder recorder = new Recorder();
    try (Connection report = database().dataSource().getConnection();
        Statement statement = report.createStatement();
        Connection connection = database().dataSource().getConnection()) {
      report.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      report.setAutoCommit(false);
      statement.execute("SELECT count(*) FROM product");
      CompletableFuture<String> build =
          orphan(connection, "CREATE INDEX CONCURRENTLY product_sku_idx ON product (sku)");
      CompletableFuture<Void> heir =
          Async.run(() -> service("5.1").leaseTime(lease).listener(recorder).migrate());
      // A look every 200 ms: several times as long as a statement of another kind would be left.
      while (recorder.events("waiting").size() < 10) {
        assertThat(heir).isNotDone();
        Thread.onSpinWait();
      }
      assertThat(build).isNotDone();
      assertThat(recorder.events("waiting")).last().asString().contains("waiting for old");
      report.rollback();
      assertThat(build.join()).isEqualTo("done");
      heir.join();
    }
    assertThat(recorder.events("recognised 5.1")).isNotEmpty();
    assertThat(service("5.1").status().complete()).isTrue();
    assertThat(now().only(f -> f.shape().endsWith("invalid")).facts()).isEmpty();
  }
}
