package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.migration.Version;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a twin that takes the place of a table keeps of it, and what it waits for. */
interface RebuildTck extends Fixture {

  private static Listener after(String summary, Runnable action) {
    return new Listener() {
      @Override
      public void operationFinished(Version version, String done, Duration took) {
        if (done.startsWith(summary)) {
          action.run();
        }
      }
    };
  }

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
}
