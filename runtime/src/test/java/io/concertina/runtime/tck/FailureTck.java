package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.MigrationFailedException;
import io.concertina.runtime.report.MigrationStatus;
import io.concertina.runtime.report.MigrationStatus.State;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import org.junit.jupiter.api.Test;

/** Migrations that can't succeed say why, and go on when the reason is gone. */
interface FailureTck extends Fixture {

  @Test
  default void missingTableIsNamed() {
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("1.7").migrate())
        .withMessageContaining("client");
  }

  @Test
  default void missingColumnIsNamed() {
    database().execute("CREATE TABLE item (id bigint PRIMARY KEY, region_id bigint)");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("3.2").migrate())
        .withMessageContaining("item")
        .withMessageContaining("amount");
    assertSame("refused", now(), before);
  }

  @Test
  default void failingStatementLeavesNothingOfItsTransaction() {
    CatalogueSnapshot original = legacy(Scenarios.bills(database().kind()));
    database().execute("CREATE TABLE bill_audit (id bigint)");
    assertThatExceptionOfType(MigrationFailedException.class)
        .isThrownBy(() -> service("6.1").migrate())
        .withMessageContaining("6.1")
        .withMessageContaining("bill_audit");
    MigrationStatus status = service("6.1").status().migrations().get(0);
    assertThat(status.state()).isEqualTo(State.FAILED);
    assertThat(status.error()).contains("bill_audit");
    database().execute("DROP TABLE bill_audit");
    assertSame("failed", now(), original);
    service("6.1").migrate();
    assertThat(service("6.1").status().migrations().get(0).error()).isEmpty();
  }

  @Test
  default void rowThatCannotBeFilledStopsTheBackfillAndIsNamed() {
    legacy(Scenarios.items(database().kind()));
    String refuse =
        database()
            .kind()
            .pick(
                "ALTER TABLE item ADD CONSTRAINT cheap CHECK (amount < 99999 OR id <> 2222) NOT"
                    + " VALID",
                "CREATE TRIGGER cheap BEFORE UPDATE OF amount ON item WHEN NEW.id = 2222 BEGIN"
                    + " SELECT RAISE(ABORT, 'cheap'); END");
    database().execute(refuse);
    assertThatExceptionOfType(MigrationFailedException.class)
        .isThrownBy(() -> service("3.2").migrate())
        .withMessageContaining("3.2")
        .withMessageContaining("cheap");
    database()
        .execute(
            database().kind().pick("ALTER TABLE item DROP CONSTRAINT cheap", "DROP TRIGGER cheap"));
    service("3.2").migrate();
    assertThat(database().count("SELECT count(*) FROM item WHERE amount <> id / 2 * 100")).isZero();
  }

  @Test
  default void rowsThatAreWrongAfterTheBackfillFailTheVerification() {
    legacy(Scenarios.accounts(database().kind()));
    Recorder spoiler =
        new Recorder(
            event -> {
              if (event.startsWith("did 2.1") && event.contains("fill")) {
                database().execute("UPDATE account SET email_normalized = NULL WHERE id = 77");
              }
            });
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("2.1").listener(spoiler).migrate())
        .withMessageContaining("2.1")
        .withMessageContaining("77");
    database().execute("UPDATE account SET email_normalized = 'x' WHERE id = 77");
    service("2.1").migrate();
    assertThat(service("2.1").status().complete()).isTrue();
  }
}
