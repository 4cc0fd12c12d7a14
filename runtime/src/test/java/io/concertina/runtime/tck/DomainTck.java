package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ObstacleException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns of domains, which bring a default along or check what they hold. */
interface DomainTck extends Fixture {

  List<String> OPEN = List.of("40.1", "40.3", "40.5", "40.6");

  List<String> CLOSED = List.of("40.1", "40.2", "40.3", "40.4", "40.5", "40.6", "40.7");

  private CatalogueSnapshot poets(String domain, String... more) {
    database().execute("CREATE DOMAIN nickname AS text " + domain);
    database()
        .execute(
            "CREATE TABLE poet (id bigint PRIMARY KEY, real_name text, nick nickname, motto text)");
    return legacy(List.of(more));
  }

  private CatalogueSnapshot poets() {
    return poets(
        "DEFAULT 'anonymous'",
        "INSERT INTO poet VALUES (1, 'Ada', 'ad', 'one'), (2, 'Bob', 'bo', NULL),"
            + " (3, NULL, NULL, 'three')");
  }

  private List<String> rows(String columns) {
    return database().query("SELECT " + columns + " FROM poet ORDER BY id");
  }

  private List<String> defaults() {
    return database()
        .query(
            "SELECT a.attname, pg_get_expr(d.adbin, d.adrelid) FROM pg_attrdef d JOIN pg_attribute a"
                + " ON a.attrelid = d.adrelid AND a.attnum = d.adnum WHERE d.adrelid = 'poet'::regclass ORDER BY 1");
  }

  @Test
  default void defaultsOfADomainThroughAWholeLife() {
    CatalogueSnapshot original = poets();
    service(OPEN.toArray(String[]::new)).migrate();
    assertThat(rows("nick, alias, short_name, spare, motto, saying"))
        .containsExactly(
            "ad|ad|ada|null|one|ONE",
            "bo|bo|bob|null|null|null",
            "null|null|null|null|three|THREE");
    // Who leaves out what the triggers fill means nothing by it; the old columns have defaults.
    database()
        .execute(
            "INSERT INTO poet (id, real_name, nick, motto) VALUES (4, 'Cleo', 'cl', 'four')",
            "INSERT INTO poet (id, real_name) VALUES (5, 'Dora')",
            "INSERT INTO poet (id, alias, saying) VALUES (6, 'el', 'SIX')",
            "UPDATE poet SET nick = 'bobby' WHERE id = 2");
    assertThat(rows("nick, alias, short_name, spare, motto, saying").subList(1, 6))
        .containsExactly(
            "bobby|bobby|bob|null|null|null",
            "null|null|null|null|three|THREE",
            "cl|cl|cleo|anonymous|four|FOUR",
            "anonymous|anonymous|dora|anonymous|null|null",
            "el|el|null|anonymous|six|SIX");
    service(CLOSED.toArray(String[]::new)).migrate();
    assertThat(defaults()).isEmpty();
    database().execute("INSERT INTO poet (id) VALUES (7)");
    assertThat(rows("alias, short_name, spare, saying").get(6))
        .isEqualTo("anonymous|anonymous|anonymous|anonymous");
    database().execute("DELETE FROM poet WHERE id = 7");

    service(CLOSED.toArray(String[]::new)).downTo("40.6");
    database().execute("INSERT INTO poet (id, motto) VALUES (8, 'eight')");
    assertThat(rows("motto, saying").get(6)).isEqualTo("eight|EIGHT");
    database()
        .execute("DELETE FROM poet WHERE id > 3", "UPDATE poet SET alias = 'bo' WHERE id = 2");
    service(CLOSED.toArray(String[]::new)).downTo("0");
    assertSame("back", now(), original);
  }

  /** As it was while the change was open: who leaves the column out means nothing by it. */
  @Test
  default void defaultsOfADomainAfterTheUndoOfAContract() {
    CatalogueSnapshot original = poets();
    service("40.3", "40.6").migrate();
    CatalogueSnapshot open = now();
    assertThat(defaults()).containsExactly("saying|NULL::text", "short_name|NULL::text");
    service("40.3", "40.4", "40.6").migrate();
    service("40.3", "40.4", "40.6").downTo("40.3");
    service("40.3", "40.6").migrate();
    assertSame(
        "open again",
        now().only(f -> f.kind().equals("column")),
        open.only(f -> f.kind().equals("column")));
    database().execute("INSERT INTO poet (id, real_name) VALUES (4, 'Emil')");
    assertThat(rows("short_name").get(3)).isEqualTo("emil");
    database().execute("DELETE FROM poet WHERE id = 4");
    service("40.3", "40.4", "40.6").downTo("0");
    assertSame("back", now(), original);
  }

  /** The backfill of an empty table finds nothing; writers who come then are not overwritten. */
  @Test
  default void writersOfAnEmptyTableKeepTheirValues() {
    poets("DEFAULT 'anonymous'");
    assertThatExceptionOfType(Recorder.Stop.class)
        .isThrownBy(
            () ->
                service(OPEN.toArray(String[]::new))
                    .listener(Recorder.stoppingAt("started 40.1 MIGRATE"))
                    .migrate());
    database()
        .execute("INSERT INTO poet (id, real_name, nick, motto) VALUES (4, 'Cleo', 'cl', 'four')");
    service(OPEN.toArray(String[]::new)).migrate();
    assertThat(rows("nick, alias, short_name, motto, saying"))
        .containsExactly("cl|cl|cleo|four|FOUR");
  }

  /** Each row would be looked at and written anew, or would refuse the column. */
  @Test
  default void domainsThatCheckAreRefusedBeforeAnythingIsMade() {
    CatalogueSnapshot checked =
        poets("CHECK (VALUE <> '')", "INSERT INTO poet VALUES (1, 'Ada', 'ad', 'one')");
    for (String version : OPEN) {
      assertThatExceptionOfType(ObstacleException.class)
          .as(version)
          .isThrownBy(() -> service(version).boot())
          .withMessageContaining("domain nickname of poet.")
          .withMessageContaining("(CHECK ((VALUE <> ''::text)))")
          .withMessageContaining("writes the whole table anew")
          .withMessageContaining("ALTER DOMAIN nickname DROP CONSTRAINT nickname_check");
      assertThat(service(version).plan().toString())
          .contains("ACCESS EXCLUSIVE while every row is written anew");
    }
    assertSame("refused", database().snapshot(), checked);
    // Nothing is written anew of a table without rows.
    database().execute("DELETE FROM poet");
    service("40.1", "40.2").migrate();
    database().execute("INSERT INTO poet (id, alias) VALUES (1, 'ad')");
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("40.1", "40.2").downTo("0"))
        .withMessageContaining("domain nickname of poet.nick")
        .withMessageContaining("nothing was undone");
  }

  @Test
  default void domainsThatTakeNoNullAreRefusedBeforeAnythingIsMade() {
    CatalogueSnapshot before = poets("DEFAULT 'x' NOT NULL");
    database()
        .execute(
            "CREATE DOMAIN saved AS nickname", "ALTER TABLE poet ALTER COLUMN nick TYPE saved");
    for (String version : OPEN) {
      assertThatExceptionOfType(ObstacleException.class)
          .as(version)
          .isThrownBy(() -> service(version).boot())
          .withMessageContaining("takes no NULL, which a new column holds until it is filled")
          .withMessageContaining("ALTER DOMAIN nickname DROP NOT NULL");
    }
    assertThat(before).isNotNull();
  }

  /** Who leaves it out while both shapes live would be refused before any trigger is asked. */
  @Test
  default void writersMayNotLeaveOutADomainThatTakesNoNull() {
    poets("CHECK (VALUE IS NOT NULL)");
    database()
        .execute(
            "ALTER TABLE poet ALTER COLUMN motto TYPE nickname",
            "ALTER TABLE poet DROP COLUMN nick");
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("40.6").boot())
        .withMessageContaining("domain nickname of poet.motto")
        .withMessageContaining("every INSERT that leaves the column out would fail");
  }
}
