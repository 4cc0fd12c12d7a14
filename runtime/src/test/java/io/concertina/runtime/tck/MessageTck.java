package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Version;
import io.concertina.runtime.report.MigrationFailedException;
import io.concertina.runtime.report.VerificationException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a failure is so. */
interface MessageTck extends Fixture {

  /** A step of statements, as a user writes them. */
  record Statements(List<String> sql) implements Migration {

    @Override
    public Version version() {
      return Version.of("77");
    }

    @Override
    public String description() {
      return "statements";
    }

    @Override
    public String checksum() {
      return "1:" + sql.hashCode();
    }

    @Override
    public List<Version> after() {
      return List.of();
    }

    @Override
    public boolean awaited() {
      return true;
    }

    @Override
    public List<Effect> settled() {
      return List.of();
    }

    @Override
    public List<Operation> up() {
      return List.of(new Operation.Script("script", Phase.EXPAND, "statements", new Sql(sql, sql)));
    }

    @Override
    public List<Operation> down() {
      return List.of();
    }

    @Override
    public String irreversible() {
      return "by hand";
    }
  }

  @Test
  default void statementThatEndsTheTransactionIsToldSo() {
    Release release =
        new Release(
            List.of(
                new Statements(
                    List.of(
                        "CREATE TABLE kept (id bigint)",
                        "COMMIT",
                        "CREATE TABLE never (id bigint)"))),
            List.of());
    assertThatExceptionOfType(MigrationFailedException.class)
        .isThrownBy(() -> service(release).migrate())
        .withMessageContaining("a statement ended the transaction")
        .withMessageContaining(": COMMIT")
        .withMessageContaining("what ran before it in this version is committed")
        .withMessageContaining("no statement after it was run");
    assertThat(now().of("kept").facts()).isNotEmpty();
    assertThat(now().of("never").facts()).isEmpty();
    assertThat(service(release).status().toString()).contains("failed").contains("COMMIT");
  }

  @Test
  default void statementThatTheDatabaseDoesNotTakeIsNoFaultOfTheData() {
    Release release =
        new Release(List.of(new Statements(List.of("DROP TABLE that_is_not_there"))), List.of());
    assertThatExceptionOfType(MigrationFailedException.class)
        .isThrownBy(() -> service(release).migrate())
        .withMessageContaining("that_is_not_there")
        .withMessageContaining("next:  correct what the statement names");
  }

  /** Several rows are named, and what may have written them; nobody is blamed. */
  @Test
  default void verificationNamesRowsAndSuspects() {
    legacy(Scenarios.clients(database().kind()));
    service("1.7").migrate();
    Triggers.off(database(), "UPDATE client SET name = 'around ' || id WHERE id IN (6, 3597)");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("1.7", "1.15").forceContract("1.15", "test"))
        .withMessageContaining("2 of 1,200 rows of client are wrong, the first with key (")
        .withMessageContaining("name and full_name differ")
        .withMessageContaining("It may have been")
        .withMessageNotContaining("a writer went around");
  }
}
