package io.concertina.runtime.boot;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;

/**
 * Who this process is, as others see it.
 *
 * @param started when the process started: together with host and pid it names one process for ever
 */
record Instance(String host, long pid, String started, String build) {

  static Instance here(String build) {
    ProcessHandle self = ProcessHandle.current();
    return new Instance(hostName(), self.pid(), started(self), build);
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
    if (!host.equals(hostName()) || host.equals("unknown host")) {
      return false;
    }
    return ProcessHandle.of(pid)
        .map(process -> !process.isAlive() || !started(process).equals(started))
        .orElse(true);
  }

  static String toolVersion() {
    String version = Instance.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
