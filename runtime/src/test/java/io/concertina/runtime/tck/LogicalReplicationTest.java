package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.PostgresServer;
import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A publisher and a subscriber, each with a change of its own. */
@Tag("one-jdk")
class LogicalReplicationTest implements Fixture {

  private static final List<String> TABLES = List.of("client", "account", "payment");

  private static PostgresServer server;

  private TestDatabase publisher;
  private TestDatabase subscriber;

  @BeforeAll
  static void startServer() throws IOException {
    server = PostgresServer.own(18, Map.of("wal_level", "logical"));
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Override
  public TestDatabase open() {
    return PostgresTestDatabase.create(server);
  }

  @Override
  public TestDatabase database() {
    return subscriber;
  }

  @BeforeEach
  void publish() {
    publisher = open();
    subscriber = open();
    publisher.execute(tables());
    publisher.execute(
        "CREATE PUBLICATION shop FOR TABLE " + String.join(", ", TABLES),
        "SELECT pg_create_logical_replication_slot('shop', 'pgoutput')");
    subscriber.execute(tables());
    TABLES.forEach(table -> subscriber.execute("DELETE FROM " + table));
  }

  @AfterEach
  void drop() {
    // With the slot of the publisher.
    subscriber.execute("DROP SUBSCRIPTION shop");
    subscriber.close();
    publisher.close();
  }

  private static List<String> tables() {
    return EarlierDatabase.few(
        Rows.all(
            Scenarios.clients(TestDatabase.Kind.POSTGRES),
            Scenarios.accounts(TestDatabase.Kind.POSTGRES),
            Scenarios.payments(TestDatabase.Kind.POSTGRES),
            List.of("DROP TABLE nickname")));
  }

  private void subscribe() {
    Matcher url = Pattern.compile("//([^:/]+):(\\d+)/(\\w+)").matcher(publisher.url());
    assertThat(url.find()).isTrue();
    subscriber.execute(
        "CREATE SUBSCRIPTION shop CONNECTION 'host=%s port=%s dbname=%s user=postgres' PUBLICATION shop WITH (create_slot = false, slot_name = 'shop')"
            .formatted(url.group(1), url.group(2), url.group(3)));
    await(subscriber, "SELECT bool_and(srsubstate = 'r') FROM pg_subscription_rel");
  }

  /** Until all that was written at the publisher is at the subscriber. */
  private void apply() {
    String written = publisher.query("SELECT pg_current_wal_insert_lsn()").get(0);
    // What is confirmed is what was flushed there; a record after it moves the position on.
    await(
        publisher,
        "SELECT pg_logical_emit_message(true, 'test', '') IS NOT NULL AND confirmed_flush_lsn >= '%s' FROM pg_replication_slots WHERE slot_name = 'shop'"
            .formatted(written));
  }

  private void await(TestDatabase database, String condition) {
    long end = System.nanoTime() + 30_000_000_000L;
    while (!database.query(condition).equals(List.of("t"))) {
      assertThat(System.nanoTime())
          .as(
              "%s; conflicts: %s",
              condition, subscriber.query("SELECT * FROM pg_stat_subscription_stats"))
          .isLessThan(end);
    }
  }

  private void assertInStep(String stage, String name) {
    for (String query :
        List.of(
            "SELECT id, %s, city, score FROM client ORDER BY id".formatted(name),
            "SELECT id, email FROM account ORDER BY id",
            "SELECT id, cents, score FROM payment ORDER BY id")) {
      assertThat(subscriber.query(query)).as(stage).isEqualTo(publisher.query(query));
    }
  }

  private void assertOpenInStep(String stage) {
    assertThat(
            subscriber.query(
                "SELECT id, name, full_name FROM client WHERE name IS DISTINCT FROM full_name"))
        .as(stage)
        .isEmpty();
    assertThat(
            subscriber.query(
                "SELECT id, email FROM account WHERE email_normalized IS DISTINCT FROM"
                    + " lower(email)"))
        .as(stage)
        .isEmpty();
    assertThat(
            subscriber.query(
                "SELECT id, score, level FROM payment WHERE level IS DISTINCT FROM CASE WHEN score"
                    + " >= 50 THEN 'high' WHEN score < 50 THEN 'low' END"))
        .as(stage)
        .isEmpty();
  }

  /** The first copy and each row after it meet the triggers of the subscriber's open changes. */
  @Test
  void aPublisherInTheOldShapeFillsAnOpenChange() {
    service("1.7", "2.1", "19.3").migrate();
    subscribe();
    assertInStep("copied", "name");
    assertOpenInStep("copied");
    publisher.execute(
        "INSERT INTO client (id, name) VALUES (1001, 'of the publisher')",
        "UPDATE client SET name = 'changed' WHERE id = 6",
        "UPDATE client SET id = 1002 WHERE id = 9",
        "DELETE FROM client WHERE id = 12",
        "INSERT INTO account (id, email) VALUES (1001, 'Of@Publisher.example')",
        "UPDATE account SET email = 'Changed@Publisher.example' WHERE id = 6",
        "UPDATE payment SET score = 99 - score WHERE id < 9");
    apply();
    assertInStep("applied", "name");
    assertOpenInStep("applied");
    service("1.7", "2.1", "19.3").downTo("0");
    publisher.execute("UPDATE client SET name = 'again' WHERE id = 6");
    apply();
    assertInStep("back", "name");
  }

  /** The subscriber goes first wherever a column comes, the publisher first where one goes. */
  @Test
  void aPublishedTableGoesThroughTheWholeLife() {
    subscribe();
    CatalogueSnapshot original = publisher.snapshot().withoutOwn();
    Release open = Release.of("1.7");
    Release closed = Release.of("1.7", "1.15");
    service(subscriber, open).migrate();
    service(publisher, open).migrate();
    publisher.execute(
        "UPDATE client SET full_name = 'new name' WHERE id = 6",
        "UPDATE client SET name = 'old name' WHERE id = 9",
        "INSERT INTO client (id, full_name) VALUES (1001, 'new one')");
    apply();
    assertInStep("open", "name");
    assertInStep("open", "full_name");

    service(publisher, closed).migrate();
    publisher.execute(
        "UPDATE client SET full_name = 'late name' WHERE id = 12",
        "INSERT INTO client (id, full_name) VALUES (1002, 'late one')");
    apply();
    assertInStep("the publisher contracted", "full_name");
    assertThat(
            subscriber.query("SELECT count(*) FROM client WHERE name IS DISTINCT FROM full_name"))
        .containsExactly("0");
    service(subscriber, closed).migrate();
    publisher.execute("UPDATE client SET full_name = 'both' WHERE id = 15");
    apply();
    assertInStep("contracted", "full_name");

    service(subscriber, closed).downTo("1.7");
    service(publisher, closed).downTo("1.7");
    publisher.execute("UPDATE client SET name = 'old again' WHERE id = 18");
    apply();
    assertInStep("open again", "name");
    assertInStep("open again", "full_name");

    service(publisher, closed).downTo("0");
    service(subscriber, closed).downTo("0");
    publisher.execute("UPDATE client SET name = 'back' WHERE id = 21");
    apply();
    assertInStep("back", "name");
    assertSame("catalogue", publisher.snapshot().withoutOwn().catalogue(), original.catalogue());
  }
}
