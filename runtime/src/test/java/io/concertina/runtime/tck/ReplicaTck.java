package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ObstacleException;
import io.concertina.runtime.report.VerificationException;
import java.io.StringReader;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Rows that a replication or a restore writes while a change is open, on PostgreSQL. */
interface ReplicaTck extends Fixture {

  /** As the worker of a subscription and a restore with that setting write. */
  String REPLICA = "SET session_replication_role = replica";

  @Test
  default void whatAReplicationWritesIsInStep() {
    legacy(Scenarios.clients(database().kind()));
    database().execute(Scenarios.payments(database().kind()));
    database().execute(Scenarios.accounts(database().kind()));
    service("1.7", "19.3", "2.1").migrate();
    database()
        .execute(
            REPLICA,
            "INSERT INTO client (id, name) VALUES (-1, 'of an old publisher')",
            "INSERT INTO client (id, name, full_name) VALUES (-2, 'of a new one', 'of a new one')",
            "UPDATE client SET full_name = 'changed' WHERE id = 6",
            "INSERT INTO account (id, email) VALUES (-1, 'Old@Publisher.example')",
            // No expression makes 61 of 'high': what is in step already stays as it is.
            "UPDATE payment SET score = 61, level = 'high' WHERE id = 3",
            "UPDATE payment SET score = 12 WHERE id = 4");
    assertThat(
            database()
                .query(
                    "SELECT id, name, full_name FROM client WHERE id IN (-1, -2, 6) ORDER BY id"))
        .containsExactly(
            "-2|of a new one|of a new one",
            "-1|of an old publisher|of an old publisher",
            "6|changed|changed");
    assertThat(database().query("SELECT score, level FROM payment WHERE id IN (3, 4) ORDER BY id"))
        .containsExactly("61|high", "12|low");
    assertThat(database().query("SELECT email_normalized FROM account WHERE id = -1"))
        .containsExactly("old@publisher.example");
    service("1.7", "1.15", "19.3", "2.1").forceContract("1.15", "test");
    service("1.7", "1.15", "19.3", "2.1").downTo("0");
  }

  /**
   * What pg_dump --data-only writes of a database in the old shape, without and with its binary.
   */
  @Test
  default void aDataOnlyRestoreFillsAnOpenChange() throws Exception {
    database().execute(Scenarios.accounts(database().kind()));
    legacy(Scenarios.clients(database().kind()));
    database().execute("DROP TABLE nickname", "DELETE FROM client", "DELETE FROM account");
    service("1.7", "2.1").migrate();
    try (Connection connection = database().dataSource().getConnection()) {
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      copy.copyIn(
          "COPY public.client (id, name, city, score) FROM stdin",
          new StringReader("1\tof the dump\t\\N\t0\n2\tanother\there\t7\n"));
      copy.copyIn(
          "COPY public.account (id, email) FROM stdin", new StringReader("1\tOf@The.dump\n"));
    }
    assertThat(database().query("SELECT id, name, full_name FROM client ORDER BY id"))
        .containsExactly("1|of the dump|of the dump", "2|another|another");
    assertThat(database().query("SELECT email_normalized FROM account"))
        .containsExactly("of@the.dump");
    service("1.7", "2.1", "1.15").migrate();
    assertThat(database().query("SELECT id, full_name FROM client ORDER BY id"))
        .containsExactly("1|of the dump", "2|another");
  }

  /** A restore with --disable-triggers turns all triggers off, and on again. */
  @Test
  default void whatARestoreWritesPastTheTriggersHoldsTheContract() {
    legacy(Scenarios.clients(database().kind()));
    service("1.7").migrate();
    database()
        .execute(
            "ALTER TABLE client DISABLE TRIGGER ALL",
            "INSERT INTO client (id, name) VALUES (-1, 'restored')",
            "ALTER TABLE client ENABLE TRIGGER ALL");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("1.7", "1.15").forceContract("1.15", "test"))
        .withMessageContaining("the first with key (-1)");
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("1.7", "1.15").downTo("0"))
        .withMessageContaining("the first with key (-1)");
    database().execute("UPDATE client SET full_name = name WHERE full_name IS NULL");
    // ENABLE TRIGGER ALL leaves triggers that fire always as ones that a subscription passes.
    service("1.7").boot().close();
    database().execute(REPLICA, "INSERT INTO client (id, name) VALUES (-2, 'replicated')");
    assertThat(database().query("SELECT full_name FROM client WHERE id = -2"))
        .containsExactly("replicated");
    service("1.7", "1.15").forceContract("1.15", "test");
  }

  @Test
  default void tablesThatASubscriptionWritesGetNoTriggersBetweenThem() {
    legacy(Scenarios.guests(database().kind(), 12));
    database()
        .execute(
            "CREATE SUBSCRIPTION copied CONNECTION 'dbname=nowhere' PUBLICATION them WITH (connect ="
                + " false)",
            "INSERT INTO pg_subscription_rel (srsubid, srrelid, srsubstate) SELECT oid,"
                + " 'guest'::regclass, 'r' FROM pg_subscription WHERE subname = 'copied'");
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("25.1").migrate())
        .withMessageContaining("subscription copied writes guest");
    database()
        .execute("ALTER SUBSCRIPTION copied SET (slot_name = NONE)", "DROP SUBSCRIPTION copied");
  }
}
