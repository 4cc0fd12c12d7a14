package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static io.concertina.runtime.tck.PartitionTableTck.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.LockRefusedException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of a twin that takes the place of a table, and whom the swap waits for. */
interface RebuildRowsTck extends CrashTck {

  private static List<String> events(TestDatabase database) {
    return database.query("SELECT id, happened, note FROM \"Event Log\" ORDER BY id, happened");
  }

  /** The copy's cursor is at the end by then. */
  @Test
  default void rowsThatTheComparisonFoundMissingAreCopiedByTheNextRun() {
    database().execute(Scenarios.events(database().kind()));
    service("26.1").migrate();
    database()
        .execute(
            "INSERT INTO \"Event Log\" (id, happened, note) VALUES (5, '2027-05-05', 'twice')");
    for (int turn = 0; turn < 2; turn++) {
      assertThatExceptionOfType(VerificationException.class)
          .isThrownBy(() -> service("26.1").downTo("0"))
          .withMessageContaining(
              "1 of 31 rows of Event Log are wrong, the first with key (5, 2027-05-05)");
    }
    database().execute("DELETE FROM \"Event Log\" WHERE id = 5 AND happened < '2027-01-01'");
    List<String> expected = events(database());
    service("26.1").downTo("0");
    assertThat(events(database())).isEqualTo(expected).contains("5|2027-05-05|twice");
  }

  @Test
  default void crashAtEveryStatementAfterAComparisonThatFailed() {
    try (TestDatabase start = open()) {
      start.execute(Scenarios.events(start.kind()));
      Scenario.Stage up = Scenario.Stage.migrate("partition", "26.1");
      Scenario.Stage down = up.downTo("0");
      up.work().accept(CrashTck.service(start.dataSource(), up));
      start.execute(
          "INSERT INTO \"Event Log\" (id, happened, note) VALUES (5, '2027-05-05', 'twice'), (6, '2027-06-06', 'twice')");
      assertThatExceptionOfType(VerificationException.class)
          .isThrownBy(() -> down.work().accept(CrashTck.service(start.dataSource(), down)));
      start.execute(
          "DELETE FROM \"Event Log\" WHERE id IN (5, 6) AND happened < '2027-01-01'",
          "SET session_replication_role = replica",
          "UPDATE \"Event Log\" SET note = 'past' WHERE id = 7",
          "RESET session_replication_role");
      dieEverywhere("copied again, " + down.name(), start, down, 0);
    }
  }

  /** As a subscription's apply worker does. */
  @Test
  default void whatWasWrittenPastTheTriggersIsPutRightByTheNextRun() {
    database().execute(Scenarios.events(database().kind()));
    Listener replica =
        after(
            "copy",
            () ->
                database()
                    .execute(
                        "SET session_replication_role = replica",
                        "UPDATE \"Event Log\" SET note = note || '!' WHERE id = 3",
                        "UPDATE \"Event Log\" SET happened = happened + 400 WHERE id = 4",
                        "DELETE FROM \"Event Log\" WHERE id IN (6, 7, 99)",
                        "INSERT INTO \"Event Log\" (id, note) VALUES (7, 'again' || random()), (99, 'new' || random())",
                        "RESET session_replication_role"));
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("26.1").listener(replica).migrate())
        .withMessageContaining("4 of 30 rows of Event Log are wrong");
    List<String> expected = events(database());
    service("26.1").migrate();
    assertThat(events(database())).isEqualTo(expected);
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("26.1").listener(replica).downTo("0"));
    database().execute("UPDATE \"Event Log\" SET note = 'kept' WHERE id = 99");
    expected = events(database());
    service("26.1").downTo("0");
    assertThat(events(database())).isEqualTo(expected);
  }

  /** A transaction that sees the database as it is now for as long as it is open. */
  private Connection snapshot(String application) throws SQLException {
    Connection connection = database().dataSource().getConnection();
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET application_name = '" + application + "'");
      statement.execute("SELECT 'as it was'");
    }
    return connection;
  }

  @Test
  default void whoeverSeesTheTableAsItWasIsNamedAndEndsTheWait() throws SQLException {
    database().execute(Scenarios.events(database().kind()));
    try (Connection report = snapshot("report")) {
      Recorder recorder = new Recorder();
      assertThatExceptionOfType(LockRefusedException.class)
          .isThrownBy(
              () -> service("26.1").lockRetry(Duration.ofMillis(500)).listener(recorder).migrate())
          .withMessageContaining(
              "put the twin in the place of Event Log: transactions that began before its rows were"
                  + " compared are still open (")
          .withMessageContaining(
              "(app \"report\", user " + database().query("SELECT current_user").get(0) + ", ")
          .withMessageContaining(" s in transaction): SELECT 'as it was'")
          .withMessageNotContaining("lock on");
      assertThat(recorder.events("refused 26.1"))
          .isNotEmpty()
          .allMatch(event -> event.contains("SELECT 'as it was'"));
      report.rollback();
    }
    service("26.1").migrate();
  }

  /** The foreign key goes from one table to the other. */
  @Test
  default void whoeverHasATableThatItRefersToIsNamed() throws SQLException {
    database().execute(Scenarios.events(database().kind()));
    try (Connection report = database().dataSource().getConnection()) {
      Listener reader =
          after("compare", () -> open(report, "LOCK TABLE place IN ACCESS SHARE MODE"));
      assertThatExceptionOfType(LockRefusedException.class)
          .isThrownBy(() -> service("26.1").lockRetry(Duration.ZERO).listener(reader).migrate())
          .withMessageContaining("lock on Event Log or public.place not granted (")
          .withMessageContaining("LOCK TABLE place IN ACCESS SHARE MODE");
      report.rollback();
    }
    service("26.1").migrate();
  }

  private static void open(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A writer who stays lets whoever comes later look as old as himself. */
  @Test
  default void nobodyWhoCameLaterIsWaitedFor() throws SQLException {
    database().execute(Scenarios.events(database().kind()));
    database().execute("CREATE TABLE other (id int)");
    List<Connection> later = new ArrayList<>();
    try (Connection writer = database().dataSource().getConnection();
        Connection report = snapshot("report")) {
      writer.setAutoCommit(false);
      try (Statement statement = writer.createStatement()) {
        statement.execute("INSERT INTO other VALUES (1)");
      }
      Recorder recorder =
          new Recorder(
              event -> {
                if (event.startsWith("refused 26.1")) {
                  try {
                    later.add(snapshot("later"));
                    report.rollback();
                  } catch (SQLException e) {
                    throw new IllegalStateException(e);
                  }
                }
              });
      service("26.1").lockRetry(Duration.ofSeconds(2)).listener(recorder).migrate();
      assertThat(recorder.events("refused 26.1")).hasSize(1);
    } finally {
      for (Connection connection : later) {
        connection.close();
      }
    }
  }

  /** The twin can have one of them only. */
  @Test
  default void aSecondRowOfAKeyThatComesAfterTheComparisonTakesNoOthersPlace() {
    database().execute(Scenarios.events(database().kind()));
    service("26.1").migrate();
    String twice =
        "INSERT INTO \"Event Log\" (id, happened, note) VALUES (5, '2027-05-05', 'twice')";
    String once = "DELETE FROM \"Event Log\" WHERE note = 'twice'";
    List<String> before = events(database());
    for (List<String> writes : List.of(List.of(twice), List.of(twice, once))) {
      Listener writer = after("compare", () -> database().execute(writes));
      assertThatExceptionOfType(VerificationException.class)
          .isThrownBy(() -> service("26.1").listener(writer).downTo("0"))
          .withMessageContaining(
              "rows of Event Log that came meanwhile had the same key, the first of them (5), and"
                  + " its twin has not what there is of them now");
      database().execute(once);
      assertThat(events(database())).isEqualTo(before);
    }
    service("26.1").downTo("0");
    assertThat(events(database())).isEqualTo(before);
  }

  /** One statement: each row has the key of the next one for a moment. */
  @Test
  default void keysThatPassFromRowToRowAreNoDuplicates() {
    CatalogueSnapshot original = legacy(Scenarios.events(database().kind()));
    service("26.1").migrate();
    String shift = "UPDATE \"Event Log\" SET id = id ";
    Listener writer = after("compare", () -> database().execute(shift + "+ 1", shift + "- 1"));
    service("26.1").listener(writer).downTo("0");
    assertSame("back", now(), original);
  }
}
