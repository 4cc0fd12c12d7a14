package io.concertina.runtime.boot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Who this process is, as others see it.
 *
 * @param started when the process started: together with host and pid it names one process for ever
 */
record Instance(String host, long pid, String started, String build) {

  /** Where processes have the numbers that this one knows; containers may share a host's name. */
  private static final String NAMESPACE = namespace();

  /**
   * The kernel derives the start of a process from the wall clock, and moves it when the clock is
   * set; a number is not given to another process so soon.
   */
  private static final Duration SAME_START = Duration.ofMinutes(10);

  static Instance here(String build) {
    ProcessHandle self = ProcessHandle.current();
    return new Instance(hostName(), self.pid(), started(self) + " " + NAMESPACE, build);
  }

  private static String namespace() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      // Not Linux: there are no namespaces, a host's processes all see each other.
      return "";
    }
  }

  private static String hostName() {
    String fromEnvironment = System.getenv("HOSTNAME");
    if (fromEnvironment != null && !fromEnvironment.isBlank()) {
      return fromEnvironment;
    }
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown host";
    }
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  /** Whether a process of this host is certainly gone. */
  static boolean dead(String host, long pid, String started) {
    String[] parts = started.split(" ", -1);
    boolean visible =
        host.equals(hostName())
            && !host.equals("unknown host")
            && parts.length == 2
            && parts[1].equals(NAMESPACE);
    return visible
        && ProcessHandle.of(pid)
            .map(process -> !process.isAlive() || !near(started(process), parts[0]))
            .orElse(true);
  }

  private static boolean near(String start, String recorded) {
    if (start.isEmpty() || recorded.isEmpty()) {
      return true;
    }
    Duration apart = Duration.between(Instant.parse(start), Instant.parse(recorded)).abs();
    return apart.compareTo(SAME_START) < 0;
  }

  static String toolVersion() {
    String version = Instance.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
