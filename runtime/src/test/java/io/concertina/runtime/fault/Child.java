package io.concertina.runtime.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@link MigratingProcess} as its parent sees it. */
final class Child implements AutoCloseable {

  /** Longer than anything that is waited for. */
  private static final long PATIENCE_SECONDS = 120;

  private static final String END = "\0";

  private final Process process;
  private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();
  private final List<String> lines = new ArrayList<>();
  private final Runnable onLine;
  private volatile boolean ended;

  private Child(Process process, Runnable onLine) {
    this.process = process;
    this.onLine = onLine;
    Thread reader = new Thread(this::read, "output of " + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts a process that migrates a database to some versions once it is told to go. */
  static Child start(String url, String versions) throws IOException {
    return start(() -> {}, List.of(), url, "migrate", versions);
  }

  /**
   * Starts a process that does something once it is told to go.
   *
   * @param onLine called for each line that it prints, and when it ends
   * @param options of its JVM
   * @param arguments see {@link MigratingProcess}
   */
  static Child start(Runnable onLine, List<String> options, String... arguments)
      throws IOException {
    return start(Map.of(), onLine, options, arguments);
  }

  /**
   * The same in another environment.
   *
   * @param environment what it has besides or instead of what this process has
   */
  static Child start(
      Map<String, String> environment, Runnable onLine, List<String> options, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED"));
    command.addAll(options);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), MigratingProcess.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true);
    builder.environment().putAll(environment);
    return new Child(builder.start(), onLine);
  }

  private void read() {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        add(line);
      }
    } catch (IOException | UncheckedIOException e) {
      add("its output ended with " + e);
    }
    ended = true;
    unread.add(END);
    onLine.run();
  }

  private void add(String line) {
    synchronized (lines) {
      lines.add(line);
    }
    unread.add(line);
    onLine.run();
  }

  /** Reads until a line starts like this; false when the process ended before. */
  boolean waitFor(String prefix) throws InterruptedException {
    while (true) {
      String line = unread.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (line == null) {
        throw new AssertionError("waited in vain for \"" + prefix + "\" after\n" + tail());
      }
      if (line.equals(END)) {
        unread.add(END);
        return false;
      }
      if (line.startsWith(prefix)) {
        return true;
      }
    }
  }

  /** Lets it go on: at the start, or where it holds. */
  void go() throws IOException {
    OutputStream input = process.getOutputStream();
    input.write('\n');
    input.flush();
  }

  /** SIGKILL; returns when the process is gone. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** SIGSTOP: it does nothing any more, and does not know. False when it has ended before. */
  boolean freeze() throws IOException, InterruptedException {
    return signal("-STOP");
  }

  /** SIGCONT. False when it has ended, so that it was not frozen at all. */
  boolean thaw() throws IOException, InterruptedException {
    return signal("-CONT");
  }

  private boolean signal(String signal) throws IOException, InterruptedException {
    String[] command = {"kill", signal, String.valueOf(process.pid())};
    return new ProcessBuilder(command).start().waitFor() == 0;
  }

  /** Whether it has printed its last line, and that line has been heard of. */
  boolean ended() {
    return ended;
  }

  /** Reads the rest and returns the exit status. */
  int end() throws InterruptedException {
    boolean more = true;
    while (more) {
      more = waitFor("");
    }
    return process.waitFor();
  }

  /** The last that it has printed. */
  String tail() {
    List<String> all = lines();
    return String.join("\n", all.subList(Math.max(0, all.size() - 25), all.size()));
  }

  /** What it has printed so far. */
  List<String> lines() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
