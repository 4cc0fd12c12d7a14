package io.concertina.runtime.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.migration.Mapping;
import io.concertina.migration.MigrationIndex;
import io.concertina.migration.Table;
import io.concertina.runtime.Concertina;
import io.concertina.runtime.boot.Background;
import io.concertina.runtime.report.ContractHeldException;
import io.concertina.runtime.report.LockRefusedException;
import io.concertina.runtime.report.PendingException;
import io.concertina.runtime.report.PermissionException;
import io.concertina.runtime.tck.Recorder;
import io.concertina.runtime.tck.Release;
import io.concertina.runtime.testing.PostgresTestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A role that migrates and a role that serves, with the grants of docs/operations.md. */
class PrivilegesTest {

  private static final Path PAGE = Path.of("..", "docs", "operations.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sql\n(.*?)^```$");

  private static final MigrationIndex RELEASE_1 =
      Release.of("1.7")
          .mapping(new Mapping("shop.Client", new Table("", "client"), List.of("id", "name")));
  private static final MigrationIndex RELEASE_2 = Release.of("1.7");
  private static final MigrationIndex RELEASE_3 = Release.of("1.7", "1.15");
  private static final MigrationIndex WITH_ANOTHER_STEP = Release.of("1.7", "2.1");

  private PostgresTestDatabase database;
  private DataSource migrator;
  private DataSource service;

  @BeforeEach
  void setUp() throws IOException {
    database = PostgresTestDatabase.create(18);
    database.execute(
        "CREATE SCHEMA shop",
        "CREATE TABLE shop.client (id bigint PRIMARY KEY, name varchar(80) NOT NULL, city"
            + " varchar(40), score int)",
        "CREATE TABLE shop.account (id bigint PRIMARY KEY, email varchar(80) NOT NULL)",
        "INSERT INTO shop.client (id, name) VALUES (1, 'Ada'), (2, 'Grace')",
        "INSERT INTO shop.account VALUES (1, 'Ada@example.org')");
    grant("Before the first migration");
    migrator = database.dataSource("migrator", "change me");
    service = database.dataSource("service", "change me, too");
  }

  @AfterEach
  void tearDown() {
    database.execute(
        "DROP OWNED BY service CASCADE",
        "DROP OWNED BY migrator CASCADE",
        "DROP ROLE service",
        "DROP ROLE migrator");
    database.close();
  }

  /** Runs the statements under a heading of the page, each up to its semicolon. */
  private void grant(String heading) throws IOException {
    String section = Files.readString(PAGE, UTF_8).split("(?m)^### " + heading + "$", 2)[1];
    List<String> statements =
        BLOCK
            .matcher(section.split("(?m)^##", 2)[0])
            .results()
            .flatMap(block -> Pattern.compile(";\n").splitAsStream(block.group(1)))
            .toList();
    assertThat(statements).isNotEmpty();
    database.execute(statements);
  }

  private static Concertina as(DataSource role, MigrationIndex release) {
    return Concertina.on(role).schema("shop").indexes(release).soakTime(Duration.ZERO);
  }

  @Test
  void oneRoleMigratesAnotherServes() throws Exception {
    assertThatExceptionOfType(PendingException.class)
        .isThrownBy(() -> as(service, RELEASE_2).verify());
    as(migrator, RELEASE_1).migrate();
    assertThatExceptionOfType(PermissionException.class)
        .isThrownBy(() -> as(service, RELEASE_2).verify())
        .withMessageContaining("permission denied for table concertina_");

    grant("After the first migration");
    try (Background instance = as(service, RELEASE_1).verify()) {
      assertThat(instance.running()).isFalse();
      run(
          service,
          "INSERT INTO shop.client (id, name) VALUES (3, 'Edsger')",
          "UPDATE shop.client SET full_name = 'Ada Lovelace' WHERE id = 1",
          "UPDATE shop.client SET name = 'Grace Hopper' WHERE id = 2",
          "DELETE FROM shop.client WHERE id = 4");
      assertThat(database.query("SELECT id, name, full_name FROM shop.client ORDER BY id"))
          .containsExactly(
              "1|Ada Lovelace|Ada Lovelace", "2|Grace Hopper|Grace Hopper", "3|Edsger|Edsger");
      // The INSERT; the UPDATE of the old name.
      assertThat(database.query("SELECT last_value FROM shop.concertina_writes_1_7"))
          .containsExactly("2");
      assertThatExceptionOfType(ContractHeldException.class)
          .isThrownBy(() -> as(migrator, RELEASE_3).contract("1.15"))
          .withMessageContaining("still maps client.name");
    }
    as(service, RELEASE_2).boot().close();
    as(migrator, RELEASE_3).contract("1.15");
    as(service, RELEASE_3).verify().close();
    run(service, "INSERT INTO shop.client (id, full_name) VALUES (4, 'Alan')");
  }

  /** Default privileges are for tables of the service's; what is kept of its values is not. */
  @Test
  void whatIsKeptIsReadByNobodyElseAndWhatIsSharedByAll() throws Exception {
    database.execute(
        "CREATE ROLE clerk",
        "GRANT CREATE, USAGE ON SCHEMA shop TO clerk",
        "GRANT clerk TO migrator",
        "ALTER DEFAULT PRIVILEGES FOR ROLE migrator IN SCHEMA shop GRANT SELECT ON TABLES TO"
            + " PUBLIC",
        "CREATE TABLE shop.item (id bigint PRIMARY KEY, status varchar(10), amount bigint, price"
            + " bigint, region_id bigint NOT NULL, region_name varchar(40), weight bigint)",
        "INSERT INTO shop.item (id, amount, region_id) VALUES (1, 5, 1)",
        "CREATE TABLE shop.guest (id bigint PRIMARY KEY, name varchar(40), street varchar(40), city"
            + " varchar(40))",
        "INSERT INTO shop.guest VALUES (1, 'Ada', 'Long Lane', 'London')",
        "ALTER TABLE shop.item OWNER TO clerk",
        "ALTER TABLE shop.guest OWNER TO clerk",
        "GRANT SELECT, INSERT, UPDATE, DELETE ON shop.guest TO service");
    try {
      as(migrator, Release.of("3.2", "25.1")).migrate();
      assertThat(
              database.query(
                  "SELECT relname, pg_get_userbyid(relowner), has_table_privilege('service', oid,"
                      + " 'SELECT'), has_table_privilege('service', oid, 'UPDATE') FROM pg_class"
                      + " WHERE relname IN ('concertina_undo_3_2', 'guest_address') ORDER BY 1"))
          .containsExactly("concertina_undo_3_2|clerk|f|f", "guest_address|clerk|t|t");
      run(
          service,
          "INSERT INTO shop.guest (id, name, street) VALUES (2, 'Grace', 'Broadway')",
          "UPDATE shop.guest SET street = 'Short Lane' WHERE id = 1");
      as(migrator, Release.of("3.2", "25.1")).downTo("0");
      assertThat(database.query("SELECT amount FROM shop.item")).containsExactly("5");
    } finally {
      database.execute("DROP OWNED BY clerk CASCADE", "DROP ROLE clerk");
    }
  }

  @Test
  void aServiceThatTriesToMigrateIsToldWhatItMayNot() throws Exception {
    as(migrator, RELEASE_2).migrate();
    grant("After the first migration");
    assertThatExceptionOfType(PendingException.class)
        .isThrownBy(() -> as(service, WITH_ANOTHER_STEP).verify())
        .withMessageContaining("V2.1");
    assertThatExceptionOfType(PermissionException.class)
        .isThrownBy(() -> as(service, WITH_ANOTHER_STEP).boot())
        .satisfies(
            e ->
                assertThat(e.headline())
                    .matches(
                        "concertina: this role may not run what is pending: V2.1 expand \\(.+\\), V2.1"
                            + " migrate \\(.+\\)"))
        .withMessageContaining("permission denied for table concertina_")
        .withMessageContaining("run as a role that owns the tables and may CREATE in the schema");
    assertThat(database.query("SELECT count(*) FROM shop.concertina_instance"))
        .containsExactly("0");
    as(migrator, WITH_ANOTHER_STEP).migrate();
    as(service, WITH_ANOTHER_STEP).verify().close();
  }

  @Test
  void aServiceReadsTheStatusOfAnOpenChangeWithTheGrantsForThat() throws Exception {
    as(migrator, RELEASE_2).migrate();
    grant("After the first migration");
    assertThatExceptionOfType(PermissionException.class)
        .isThrownBy(() -> as(service, RELEASE_3).status())
        .withMessageContaining("permission denied for");
    grant("To read the status");
    assertThat(as(service, RELEASE_3).status().toString()).contains("1.7");
    as(migrator, WITH_ANOTHER_STEP).migrate();
    Concertina closing = as(service, Release.of("1.7", "2.1", "2.2")).soakTime(Duration.ofHours(1));
    assertThat(closing.status().toString()).contains("V2.2 waits: no one has watched yet");
    assertThatExceptionOfType(PermissionException.class)
        .isThrownBy(() -> as(service, RELEASE_3).contract("1.15"))
        .withMessageContaining("this role may not run what is pending: V1.15 contract (");
  }

  @Test
  void aRoleThatMayMigrateButDoesNotOwnATableIsToldWhichOne() {
    as(migrator, RELEASE_1).migrate();
    database.execute("ALTER TABLE shop.account OWNER TO postgres");
    assertThatExceptionOfType(PermissionException.class)
        .isThrownBy(() -> as(migrator, WITH_ANOTHER_STEP).migrate())
        .satisfies(
            e ->
                assertThat(e.headline())
                    .startsWith("concertina: V2.1 expand: ")
                    .contains("must be owner of table account"));
  }

  @Test
  void theMigratorIsToldWhoBlocksIt() throws Exception {
    try (Connection report = service.getConnection();
        Statement statement = report.createStatement()) {
      report.setAutoCommit(false);
      statement.execute("SELECT count(*) FROM shop.client");
      Concertina impatient =
          as(migrator, RELEASE_2)
              .lockTimeout(Duration.ofMillis(50))
              .lockRetry(Duration.ofMillis(100));
      assertThatExceptionOfType(LockRefusedException.class)
          .isThrownBy(impatient::migrate)
          .withMessageContaining("user service")
          .withMessageContaining("SELECT count(*) FROM shop.client");
    }
  }

  /** The lock is asked for once; after that the transaction is known to be old. */
  @Test
  void theMigratorIsToldWhoBlocksItWithoutSeeingStatistics() throws Exception {
    database.execute("REVOKE pg_read_all_stats FROM migrator");
    try (Connection report = service.getConnection();
        Statement statement = report.createStatement()) {
      statement.execute("SET application_name = 'a long report'");
      report.setAutoCommit(false);
      statement.execute("SELECT count(*) FROM shop.client");
      Recorder recorder = new Recorder();
      Concertina impatient =
          as(migrator, RELEASE_2)
              .listener(recorder)
              .lockTimeout(Duration.ofMillis(50))
              .lockRetry(Duration.ofSeconds(1));
      assertThatExceptionOfType(LockRefusedException.class)
          .isThrownBy(impatient::migrate)
          .withMessageMatching(
              "(?s).*blocked by pid \\d+ \\(app \"a long report\", user service\\): <insufficient"
                  + " privilege>; to see more: GRANT pg_read_all_stats TO migrator\n.*")
          .havingCause()
          .withMessageContaining(
              "a transaction that uses \"shop\".\"client\" has been open for more than 50 ms");
      assertThat(recorder.events("refused").get(0)).contains("user service");
    }
  }

  private static void run(DataSource role, String... statements) throws SQLException {
    try (Connection connection = role.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
