package io.concertina.runtime.tck;

import static io.concertina.runtime.tck.Fixture.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.concertina.migration.Mapping;
import io.concertina.migration.Table;
import io.concertina.runtime.Concertina;
import io.concertina.runtime.boot.Background;
import io.concertina.runtime.report.ContractHeldException;
import io.concertina.runtime.report.Hold;
import io.concertina.runtime.report.LockRefusedException;
import io.concertina.runtime.report.MigrationFailedException;
import io.concertina.runtime.report.ObstacleException;
import io.concertina.runtime.report.SchemaMismatchException;
import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.Async;
import io.concertina.runtime.testing.CatalogueSnapshot;
import io.concertina.runtime.testing.CrashingDataSource;
import io.concertina.runtime.testing.KeptConnection;
import io.concertina.runtime.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What only PostgreSQL can do: schemas, and concurrent builds that fail half-way. */
interface PostgresOnlyTck extends Fixture {

  /** Texts that a collation takes for equal are different values, and their key is one row. */
  @Test
  default void textsThatACollationTakesForEqual() {
    database()
        .execute(
            "CREATE COLLATION blind (provider = icu, locale = 'und-u-ks-level2', deterministic ="
                + " false)");
    CatalogueSnapshot original =
        legacy(
            List.of(
                "CREATE TABLE country (code text COLLATE blind PRIMARY KEY, people bigint, name"
                    + " varchar(40) COLLATE blind)",
                Rows.insert(
                    2_400,
                    "country",
                    "code, people, name",
                    "CASE i % 3 WHEN 0 THEN 'Ä-' WHEN 1 THEN 'a_' ELSE 'B''' END || i, i, 'land '"
                        + " || i")));
    service("9.1", "9.2").migrate();
    assertThat(database().count("SELECT count(*) FROM country WHERE people % 10 = 0"))
        .isEqualTo(2_400);
    database()
        .execute(
            "UPDATE country SET name = 'LAND 1' WHERE code = 'A_1'",
            "UPDATE country SET label = 'Land 2' WHERE code = 'b''2'");
    assertThat(
            database()
                .query("SELECT name, label FROM country WHERE people IN (10, 20) ORDER BY people"))
        .containsExactly("LAND 1|LAND 1", "Land 2|Land 2");

    Triggers.off(database(), "UPDATE country SET label = 'LAND 3' WHERE people = 30");
    for (Runnable goOn :
        List.<Runnable>of(
            () -> service("9.1", "9.2").downTo("9.1"),
            () -> service("9.1", "9.2", "9.3").migrate())) {
      assertThatExceptionOfType(VerificationException.class)
          .isThrownBy(goOn::run)
          .withMessageContaining("1 of 2,400 rows of country are wrong")
          .withMessageContaining("name and label differ");
    }
    Triggers.off(database(), "UPDATE country SET label = name WHERE people = 30");
    service("9.1", "9.2", "9.3").migrate();
    database()
        .execute(
            "UPDATE country SET label = 'land 1' WHERE code = 'a_1'",
            "UPDATE country SET label = 'land 2' WHERE code = 'B''2'");
    service("9.1", "9.2", "9.3").downTo("0");
    assertSame("back", now().unordered(), original.unordered());
  }

  @Test
  default void invalidLeftoverIsBuiltAnew() {
    legacy(Scenarios.products(database().kind()));
    database().execute("INSERT INTO product (id, ean) VALUES (-1, 'e1')");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                database()
                    .execute("CREATE UNIQUE INDEX CONCURRENTLY product_ean_key ON product (ean)"));
    database().execute("DELETE FROM product WHERE id = -1");
    assertThat(now().only(f -> f.shape().endsWith("invalid")).facts()).hasSize(1);
    service("5.2").migrate();
    assertThat(now().only(f -> f.shape().endsWith("invalid")).facts()).isEmpty();
    assertThat(now().only(f -> f.name().equals("product_ean_key")).facts()).hasSize(1);
  }

  /** The row is written before the one that it refers to. */
  @Test
  default void aStatementOfSeveralPartsFindsItsValue() {
    legacy(Scenarios.patrons(database().kind(), 12));
    service("35.1").migrate();
    database()
        .execute(
            "WITH made AS (INSERT INTO patron_town (id, town) VALUES (777, 'Made')) INSERT INTO"
                + " patron (id, town_id) VALUES (-1, 777)",
            "WITH made AS (INSERT INTO patron_town (town) VALUES ('Told') RETURNING id) INSERT INTO"
                + " patron (id, town_id) SELECT -2, id FROM made",
            "WITH made AS (INSERT INTO patron_town (id, town) VALUES (778, 'More')) UPDATE patron"
                + " SET town_id = 778 WHERE id = 3",
            "WITH renamed AS (UPDATE patron_town SET town = 'Renamed' WHERE id = 777) UPDATE patron"
                + " SET town_id = 777 WHERE id = 6");
    assertThat(
            database().query("SELECT id, town FROM patron WHERE id IN (-1, -2, 3, 6) ORDER BY id"))
        .containsExactly("-2|Told", "-1|Renamed", "3|More", "6|Renamed");
    service("35.1", "35.2").migrate();
  }

  /** They would become one in a table of values. */
  @Test
  default void valuesThatAreEqualAndNotTheSameGetNoTable() {
    database()
        .execute(
            "CREATE COLLATION careless (provider = icu, locale = 'und-u-ks-level2', deterministic ="
                + " false)",
            "CREATE DOMAIN price AS numeric",
            "CREATE DOMAIN town AS varchar(40)",
            "CREATE TYPE capital AS ENUM ('Oslo', 'Rome')");
    Map<String, String> refused =
        Map.of(
            "text COLLATE careless", "its collation careless, by which values may be equal",
            "numeric", "its type numeric, of which values may be equal that are not the same",
            "bpchar", "its type bpchar, of which",
            "double precision", "its type double precision, of which",
            "price", "its type price, of which",
            "interval", "its type interval, of which",
            "jsonb", "its type jsonb, of which",
            "numeric(9,2)[]", "its type numeric(9,2)[], of which");
    refused.forEach(
        (type, why) -> {
          database()
              .execute(
                  "DROP TABLE IF EXISTS patron",
                  "CREATE TABLE patron (id bigint PRIMARY KEY, name varchar(40), town "
                      + type
                      + ")");
          assertThatExceptionOfType(SchemaMismatchException.class)
              .as(type)
              .isThrownBy(() -> service("35.1").migrate())
              .withMessageContaining(
                  "patron.town can't get a table of its values because of " + why)
              .withMessageContaining("give the column another type or collation first");
        });
    assertThat(now().of("patron_town").facts()).isEmpty();
    for (String type : List.of("town", "capital", "numeric(9,2)", "char(4)", "timestamptz")) {
      database()
          .execute(
              "DROP TABLE IF EXISTS patron",
              "CREATE TABLE patron (id bigint PRIMARY KEY, name text, town " + type + ")");
      service("35.1").migrate();
      service("35.1").downTo("0");
    }
  }

  @Test
  default void anotherSchemaThanTheDefaultOne() {
    for (Scenario scenario : Scenarios.all()) {
      try (TestDatabase database = open()) {
        database.execute("CREATE SCHEMA \"it's the \"\"shop\"\"\"");
        for (String sql : scenario.legacy().apply(database.kind())) {
          database.execute("SET search_path = \"it's the \"\"shop\"\"\"; " + sql);
        }
        for (Scenario.Stage stage : scenario.stages()) {
          for (String sql : stage.before()) {
            database.execute("SET search_path = \"it's the \"\"shop\"\"\"; " + sql);
          }
          Concertina shop = service(database, stage.release()).schema("it's the \"shop\"");
          stage.work().accept(shop);
          assertThat(shop.plan().lines().isEmpty())
              .as(scenario + ", " + stage.name())
              .isEqualTo(!stage.name().startsWith("down"));
        }
        assertThat(
                database.snapshot().only(f -> !f.table().startsWith("it's the \"shop\".")).facts())
            .as("in the default schema")
            .allMatch(f -> f.kind().equals("schema"));
      }
    }
  }

  /** How the first run in the default schema of a database calls its session. */
  String FIRST_RUN = String.format(Locale.ROOT, "concertina:1:%08x", "public".hashCode());

  @Test
  default void instancesThatWaitDoNotKeepAnIndexFromBeingBuilt() throws SQLException {
    legacy(Scenarios.products(database().kind()));
    List<Recorder> recorders = new ArrayList<>();
    List<CompletableFuture<Void>> instances = new ArrayList<>();
    try (Connection writer = database().dataSource().getConnection()) {
      writer.setAutoCommit(false);
      writer.createStatement().execute("UPDATE product SET name = 'x' WHERE id = 1");
      for (int i = 0; i < 6; i++) {
        Recorder recorder = new Recorder();
        recorders.add(recorder);
        instances.add(
            Async.run(
                () ->
                    service("5.1").leaseTime(Duration.ofSeconds(2)).listener(recorder).migrate()));
      }
      Predicate<Recorder> informed =
          r -> r.events("waiting").stream().anyMatch(e -> e.contains("waiting for 1 transactions"));
      while (recorders.stream().filter(informed).count() < 5) {
        assertThat(instances).noneMatch(CompletableFuture::isDone);
        Thread.onSpinWait();
      }
      String vouched =
          "SELECT count(*) FROM concertina_lease WHERE expires_at > renewed_at + interval '4 s'";
      while (database().count(vouched) == 0) {
        Thread.onSpinWait();
      }
      end(writer);
    }
    instances.forEach(CompletableFuture::join);
    assertThat(recorders.stream().flatMap(r -> r.events("lease").stream())).hasSize(1);
    assertThat(now().only(f -> f.shape().endsWith("invalid")).facts()).isEmpty();
    assertThat(service("5.1").status().complete()).isTrue();
  }

  /** Tokens count from 1 in every database, so runs of two of them carry the same one. */
  @Test
  default void runInAnotherDatabaseIsNotWaitedFor() throws SQLException {
    legacy(Scenarios.bills(database().kind()));
    service("6.1").migrate();
    Recorder recorder = new Recorder();
    try (TestDatabase other = open();
        Connection holder = other.dataSource().getConnection();
        Connection run = other.dataSource().getConnection();
        Statement held = holder.createStatement();
        Statement running = run.createStatement()) {
      held.execute("SELECT pg_advisory_lock(1)");
      running.execute("SET application_name = '" + FIRST_RUN + "'");
      CompletableFuture<Void> end = Async.run(() -> lock(running));
      String active =
          "SELECT count(*) FROM pg_stat_activity WHERE application_name = '"
              + FIRST_RUN
              + "' AND wait_event_type = 'Lock'";
      while (other.count(active) == 0) {
        Thread.onSpinWait();
      }
      service("6.1", "6.2").waitTime(Duration.ZERO).listener(recorder).migrate();
      held.execute("SELECT pg_advisory_unlock(1)");
      end.join();
    }
    assertThat(recorder.events("waiting")).isEmpty();
    assertThat(recorder.events("lease")).containsExactly("lease 2");
  }

  private static void lock(Statement statement) {
    try {
      statement.execute("SELECT pg_advisory_lock(1)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  default void aResultThatDoesNotFitIsRefusedAndNotCutOff() {
    legacy(Scenarios.contacts(database().kind()));
    assertThatExceptionOfType(MigrationFailedException.class)
        .isThrownBy(() -> service("13.3").migrate())
        .withMessageContaining("character varying(5)");
    assertThat(database().count("SELECT count(*) FROM contact WHERE label IS NOT NULL")).isZero();
  }

  @Test
  default void alterWaitsForALongReportWithoutQueueing() throws SQLException {
    legacy(Scenarios.accounts(database().kind()));
    CrashingDataSource counting = CrashingDataSource.counting(database().dataSource());
    try (Connection report = database().dataSource().getConnection()) {
      report.setAutoCommit(false);
      report.createStatement().execute("SELECT count(*) FROM account");
      String age =
          "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE"
              + " 'SELECT count(*) FROM account%' AND clock_timestamp() - xact_start > interval '60"
              + " ms'";
      while (database().count(age) == 0) {
        Thread.onSpinWait();
      }
      Recorder recorder =
          new Recorder(
              event -> {
                if (event.startsWith("refused 2.4 2")) {
                  assertThat(counting.points()).noneMatch(sql -> sql.startsWith("ALTER"));
                  end(report);
                }
              });
      Concertina.on(counting)
          .indexes(Release.of("2.4"))
          .lockTimeout(Duration.ofMillis(50))
          .listener(recorder)
          .migrate();
      assertThat(recorder.events("refused 2.4 1"))
          .singleElement()
          .asString()
          .contains("SELECT count(*) FROM account");
    }
    assertThat(service("2.4").status().complete()).isTrue();
  }

  private static void end(Connection report) {
    try {
      report.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  default void settingsEndWithTheTransaction() throws SQLException {
    legacy(Scenarios.items(database().kind()));
    String settings =
        "concat_ws(' ', current_setting('lock_timeout'), current_setting('statement_timeout'),"
            + " current_setting('synchronous_commit'), current_setting('plan_cache_mode'),"
            + " current_setting('idle_in_transaction_session_timeout'),"
            + " current_setting('client_connection_check_interval'))";
    database()
        .execute(
            "CREATE TABLE seen (settings text)",
            "CREATE FUNCTION see() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO seen"
                + " SELECT "
                + settings
                + "; RETURN NULL; END $$",
            "CREATE TRIGGER see AFTER UPDATE ON item FOR EACH STATEMENT EXECUTE FUNCTION see()");
    try (KeptConnection session = new KeptConnection(database().dataSource());
        Connection connection = session.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET lock_timeout = '7s'");
      statement.execute("SET statement_timeout = '70s'");
      statement.execute("SET synchronous_commit = on");
      Concertina.on(session.dataSource())
          .indexes(Release.of("3.1", "3.2"))
          .lockTimeout(Duration.ofMillis(1234))
          .migrate();
      assertThat(database().query("SELECT DISTINCT settings FROM seen"))
          .containsExactly("1234ms 0 off auto 10s 500ms");
      try (ResultSet left = statement.executeQuery("SELECT " + settings)) {
        left.next();
        assertThat(left.getString(1)).isEqualTo("7s 70s on auto 0 0");
      }
    }
  }

  /** As behind a pooler, where the next transaction meets a session that others have prepared. */
  @Test
  default void preparedStatementThatIsThereAlreadyIsNoFaultOfTheData() throws SQLException {
    legacy(Scenarios.items(database().kind()));
    try (KeptConnection session = new KeptConnection(preparing())) {
      execute(
          session,
          "DO $$ BEGIN FOR i IN 4..100 LOOP EXECUTE format('PREPARE %I AS SELECT 1', 'S_' || i);"
              + " END LOOP; END $$");
      assertPoolerSuspected(Concertina.on(session.dataSource()), "\"S_", "already exists");
    }
  }

  /** As behind a pooler, where the next transaction meets a session that has not prepared it. */
  @Test
  default void preparedStatementThatIsGoneIsNoFaultOfTheData() throws SQLException {
    legacy(Scenarios.items(database().kind()));
    // The third batch is the first that repeats a statement.
    database()
        .execute(
            "INSERT INTO item (id, region_id) SELECT i, 1 FROM generate_series(10000, 40000) i");
    try (KeptConnection session = new KeptConnection(preparing())) {
      Recorder forgetting =
          new Recorder(
              event -> {
                if (event.startsWith("progress")) {
                  execute(session, "DO $$ BEGIN EXECUTE 'DEALLOCATE ALL'; END $$");
                }
              });
      assertPoolerSuspected(
          Concertina.on(session.dataSource()).batchTime(Duration.ofMillis(1)).listener(forgetting),
          "\"S_",
          "does not exist");
    }
    service("3.1").migrate();
    assertThat(service("3.1").status().complete()).isTrue();
  }

  private void assertPoolerSuspected(Concertina concertina, String... texts) {
    assertThatExceptionOfType(MigrationFailedException.class)
        .isThrownBy(() -> concertina.indexes(Release.of("3.1")).migrate())
        .satisfies(e -> assertThat(e.headline()).contains(texts))
        .withMessageContaining("next:  set prepareThreshold=0 in the URL of the driver")
        .withMessageContaining("the pooler shares its connections between transactions");
  }

  /** The driver keeps each statement prepared from its first execution on. */
  private DataSource preparing() {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(database().url());
    dataSource.setPrepareThreshold(1);
    return dataSource;
  }

  private static void execute(KeptConnection session, String sql) {
    try (Connection connection = session.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A trigger runs with the rights of whoever writes, who need not be whoever migrates. */
  @Test
  default void roleThatMayWriteTheTableAloneIsCounted() {
    legacy(Scenarios.clients(database().kind()));
    service("1.7").migrate();
    String role = "writer_" + System.nanoTime();
    database()
        .execute(
            "CREATE ROLE " + role,
            "GRANT SELECT, INSERT, UPDATE ON client TO " + role,
            "SET ROLE " + role,
            "INSERT INTO client (id, name) VALUES (-1, 'inserted')",
            "UPDATE client SET name = 'updated' WHERE id = -1");
    assertThat(database().query("SELECT full_name FROM client WHERE id = -1"))
        .containsExactly("updated");
    // The INSERT; the UPDATE, whose statement names the old column.
    assertThat(database().count("SELECT last_value FROM concertina_writes_1_7")).isEqualTo(2);
    service("1.7", "1.15").migrate();
    database().execute("DROP OWNED BY " + role, "DROP ROLE " + role);
  }

  /** Whoever dropped the sequence before the triggers would wait for the writer, and it for him. */
  @Test
  default void contractLetsATransactionEndThatIsYetToBeCounted() throws SQLException {
    legacy(Scenarios.clients(database().kind()));
    service("1.7", "1.15").migrate();
    service("1.7", "1.15").downTo("1.7");
    Recorder recorder = new Recorder();
    Concertina contracting =
        service("1.7", "1.15").lockTimeout(Duration.ofMinutes(1)).listener(recorder);
    try (Connection connection = database().dataSource().getConnection();
        Statement writer = connection.createStatement()) {
      connection.setAutoCommit(false);
      writer.execute("UPDATE client SET score = 1 WHERE id = 3");
      CompletableFuture<Void> contract = Async.run(contracting::migrate);
      String waiting =
          "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND"
              + " wait_event_type = 'Lock'";
      while (database().count(waiting) == 0 && !contract.isDone()) {
        Thread.onSpinWait();
      }
      writer.execute("UPDATE client SET name = 'last of the old' WHERE id = 3");
      connection.commit();
      contract.join();
    }
    assertThat(recorder.events("refused")).isEmpty();
    assertThat(database().query("SELECT full_name FROM client WHERE id = 3"))
        .containsExactly("last of the old");
  }

  /** The build waits for the snapshot, and so does whoever would drop what is left of it. */
  @Test
  default void closingDoesNotWaitForAnIndexBuildThatWaitsForASnapshot() throws SQLException {
    legacy(Scenarios.products(database().kind()));
    Recorder recorder = new Recorder();
    try (Connection report = database().dataSource().getConnection();
        Statement statement = report.createStatement()) {
      report.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      report.setAutoCommit(false);
      statement.execute("SELECT count(*) FROM product");
      Background rest = service("5.1").lockRetry(Duration.ZERO).listener(recorder).boot();
      String waiting =
          "SELECT count(*) FROM pg_stat_progress_create_index WHERE datname = current_database()"
              + " AND phase = 'waiting for old snapshots'";
      while (database().count(waiting) == 0) {
        assertThat(rest.running()).isTrue();
        Thread.onSpinWait();
      }
      assertTimeoutPreemptively(Duration.ofSeconds(25), rest::close);
      assertThat(rest.failure()).isEmpty();
      assertThat(
              database()
                  .query(
                      "SELECT phase, state, finished_at IS NOT NULL FROM concertina_history ORDER"
                          + " BY id"))
          .containsExactly("migrate|INTERRUPTED|t");
      assertThat(database().query("SELECT doing, expires_at FROM concertina_lease"))
          .containsExactly("released|null");
      assertThat(database().count("SELECT count(*) FROM concertina_instance")).isZero();
      assertThat(
              database()
                  .count(
                      "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND"
                          + " query LIKE '%CONCURRENTLY%' AND state = 'active' AND pid <>"
                          + " pg_backend_pid()"))
          .isZero();
      end(report);
    }
    assertThat(recorder.events("failed")).isEmpty();
    try (Background next = service("5.1").boot()) {
      next.await();
    }
    assertThat(service("5.1").status().complete()).isTrue();
    assertThat(now().only(f -> f.name().equals("product_sku_idx")).facts()).hasSize(1);
    assertThat(now().only(f -> f.shape().endsWith("invalid")).facts()).isEmpty();
  }

  /** A rename drops one column of the pair; what a person hung on it is no casualty of that. */
  @Test
  default void contractOfARenameWaitsForWhatWasAddedToTheCopy() {
    legacy(Scenarios.clients(database().kind()));
    service("1.7").migrate();
    database()
        .execute(
            "CREATE POLICY named ON client USING (full_name <> '')",
            "CREATE TABLE badge (holder varchar(80) REFERENCES client (full_name))",
            "CREATE FUNCTION longest() RETURNS int LANGUAGE SQL BEGIN ATOMIC SELECT"
                + " max(length(full_name)) FROM client; END",
            "CREATE TRIGGER suppress BEFORE UPDATE OF full_name ON client FOR EACH ROW EXECUTE"
                + " FUNCTION suppress_redundant_updates_trigger()",
            "ALTER TABLE client ADD CONSTRAINT no_x CHECK (full_name <> 'x')",
            "ALTER TABLE client ADD CONSTRAINT mate FOREIGN KEY (full_name) REFERENCES client"
                + " (full_name)",
            "CREATE INDEX lower_name ON client (lower(full_name))");
    service("1.7", "1.15").migrate();
    assertThat(service("1.7", "1.15").status().migrations().get(1).holds())
        .extracting(Hold::reason)
        .hasSize(8)
        .allMatch(hold -> hold.contains("client.full_name, the copy"))
        .anyMatch(hold -> hold.contains("policy named"))
        .anyMatch(hold -> hold.contains("badge_holder_fkey"))
        .anyMatch(hold -> hold.contains("function longest()"))
        .anyMatch(hold -> hold.contains("trigger suppress"))
        .anyMatch(hold -> hold.contains("constraint no_x on table client depends"))
        .anyMatch(hold -> hold.contains("constraint mate FOREIGN KEY"))
        .anyMatch(hold -> hold.contains("index lower_name would be lost"));
    database()
        .execute(
            "DROP POLICY named ON client",
            "DROP TABLE badge",
            "DROP FUNCTION longest()",
            "DROP TRIGGER suppress ON client",
            "ALTER TABLE client DROP CONSTRAINT no_x, DROP CONSTRAINT mate",
            "DROP INDEX lower_name");
    service("1.7", "1.15").migrate();
    assertThat(service("1.7", "1.15").status().complete()).isTrue();
  }

  @Test
  default void tableThatNamesItsOwnSchema() {
    database()
        .execute(
            "CREATE SCHEMA archive",
            "CREATE TABLE archive.archived (id bigint PRIMARY KEY, amount bigint, name"
                + " varchar(40))",
            Rows.insert(50, "archive.archived", "id, amount, name", "i, i, 'a' || i"));
    CatalogueSnapshot original = database().snapshot();
    service("11.1", "11.2").migrate();
    service("11.1", "11.2", "11.3").migrate();
    assertThat(
            database()
                .count(
                    "SELECT count(*) FROM archive.archived WHERE amount = id * 100 AND label ="
                        + " 'a' || id"))
        .isEqualTo(50);
    service("11.1", "11.2", "11.3").downTo("0");
    assertSame("back", now(), original);
  }

  /** The table referred to is locked too: whoever keeps it from being is named. */
  @Test
  default void whoBlocksTheParentOfAForeignKeyIsNamed() throws SQLException {
    legacy(Scenarios.bookings(database().kind()));
    try (Connection blocker = database().dataSource().getConnection();
        Statement statement = blocker.createStatement()) {
      statement.execute("SET application_name = 'a long change of rooms'");
      blocker.setAutoCommit(false);
      statement.execute("UPDATE room SET name = 'changed' WHERE id = 1");
      assertThatExceptionOfType(LockRefusedException.class)
          .isThrownBy(
              () ->
                  service("17.1")
                      .lockTimeout(Duration.ofMillis(50))
                      .lockRetry(Duration.ZERO)
                      .migrate())
          .withMessageContaining("lock on booking or room not granted")
          .withMessageContaining("a long change of rooms");
    }
    service("17.1").migrate();
  }

  /** So is whoever keeps the one from being that a foreign key refers to which is dropped. */
  @Test
  default void whoBlocksTheDropOfAForeignKeyIsNamed() throws SQLException {
    legacy(Scenarios.bookings(database().kind()));
    service("17.1").migrate();
    assertBlocked(
        "UPDATE room SET name = 'changed' WHERE id = 1",
        "lock on booking or public.room not granted",
        hasty("17.1"),
        service -> service.downTo("0"));
    service("17.1").downTo("0");
  }

  @Test
  default void whoBlocksTheOldNameOfARenamedTableIsNamed() throws SQLException {
    database().execute(Scenarios.teams(database().kind()));
    service("18.8").migrate();
    assertBlocked(
        "LOCK TABLE team IN ACCESS SHARE MODE",
        "lock on crew or team not granted",
        hasty("18.8", "18.10"),
        service -> service.contract("18.10"));
    service("18.8", "18.10").contract("18.10");
  }

  private Concertina hasty(String... versions) {
    return service(versions).lockTimeout(Duration.ofMillis(50)).lockRetry(Duration.ZERO);
  }

  private void assertBlocked(
      String lock, String message, Concertina service, Consumer<Concertina> work)
      throws SQLException {
    try (Connection blocker = database().dataSource().getConnection();
        Statement statement = blocker.createStatement()) {
      statement.execute("SET application_name = 'somebody else'");
      blocker.setAutoCommit(false);
      statement.execute(lock);
      assertThatExceptionOfType(LockRefusedException.class)
          .isThrownBy(() -> work.accept(service))
          .withMessageContaining(message)
          .withMessageContaining("somebody else");
    }
  }

  @Test
  default void viewOfARenamedTableHasItsGrantsAndItsOwner() {
    database().execute(Scenarios.teams(database().kind()));
    service("18.8").migrate();
    String privileges =
        """
        SELECT has_table_privilege('public', '%1$s', 'SELECT'), has_table_privilege('public', '%1$s', 'INSERT'),
          has_column_privilege('public', '%1$s', 'points', 'UPDATE'), has_column_privilege('public', '%1$s', 'name', 'UPDATE'),
          (SELECT relowner::regrole FROM pg_class WHERE oid = '%1$s'::regclass) = (SELECT relowner::regrole FROM pg_class WHERE oid = 'team'::regclass)""";
    assertThat(database().query(privileges.formatted("crew"))).containsExactly("t|f|t|f|t");
    service("18.8", "18.10").migrate();
    assertThat(database().query(privileges.replace("'team'", "'crew'").formatted("crew")))
        .containsExactly("t|f|t|f|t");
  }

  @Test
  default void viewOfARenamedTableIsUnderItsRowSecurity() {
    database().execute(Scenarios.teams(database().kind()));
    database()
        .execute(
            "ALTER TABLE team ENABLE ROW LEVEL SECURITY",
            "CREATE POLICY few ON team USING (id < 4)",
            "DROP ROLE IF EXISTS team_reader",
            "CREATE ROLE team_reader",
            "GRANT USAGE ON SCHEMA public TO team_reader");
    if (database().count("SHOW server_version_num") < 150000) {
      assertThatExceptionOfType(MigrationFailedException.class)
          .isThrownBy(() -> service("18.8").migrate())
          .withMessageContaining("table team has row security")
          .withMessageContaining("PostgreSQL 15");
    } else {
      service("18.8").migrate();
      database()
          .execute(
              "CREATE TABLE seen (rows bigint)",
              "GRANT INSERT ON seen TO team_reader",
              "SET ROLE team_reader; INSERT INTO seen SELECT count(*) FROM crew; RESET ROLE");
      assertThat(database().count("SELECT rows FROM seen")).isEqualTo(3);
    }
    database().execute("DROP OWNED BY team_reader", "DROP ROLE team_reader");
  }

  /** One model names the schema that the service runs on, the step leaves it out. */
  @Test
  default void livingInstanceThatNamesTheSchemaKeepsTheTable() {
    legacy(Scenarios.logs(database().kind()));
    service("18.4").migrate();
    Release old =
        Release.of()
            .mapping(new Mapping("shop.FaxLog", new Table("public", "fax_log"), List.of("id")));
    try (var instance = service(old).boot()) {
      assertThat(instance.running()).isFalse();
      assertThatExceptionOfType(ContractHeldException.class)
          .isThrownBy(() -> service("18.4", "18.5").contract("18.5"))
          .withMessageContaining("still maps fax_log, last seen");
    }
  }

  /** What only PostgreSQL can have beside columns that move into another table. */
  @Test
  default void inliningKeepsUpWithStatementsOfManyParts() {
    database().execute(Scenarios.lodgers(database().kind(), 12));
    service("32.1").migrate();
    database()
        .execute(
            "WITH d AS (DELETE FROM lodger_address WHERE lodger_id = 1 RETURNING *) INSERT INTO"
                + " lodger_address SELECT lodger_id, 'again', city FROM d",
            "CREATE FUNCTION loud() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN UPDATE lodger SET"
                + " street = upper(street) WHERE id = NEW.id AND street <> upper(street); RETURN"
                + " NULL; END$$",
            "CREATE TRIGGER loud AFTER INSERT OR UPDATE ON lodger FOR EACH ROW EXECUTE FUNCTION"
                + " loud()",
            "UPDATE lodger SET street = 'low' WHERE id = 2",
            "INSERT INTO lodger (id, street) VALUES (90, 'new')");
    assertThat(
            database()
                .query("SELECT id, street, city FROM lodger WHERE id IN (1, 2, 90) ORDER BY 1"))
        .containsExactly("1|again|null", "2|LOW|C2", "90|NEW|null");
    assertThat(
            database()
                .query(
                    "SELECT lodger_id, street, city FROM lodger_address WHERE lodger_id IN (1, 2,"
                        + " 90) ORDER BY 1"))
        .containsExactly("1|again|null", "2|LOW|C2", "90|NEW|null");
  }

  @Test
  default void inliningIsRefusedWhereRowsMoveBetweenTables() {
    database()
        .execute(
            "CREATE TABLE lodger (id bigint PRIMARY KEY, name varchar(40)) PARTITION BY RANGE (id)",
            "CREATE TABLE lodger_address (lodger_id bigint PRIMARY KEY DEFERRABLE, street"
                + " varchar(40), city varchar(40))");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("32.1").migrate())
        .withMessageContaining("(lodger_id) not being a key of it")
        .withMessageContaining("the parts of lodger");
    database()
        .execute(
            "DROP TABLE lodger, lodger_address",
            "CREATE TABLE lodger (id bigint PRIMARY KEY, name varchar(40))",
            "CREATE DOMAIN place AS varchar(40) DEFAULT 'here'",
            "CREATE TABLE lodger_address (lodger_id bigint PRIMARY KEY, street place, city"
                + " varchar(40))");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> service("32.1").migrate())
        .withMessageContaining("what its domain says of DEFAULT or NOT NULL");
  }

  /** Rows that a transaction can't see would keep the value. */
  @Test
  default void aValueIsChangedWhereAllItsRowsAreSeen() throws SQLException {
    legacy(Scenarios.patrons(database().kind(), 12));
    service("35.1").migrate();
    List<String> before = database().query("SELECT id, town FROM patron ORDER BY id");
    try (Connection connection = database().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> statement.execute("UPDATE patron_town SET town = town || '!'"))
          .withMessageContaining("a value of patron_town can be changed at READ COMMITTED only");
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      statement.execute("UPDATE patron_town SET town = town || ''");
    }
    assertThat(database().query("SELECT id, town FROM patron ORDER BY id")).isEqualTo(before);
  }

  /** Whatever keeps a value from its table, its writer is told and does not wait for ever. */
  @Test
  default void aValueThatIsKeptAwayIsNamed() {
    legacy(Scenarios.patrons(database().kind(), 12));
    service("35.1").migrate();
    long next = database().count("SELECT max(id) + 1 FROM patron_town");
    database()
        .execute(
            "INSERT INTO patron_town (id, town) VALUES (%s, 'x'), (%s, 'y')"
                .formatted(next, next + 1),
            "UPDATE patron SET town = 'behind taken numbers' WHERE id = 3");
    assertThat(
            database()
                .query(
                    "SELECT p.town FROM patron p JOIN patron_town t ON t.id = p.town_id AND t.town ="
                        + " p.town WHERE p.id = 3"))
        .containsExactly("behind taken numbers");
    database()
        .execute(
            "CREATE FUNCTION away() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
            "CREATE TRIGGER away BEFORE INSERT ON patron_town FOR EACH ROW EXECUTE FUNCTION"
                + " away()");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> database().execute("UPDATE patron SET town = 'new' WHERE id = 6"))
        .havingCause()
        .withMessageContaining("a value of patron.town is neither found in patron_town nor taken");
  }

  @Test
  default void rowSecurityKeepsValuesWhereTheyAre() {
    legacy(Scenarios.patrons(database().kind(), 12));
    database().execute("ALTER TABLE patron ENABLE ROW LEVEL SECURITY");
    assertThatExceptionOfType(ObstacleException.class)
        .isThrownBy(() -> service("35.1").migrate())
        .withMessageContaining("row security is enabled on patron");
  }
}
