package io.concertina.runtime.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** libfaketime: gives a process another wall clock than its machine has. */
final class FakeTime {

  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"),
          Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"));

  private FakeTime() {}

  /**
   * Where it is installed; installs the Debian package where it is not.
   *
   * @throws IllegalStateException when it can't be had, saying why
   */
  static Path library() throws InterruptedException {
    if (!installed()) {
      String output = DebianPackage.install("faketime");
      if (!installed()) {
        throw new IllegalStateException(
            "libfaketime is not installed, and apt-get install faketime did not help:\n" + output);
      }
    }
    return PLACES.stream().filter(Files::isReadable).findFirst().orElseThrow();
  }

  private static boolean installed() {
    return PLACES.stream().anyMatch(Files::isReadable);
  }

  /**
   * What a process is to have in its environment. Its monotonic clock stays right.
   *
   * @param skew as {@code +2h} or {@code -1d}
   */
  static Map<String, String> environment(String skew) throws InterruptedException {
    return Map.of(
        "LD_PRELOAD", library().toString(), "FAKETIME", skew, "FAKETIME_DONT_FAKE_MONOTONIC", "1");
  }
}
