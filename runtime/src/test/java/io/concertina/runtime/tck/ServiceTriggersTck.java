package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.concertina.runtime.report.ContractHeldException;
import io.concertina.runtime.report.ObstacleException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

  /** What a refusal says to do, as statements. */
  private static String remedy(ObstacleException refusal, String after) {
    String message = String.valueOf(refusal.getMessage());
    return message
        .substring(message.indexOf(after) + after.length())
        .lines()
        .findFirst()
        .orElseThrow();
  }

  private ObstacleException refused(ThrowingCallable migrate) {
    CatalogueSnapshot before = now();
    ObstacleException refusal = catchThrowableOfType(ObstacleException.class, migrate);
    assertSame("refused", now(), before);
    return refusal;
  }

  /** An audit, an index of words: a write by the other name would go past it. */
  @Test
  default void aTriggerOnUpdateOfTheOldNameIsNamedBeforeTheExpand() {
    for (String when : List.of("", "WHEN (NEW.score < 9) ")) {
      clients("");
      database()
          .execute(
              "CREATE TABLE log (id bigint, was text, now text)",
              "CREATE FUNCTION logs() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO log"
                  + " VALUES (NEW.id, OLD.name, NEW.name); RETURN NULL; END $$",
              "CREATE TRIGGER logs AFTER UPDATE OF name ON client FOR EACH ROW "
                  + when
                  + "EXECUTE FUNCTION logs()");
      ObstacleException refusal = refused(() -> service("1.7").migrate());
      assertThat(refusal)
          .hasMessageContaining("V1.7")
          .hasMessageContaining("trigger logs of client fires on UPDATE OF name alone");
      database().execute(remedy(refusal, "whichever name is written: ").split("; "));
      service("1.7").migrate();
      database()
          .execute(
              "DELETE FROM log",
              "UPDATE client SET name = 'old' WHERE id = 1",
              "UPDATE client SET full_name = 'new' WHERE id = 2",
              "UPDATE client SET score = 3 WHERE id = 3");
      assertThat(database().query("SELECT id, now FROM log ORDER BY id"))
          .containsExactly("1|old", "2|new");
      service("1.7").downTo("0");
      database().execute("DROP TABLE client, log", "DROP FUNCTION own()", "DROP FUNCTION logs()");
    }
  }

  /** The same on the way back from the contract, when the trigger names the new one. */
  @Test
  default void aTriggerOnUpdateOfTheNewNameIsNamedBeforeTheWayDown() {
    clients("");
    service("1.7").migrate();
    service("1.7", "1.15").migrate();
    database()
        .execute(
            "CREATE TRIGGER loud BEFORE UPDATE OF full_name, city ON client FOR EACH ROW EXECUTE"
                + " FUNCTION own()");
    ObstacleException refusal = refused(() -> service("1.7", "1.15").downTo("1.7"));
    assertThat(refusal)
        .hasMessageContaining("trigger loud of client fires on UPDATE OF full_name, city alone");
    database().execute(remedy(refusal, "whichever name is written: ").split("; "));
    service("1.7", "1.15").downTo("0");
  }

  /** A fill reads a column and writes another one: nobody writes one of them by two names. */
  @Test
  default void aTriggerOnUpdateOfWhatAFillReadsIsLetBe() {
    legacy(Scenarios.accounts(database().kind()));
    database()
        .execute(
            "CREATE FUNCTION own() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$",
            "CREATE TRIGGER own AFTER UPDATE OF email ON account FOR EACH ROW EXECUTE FUNCTION"
                + " own()");
    service("2.1").migrate();
    service("2.1").downTo("0");
  }

  /** They fire in the order of their names. */
  @Test
  default void aTriggerOutsideOursIsNamedBeforeTheExpand() {
    clients("NEW.name := btrim(NEW.name);");
    database().execute("ALTER TRIGGER own ON client RENAME TO zzz_own");
    ObstacleException late = refused(() -> service("1.7").migrate());
    assertThat(late)
        .hasMessageContaining(
            "trigger zzz_own of client fires after those that keep full_name and name in step");
    database().execute("ALTER TRIGGER zzz_own ON client RENAME TO \"!own\"");
    ObstacleException early = refused(() -> service("1.7").migrate());
    assertThat(early).hasMessageContaining("trigger !own of client fires before those");
    database().execute(remedy(early, "such as: "));
    service("1.7").migrate();
    eitherReleaseWrites();
    assertThat(database().query("SELECT name, full_name FROM client WHERE id < 3 ORDER BY id"))
        .allMatch(row -> List.of(row.split("\\|", -1)).stream().distinct().count() == 1);
    assertThat(service("1.7").status().toString()).doesNotContain("fires");

    database().execute("ALTER TRIGGER \"1_!own\" ON client RENAME TO \"~own\"");
    assertThat(service("1.7").status().toString()).contains("trigger ~own of client fires after");
    assertThatExceptionOfType(ContractHeldException.class)
        .isThrownBy(() -> service("1.7", "1.15").contract("1.15"))
        .withMessageContaining("trigger ~own of client fires after");
    database().execute("ALTER TRIGGER \"~own\" ON client RENAME TO own");
    service("1.7", "1.15").downTo("0");
  }

  /** One that has nothing to do with the columns may be called as it likes. */
  @Test
  default void aTriggerOutsideOursThatNamesNothingOfOursIsLetBe() {
    clients("NEW.score := NEW.score + 1;");
    database().execute("ALTER TRIGGER own ON client RENAME TO zzz_own");
    service("1.7").migrate();
    service("1.7", "1.15").migrate();
    assertThat(service("1.7", "1.15").status().complete()).isTrue();
  }

  @Test
  default void rulesOfEverySortAreNamedBeforeTheExpand() {
    for (String rule :
        List.of(
            "ON UPDATE TO client WHERE OLD.score > 5 DO INSTEAD NOTHING",
            "ON INSERT TO client DO ALSO NOTIFY clients",
            "ON DELETE TO client DO INSTEAD UPDATE client SET score = -1 WHERE id = OLD.id")) {
      clients("");
      database().execute("CREATE RULE sly AS " + rule);
      assertThat(refused(() -> service("1.7").boot()))
          .hasMessageContaining("rule sly of client rewrites what is written to the table")
          .hasMessageContaining("DROP RULE sly ON client; and then: CREATE RULE sly AS");
      database().execute("DROP TABLE client", "DROP FUNCTION own()");
    }
  }

  /** On both ways: the rows that it lets be would be left out in silence. */
  @Test
  default void aTriggerThatMaySwallowARowIsNamedFirst() {
    clients("IF TG_OP = 'UPDATE' THEN IF OLD.score > 5 THEN RETURN NULL; END IF; END IF;");
    assertThat(refused(() -> service("1.7").migrate()))
        .hasMessageContaining("trigger own of client may keep a batch from writing a row");
    database().execute("DROP TABLE client", "DROP FUNCTION own()");

    legacy(Scenarios.items(database().kind()));
    service("3.2").migrate();
    database()
        .execute(
            "CREATE FUNCTION own() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF current_user ="
                + " 'nobody' THEN RETURN NEW; END IF; RETURN OLD; END $$",
            "CREATE TRIGGER own BEFORE UPDATE ON item FOR EACH ROW EXECUTE FUNCTION own()");
    assertThat(refused(() -> service("3.2").downTo("0")))
        .hasMessageContaining("trigger own of item may keep a batch from writing a row");
    // What passes the role that migrates, and what returns OLD where a row is deleted.
    database()
        .execute(
            "CREATE OR REPLACE FUNCTION own() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF"
                + " TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$",
            "DROP TRIGGER own ON item",
            "CREATE TRIGGER own BEFORE UPDATE OR DELETE ON item FOR EACH ROW EXECUTE FUNCTION"
                + " own()");
    service("3.2").downTo("0");
  }

  /** They take a batch for a user's write. */
  @Test
  default void triggersThatABatchFiresAreTold() {
    clients("NEW.city := 'touched';");
    database()
        .execute(
            "CREATE TRIGGER audit AFTER UPDATE ON client FOR EACH STATEMENT EXECUTE FUNCTION own()",
            "CREATE TRIGGER other AFTER UPDATE OF score ON client FOR EACH ROW EXECUTE FUNCTION"
                + " own()");
    assertThat(service("1.7").plan().toString())
        .contains("fill client.full_name in batches; each row fires trigger audit, own");
    Recorder recorder = new Recorder();
    service("1.7").listener(recorder).migrate();
    assertThat(recorder.events("notice 1.7"))
        .singleElement()
        .asString()
        .contains("its batches fire the service's triggers audit, own");
  }

  /** PostgreSQL keeps it as text and finds out when a row is written. */
  @Test
  default void aColumnThatATriggerIsGivenByNameHoldsTheContract() {
    clients("NEW.city := to_jsonb(NEW) ->> TG_ARGV[0];");
    database()
        .execute(
            "CREATE OR REPLACE TRIGGER own BEFORE INSERT OR UPDATE ON client FOR EACH ROW EXECUTE"
                + " FUNCTION own('name')");
    service("1.7").migrate();
    database().execute("UPDATE client SET full_name = 'Zoe' WHERE id = 1");
    assertThat(database().query("SELECT city FROM client WHERE id = 1")).containsExactly("Zoe");
    assertThatExceptionOfType(ContractHeldException.class)
        .isThrownBy(() -> service("1.7", "1.15").contract("1.15"))
        .withMessageContaining("trigger own, by an argument, names client.name");
  }

  /** It looks at the columns that the statement names. */
  @Test
  default void aTriggerOfTheServersOwnOnTheOldNameIsNamedBeforeTheExpand() {
    clients("");
    database()
        .execute(
            "ALTER TABLE client ADD COLUMN words tsvector",
            "CREATE TRIGGER words BEFORE INSERT OR UPDATE ON client FOR EACH ROW EXECUTE FUNCTION"
                + " tsvector_update_trigger(words, 'pg_catalog.simple', name, city)");
    assertThat(refused(() -> service("1.7").migrate()))
        .hasMessageContaining("trigger words of client looks whether a statement names name");
  }

  /** It fails in warm sessions for ever, whatever columns it names. */
  @Test
  default void aFunctionThatReturnsRowsOfTheTableHoldsTheContract() {
    clients("");
    database()
        .execute(
            "CREATE FUNCTION young() RETURNS SETOF client LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY"
                + " SELECT * FROM client; END $$");
    service("1.7").migrate();
    assertThatExceptionOfType(ContractHeldException.class)
        .isThrownBy(() -> service("1.7", "1.15").contract("1.15"))
        .withMessageContaining("function young() returns rows of client");
    database().execute("DROP FUNCTION young()");
    service("1.7", "1.15").contract("1.15");
  }

  /** With what they are made of, in the order in which they come back. */
  @Test
  default void viewsOnAColumnThatIsRetypedAreNamedWithAllThatMakesThem() {
    legacy(Scenarios.gadgets(database().kind()));
    database()
        .execute(
            "CREATE VIEW shelf AS SELECT id, name FROM gadget",
            "CREATE VIEW \"Top shelf\" WITH (security_barrier) AS SELECT name || E'\\n\"' AS line FROM shelf",
            "CREATE MATERIALIZED VIEW count AS SELECT line, count(*) AS n FROM \"Top shelf\" GROUP BY 1",
            "CREATE UNIQUE INDEX count_line ON count (line)",
            "COMMENT ON COLUMN shelf.name IS 'it''s shown'",
            "GRANT SELECT ON shelf TO PUBLIC",
            "GRANT SELECT (line) ON \"Top shelf\" TO PUBLIC");
    CatalogueSnapshot before = now();
    ObstacleException refusal = refused(() -> service("22.1").migrate());
    assertThat(refusal)
        .hasMessageContaining(
            "VIEW shelf, VIEW \"Top shelf\", MATERIALIZED VIEW count depend on gadget.name");
    String paste = remedy(refusal, "description = \"views aside\", ");
    assertThat(paste).startsWith("up = {").endsWith("})");
    List<List<String>> members =
        Pattern.compile("\\{(\"(?:[^\"\\\\]|\\\\.)*\"(?:, \"(?:[^\"\\\\]|\\\\.)*\")*)\\}")
            .matcher(paste)
            .results()
            .map(
                member ->
                    Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"")
                        .matcher(member.group(1))
                        .results()
                        .map(text -> text.group(1).translateEscapes())
                        .toList())
            .toList();
    assertThat(members).hasSize(2);
    database().execute(members.get(0));
    service("22.1").migrate();
    service("22.1").downTo("0");
    database().execute(members.get(1));
    assertSame("made again", now(), before);
  }
}
