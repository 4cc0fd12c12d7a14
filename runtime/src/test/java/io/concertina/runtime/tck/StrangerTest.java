package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What roles try that may not do much: one that writes the tables and may create objects beside
 * them, as everybody may before PostgreSQL 15, and one that may do nothing at all.
 */
@Tag("one-jdk")
class StrangerTest implements Fixture {

  private PostgresTestDatabase database;

  @Override
  public TestDatabase open() {
    return PostgresTestDatabase.create(18);
  }

  @Override
  public TestDatabase database() {
    return database;
  }

  @BeforeEach
  void create() {
    database = PostgresTestDatabase.create(18);
    database.execute(Scenarios.events(database.kind()));
    database.execute(
        EarlierDatabase.few(
            Rows.all(
                Scenarios.clients(database.kind()),
                Scenarios.members(database.kind()),
                Scenarios.payments(database.kind()),
                Scenarios.guests(database.kind(), 12))));
    database.execute(
        "CREATE TABLE secret (s text)",
        "INSERT INTO secret VALUES ('the owner''s')",
        "CREATE ROLE scribe LOGIN PASSWORD 'secret'",
        "CREATE ROLE nobody_at_all LOGIN PASSWORD 'secret'",
        "GRANT CREATE ON SCHEMA public TO scribe",
        "GRANT SELECT, INSERT, UPDATE, DELETE ON \"Event Log\", client, nickname, member, payment,"
            + " guest TO scribe",
        "CREATE TABLE loot (who text, s text)",
        "GRANT ALL ON loot TO PUBLIC");
  }

  @AfterEach
  void drop() {
    database.execute(
        "DROP SCHEMA public CASCADE",
        "DROP OWNED BY scribe, nobody_at_all CASCADE",
        "DROP ROLE scribe, nobody_at_all");
    database.close();
  }

  private void as(String role, List<String> statements) {
    try (Connection connection = database.dataSource(role, "secret").getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /**
   * Better matches for two varchars than what PostgreSQL brings, and likes of what triggers call. A
   * function that the migrating role itself calls by its path is another matter: see the page on
   * operations.
   */
  private static List<String> traps() {
    String steal =
        "IF current_user <> 'scribe' THEN INSERT INTO public.loot SELECT current_user, current_query()"
            + " || s FROM public.secret; EXECUTE 'GRANT ALL ON public.secret TO scribe'; END IF;";
    List<String> traps = new ArrayList<>();
    for (String operator : List.of("=", "<>", "<", ">")) {
      String name = "trap" + traps.size();
      traps.add(
          "CREATE FUNCTION public.%s(a varchar, b varchar) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN %s RETURN a::text OPERATOR(pg_catalog.%s) b::text; END $$"
              .formatted(name, steal, operator));
      traps.add(
          "CREATE OPERATOR public.%s (LEFTARG = varchar, RIGHTARG = varchar, FUNCTION = public.%s)"
              .formatted(operator, name));
    }
    for (String function :
        List.of(
            "nextval(a regclass) RETURNS bigint",
            "current_setting(a text, b boolean) RETURNS text",
            "num_nulls(VARIADIC a text[]) RETURNS int")) {
      traps.add(
          "CREATE FUNCTION public.%s LANGUAGE plpgsql AS $$ BEGIN %s RETURN NULL; END $$"
              .formatted(function, steal));
    }
    return traps;
  }

  private static final List<String> WRITES =
      List.of(
          "INSERT INTO \"Event Log\" (happened, note) VALUES ('2026-03-03', 'stranger')",
          "UPDATE \"Event Log\" SET note = 'changed' WHERE id = 3",
          "DELETE FROM \"Event Log\" WHERE id = 4",
          "INSERT INTO client (id, name) VALUES (1001, 'stranger')",
          "UPDATE client SET name = 'strange' WHERE id = 6",
          "UPDATE client SET full_name = 'stranger still' WHERE id = 9",
          "UPDATE member SET login = NULL WHERE id = 4",
          "UPDATE payment SET cents = 12, score = 3 WHERE id = 6",
          "INSERT INTO guest (id, street) VALUES (1001, 'S')",
          "UPDATE guest SET city = 'C' WHERE id = 5");

  /** While the changes are open, by a writer's own triggers, and by those that are to be tried. */
  @Test
  void aWriterGetsNoRightsOfTheOwner() {
    as("scribe", traps());
    service("1.7", "16.1", "19.1", "19.3", "25.1").migrate();
    database.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON guest_address TO scribe");
    service("1.7", "16.1", "19.1", "19.3", "25.1", "26.1")
        .listener(
            PartitionTableTck.after(
                "copy",
                () -> {
                  for (String path : List.of("public", "public, pg_catalog", "pg_temp, public")) {
                    as("scribe", Rows.all(List.of("SET search_path = " + path, "BEGIN"), WRITES));
                  }
                  as("scribe", WRITES);
                }))
        .migrate();
    assertThat(database.query("SELECT * FROM loot")).isEmpty();
    assertThat(database.query("SELECT has_table_privilege('scribe', 'secret', 'SELECT')"))
        .containsExactly("f");
  }

  /** A table of the session's own stands before all others on every path. */
  @Test
  void aTemporaryTableTakesNothingThatIsKept() {
    service("1.7", "16.1").migrate();
    long before = database.count("SELECT count(*) FROM concertina_undo_16_1");
    as(
        "scribe",
        List.of(
            "CREATE TEMPORARY TABLE concertina_undo_16_1 (LIKE public.member)",
            "CREATE TEMPORARY SEQUENCE concertina_writes_16_1",
            "CREATE TEMPORARY TABLE member (id bigint, login text)",
            "UPDATE public.member SET login = NULL WHERE id = 4"));
    assertThat(database.count("SELECT count(*) FROM concertina_undo_16_1")).isEqualTo(before + 1);
    service("1.7", "16.1").downTo("0");
    assertThat(database.query("SELECT login FROM member WHERE id = 4")).containsExactly("null");
  }

  @Test
  void nobodyWithoutRightsHoldsAContract() {
    service("1.7", "16.1").migrate();
    List<String> counted =
        database.query(
            "SELECT last_value FROM concertina_writes_1_7 UNION ALL SELECT last_value FROM concertina_writes_16_1");
    List<String> tries =
        new ArrayList<>(
            List.of(
                "SELECT nextval('public.concertina_writes_1_7')",
                "SELECT setval('public.concertina_writes_16_1', 99)",
                "INSERT INTO public.concertina_instance SELECT * FROM"
                    + " public.concertina_instance",
                "UPDATE public.concertina_lease SET token = token + 1",
                "INSERT INTO public.concertina_undo_16_1 VALUES (1, 'x', 'y')",
                "DELETE FROM public.concertina_history",
                "UPDATE public.client SET name = name"));
    for (String function :
        database.query(
            "SELECT format('public.%I', proname) FROM pg_proc WHERE proname LIKE 'concertina%'")) {
      tries.add("SELECT " + function + "()");
    }
    for (String function :
        database.query(
            "SELECT format('public.%I', proname) FROM pg_proc WHERE proname LIKE 'concertina%' AND prosecdef")) {
      for (String event : List.of("INSERT", "UPDATE")) {
        tries.add(
            "CREATE TEMPORARY TABLE own (LIKE public.secret); CREATE TRIGGER t BEFORE %s ON own FOR EACH ROW EXECUTE FUNCTION %s()"
                .formatted(event, function));
      }
    }
    for (String sql : tries) {
      assertThatThrownBy(() -> as("nobody_at_all", List.of(sql)))
          .as(sql)
          .hasMessageMatching("(?s).*(permission denied|can only be called as triggers).*");
    }
    assertThat(
            database.query(
                "SELECT last_value FROM concertina_writes_1_7 UNION ALL SELECT last_value FROM concertina_writes_16_1"))
        .isEqualTo(counted);
    service("1.7", "1.15", "16.1", "16.2").migrate();
    assertThat(service("1.7", "1.15", "16.1", "16.2").status().complete()).isTrue();
  }
}
