package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.concertina.runtime.Concertina;
import io.concertina.runtime.report.ControlRefusedException;
import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.SqliteTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.ValidateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.lockservice.LockService;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A database that the real Flyway or Liquibase made and goes on migrating, beside Concertina: each
 * sees the other's tables and leaves them alone.
 */
class AdoptionTest {

  private static final String CLIENTS =
      """
      CREATE TABLE client (id bigint PRIMARY KEY, name varchar(80) NOT NULL, city varchar(40), score int);
      INSERT INTO client (id, name) VALUES (1, 'Ada'), (2, 'Grace');
      """;

  /** Of the other tool, on a table whose column is being renamed: the triggers see its writes. */
  private static final String WHILE_OPEN =
      """
      ALTER TABLE client ADD COLUMN vat varchar(20);
      INSERT INTO client (id, name, vat) VALUES (3, 'Edsger', 'NL1');
      """;

  private static final String AFTER_CONTRACT =
      """
      CREATE INDEX client_vat ON client (vat);
      UPDATE client SET full_name = 'Ada Lovelace' WHERE id = 1;
      """;

  /** Kept, or the level would be forgotten: what the tools do need not be read about. */
  private static final List<Logger> LOGS =
      List.of(
          Logger.getLogger("io.concertina"),
          Logger.getLogger("liquibase"),
          Logger.getLogger("org.flywaydb"));

  static {
    LOGS.forEach(log -> log.setLevel(Level.OFF));
  }

  @TempDir private Path scripts;

  private TestDatabase database;

  static List<Named<Supplier<TestDatabase>>> databases() {
    Supplier<TestDatabase> postgres = () -> PostgresTestDatabase.create(18);
    Supplier<TestDatabase> sqlite = SqliteTestDatabase::create;
    return List.of(Named.of("PostgreSQL", postgres), Named.of("SQLite", sqlite));
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  private Concertina service(String... versions) {
    return Concertina.on(database.dataSource())
        .indexes(Release.of(versions))
        .soakTime(Duration.ZERO);
  }

  private void script(String name, String text) {
    try {
      Files.writeString(scripts.resolve(name), text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Under its transactional lock a statement that can't be in a transaction fails unrecorded. */
  private Flyway flyway() {
    FluentConfiguration configuration =
        Flyway.configure()
            .dataSource(database.dataSource())
            .locations("filesystem:" + scripts)
            .outOfOrder(true);
    configuration
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    return configuration.load();
  }

  private List<String> lines(String... versions) {
    return service(versions).status().migrations().stream()
        .map(m -> m.version() + " " + m.description() + " " + m.state())
        .toList();
  }

  private void adopt() {
    service("1.7").control().adopt("both from now on");
  }

  private void assertRefused(String text) {
    assertThatExceptionOfType(ControlRefusedException.class)
        .isThrownBy(this::adopt)
        .withMessageContaining(text)
        .withMessageContaining("nothing was recorded");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void flywayGoesOnBesideConcertina(Supplier<TestDatabase> open) {
    database = open.get();
    script("V1__clients.sql", CLIENTS);
    flyway().migrate();
    adopt();
    service("1.7").migrate();
    flyway().validate();

    script("V2__vat.sql", WHILE_OPEN);
    assertThat(flyway().migrate().migrationsExecuted).isOne();
    assertFilled();
    service("1.7", "1.15").migrate();
    flyway().validate();

    script("V3__index.sql", AFTER_CONTRACT);
    script("R__taxed.sql", "CREATE VIEW taxed AS SELECT full_name FROM client WHERE vat <> '';");
    assertThat(flyway().migrate().migrationsExecuted).isEqualTo(2);
    flyway().validate();
    assertThat(flyway().info().all())
        .extracting(migration -> migration.getDescription() + " " + migration.getState())
        .containsExactly("clients SUCCESS", "vat SUCCESS", "index SUCCESS", "taxed SUCCESS");
    assertComplete("Flyway, last 1 'clients'");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatFlywayTookBackIsNotItsLast(Supplier<TestDatabase> open) throws IOException {
    database = open.get();
    script("V1__clients.sql", CLIENTS);
    script("V3__city.sql", "UPDATE client SET city = 'London';");
    flyway().migrate();
    script("V2__vat.sql", WHILE_OPEN);
    flyway().migrate();
    script("V4__broken.sql", "CREATE INDEX CONCURRENTLY nothing ON nowhere (id);");
    script("V4__broken.sql.conf", "executeInTransaction=false");
    assertThatExceptionOfType(FlywayException.class).isThrownBy(() -> flyway().migrate());
    assertRefused("Flyway's migration 4 'broken' has failed");
    Files.delete(scripts.resolve("V4__broken.sql"));
    Files.delete(scripts.resolve("V2__vat.sql"));
    flyway().repair();
    flyway().validate();
    assertThat(database.query("SELECT type, version FROM flyway_schema_history"))
        .containsExactly("SQL|1", "SQL|3", "SQL|2", "DELETE|2");
    adopt();
    assertThat(lines("1.7").get(0)).isEqualTo("0 Flyway, last 3 'city' ADOPTED");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void liquibaseGoesOnBesideConcertina(Supplier<TestDatabase> open) throws Exception {
    database = open.get();
    String first = "-- liquibase formatted sql\n" + changeSet("clients", CLIENTS);
    script("changes.sql", first);
    liquibase(UpdateCommandStep.COMMAND_NAME);
    locked(() -> assertRefused("Liquibase's lock is held by "));
    adopt();
    service("1.7").migrate();
    liquibase(ValidateCommandStep.COMMAND_NAME);

    String second = first + changeSet("vat", WHILE_OPEN);
    script("changes.sql", second);
    liquibase(UpdateCommandStep.COMMAND_NAME);
    assertFilled();
    service("1.7", "1.15").migrate();

    script("changes.sql", second + changeSet("index", AFTER_CONTRACT));
    liquibase(ValidateCommandStep.COMMAND_NAME);
    liquibase(UpdateCommandStep.COMMAND_NAME);
    liquibase(ValidateCommandStep.COMMAND_NAME);
    assertThat(database.query("SELECT id, exectype FROM databasechangelog ORDER BY orderexecuted"))
        .containsExactly("clients|EXECUTED", "vat|EXECUTED", "index|EXECUTED");
    assertComplete("Liquibase, last clients by anna");
    adopt();
    assertThat(lines("1.7").get(0)).isEqualTo("0 Liquibase, last index by anna ADOPTED");
  }

  private static String changeSet(String id, String statements) {
    return "-- changeset anna:" + id + "\n" + statements;
  }

  /** What the other tool inserted. */
  private void assertFilled() {
    assertThat(database.query("SELECT full_name FROM client ORDER BY id"))
        .containsExactly("Ada", "Grace", "Edsger");
  }

  /** With what the other tool did after the contract. */
  private void assertComplete(String adopted) {
    assertThat(database.query("SELECT full_name, vat FROM client ORDER BY id"))
        .containsExactly("Ada Lovelace|null", "Grace|null", "Edsger|NL1");
    assertThat(lines("1.7", "1.15"))
        .containsExactly(
            "0 " + adopted + " ADOPTED",
            "1.7 expand client.name -> full_name COMPLETE",
            "1.15 contract client.name -> full_name COMPLETE");
    service("1.7", "1.15").boot().close();
  }

  /** What is done with Liquibase's view of the database. */
  @FunctionalInterface
  private interface Work {
    void on(Database database) throws Exception;
  }

  private void liquibase(String... command) throws Exception {
    inLiquibase(
        theirs ->
            new CommandScope(command)
                .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, theirs)
                .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, "changes.sql")
                .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
                .execute());
  }

  private void locked(Runnable work) throws Exception {
    inLiquibase(
        theirs -> {
          LockService lock = LockServiceFactory.getInstance().getLockService(theirs);
          lock.waitForLock();
          work.run();
          lock.releaseLock();
        });
  }

  private void inLiquibase(Work work) throws Exception {
    Map<String, Object> scope =
        Map.of(
            Scope.Attr.resourceAccessor.name(),
            new DirectoryResourceAccessor(scripts),
            Scope.Attr.ui.name(),
            new LoggerUIService());
    Scope.child(
        scope,
        () -> {
          try (Connection connection = database.dataSource().getConnection();
              Database theirs =
                  DatabaseFactory.getInstance()
                      .findCorrectDatabaseImplementation(new JdbcConnection(connection))) {
            work.on(theirs);
          } finally {
            LockServiceFactory.reset();
          }
        });
  }
}
