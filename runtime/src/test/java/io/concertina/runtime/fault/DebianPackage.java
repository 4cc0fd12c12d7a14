package io.concertina.runtime.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Installs what a test needs of the machine, where it may. */
final class DebianPackage {

  private DebianPackage() {}

  /** Tries to; returns what there was to read about it. */
  static String install(String name) throws InterruptedException {
    try {
      ProcessBuilder builder =
          new ProcessBuilder("apt-get", "install", "-q", "-y", "--no-install-recommends", name)
              .redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return output + "\nended with " + process.waitFor();
    } catch (IOException e) {
      return e.toString();
    }
  }
}
