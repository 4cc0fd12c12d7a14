package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that have triggers of the service's own while a change is open. */
interface ServiceTriggersTck extends Fixture {

  /** A table with a BEFORE trigger of that body. */
  private void clients(String body) {
    legacy(
        List.of(
            "CREATE TABLE client (id bigint PRIMARY KEY, name varchar(80), city varchar(40), score"
                + " int NOT NULL DEFAULT 0)",
            "INSERT INTO client (id, name) SELECT i, ' Client ' || i FROM generate_series(1, 20) i",
            "CREATE FUNCTION own() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                + body
                + " RETURN NEW; END $$",
            "CREATE TRIGGER own BEFORE INSERT OR UPDATE ON client FOR EACH ROW EXECUTE FUNCTION"
                + " own()"));
  }

  private List<String> clients() {
    return database()
        .query("SELECT id, name, full_name, city, score FROM client WHERE id < 4 ORDER BY id");
  }

  private void eitherReleaseWrites() {
    database()
        .execute(
            "UPDATE client SET name = ' Old ' WHERE id = 1",
            "UPDATE client SET full_name = ' New ' WHERE id = 2",
            "INSERT INTO client (id, name) VALUES (-1, ' Old in '), (-4, NULL)",
            "INSERT INTO client (id, full_name) VALUES (-2, ' New in ')",
            "INSERT INTO client (id, name, full_name) VALUES (-3, ' Both in ', ' Both in ')",
            "UPDATE client SET name = ' Both ', full_name = ' Both ' WHERE id = 3");
  }

  /** It reads the old name while the new one is written. */
  @Test
  default void aBeforeTriggerSeesBothSidesInStep() {
    clients(
        """
        NEW.city := lower(NEW.name);
        IF TG_OP = 'UPDATE' AND NEW.name IS DISTINCT FROM OLD.name THEN NEW.score := OLD.score + 1; END IF;
        """);
    service("1.7").migrate();
    eitherReleaseWrites();
    assertThat(clients())
        .containsExactly(
            "-4|null|null|null|0",
            "-3| Both in | Both in | both in |0",
            "-2| New in | New in | new in |0",
            "-1| Old in | Old in | old in |0",
            "1| Old | Old | old |1",
            "2| New | New | new |1",
            "3| Both | Both | both |1");
    service("1.7").downTo("0");
  }

  /** Whichever name it knows, and whichever the writer does. */
  @Test
  default void whatABeforeTriggerChangesIsFollowed() {
    for (String name : List.of("name", "full_name")) {
      clients(name.equals("name") ? "NEW.name := btrim(NEW.name);" : "");
      service("1.7").migrate();
      database()
          .execute(
              "CREATE OR REPLACE FUNCTION own() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW."
                  + name
                  + " := btrim(NEW."
                  + name
                  + "); RETURN NEW; END $$");
      eitherReleaseWrites();
      database().execute("UPDATE client SET score = 1");
      // What it makes of a value may be the value that the row had before.
      database()
          .execute(
              "UPDATE client SET full_name = full_name || ' '",
              "UPDATE client SET name = name || ' '");
      assertThat(clients())
          .as(name)
          .containsExactly(
              "-4|null|null|null|1",
              "-3|Both in|Both in|null|1",
              "-2|New in|New in|null|1",
              "-1|Old in|Old in|null|1",
              "1|Old|Old|null|1",
              "2|New|New|null|1",
              "3|Both|Both|null|1");
      service("1.7").verify().close();
      service("1.7").downTo("0");
      database().execute("DROP TABLE client", "DROP FUNCTION own()");
    }
  }

  /** The same of a column that takes another type. */
  @Test
  default void whatABeforeTriggerChangesIsFollowedByAnotherType() {
    for (String set : List.of("cents := NEW.cents / 10 * 10", "amount := trunc(NEW.amount, 1)")) {
      legacy(Scenarios.payments(database().kind()));
      service("19.1").migrate();
      database()
          .execute(
              "CREATE FUNCTION own() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW."
                  + set
                  + "; NEW.note := NEW.cents || '=' || NEW.amount; RETURN NEW; END $$",
              "CREATE TRIGGER own BEFORE INSERT OR UPDATE ON payment FOR EACH ROW EXECUTE FUNCTION"
                  + " own()",
              "UPDATE payment SET cents = 1111 WHERE id = 1",
              "UPDATE payment SET amount = 22.22 WHERE id = 2",
              "UPDATE payment SET score = 3 WHERE id = 3",
              "INSERT INTO payment (id, cents) VALUES (-1, 4444)",
              "INSERT INTO payment (id, amount) VALUES (-2, 55.55)");
      assertThat(
              database()
                  .query(
                      "SELECT id, cents, trunc(amount, 2) FROM payment WHERE id < 4 ORDER BY id"))
          .as(set)
          .containsExactly(
              "-2|5550|55.50", "-1|4440|44.40", "1|1110|11.10", "2|2220|22.20", "3|300|3.00");
      service("19.1").downTo("0");
      database().execute("DROP TABLE payment", "DROP FUNCTION own()");
    }
  }
}
