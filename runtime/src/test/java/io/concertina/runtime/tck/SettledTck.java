package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;

import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What people have set on tables and columns is there again when everything is undone. */
interface SettledTck extends Fixture {

  /** On every table and column that is there: what PostgreSQL lets be set, none as it comes. */
  String SETTINGS =
      """
      DO $$
      DECLARE c record; t record;
      BEGIN
        CREATE FUNCTION beside() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RETURN NULL; END $f$;
        FOR t IN SELECT oid, relname, relkind FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition LOOP
          EXECUTE format('COMMENT ON TABLE %I IS %L', t.relname, 'table ' || t.relname);
          EXECUTE format('GRANT INSERT, DELETE ON %I TO PUBLIC', t.relname);
          /* of the table */
          IF t.relkind = 'r' THEN
            EXECUTE format('ALTER TABLE %I SET (fillfactor = 77)', t.relname);
          END IF;
          FOR c IN SELECT attname, attgenerated, attstorage FROM pg_attribute WHERE attrelid = t.oid AND attnum > 0 AND NOT attisdropped LOOP
            EXECUTE format('COMMENT ON COLUMN %I.%I IS %L', t.relname, c.attname, 'column ' || c.attname);
            EXECUTE format('GRANT SELECT (%I) ON %I TO PUBLIC', c.attname, t.relname);
            EXECUTE format('ALTER TABLE %I ALTER COLUMN %I SET STATISTICS 77', t.relname, c.attname);
            EXECUTE format('ALTER TABLE %I ALTER COLUMN %I SET (n_distinct = 7)', t.relname, c.attname);
            IF c.attstorage = 'x' THEN
              EXECUTE format('ALTER TABLE %I ALTER COLUMN %I SET STORAGE EXTERNAL, ALTER COLUMN %2$I SET COMPRESSION pglz', t.relname, c.attname);
            END IF;
          END LOOP;
        END LOOP;
      END $$""";

  /** What stands in the way of a table that takes another one's place. */
  String OF_THE_TABLE =
      """
      EXECUTE format('ALTER TABLE %I REPLICA IDENTITY FULL', t.relname);
      EXECUTE format('CREATE TRIGGER beside AFTER INSERT ON %I FOR EACH STATEMENT EXECUTE FUNCTION beside()', t.relname);
      EXECUTE format('ALTER TABLE %I DISABLE TRIGGER beside', t.relname);
      """;

  Set<String> REPLACED = Set.of("partition table", "inline");

  /**
   * Columns and a table that a contract drops: the undo makes them anew, with type, NOT NULL and
   * values, as the pages of the steps say.
   */
  Set<String> MADE_ANEW =
      Set.of(
          "supplier.pager",
          "payment.cents",
          "person.full_name",
          "person.street",
          "person.city",
          "guest.street",
          "guest.city",
          "vessel.draught",
          "patron.town",
          "lodger_address");

  /** What can't be undone, and what statements of the user's say themselves. */
  Set<String> LEFT_OUT = Set.of("backfill", "transform", "tables", "sql");

  @TestFactory
  default Stream<DynamicTest> everythingThatIsSetComesBack() {
    return Scenarios.all().stream()
        .filter(scenario -> !LEFT_OUT.contains(scenario.name()))
        .map(
            scenario ->
                DynamicTest.dynamicTest(
                    scenario.name(),
                    () -> {
                      try (TestDatabase database = open()) {
                        comesBack(scenario, database);
                      }
                    }));
  }

  private void comesBack(Scenario scenario, TestDatabase database) {
    database.execute(scenario.legacy().apply(database.kind()));
    if (database.kind() == TestDatabase.Kind.POSTGRES) {
      database.execute(
          List.of(
              SETTINGS.replace(
                  "/* of the table */", REPLACED.contains(scenario.name()) ? "" : OF_THE_TABLE)));
    }
    CatalogueSnapshot original = settled(database);
    Set<String> versions = new LinkedHashSet<>();
    for (Scenario.Stage stage : scenario.stages()) {
      stage
          .release()
          .migrations()
          .forEach(migration -> versions.add(migration.version().toString()));
      stage.work().accept(service(database, stage.release()));
      service(database, stage.release()).boot().close();
    }
    service(database, Release.of(versions.toArray(String[]::new))).downTo("0");
    assertSame(scenario.name(), settled(database), original);
  }

  private static CatalogueSnapshot settled(TestDatabase database) {
    return database
        .snapshot()
        .withoutOwn()
        .catalogue()
        .unordered()
        .only(
            fact ->
                !fact.kind().equals("constraint")
                    && !fact.kind().equals("index")
                    && !MADE_ANEW.contains(fact.table())
                    && !MADE_ANEW.contains(fact.table() + "." + fact.name()));
  }
}
