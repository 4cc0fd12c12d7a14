package io.concertina.runtime.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link MigratingProcess} as its parent sees it. */
final class Child implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;
  private final List<String> lines = new ArrayList<>();

  private Child(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts a process that migrates a database to some versions once it is told to go. */
  static Child start(String url, String versions) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            MigratingProcess.class.getName(),
            url,
            versions);
    builder.redirectErrorStream(true);
    return new Child(builder.start());
  }

  /** Reads until a line starts like this; false when the process ended before. */
  boolean waitFor(String prefix) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      lines.add(line);
      if (line.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Lets it migrate. */
  void go() throws IOException {
    OutputStream input = process.getOutputStream();
    input.write('\n');
    input.flush();
  }

  /** SIGKILL; returns when the process is gone. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Reads the rest and returns the exit status. */
  int end() throws IOException, InterruptedException {
    boolean more = true;
    while (more) {
      more = waitFor("");
    }
    return process.waitFor();
  }

  /** The last that it has printed. */
  String tail() {
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size()));
  }

  /** What it has printed so far. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
