package io.concertina.runtime.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PgBouncer in transaction mode, with one connection to the server for all its clients. */
final class PgBouncer implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("//([^:/]+):(\\d+)/");
  private static final List<Path> PLACES =
      List.of(Path.of("/usr/sbin/pgbouncer"), Path.of("/usr/bin/pgbouncer"));
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

  private final Process process;
  private final int port;

  private PgBouncer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Where it is installed; installs the Debian package where it is not.
   *
   * @throws IllegalStateException when it can't be had, saying why
   */
  static Path binary() throws IOException, InterruptedException {
    if (!installed()) {
      String output = DebianPackage.install("pgbouncer");
      if (!installed()) {
        throw new IllegalStateException(
            "PgBouncer is not installed, and apt-get install pgbouncer did not help:\n" + output);
      }
    }
    return PLACES.stream().filter(Files::isExecutable).findFirst().orElseThrow();
  }

  private static boolean installed() {
    return PLACES.stream().anyMatch(Files::isExecutable);
  }

  /** Starts one in front of the server of a JDBC URL; it serves every database of that server. */
  static PgBouncer before(String url) throws IOException, InterruptedException {
    Matcher address = ADDRESS.matcher(url);
    if (!address.find()) {
      throw new IllegalArgumentException("no host and port in " + url);
    }
    int port = freePort();
    Path directory = Files.createTempDirectory("pgbouncer");
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path settings = directory.resolve("pgbouncer.ini");
    Files.writeString(
        settings,
        """
        [databases]
        * = host=%s port=%s user=postgres
        [pgbouncer]
        listen_addr = 127.0.0.1
        listen_port = %s
        unix_socket_dir =
        auth_type = any
        pool_mode = transaction
        default_pool_size = 1
        ignore_startup_parameters = extra_float_digits
        """
            .formatted(address.group(1), address.group(2), port));
    List<String> command = new ArrayList<>(List.of(binary().toString()));
    if (System.getProperty("user.name").equals("root")) {
      // It refuses to be root.
      command.addAll(List.of("-u", "nobody"));
    }
    command.add(settings.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("pgbouncer.log").toFile())
            .start();
    PgBouncer bouncer = new PgBouncer(process, port);
    bouncer.awaitReady(url, directory.resolve("pgbouncer.log"));
    return bouncer;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady(String url, Path log) throws IOException {
    long start = System.nanoTime();
    while (true) {
      try (Connection connection = DriverManager.getConnection(url(url))) {
        connection.isValid(1);
        return;
      } catch (SQLException e) {
        if (!process.isAlive() || System.nanoTime() - start > PATIENCE) {
          close();
          throw new IllegalStateException("PgBouncer:\n" + Files.readString(log), e);
        }
        Thread.onSpinWait();
      }
    }
  }

  /**
   * The same URL through the pooler. A statement that the driver keeps prepared would be unknown to
   * the next connection.
   */
  String url(String url) {
    return ADDRESS.matcher(url).replaceFirst("//127.0.0.1:" + port + "/") + "&prepareThreshold=0";
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
