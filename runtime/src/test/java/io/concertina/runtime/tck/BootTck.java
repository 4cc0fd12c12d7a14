package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.migration.Mapping;
import io.concertina.migration.Table;
import io.concertina.runtime.Concertina;
import io.concertina.runtime.report.BuildTooOldException;
import io.concertina.runtime.report.ChecksumException;
import io.concertina.runtime.report.IndexException;
import io.concertina.runtime.report.MigrationStatus.State;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a boot refuses before anything is made, and what it finds that others have changed. */
interface BootTck extends Fixture {

  /** As a user writes it: no version is let in below others. */
  private Concertina strict(String... versions) {
    return Concertina.on(database().dataSource())
        .indexes(Release.of(versions))
        .soakTime(Duration.ZERO)
        .leaseTime(Duration.ofMillis(200));
  }

  @Test
  default void versionBelowOneThatIsAppliedIsRefused() {
    legacy(Scenarios.accounts(database().kind()));
    strict("2.3").migrate();
    CatalogueSnapshot before = now();
    for (Runnable run :
        List.<Runnable>of(
            () -> strict("2.1", "2.3").boot().close(), () -> strict("2.1", "2.3").migrate())) {
      assertThatExceptionOfType(IndexException.class)
          .isThrownBy(run::run)
          .withMessageContaining("V2.1 ")
          .withMessageContaining("is new, and lower than V2.3, which is applied")
          .withMessageContaining("outOfOrder(\"2.1\")");
    }
    Fixture.assertSame("refused", now(), before);
    strict("2.1", "2.3").outOfOrder("2.1").migrate();
    assertThat(strict("2.1", "2.3").status().complete()).isTrue();
  }

  /** A contract waits for its time while what came later is applied. */
  @Test
  default void versionThatWaitedIsNotNew() {
    legacy(Scenarios.clients(database().kind()));
    database().execute(Scenarios.accounts(database().kind()));
    Concertina slow = strict("1.7", "1.15", "2.3").soakTime(Duration.ofHours(1));
    slow.migrate();
    slow.migrate();
    strict("1.7", "1.15", "2.3").forceContract("1.15", "test");
    slow.migrate();
    assertThat(slow.status().complete()).isTrue();
  }

  @Test
  default void databaseOfSomebodyElseStaysAsItIs() {
    CatalogueSnapshot before = legacy(List.of("CREATE TABLE other (id bigint PRIMARY KEY)"));
    for (Runnable run :
        List.<Runnable>of(
            () -> strict("1.7").boot().close(),
            () -> strict("1.7").migrate(),
            () -> strict("1.7", "2.3").boot().close())) {
      assertThatExceptionOfType(SchemaMismatchException.class)
          .isThrownBy(run::run)
          .withMessageContaining("client.city")
          .withMessageContaining("nothing was changed");
    }
    Fixture.assertSame("refused", database().snapshot(), before);
  }

  /** As hbm2ddl does for a release that was rolled back. */
  @Test
  default void columnThatComesBackAfterItsContractIsNoColumnToRead() {
    legacy(Scenarios.clients(database().kind()));
    strict("1.7").migrate();
    strict("1.7", "1.15").forceContract("1.15", "test");
    database().execute("ALTER TABLE client ADD COLUMN name varchar(80)");
    Mapping old =
        new Mapping("Client", new Table("", "client"), List.of("id", "name", "city", "score"));
    for (Release build :
        List.of(
            Release.of("1.7").mapping(old),
            Release.of("1.7", "1.15").mapping(old),
            new Release(List.of(), List.of(old)))) {
      assertThatExceptionOfType(SchemaMismatchException.class)
          .isThrownBy(() -> service(build).boot().close())
          .withMessageContaining("client.name is there again, though V1.15 took it away");
    }
    Concertina newer = strict("1.7", "1.15");
    newer.boot().close();
    assertThat(newer.status().migrations())
        .filteredOn(m -> m.version().toString().equals("1.15"))
        .singleElement()
        .satisfies(m -> assertThat(m.state()).isEqualTo(State.CHANGED))
        .satisfies(m -> assertThat(m.error()).contains("client.name is there again"));
    database().execute("ALTER TABLE client DROP COLUMN name");
    assertThat(newer.status().complete()).isTrue();
  }

  @Test
  default void triggersThatAreGoneAreMissed() {
    legacy(Scenarios.clients(database().kind()));
    Release release = Release.of("1.7");
    service(release).migrate();
    for (String name : Triggers.names(database())) {
      database()
          .execute(
              "DROP TRIGGER \""
                  + name
                  + "\""
                  + (database().kind() == TestDatabase.Kind.POSTGRES ? " ON client" : ""));
    }
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service(release).boot().close())
        .withMessageContaining("V1.7 expand client.name -> full_name is open")
        .withMessageContaining("triggers that keep it in step are gone")
        .withMessageContaining("Concertina.control().retry(\"1.7\")");
    assertThat(service(release).status().complete()).isFalse();
    database().execute("UPDATE client SET name = 'unheard' WHERE id = 6");
    service(release).control().retry("1.7");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service(release).migrate())
        .withMessageContaining("1 of 1,200 rows of client are wrong");
    database().execute("UPDATE client SET name = 'heard', full_name = 'heard' WHERE id = 6");
    service(release).boot().close();
    assertThat(service(release).status().complete()).isTrue();
  }

  /** Each of them keeps something in step that no other does. */
  @Test
  default void anyTriggerThatIsGoneOrDisabledIsMissed() {
    legacy(Scenarios.clients(database().kind()));
    Release release = Release.of("1.7");
    service(release).migrate();
    boolean postgres = database().kind() == TestDatabase.Kind.POSTGRES;
    List<String> names =
        Triggers.names(database()).stream()
            .filter(name -> !name.endsWith("_gi") && !name.endsWith("_gu"))
            .toList();
    assertThat(names).hasSizeGreaterThan(2);
    for (String name : names) {
      for (String loss :
          postgres
              ? List.of(
                  "DROP TRIGGER \"%s\" ON client", "ALTER TABLE client DISABLE TRIGGER \"%s\"")
              : List.of("DROP TRIGGER \"%s\"")) {
        service(release).boot().close();
        database().execute(loss.formatted(name));
        assertThatExceptionOfType(SchemaMismatchException.class)
            .as(loss + name)
            .isThrownBy(() -> service(release).boot().close())
            .withMessageContaining("V1.7 expand client.name -> full_name is open")
            .withMessageContaining("are gone or disabled: " + name + "\n");
        assertThat(service(release).status().complete()).isFalse();
        service(release).control().retry("1.7");
        service(release).migrate();
        assertThat(service(release).status().complete()).isTrue();
      }
    }
    database().execute("UPDATE client SET name = 'heard' WHERE id = 6");
    assertThat(database().query("SELECT full_name FROM client WHERE id = 6"))
        .containsExactly("heard");
  }

  @Test
  default void stepThatIsSpeltAnewIsRecordedOnRequest() {
    legacy(Scenarios.accounts(database().kind()));
    service("2.1").migrate();
    service("2.1", "2.2").migrate();
    database()
        .execute(
            "UPDATE concertina_history SET checksum = '1:0000000000000000' WHERE version = '2.1'");
    assertThat(service("2.1", "2.2").status().complete()).isFalse();
    assertThatExceptionOfType(ChecksumException.class)
        .isThrownBy(() -> service("2.1", "2.2").boot())
        .withMessageContaining("Concertina.control().applied(\"2.1\", ");
    service("2.1", "2.2").control().applied("2.1", "moved to the class");
    service("2.1", "2.2").boot().close();
    assertThat(service("2.1", "2.2").status().complete()).isTrue();
  }

  /** A column that a fill kept is let go of by saying so. */
  @Test
  default void columnOfAFillThatIsDroppedLaterIsNotAskedFor() {
    legacy(Scenarios.accounts(database().kind()));
    service("2.1").migrate();
    service("2.1", "2.2").migrate();
    Mapping less = new Mapping("Account", new Table("", "account"), List.of("id", "email"));
    Release gone = new Release(List.of(), List.of(less));
    assertThatExceptionOfType(BuildTooOldException.class)
        .isThrownBy(() -> service(gone).boot().close())
        .withMessageContaining("@DropColumn(");
    database()
        .execute(
            "INSERT INTO concertina_history (version, phase, state, needs) VALUES ('9.9',"
                + " 'contract', 'DONE', 'closes 9.9\ngone account.email_normalized')");
    service(gone).boot().close();
  }
}
