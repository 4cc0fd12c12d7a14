package io.concertina.runtime.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.concertina.runtime.report.VerificationException;
import io.concertina.runtime.testing.PostgresTestDatabase;
import io.concertina.runtime.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rows of a database in the old shape, dumped by {@code pg_dump --data-only} and restored into
 * one with an open change. The embedded PostgreSQL has no such programs: those of Debian are used.
 */
@Tag("one-jdk")
class DataOnlyRestoreTest implements Fixture {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final Release OPEN = Release.of("1.7", "2.1", "19.1", "25.1");

  @TempDir private Path directory;
  private TestDatabase source;
  private TestDatabase target;

  @Override
  public TestDatabase open() {
    return PostgresTestDatabase.create(14);
  }

  @Override
  public TestDatabase database() {
    return target;
  }

  @BeforeEach
  void create() {
    List<String> tables =
        EarlierDatabase.few(
            Rows.all(
                Scenarios.clients(TestDatabase.Kind.POSTGRES),
                Scenarios.accounts(TestDatabase.Kind.POSTGRES),
                Scenarios.payments(TestDatabase.Kind.POSTGRES),
                Scenarios.guests(TestDatabase.Kind.POSTGRES, 20)));
    source = open();
    source.execute(tables);
    target = open();
    target.execute(tables);
    target.execute("TRUNCATE client, nickname, account, payment, guest, vessel");
    service(OPEN).migrate();
  }

  @AfterEach
  void drop() {
    target.close();
    source.close();
  }

  @Test
  void rowsOfTheOldShapeMeetTheTriggers() throws Exception {
    dumpAndRestore();
    assertThat(target.query("SELECT id, name, full_name FROM client ORDER BY id"))
        .isEqualTo(source.query("SELECT id, name, name FROM client ORDER BY id"));
    assertThat(target.query("SELECT id, email, email_normalized FROM account ORDER BY id"))
        .isEqualTo(source.query("SELECT id, email, lower(email) FROM account ORDER BY id"));
    assertThat(target.query("SELECT id, cents, amount * 100 = cents FROM payment ORDER BY id"))
        .isEqualTo(source.query("SELECT id, cents, true FROM payment ORDER BY id"));
    assertThat(
            target.query(
                "SELECT g.id, a.street, a.city FROM guest g JOIN guest_address a ON a.guest_id ="
                    + " g.id ORDER BY 1"))
        .isEqualTo(
            source.query(
                "SELECT id, street, city FROM guest WHERE street IS NOT NULL OR city IS NOT NULL"
                    + " ORDER BY 1"));
    service("1.7", "1.15", "2.1", "2.2", "19.1", "19.2", "25.1", "25.2").migrate();
    assertThat(target.query("SELECT id, full_name FROM client ORDER BY id"))
        .isEqualTo(source.query("SELECT id, name FROM client ORDER BY id"));
    service("1.7", "1.15", "2.1", "2.2", "19.1", "19.2", "25.1", "25.2").downTo("0");
    assertThat(target.query("SELECT id, name, city, score FROM client ORDER BY id"))
        .isEqualTo(source.query("SELECT id, name, city, score FROM client ORDER BY id"));
    assertThat(target.query("SELECT id, street, city FROM guest ORDER BY id"))
        .isEqualTo(source.query("SELECT id, street, city FROM guest ORDER BY id"));
  }

  /** Nothing tells of these rows but the comparison before a side goes. */
  @Test
  void rowsPastTheTriggersStopTheContract() throws Exception {
    dumpAndRestore("--disable-triggers", "--table=client");
    assertThat(target.count("SELECT count(*) FROM client WHERE full_name IS NULL")).isPositive();
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(
            () -> service("1.7", "1.15", "2.1", "19.1", "25.1").forceContract("1.15", "restored"))
        .withMessageContaining("client");
    assertThat(target.query("SELECT id, name FROM client ORDER BY id"))
        .isEqualTo(source.query("SELECT id, name FROM client ORDER BY id"));
    assertThatExceptionOfType(VerificationException.class)
        .isThrownBy(() -> service("1.7", "1.15", "2.1", "19.1", "25.1").downTo("0"));
  }

  private void dumpAndRestore(String... options) throws IOException, InterruptedException {
    Path dump = directory.resolve("dump");
    List<String> command =
        new ArrayList<>(List.of("pg_dump", "--data-only", "--format=custom", "--file=" + dump));
    command.addAll(List.of(options));
    run(command, source);
    List<String> restore = new ArrayList<>(List.of("pg_restore", "--data-only", "--exit-on-error"));
    restore.addAll(List.of(options));
    restore.add("--dbname=" + name(target));
    restore.add(dump.toString());
    run(restore, target);
  }

  private void run(List<String> command, TestDatabase database)
      throws IOException, InterruptedException {
    Optional<Path> programs = programs();
    assumeTrue(
        programs.isPresent(),
        "no pg_dump of version 14 or later under "
            + DEBIAN
            + ": a data-only dump and restore are not tested, a COPY is");
    List<String> whole = new ArrayList<>(command);
    whole.set(0, programs.get().resolve(command.get(0)).toString());
    ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
    Matcher url = Pattern.compile("//([^:/]+):(\\d+)/").matcher(database.url());
    assertThat(url.find()).isTrue();
    builder.environment().put("PGHOST", url.group(1));
    builder.environment().put("PGPORT", url.group(2));
    builder.environment().put("PGDATABASE", name(database));
    builder.environment().put("PGUSER", "postgres");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s: %s", whole, output).isZero();
  }

  private static String name(TestDatabase database) {
    return database.query("SELECT current_database()").get(0);
  }

  private static Optional<Path> programs() throws IOException {
    if (!Files.isDirectory(DEBIAN)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .filter(version -> Integer.parseInt(version.getFileName().toString()) >= 14)
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("pg_dump")))
          .findFirst();
    }
  }
}
