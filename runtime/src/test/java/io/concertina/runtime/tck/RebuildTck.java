package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.migration.Version;
import io.concertina.runtime.Concertina;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.LockRefusedException;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What a twin that takes the place of a table keeps of it, and what it waits for. */
interface RebuildTck extends Fixture {

  private static Listener after(String summary, Runnable action) {
    return new Listener() {
      @Override
      public void operationFinished(Version version, String done, Duration took) {
        if (done.startsWith(summary)) {
          action.run();
        }
      }
    };
  }

  private static List<String> events(TestDatabase database) {
    return database.query("SELECT id, happened, note FROM \"Event Log\" ORDER BY id, happened");
  }

  /** The copy's cursor is at the end by then. */
  @Test
  default void rowsThatTheComparisonFoundMissingAreCopiedByTheNextRun() {
    database().execute(Scenarios.events(database().kind()));
    service("26.1").migrate();
    database()
        .execute(
            "INSERT INTO \"Event Log\" (id, happened, note) VALUES (5, '2027-05-05', 'twice')");
    for (int turn = 0; turn < 2; turn++) {
      assertThatExceptionOfType(VerificationException.class)
          .isThrownBy(() -> service("26.1").downTo("0"))
          .withMessageContaining(
              "1 of 31 rows of Event Log are wrong, the first with key (5, 2027-05-05)");
    }
    database().execute("DELETE FROM \"Event Log\" WHERE id = 5 AND happened < '2027-01-01'");
    List<String> expected = events(database());
    service("26.1").downTo("0");
    assertThat(events(database())).isEqualTo(expected).contains("5|2027-05-05|twice");
  }

  /** As a subscription's apply worker does. */
  @Test
  default void whatWasWrittenPastTheTriggersIsPutRightByTheNextRun() {
    database().execute(Scenarios.events(database().kind()));
    Listener replica =
        after(
            "copy",
            () ->
                database()
                    .execute(
                        "SET session_replication_role = replica",
                        "UPDATE \"Event Log\" SET note = note || '!' WHERE id = 3",
                        "UPDATE \"Event Log\" SET happened = happened + 400 WHERE id = 4",
                        "DELETE FROM \"Event Log\" WHERE id IN (6, 7, 99)",
                        "INSERT INTO \"Event Log\" (id, note) VALUES (7, 'again' || random()), (99, 'new' || random())",
                        "RESET session_replication_role"));
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("26.1").listener(replica).migrate())
        .withMessageContaining("4 of 30 rows of Event Log are wrong");
    List<String> expected = events(database());
    service("26.1").migrate();
    assertThat(events(database())).isEqualTo(expected);
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("26.1").listener(replica).downTo("0"));
    database().execute("UPDATE \"Event Log\" SET note = 'kept' WHERE id = 99");
    expected = events(database());
    service("26.1").downTo("0");
    assertThat(events(database())).isEqualTo(expected);
  }

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

  /** A transaction that sees the database as it is now for as long as it is open. */
  private Connection snapshot(String application) throws SQLException {
    Connection connection = database().dataSource().getConnection();
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET application_name = '" + application + "'");
      statement.execute("SELECT 'as it was'");
    }
    return connection;
  }

  @Test
  default void whoeverSeesTheTableAsItWasIsNamedAndEndsTheWait() throws SQLException {
    database().execute(Scenarios.events(database().kind()));
    try (Connection report = snapshot("report")) {
      Recorder recorder = new Recorder();
      assertThatExceptionOfType(LockRefusedException.class)
          .isThrownBy(
              () -> service("26.1").lockRetry(Duration.ofMillis(500)).listener(recorder).migrate())
          .withMessageContaining(
              "put the twin in the place of Event Log: transactions that began before its rows were"
                  + " compared are still open (")
          .withMessageContaining("(app \"report\", user postgres, ")
          .withMessageContaining(" s in transaction): SELECT 'as it was'")
          .withMessageNotContaining("lock on");
      assertThat(recorder.events("refused 26.1"))
          .isNotEmpty()
          .allMatch(event -> event.contains("SELECT 'as it was'"));
      report.rollback();
    }
    service("26.1").migrate();
  }

  /** The foreign key goes from one table to the other. */
  @Test
  default void whoeverHasATableThatItRefersToIsNamed() throws SQLException {
    database().execute(Scenarios.events(database().kind()));
    try (Connection report = database().dataSource().getConnection()) {
      Listener reader =
          after("compare", () -> open(report, "LOCK TABLE place IN ACCESS SHARE MODE"));
      assertThatExceptionOfType(LockRefusedException.class)
          .isThrownBy(() -> service("26.1").lockRetry(Duration.ZERO).listener(reader).migrate())
          .withMessageContaining("lock on Event Log or public.place not granted (")
          .withMessageContaining("LOCK TABLE place IN ACCESS SHARE MODE");
      report.rollback();
    }
    service("26.1").migrate();
  }

  private static void open(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A writer who stays lets whoever comes later look as old as himself. */
  @Test
  default void nobodyWhoCameLaterIsWaitedFor() throws SQLException {
    database().execute(Scenarios.events(database().kind()));
    database().execute("CREATE TABLE other (id int)");
    List<Connection> later = new ArrayList<>();
    try (Connection writer = database().dataSource().getConnection();
        Connection report = snapshot("report")) {
      writer.setAutoCommit(false);
      try (Statement statement = writer.createStatement()) {
        statement.execute("INSERT INTO other VALUES (1)");
      }
      Recorder recorder =
          new Recorder(
              event -> {
                if (event.startsWith("refused 26.1")) {
                  try {
                    later.add(snapshot("later"));
                    report.rollback();
                  } catch (SQLException e) {
                    throw new IllegalStateException(e);
                  }
                }
              });
      service("26.1").lockRetry(Duration.ofSeconds(2)).listener(recorder).migrate();
      assertThat(recorder.events("refused 26.1")).hasSize(1);
    } finally {
      for (Connection connection : later) {
        connection.close();
      }
    }
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

  /** The twin can have one of them only. */
  @Test
  default void aSecondRowOfAKeyThatComesAfterTheComparisonTakesNoOthersPlace() {
    database().execute(Scenarios.events(database().kind()));
    service("26.1").migrate();
    String twice =
        "INSERT INTO \"Event Log\" (id, happened, note) VALUES (5, '2027-05-05', 'twice')";
    String once = "DELETE FROM \"Event Log\" WHERE note = 'twice'";
    List<String> before = events(database());
    for (List<String> writes : List.of(List.of(twice), List.of(twice, once))) {
      Listener writer = after("compare", () -> database().execute(writes));
      assertThatExceptionOfType(VerificationException.class)
          .isThrownBy(() -> service("26.1").listener(writer).downTo("0"))
          .withMessageContaining(
              "rows of Event Log that came meanwhile had the same key, the first of them (5), and"
                  + " its twin has not what there is of them now");
      database().execute(once);
      assertThat(events(database())).isEqualTo(before);
    }
    service("26.1").downTo("0");
    assertThat(events(database())).isEqualTo(before);
  }

  /** One statement: each row has the key of the next one for a moment. */
  @Test
  default void keysThatPassFromRowToRowAreNoDuplicates() {
    CatalogueSnapshot original = legacy(Scenarios.events(database().kind()));
    service("26.1").migrate();
    String shift = "UPDATE \"Event Log\" SET id = id ";
    Listener writer = after("compare", () -> database().execute(shift + "+ 1", shift + "- 1"));
    service("26.1").listener(writer).downTo("0");
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
    refused(
        () -> service("26.1").downTo("0"),
        "because of trigger own of partition event_2026; rule _RETURN on view seen\n");
    assertSame("refused", now(), before);
    database().execute("DROP TRIGGER own ON event_2026", "DROP VIEW seen");
    service("26.1").downTo("0");
  }
}
