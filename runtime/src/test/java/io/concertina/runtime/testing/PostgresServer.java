package io.concertina.runtime.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A running PostgreSQL, one per JVM and major version: the embedded binaries, or a container where
 * the system property {@code concertina.postgres} says so or leaves it open and an engine answers.
 */
public final class PostgresServer implements AutoCloseable {

  private static final Map<Integer, PostgresServer> RUNNING = new ConcurrentHashMap<>();

  private final int major;
  private final UnaryOperator<String> url;
  private final boolean embedded;
  private final AutoCloseable process;
  private final Path data;

  private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

  private PostgresServer(
      int major, UnaryOperator<String> url, boolean embedded, AutoCloseable process, Path data) {
    this.major = major;
    this.url = url;
    this.embedded = embedded;
    this.process = process;
    this.data = data;
  }

  /**
   * A server for one test, from the embedded binaries, that may be broken and has to be closed.
   *
   * @param settings its configuration besides what all have
   */
  public static PostgresServer own(int major, Map<String, String> settings) throws IOException {
    return startEmbedded(major, settings);
  }

  /** What {@code pg_ctl restart -m immediate} does: a crash, and the recovery from it. */
  public void crash() throws IOException, InterruptedException {
    String postgres = Files.readString(data.resolve("postmaster.opts")).split("\\s+", 2)[0];
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      // As a user that is nobody: PostgreSQL refuses to be root.
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(
        List.of(
            Path.of(postgres).resolveSibling("pg_ctl").toString(),
            "-D",
            data.toString(),
            "-m",
            "immediate",
            "-w",
            "-l",
            data.resolve("restarts.log").toString(),
            "restart"));
    idle.clear();
    Process restart =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (restart.waitFor() != 0) {
      throw new IllegalStateException(command + " ended with " + restart.exitValue());
    }
  }

  /** Stops a server of one's own. */
  @Override
  public void close() {
    try {
      process.close();
    } catch (Exception e) {
      throw new IllegalStateException("PostgreSQL did not stop", e);
    }
  }

  /**
   * The server of a major version, started if need be.
   *
   * @throws IllegalStateException when it can't be started; a test never goes without it
   */
  public static PostgresServer of(int major) {
    return RUNNING.computeIfAbsent(major, PostgresServer::start);
  }

  /** Its major version, as it was asked for. */
  public int major() {
    return major;
  }

  /** The JDBC URL of one of its databases, user included. */
  public String url(String database) {
    return url.apply(database);
  }

  /** A connection that creates and drops databases; to be given back. */
  Connection administrator() throws SQLException {
    Connection kept = idle.poll();
    return kept == null ? DriverManager.getConnection(url("postgres")) : kept;
  }

  /** Keeps the connection for the next who asks; it ends with the server. */
  void giveBack(Connection administrator) {
    idle.add(administrator);
  }

  /** Whether its processes are processes of this machine and this user. */
  public boolean embedded() {
    return embedded;
  }

  private static PostgresServer start(int major) {
    String source = System.getProperty("concertina.postgres", "auto");
    boolean container =
        switch (source) {
          case "embedded" -> false;
          case "container" -> true;
          case "auto" -> DockerClientFactory.instance().isDockerAvailable();
          default ->
              throw new IllegalArgumentException(
                  "concertina.postgres is " + source + "; use embedded, container or auto");
        };
    try {
      return container ? startContainer(major) : startEmbedded(major, Map.of());
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "PostgreSQL " + major + " could not be started (concertina.postgres=" + source + ")", e);
    }
  }

  private static PostgresServer startEmbedded(int major, Map<String, String> settings)
      throws IOException {
    Path data = Scratch.directory();
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setPgBinaryResolver(binaries(major))
            // Created and removed by initdb and the shutdown hook.
            .setDataDirectory(data)
            .setServerConfig("max_connections", "300")
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off");
    settings.forEach(builder::setServerConfig);
    // The server outlives the tests of this JVM; zonky's shutdown hook ends it with the JVM.
    EmbeddedPostgres server = builder.start();
    return new PostgresServer(
        major, database -> server.getJdbcUrl("postgres", database), true, server, data);
  }

  private static PgBinaryResolver binaries(int major) throws IOException {
    String property = "concertina.postgres." + major;
    String directory = System.getProperty(property);
    if (directory == null) {
      throw new IllegalStateException(
          "set the system property "
              + property
              + " to a directory with PostgreSQL's .txz archive; Maven does");
    }
    try (Stream<Path> files = Files.list(Path.of(directory))) {
      Path archive =
          files
              .filter(file -> file.toString().endsWith(".txz"))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no .txz archive in " + directory));
      return (system, architecture) -> Files.newInputStream(archive);
    }
  }

  private static PostgresServer startContainer(int major) {
    // The server outlives the tests of this JVM; Testcontainers removes it with the JVM.
    @SuppressWarnings("resource")
    PostgreSQLContainer container =
        new PostgreSQLContainer("postgres:" + major + "-alpine")
            // In memory: a scenario makes hundreds of databases, and nothing has to outlive the
            // tests.
            .withTmpFs(Map.of("/var/lib/postgresql", "rw"))
            .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
    container.start();
    String prefix =
        "jdbc:postgresql://%s:%s/"
            .formatted(
                container.getHost(),
                Objects.requireNonNull(
                    container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT)));
    String suffix = "?user=" + container.getUsername() + "&password=" + container.getPassword();
    return new PostgresServer(
        major, database -> prefix + database + suffix, false, container, Path.of(""));
  }
}
