package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.report.ContractHeldException;
import io.concertina.runtime.report.MigrationFailedException;
import io.concertina.runtime.report.ObstacleException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PostgreSQL's trigger functions in the world of the writers, which is not the migrator's. */
interface TriggersTck extends Fixture {

  private void pilgrims() {
    legacy(
        List.of(
            "CREATE TABLE pilgrim (id bigint PRIMARY KEY, name text)",
            "INSERT INTO pilgrim VALUES (1, ' Ann ')",
            "CREATE FUNCTION tidy(t text) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT btrim(t) $$"));
  }

  /** A column is called like a variable of PL/pgSQL; the column is meant. */
  @Test
  default void columnsAreCalledLikeVariables() {
    legacy(
        List.of(
            "CREATE TABLE trove (id bigint PRIMARY KEY, found boolean, tg_op text, old text)",
            "INSERT INTO trove VALUES (1, true, 'dug', 'lost'), (2, false, 'dug', 'lost')"));
    service("70.1").migrate();
    database()
        .execute(
            "INSERT INTO trove VALUES (3, true, 'swum', 'sunk')",
            "UPDATE trove SET found = true WHERE id = 2");
    assertThat(database().query("SELECT state FROM trove ORDER BY id"))
        .containsExactly("dug", "dug", "swum");
  }

  /** Whoever writes has another path, or none. */
  @Test
  default void functionsAreFoundWhateverPathAWriterHas() {
    pilgrims();
    service("70.2").migrate();
    database()
        .execute(
            "SET search_path TO ''",
            "INSERT INTO public.pilgrim (id, name) VALUES (2, ' Bo ')",
            "UPDATE public.pilgrim SET name = ' Anne' WHERE id = 1",
            "RESET search_path");
    assertThat(database().query("SELECT tidied FROM pilgrim ORDER BY id"))
        .containsExactly("Anne", "Bo");
  }

  /** The schema that the service is said to run on is not on the path of its connections. */
  @Test
  default void functionsAreFoundInTheSchemaOfTheService() {
    pilgrims();
    database()
        .execute(
            "CREATE SCHEMA shop",
            "ALTER TABLE pilgrim SET SCHEMA shop",
            "ALTER FUNCTION tidy(text) SET SCHEMA shop");
    service("70.2").schema("shop").migrate();
    database().execute("INSERT INTO shop.pilgrim (id, name) VALUES (2, ' Bo ')");
    assertThat(database().query("SELECT tidied FROM shop.pilgrim ORDER BY id"))
        .containsExactly("Ann", "Bo");
  }

  /** Nothing that somebody can make in a schema on the path is called in a built-in's place. */
  @Test
  default void nothingOfAStrangersIsCalled() {
    legacy(List.of("CREATE TABLE pilgrim (id bigint PRIMARY KEY, name varchar(80))"));
    service("70.4").migrate();
    database()
        .execute(
            "CREATE FUNCTION public.upper(t varchar) RETURNS text LANGUAGE sql AS $$ SELECT 'mine' $$",
            "INSERT INTO pilgrim (id, name) VALUES (2, 'bo')");
    assertThat(database().query("SELECT loud FROM pilgrim WHERE id = 2")).containsExactly("BO");
    assertThat(
            database()
                .query(
                    "SELECT DISTINCT array_to_string(proconfig, ';') FROM pg_proc WHERE proname LIKE 'concertina%'"))
        .containsExactly("search_path=pg_catalog, pg_temp");
  }

  @Test
  default void anExpressionThatNamesNothingIsRefusedFirst() {
    pilgrims();
    database().execute("DROP FUNCTION tidy(text)");
    CatalogueSnapshot before = database().snapshot();
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("70.2").migrate())
        .withMessageContaining("pilgrim.tidied can't take the value of  tidy(name)")
        .withMessageContaining("function tidy(text) does not exist");
    assertSame("refused", database().snapshot(), before);
  }

  @Test
  default void aValueThatDoesNotFitItsColumnIsRefusedFirst() {
    pilgrims();
    CatalogueSnapshot before = database().snapshot();
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("70.3").migrate())
        .withMessageContaining("pilgrim.number can't take the value of  tidy(name)")
        .withMessageContaining("of type bigint but expression is of type text");
    assertSame("refused", database().snapshot(), before);
  }

  /** It is computed after the triggers that would read it. */
  @Test
  default void aGeneratedColumnIsRefusedFirst() {
    legacy(
        List.of(
            "CREATE TABLE pilgrim (id bigint PRIMARY KEY, first text, name text GENERATED ALWAYS AS (first || '!') STORED)"));
    CatalogueSnapshot before = database().snapshot();
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("70.4").migrate())
        .withMessageContaining("pilgrim.name is a generated column");
    assertSame("refused", database().snapshot(), before);
  }

  /** The function is there and fails: no writer ever meets the trigger. */
  @Test
  default void aTriggerThatFailsIsNotLeft() {
    pilgrims();
    database()
        .execute(
            "CREATE OR REPLACE FUNCTION tidy(t text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN nothing(t); END $$");
    assertThatExceptionOfType(MigrationFailedException.class)
        .isThrownBy(() -> service("70.2").migrate())
        .withMessageContaining("an INSERT of pilgrim fails in the triggers")
        .withMessageContaining("correct the expression (tidied:  tidy(name))");
    database().execute("INSERT INTO pilgrim (id, name) VALUES (2, 'Bo')");
    assertThat(database().query("SELECT tgname FROM pg_trigger WHERE tgname LIKE '%concertina%'"))
        .isEmpty();
  }

  /** Rows that another step wrote first, and that a writer did, have their NULL back. */
  @Test
  default void whatATriggerFilledGoesBack() {
    legacy(
        List.of(
            "CREATE TABLE tenant (id bigint PRIMARY KEY, name text, city text)",
            "INSERT INTO tenant VALUES (1, 'x', NULL), (2, 'y', 'Oslo'), (3, NULL, NULL)"));
    CatalogueSnapshot before = database().snapshot();
    Recorder writes =
        new Recorder(
            event -> {
              if (event.startsWith("finished 70.6 EXPAND")) {
                database()
                    .execute(
                        "UPDATE tenant SET city = city WHERE id = 3",
                        "INSERT INTO tenant (id, name) VALUES (4, 'z')");
              }
            });
    service("70.5", "70.6").listener(writes).migrate();
    database().execute("UPDATE tenant SET city = 'Rome' WHERE id = 4");
    assertThat(database().query("SELECT city FROM tenant ORDER BY id"))
        .containsExactly("unknown", "Oslo", "unknown", "Rome");
    service("70.5", "70.6").downTo("0");
    assertThat(database().query("SELECT coalesce(city, '-') FROM tenant ORDER BY id"))
        .containsExactly("-", "Oslo", "-", "Rome");
    database().execute("DELETE FROM tenant WHERE id = 4");
    assertSame("back", now(), before.withoutOwn());
  }

  /** Nobody but those who write the table can make a contract wait. */
  @Test
  default void nobodyElseAdvancesTheCounter() {
    legacy(Scenarios.clients(database().kind()));
    service("1.7").migrate();
    assertThat(
            database()
                .query(
                    "SELECT has_sequence_privilege('pg_monitor', 'concertina_writes_1_7', 'USAGE')"))
        .containsExactly("f");
    assertThat(
            database()
                .query(
                    "SELECT DISTINCT has_function_privilege('pg_monitor', oid, 'EXECUTE') FROM pg_proc WHERE prosecdef AND proname LIKE 'concertina%'"))
        .containsExactly("f");
  }

  /** Triggers of an earlier build have other names, and grant the counter to everybody. */
  @Test
  default void triggersOfAnEarlierBuildAreReplaced() throws SQLException {
    CatalogueSnapshot original = legacy(Scenarios.clients(database().kind()));
    service("1.7").migrate();
    List<String> own = Triggers.names(database());
    asAnEarlierBuildLeft("client", "earlier-rename.sql");
    assertThat(Triggers.names(database())).doesNotContainAnyElementsOf(own);

    service("1.7").boot().close();
    assertThat(Triggers.names(database())).containsExactlyElementsOf(own);
    assertThat(functions()).noneMatch(name -> name.contains("00000000"));
    try (ClientService releases = new ClientService(database())) {
      releases.oldReleaseWrites();
      releases.newReleaseWrites();
      releases.assertNothingLost("replaced", "full_name");
    }

    asAnEarlierBuildLeft("client", "earlier-rename.sql");
    service("1.7", "1.15").migrate();
    assertThat(functions()).isEmpty();
    service("1.7", "1.15").downTo("1.7");
    asAnEarlierBuildLeft("client", "earlier-rename.sql");
    service("1.7", "1.15").downTo("0");
    assertThat(functions()).isEmpty();
    assertSame("back", now().catalogue(), original.catalogue());
  }

  /** A fill, whose function has another name too. */
  @Test
  default void aFillOfAnEarlierBuildIsReplaced() {
    pilgrims();
    service("70.4").migrate();
    List<String> own = Triggers.names(database());
    asAnEarlierBuildLeft("pilgrim", "earlier-fill.sql");
    service("70.4").boot().close();
    assertThat(Triggers.names(database())).containsExactlyElementsOf(own);
    database().execute("INSERT INTO pilgrim (id, name) VALUES (2, 'bo')");
    assertThat(database().query("SELECT loud FROM pilgrim WHERE id = 2")).containsExactly("BO");
    asAnEarlierBuildLeft("pilgrim", "earlier-fill.sql");
    service("70.4").downTo("0");
    assertThat(functions()).isEmpty();
    database().execute("INSERT INTO pilgrim (id, name) VALUES (3, 'cy')");
  }

  /** As a step left it that this build does not have any more: a fill of one column by another. */
  private void leftFill(String column, String fill) {
    String name = "concertina_0001_" + column + "_00000000";
    database()
        .execute(
            "CREATE FUNCTION %s() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.\"%s\" := (SELECT (%s) FROM (SELECT NEW.*) AS \"supplier\"); RETURN NEW; END $$"
                .formatted(name, column, fill),
            "CREATE TRIGGER zz_%1$s_i BEFORE INSERT ON supplier FOR EACH ROW WHEN (NEW.\"%2$s\" IS NULL) EXECUTE FUNCTION %1$s()"
                .formatted(name, column));
  }

  /** A fill that nobody closed goes with the column that it fills. */
  @Test
  default void aDroppedColumnTakesItsFillAlong() {
    legacy(Scenarios.suppliers(database().kind()));
    leftFill("pager", "upper(name)");
    leftFill("fax", "upper(name)");
    service("4.2").migrate();
    service("4.2", "4.1").migrate();
    database().execute("INSERT INTO supplier (id, name) VALUES (-1, 'knows neither')");
    assertThat(Triggers.names(database())).isEmpty();
    assertThat(functions()).isEmpty();
  }

  /** A column that another one is filled from is still needed. */
  @Test
  default void aColumnThatAFillReadsIsHeld() {
    legacy(Scenarios.suppliers(database().kind()));
    leftFill("name", "upper(pager)");
    assertThatExceptionOfType(ContractHeldException.class)
        .isThrownBy(() -> service("4.2").contract("4.2"))
        .withMessageContaining("triggers of another open change name supplier.pager");
    database().execute("INSERT INTO supplier (id, fax, pager) VALUES (-1, '', 'p')");
    assertThat(database().query("SELECT name FROM supplier WHERE id = -1")).containsExactly("P");
  }

  /** An operator of a writer's would be a better match for two varchars than PostgreSQL's own. */
  @Test
  default void nothingOfAWritersRunsWithTheRightsOfTheOwner() {
    database().execute(Scenarios.events(database().kind()));
    List<String> found = new ArrayList<>();
    service("26.1")
        .listener(
            PartitionTableTck.after(
                "",
                () ->
                    found.addAll(
                        database()
                            .query(
                                "SELECT array_to_string(proconfig, ';') || '|' || (prosrc ~ '[^.]= *(OLD|NEW|excluded)[.][^;]* (AND|THEN)') FROM pg_proc WHERE prosecdef AND proname LIKE 'concertina%'"))))
        .migrate();
    assertThat(found).isNotEmpty().containsOnly("search_path=pg_catalog, pg_temp|false");
  }

  private List<String> functions() {
    return database().query("SELECT proname FROM pg_proc WHERE proname LIKE 'concertina%'");
  }

  private void asAnEarlierBuildLeft(String table, String resource) {
    for (String trigger : Triggers.names(database())) {
      database().execute("DROP TRIGGER \"" + trigger + "\" ON " + table);
    }
    for (String function : functions()) {
      database().execute("DROP FUNCTION \"" + function + "\"()");
    }
    try (InputStream text = TriggersTck.class.getResourceAsStream(resource)) {
      database().execute(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
