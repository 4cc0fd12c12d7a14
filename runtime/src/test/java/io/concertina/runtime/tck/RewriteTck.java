package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertina.runtime.report.Plan;
import io.concertina.runtime.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a plan says of PostgreSQL's locks is measured: "catalogue only" leaves each table in the
 * file that it was in.
 */
interface RewriteTck extends Fixture {

  private static List<String> files(TestDatabase database) {
    return database.query(
        "SELECT oid, relname, pg_relation_filenode(oid) FROM pg_class WHERE relkind = 'r' AND"
            + " relnamespace = 'public'::regnamespace AND relname NOT LIKE 'concertina%' ORDER BY oid");
  }

  /** Tables that are in another file than before; new ones and those that are gone are not. */
  private static List<String> rewritten(List<String> before, List<String> after) {
    List<String> rewritten = new ArrayList<>();
    for (String table : before) {
      String oid = table.substring(0, table.indexOf('|') + 1);
      String file = table.substring(table.lastIndexOf('|'));
      after.stream()
          .filter(now -> now.startsWith(oid) && !now.endsWith(file))
          .forEach(rewritten::add);
    }
    return rewritten;
  }

  @Test
  default void catalogueOnlyLeavesEveryTableInItsFile() {
    for (Scenario scenario : Scenarios.all()) {
      try (TestDatabase database = open()) {
        database.execute(scenario.legacy().apply(database.kind()));
        for (Scenario.Stage stage : scenario.stages()) {
          database.execute(stage.before());
          Set<String> shortOnes =
              service(database, stage.release()).plan().lines().stream()
                  .filter(line -> line.lock().endsWith("catalogue only"))
                  .map(line -> "did " + line.version() + " " + line.summary())
                  .collect(Collectors.toSet());
          List<List<String>> seen = new ArrayList<>(List.of(files(database)));
          Recorder recorder =
              new Recorder(
                  event -> {
                    if (event.startsWith("did ")) {
                      List<String> now = files(database);
                      List<String> rewritten = rewritten(seen.get(seen.size() - 1), now);
                      seen.add(now);
                      if (shortOnes.contains(event)) {
                        assertThat(rewritten)
                            .as("%s, %s, %s", scenario, stage.name(), event)
                            .isEmpty();
                      }
                    }
                  });
          stage.work().accept(service(database, stage.release()).listener(recorder));
        }
      }
    }
  }

  /** Whatever the risk that was accepted for it, the plan says what it does. */
  @Test
  default void aColumnThatRewritesItsTableIsToldSo() {
    database()
        .execute(
            "CREATE DOMAIN nickname AS text CHECK (VALUE <> '')",
            "CREATE TABLE poet (id bigint PRIMARY KEY, real_name text, nick text, motto text)",
            "INSERT INTO poet VALUES (1)");
    Plan.Line line = service("40.5").plan().lines().get(0);
    assertThat(line.lock()).isEqualTo("ACCESS EXCLUSIVE while every row is written anew");
    List<String> before = files(database());
    database().execute(line.sql());
    assertThat(rewritten(before, files(database()))).hasSize(1);
    database()
        .execute(
            "ALTER TABLE poet DROP COLUMN spare",
            "ALTER DOMAIN nickname DROP CONSTRAINT nickname_check");
    line = service("40.5").plan().lines().get(0);
    assertThat(line.lock()).isEqualTo("ACCESS EXCLUSIVE, catalogue only");
    before = files(database());
    database().execute(line.sql());
    assertThat(rewritten(before, files(database()))).isEmpty();
  }
}
