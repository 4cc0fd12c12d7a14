package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What SQLite can't do is refused in words, before anything is changed. */
interface SqliteOnlyTck extends Fixture {

  @Test
  default void anotherSchemaIsRefused() {
    CatalogueSnapshot before = legacy(Scenarios.bills(database().kind()));
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("6.1").schema("shop").migrate())
        .withMessageContaining("shop")
        .withMessageContaining("SQLite");
    assertSame("refused", database().snapshot(), before);
  }

  @Test
  default void tableInAnotherSchemaIsRefused() {
    CatalogueSnapshot before = legacy(Scenarios.bills(database().kind()));
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("11.1").migrate())
        .withMessageContaining("archive")
        .withMessageContaining("SQLite");
    assertSame("refused", now(), before);
  }

  @Test
  default void numbersOfTheDatabaseAreRefused() {
    CatalogueSnapshot before = legacy(IdentityTck.VOUCHERS);
    assertThatExceptionOfType(ConcertinaException.class)
        .isThrownBy(() -> service("24.11").migrate())
        .withMessageContaining(
            "V24.11 add voucher.number can't be done: SQLite numbers the rows of a table by its"
                + " INTEGER PRIMARY KEY and by no other column");
    assertSame("refused", database().snapshot(), before);
  }

  @Test
  default void theServiceFindsTheDatabaseInWalMode() {
    legacy(Scenarios.bills(database().kind()));
    service("6.1").migrate();
    assertThat(database().query("PRAGMA journal_mode")).containsExactly("wal");
  }

  @Test
  default void strictTableTakesColumnsOfEveryType() {
    CatalogueSnapshot original =
        legacy(
            List.of(
                "CREATE TABLE gadget (id integer PRIMARY KEY, name text NOT NULL, price any, note"
                    + " text, seen any) STRICT",
                "INSERT INTO gadget VALUES (1, 'g1', 1.5, 'n', NULL)"));
    service("22.5", "22.6", "22.7", "22.8").migrate();
    assertThat(
            database()
                .query("SELECT name || ' ' || type FROM pragma_table_info('gadget') WHERE cid > 4"))
        .containsExactly("sizes TEXT", "extras TEXT", "token TEXT", "label TEXT");
    database().execute("DELETE FROM concertina_history");
    Recorder again = new Recorder();
    service("22.5", "22.6", "22.7", "22.8").listener(again).migrate();
    assertThat(again.events("recognised")).hasSize(4);
    service("22.5", "22.6", "22.7", "22.8").downTo("0");
    assertSame("back", now(), original);
  }

  /** To the column both are the same value; to whoever wrote it they are not. */
  @Test
  default void aChangeOfCaseIsAChange() {
    database()
        .execute(
            "CREATE TABLE client (id bigint PRIMARY KEY, name varchar(80) COLLATE NOCASE NOT NULL,"
                + " city varchar(40), score int)",
            "INSERT INTO client (id, name) VALUES (1, 'Bob'), (2, 'Eve')");
    service("1.7").migrate();
    database()
        .execute(
            "UPDATE client SET name = 'bob' WHERE id = 1",
            "UPDATE client SET full_name = 'eve' WHERE id = 2");
    assertThat(database().query("SELECT name, full_name FROM client ORDER BY id"))
        .containsExactly("bob|bob", "eve|eve");
  }
}
