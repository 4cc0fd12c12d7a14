package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.runtime.report.QuarantinedRow;
import io.concertina.runtime.report.QuarantinedRowsException;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.testing.Async;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Rows that are copied into another table, batch by batch. */
interface CopyRowsTck extends Fixture {

  /** Copies the priced items. */
  private Release copy(String... columns) {
    List<String> all = List.of("id", "price");
    return new Release(
        List.of(
            new Copying(
                new Operation.CopyRows(
                    "copy-item",
                    Phase.MIGRATE,
                    "copy rows of item into price",
                    new Table("", "item"),
                    List.of("id"),
                    new Table("", "price"),
                    all,
                    List.of(columns),
                    Sql.same("price > 30")))),
        List.of());
  }

  private void tables() {
    database().execute(Scenarios.items(database().kind()));
    database()
        .execute(
            "CREATE TABLE price (item bigint PRIMARY KEY, amount bigint, CHECK (amount <> 333))");
  }

  @Test
  default void rowsAreCopiedOnceAndThoseThatAreThereStay() {
    tables();
    database()
        .execute("INSERT INTO price VALUES (24, 1), (2, 1)", "DELETE FROM item WHERE id = 222");
    service(copy("item", "amount")).migrate();
    assertThat(database().count("SELECT count(*) FROM price")).isEqualTo(1_190);
    assertThat(
            database()
                .query("SELECT item, amount FROM price WHERE amount <> item / 2 * 3 ORDER BY item"))
        .containsExactly("2|1", "24|1");
    assertThat(service(copy("item", "amount")).status().migrations().get(0).rows())
        .isEqualTo(1_188);
    service(copy("item", "amount")).migrate();
    assertThat(database().count("SELECT count(*) FROM price")).isEqualTo(1_190);
  }

  @Test
  default void aRowThatTheOtherTableRefusesIsSetAside() {
    tables();
    assertThatExceptionOfType(QuarantinedRowsException.class)
        .isThrownBy(() -> service(copy("item", "amount")).migrate())
        .withMessageContaining("1 of 1,200 rows refuse it, the first with the key (222): ");
    assertThat(database().count("SELECT count(*) FROM price")).isEqualTo(1_189);
    assertThat(service(copy("item", "amount")).control().quarantined("1"))
        .extracting(QuarantinedRow::key)
        .containsExactly(List.of("222"));
    database().execute("UPDATE item SET price = 334 WHERE id = 222");
    service(copy("item", "amount")).migrate();
    assertThat(database().query("SELECT amount FROM price WHERE item = 222"))
        .containsExactly("334");
    assertThat(database().query("SELECT * FROM concertina_quarantine")).isEmpty();
  }

  @Test
  default void anotherKeyOrAColumnThatIsNotThereIsRefused() {
    tables();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service(copy("amount", "item")).migrate())
        .withMessageContaining("the model says the key of price is [amount]");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service(copy("item", "sum")).migrate())
        .withMessageContaining("table price has no column sum");
  }

  /** What a writer deletes or changes while it is being copied is not what is copied. */
  @Test
  default void aRowThatIsWrittenMeanwhileIsReadAgain() throws Exception {
    tables();
    database().execute("DELETE FROM item WHERE id > 40 OR id = 222");
    Future<?> migrating;
    try (Connection writer = database().dataSource().getConnection();
        Statement statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      statement.executeUpdate("DELETE FROM item WHERE id = 24");
      statement.executeUpdate("UPDATE item SET price = 99 WHERE id = 26");
      migrating = Async.run(() -> service(copy("item", "amount")).migrate());
      awaitWaiting();
      writer.commit();
    }
    migrating.get();
    assertThat(database().query("SELECT item, amount FROM price WHERE item < 30 ORDER BY item"))
        .containsExactly("22|33", "26|99", "28|42");
  }

  /** SQLite's writers are one after the other in any case. */
  private void awaitWaiting() {
    while (database().kind() == Kind.POSTGRES
        && database()
                .count(
                    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND"
                        + " wait_event_type = 'Lock'")
            == 0) {
      Thread.onSpinWait();
    }
  }

  /** One operation alone, of the way up. */
  record Copying(Operation copy) implements Migration {

    @Override
    public Version version() {
      return Version.of("1");
    }

    @Override
    public String description() {
      return copy.summary();
    }

    @Override
    public String checksum() {
      return "1:0123456789abcdef";
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
      return List.of(copy);
    }

    @Override
    public List<Operation> down() {
      return List.of();
    }

    @Override
    public String irreversible() {
      return "the copies stay";
    }
  }
}
