package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static io.concertina.runtime.tck.PartitionTableTck.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.ObstacleException;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What a twin that takes the place of a table keeps of it, and what is refused that it can't. */
interface RebuildTck extends Fixture {

  /** The roles are the server's: they go with all that has grants of theirs, whatever happens. */
  private void withRoles(List<String> roles, Runnable test) {
    roles.forEach(role -> database().execute("CREATE ROLE " + role + " LOGIN PASSWORD 'secret'"));
    try {
      test.run();
    } finally {
      String all = String.join(", ", roles);
      database()
          .execute(
              "DROP SCHEMA public CASCADE",
              "DROP OWNED BY " + all + " CASCADE",
              "DROP ROLE " + all);
    }
  }

  private static List<String> grants(TestDatabase database) {
    return database.query(
        "SELECT c.relkind IN ('r', 'p'), c.relname, c.relacl, (SELECT string_agg(a.attname || a.attacl::text, ' ') FROM"
            + " pg_attribute a WHERE a.attrelid = c.oid) FROM pg_class c WHERE c.relname LIKE 'Event Log%' AND"
            + " c.relkind IN ('r', 'p', 'S') ORDER BY 2");
  }

  /** What may be read or called, Concertina's own tables aside. */
  private static List<String> openTo(TestDatabase database, String role) {
    return database.query(
        "SELECT c.relname FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) x WHERE x.grantee = '%1$s'::regrole AND x.privilege_type = 'SELECT' AND c.relname NOT SIMILAR TO 'concertina_[a-z]%%' UNION SELECT p.proname FROM pg_proc p CROSS JOIN LATERAL aclexplode(p.proacl) x WHERE x.grantee = '%1$s'::regrole"
            .formatted(role));
  }

  /** Also grants that others gave, what the owner took from himself, and those of the identity. */
  @Test
  default void defaultPrivilegesOpenNothing() {
    withRoles(
        List.of("reader", "giver"),
        () -> {
          database().execute(Scenarios.events(database().kind()));
          database()
              .execute(
                  "GRANT INSERT, UPDATE ON \"Event Log\" TO giver WITH GRANT OPTION",
                  "REVOKE TRUNCATE ON \"Event Log\" FROM CURRENT_USER",
                  "GRANT USAGE ON SEQUENCE \"Event Log_id_seq\" TO giver",
                  "SET ROLE giver",
                  "GRANT INSERT, UPDATE (note) ON \"Event Log\" TO reader",
                  "RESET ROLE",
                  "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reader",
                  "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON SEQUENCES TO reader",
                  "ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO reader");
          List<String> before = grants(database());
          assertThat(before).hasSize(2);
          for (int turn = 0; turn < 2; turn++) {
            Listener looker = after("", () -> assertThat(openTo(database(), "reader")).isEmpty());
            service("26.1").listener(looker).migrate();
            assertThat(grants(database())).isEqualTo(before);
            assertThat(openTo(database(), "reader")).isEmpty();
            service("26.1").listener(looker).downTo("0");
            assertThat(grants(database())).isEqualTo(before);
          }
        });
  }

  /** A grant that comes between the twin and the swap counts as one from before. */
  @Test
  default void aGrantThatComesMeanwhileIsKept() {
    withRoles(
        List.of("reader"),
        () -> {
          database().execute(Scenarios.events(database().kind()));
          service("26.1")
              .listener(
                  after(
                      "copy",
                      () ->
                          database()
                              .execute(
                                  "GRANT DELETE ON \"Event Log\" TO reader",
                                  "REVOKE SELECT ON \"Event Log\" FROM PUBLIC")))
              .migrate();
          assertThat(
                  database()
                      .query(
                          "SELECT has_table_privilege('reader', '\"Event Log\"', 'DELETE'), has_table_privilege('reader', '\"Event Log\"', 'SELECT')"))
              .containsExactly("t|f");
        });
  }

  @Test
  default void whatThisRoleCanNotGiveIsNamedBeforeAnythingIsMade() {
    withRoles(
        List.of("keeper", "reader", "giver"),
        () -> {
          database().execute(Scenarios.events(database().kind()));
          database()
              .execute(
                  "GRANT ALL ON SCHEMA public TO keeper",
                  "ALTER TABLE place OWNER TO keeper",
                  "ALTER TABLE \"Event Log\" OWNER TO keeper",
                  "GRANT INSERT ON \"Event Log\" TO giver WITH GRANT OPTION",
                  "SET ROLE giver",
                  "GRANT INSERT ON \"Event Log\" TO reader");
          PGSimpleDataSource keeper = new PGSimpleDataSource();
          keeper.setUrl(database().url());
          keeper.setUser("keeper");
          keeper.setPassword("secret");
          Concertina service = Concertina.on(keeper).indexes(Release.of("26.1"));
          assertThatExceptionOfType(SchemaMismatchException.class)
              .isThrownBy(service::migrate)
              .withMessageContaining(
                  "because of statistics event_stat, of which this role is no owner;")
              .withMessageContaining(
                  " the grant of INSERT on Event Log to reader by giver, in whose name"
                      + " this role may grant nothing");
          assertThat(database().query("SELECT 1 FROM pg_class WHERE relname = 'event_old'"))
              .isEmpty();
          database()
              .execute("GRANT giver TO keeper", "ALTER STATISTICS event_stat OWNER TO keeper");
          List<String> before = grants(database());
          service.migrate();
          assertThat(grants(database())).isEqualTo(before);
        });
  }

  private static List<String> branches(String key) {
    return List.of(
        "CREATE TABLE branch (id bigint NOT NULL, country varchar(2) NOT NULL, name varchar(40), "
            + key
            + ")",
        Rows.insert(
            9, "branch", "id, country, name", "i, CASE i % 2 WHEN 0 THEN 'DE' ELSE 'AT' END, 'b'"));
  }

  /** The mapping says (id, country). */
  @Test
  default void aKeyInAnotherOrderStaysAsItIs() {
    thereAndBack("PRIMARY KEY (country, id)");
  }

  @Test
  default void aKeyThatIsNotCalledPrimaryStaysAsItIs() {
    thereAndBack("UNIQUE (country, id)");
  }

  private void thereAndBack(String key) {
    CatalogueSnapshot original = legacy(branches(key));
    service("26.3").migrate();
    assertThat(
            database()
                .query(
                    "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid ="
                        + " 'branch'::regclass AND contype IN ('p', 'u')"))
        .containsExactly(key);
    assertThat(database().query("SELECT count(*) FROM branch_de")).containsExactly("9");
    database()
        .execute(
            "DELETE FROM branch WHERE id = 9", "UPDATE branch SET country = 'DE' WHERE id = 1");
    Listener writer =
        after(
            "copy",
            () ->
                database()
                    .execute(
                        "INSERT INTO branch VALUES (9, 'AT', 'b')",
                        "UPDATE branch SET country = 'AT' WHERE id = 1"));
    service("26.3").listener(writer).downTo("0");
    assertSame("back", now(), original);
  }

  @Test
  default void anotherKeyThanTheMappedOneIsNamedBeforeAnythingIsMade() {
    CatalogueSnapshot original =
        legacy(
            List.of(
                "CREATE TABLE visit (id bigserial UNIQUE, page varchar(40) PRIMARY KEY)",
                "INSERT INTO visit (page) VALUES ('a'), ('b')"));
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("26.4").migrate())
        .withMessageContaining(
            "because of constraint visit_pkey, the primary key (page) in place of the model's (id)");
    assertSame("refused", now(), original);
  }

  private static List<String> comments(TestDatabase database) {
    return database.query(
        "SELECT o.type, o.identity, d.description FROM pg_description d CROSS JOIN LATERAL"
            + " pg_identify_object(d.classoid, d.objoid, d.objsubid) o WHERE d.description LIKE 'it''s %' AND o.identity NOT LIKE '%concertina%' ORDER BY 1, 2");
  }

  private void comment(String object, String text) {
    database().execute("COMMENT ON " + object + " IS '" + text.replace("'", "''") + "'");
  }

  @Test
  default void everyCommentIsKept() {
    database().execute(Scenarios.events(database().kind()));
    for (String object :
        List.of(
            "TABLE \"Event Log\"",
            "COLUMN \"Event Log\".note",
            "COLUMN \"Event Log\".place",
            "CONSTRAINT \"Event Log_pkey\" ON \"Event Log\"",
            "CONSTRAINT noted ON \"Event Log\"",
            "CONSTRAINT event_place ON \"Event Log\"",
            "CONSTRAINT event_placed ON \"Event Log\"",
            "INDEX \"Event Log_pkey\"",
            "INDEX event_placed",
            "INDEX event_note",
            "STATISTICS event_stat",
            "SEQUENCE \"Event Log_id_seq\"")) {
      comment(object, "it's " + object);
    }
    boolean named = !database().query("SELECT 1 FROM pg_constraint WHERE contype = 'n'").isEmpty();
    if (named) {
      comment("CONSTRAINT \"Event Log_happened_not_null\" ON \"Event Log\"", "it's there");
      comment("CONSTRAINT \"Event Log_id_not_null\" ON \"Event Log\"", "it's a number");
    }
    List<String> before = comments(database());
    assertThat(before).hasSize(named ? 14 : 12);
    CatalogueSnapshot original = now();
    Listener person =
        after(
            "copy",
            () -> {
              comment("INDEX event_unique", "it's new");
              comment("COLUMN \"Event Log\".place", "");
            });
    service("26.1").listener(person).migrate();
    assertThat(comments(database()))
        .contains("index|public.event_unique|it's new")
        .hasSameSizeAs(before);
    database().execute("COMMENT ON INDEX event_unique IS NULL");
    comment("COLUMN \"Event Log\".place", "it's COLUMN \"Event Log\".place");
    assertThat(comments(database())).isEqualTo(before);
    service("26.1").downTo("0");
    assertThat(comments(database())).isEqualTo(before);
    assertSame("back", now(), original);
  }

  /** A trigger of the table's own is refused, whatever it is told to do. */
  @Test
  default void triggersAreNamedInEveryState() {
    database().execute(Scenarios.events(database().kind()));
    database().execute(trigger("\"Event Log\""));
    for (String state : List.of("DISABLE", "ENABLE REPLICA", "ENABLE ALWAYS")) {
      database().execute("ALTER TABLE \"Event Log\" " + state + " TRIGGER own");
      CatalogueSnapshot before = now();
      refused(() -> service("26.1").migrate(), "because of trigger own\n");
      assertSame("refused", now(), before);
    }
    database()
        .execute(
            "DROP TRIGGER own ON \"Event Log\"", "ALTER TABLE \"Event Log\" DISABLE TRIGGER ALL");
    refused(
        () -> service("26.1").migrate(),
        "because of constraint event_place, which is not checked as it was when it was made\n");
    database().execute("ALTER TABLE \"Event Log\" ENABLE TRIGGER ALL");
    service("26.1").migrate();
  }

  private static List<String> trigger(String table) {
    return List.of(
        "CREATE OR REPLACE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$",
        "CREATE TRIGGER own AFTER INSERT ON " + table + " FOR EACH ROW EXECUTE FUNCTION nothing()");
  }

  private static void refused(Runnable run, String because) {
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(run::run)
        .withMessageContaining("no twin can take the place of Event Log " + because);
  }

  @Test
  default void whatASinglePartitionHasIsNamedBeforeTheWayDown() {
    database().execute(Scenarios.events(database().kind()));
    service("26.1").migrate();
    database().execute(trigger("event_2026"));
    database().execute("CREATE VIEW seen AS SELECT id FROM event_old");
    CatalogueSnapshot before = now();
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("26.1").downTo("0"))
        .withMessageContaining(
            "VIEW seen depends on Event Log, which another table takes the place of");
    assertSame("refused", now(), before);
    database().execute("DROP VIEW seen");
    refused(() -> service("26.1").downTo("0"), "because of trigger own of partition event_2026\n");
    database().execute("DROP TRIGGER own ON event_2026");
    service("26.1").downTo("0");
  }
}
