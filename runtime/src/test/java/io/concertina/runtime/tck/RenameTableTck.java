package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.migration.Mapping;
import io.concertina.migration.Table;
import io.concertina.runtime.report.ContractHeldException;
import io.concertina.runtime.report.SchemaInUseException;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table that is known by its old and its new name. */
interface RenameTableTck extends Fixture {

  private CatalogueSnapshot teams() {
    return legacy(Scenarios.teams(database().kind()));
  }

  private static Release old() {
    return Release.of("18.7")
        .mapping(new Mapping("shop.Team", new Table("", "team"), List.of("id", "name", "points")));
  }

  /** Each name is written to in all ways, and read under both. */
  private void bothNamesAreWritten(String round) {
    for (String name : List.of("team", "crew")) {
      String row = name + " " + round;
      database()
          .execute(
              "INSERT INTO %s (name, points) VALUES ('%s', 1)".formatted(name, row),
              "INSERT INTO %s (points) VALUES (2)".formatted(name),
              "UPDATE %s SET name = name || '!', points = points + 10 WHERE name = '%s'"
                  .formatted(name, row),
              "UPDATE %s SET name = 'doomed' WHERE name = 'unnamed'".formatted(name),
              "DELETE FROM %s WHERE name = 'doomed'".formatted(name));
      if (database().kind() == Kind.POSTGRES) {
        database()
            .execute(
                "INSERT INTO %s (name) VALUES ('%s!') ON CONFLICT (name) DO UPDATE SET points = 77"
                    .formatted(name, row));
        assertThat(
                database()
                    .query(
                        "INSERT INTO %s (name, points) VALUES ('x', 3) RETURNING name, points, id >"
                                .formatted(name)
                            + " 20"))
            .containsExactly("x|3|t");
        database().execute("DELETE FROM %s WHERE name = 'x'".formatted(name));
      }
      for (String reader : List.of("team", "crew")) {
        assertThat(
                database()
                    .query(
                        "SELECT points FROM %s WHERE name = '%s!' AND id > 20"
                            .formatted(reader, row)))
            .containsExactly(database().kind().pick("77", "11"));
      }
    }
  }

  @Test
  default void renamedTableThroughItsWholeLife() {
    CatalogueSnapshot original = teams();
    service("18.7").migrate();
    service("18.7").downTo("0");
    try (var before = service(old()).boot()) {
      before.await();
      service("18.7", "18.8").migrate();
      bothNamesAreWritten("open");
      try (var after = service("18.7", "18.8").boot()) {
        after.await();
        assertThatExceptionOfType(SchemaInUseException.class)
            .isThrownBy(() -> service("18.7", "18.8").downTo("18.7"))
            .withMessageContaining("still maps crew");
      }
      assertThatExceptionOfType(ContractHeldException.class)
          .isThrownBy(() -> service("18.7", "18.8", "18.10").contract("18.10"))
          .withMessageContaining("V18.10 contract table team -> crew may not run yet")
          .withMessageContaining("still maps team, last seen");
    }
    service("18.7", "18.8", "18.9", "18.10", "18.11").migrate();
    database().execute("INSERT INTO crew (name) VALUES ('late')");
    assertThat(database().query("SELECT badge FROM crew WHERE name = 'late'"))
        .containsExactly("none");
    assertThat(database().count("SELECT count(*) FROM player JOIN crew ON crew.id = team_id"))
        .isEqualTo(1);
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service(old()).boot())
        .withMessageContaining("team.name");

    service("18.7", "18.8", "18.9", "18.10", "18.11").downTo("18.9");
    bothNamesAreWritten("contract undone");
    service("18.7", "18.8", "18.9", "18.10").migrate();
    assertThat(now().only(f -> f.table().equals("team")).facts()).isEmpty();
    assertThat(now().only(f -> f.kind().matches("trigger|view")).facts()).isEmpty();

    service("18.7", "18.8", "18.9", "18.10").downTo("0");
    database().execute("DELETE FROM team WHERE id > 20");
    assertSame(
        "all the way back",
        now().catalogue().only(f -> !f.kind().equals("sequence")),
        original.catalogue().only(f -> !f.kind().equals("sequence")));
    assertThat(database().count("SELECT count(*) FROM team")).isEqualTo(20);
  }

  @Test
  default void upsertUnderTheNewNameOfSqliteWaitsForTheContract() {
    teams();
    service("18.7", "18.8").migrate();
    String upsert =
        "INSERT INTO %s (id, name) VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET points = 5";
    database().execute(upsert.formatted("team"));
    if (database().kind() == Kind.SQLITE) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> database().execute(upsert.formatted("crew")))
          .withStackTraceContaining("cannot UPSERT a view");
    } else {
      database().execute(upsert.formatted("crew"));
    }
    assertThat(database().query("SELECT name, points FROM crew WHERE id = 1"))
        .containsExactly("team 1|5");
  }

  @Test
  default void constraintsHoldUnderBothNames() {
    teams();
    service("18.7", "18.8").migrate();
    for (String name : List.of("team", "crew")) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(
              () -> database().execute("INSERT INTO %s (name) VALUES ('team 1')".formatted(name)))
          .withStackTraceContaining(
              database().kind().pick("team_name_key", "UNIQUE constraint failed: team.name"));
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(
              () -> database().execute("UPDATE %s SET name = NULL WHERE id = 1".formatted(name)))
          .withStackTraceContaining(
              database().kind().pick("null value in", "NOT NULL constraint failed"));
    }
  }

  @Test
  default void renameOfATableAlreadyDoneByHand() {
    teams();
    service("18.7").migrate();
    database().execute("ALTER TABLE team RENAME TO crew");
    CatalogueSnapshot before = now();
    service("18.7", "18.8", "18.10").migrate();
    assertSame("recognised", now(), before);
    assertThat(service("18.7", "18.8", "18.10").status().complete()).isTrue();
    service("18.7", "18.8", "18.10").downTo("18.7");
    assertSame("what was done by hand stays", now(), before);
  }

  @Test
  default void renameRefusesAnotherTableOfThatName() {
    teams();
    database().execute("CREATE TABLE crew (id bigint PRIMARY KEY, name text)");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("18.8").migrate())
        .withMessageContaining("wanted: team is the table, crew a view of it")
        .withMessageContaining("found:  team is a table; crew is a table");
    assertSame("refused", now(), before);
  }

  @Test
  default void viewOfTheNewNameHoldsTheContract() {
    teams();
    service("18.7", "18.8").migrate();
    database()
        .execute(
            "CREATE VIEW best AS SELECT name FROM crew WHERE points > 15",
            "CREATE VIEW worst AS SELECT name FROM team WHERE points < 3");
    assertThatExceptionOfType(ContractHeldException.class)
        .isThrownBy(() -> service("18.7", "18.8", "18.10").contract("18.10"))
        .withMessageContaining("best depends on crew, the view that goes");
    database().execute("DROP VIEW best");
    service("18.7", "18.8", "18.10").migrate();
    assertThat(database().count("SELECT count(*) FROM worst")).isEqualTo(8);
  }

  @Test
  default void columnThatIsKeptAsideIsPurgedUnderTheNewName() {
    database()
        .execute(
            "CREATE TABLE duty (id bigint PRIMARY KEY, fax varchar(24), name varchar(40))",
            "INSERT INTO duty (id, fax) VALUES (1, '112')");
    service("18.12", "18.13").migrate();
    service("18.12", "18.13", "18.14").migrate();
    assertThat(database().query("SELECT concertina_0018_0012_fax FROM shift"))
        .containsExactly("112");
    database()
        .execute(
            "UPDATE concertina_history SET finished_at = "
                + database()
                    .kind()
                    .pick(
                        "finished_at - interval '31 days'",
                        "strftime('%Y-%m-%d %H:%M:%f', finished_at, '-31 days')"));
    assertThat(service("18.12", "18.13", "18.14").plan().toString()).contains("shift");
    service("18.12", "18.13", "18.14").migrate();
    assertThat(now().only(f -> f.toString().contains("fax")).facts()).isEmpty();
    assertThat(service("18.12", "18.13", "18.14").status().complete()).isTrue();
  }
}
