package io.concertina.sample.deploy;

import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** A process of this program that migrates a database as release 2 does at boot. */
public final class MigrationProcess {

  private final Process process;

  private MigrationProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts one, on this JVM's class path.
   *
   * @param main the class whose main method knows {@link MigrateCommand}
   * @param url the database
   */
  public static MigrationProcess start(Class<?> main, String url) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED", // for sqlite-jdbc, as the jar's manifest says
            "-cp",
            System.getProperty("java.class.path"),
            main.getName(),
            MigrateCommand.NAME);
    // Not as an argument: a URL may hold a password, and arguments are seen by every user.
    builder.environment().put(MigrateCommand.DATABASE, url);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return new MigrationProcess(builder.start());
  }

  /** Its number in the operating system. */
  public long pid() {
    return process.pid();
  }

  /**
   * Follows it to its end.
   *
   * @throws IllegalStateException when it fails; it has said why on the standard error
   */
  public void follow(Listener listener) throws IOException, InterruptedException {
    killAt(listener, progress -> false);
  }

  /**
   * Follows it until a moment, and kills it there with SIGKILL.
   *
   * @return where it was killed; empty when it came to its end before that moment
   * @throws IllegalStateException when it fails before; it has said why on the standard error
   */
  public Optional<Progress> killAt(Listener listener, Predicate<Progress> moment)
      throws IOException, InterruptedException {
    LastBatch last = new LastBatch();
    Listener all = new Listeners(listener, last);
    try (BufferedReader events = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = events.readLine(); line != null; line = events.readLine()) {
        Events.replay(line, all);
        Optional<Progress> batch = last.take();
        if (batch.filter(moment).isPresent()) {
          process.destroyForcibly().waitFor();
          return batch;
        }
        if (Events.wantsAnswer(line)) {
          answer();
        }
      }
    } finally {
      process.destroyForcibly();
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the migrating process failed: exit " + process.exitValue());
    }
    return Optional.empty();
  }

  private void answer() {
    try {
      OutputStream answers = process.getOutputStream();
      answers.write('\n');
      answers.flush();
    } catch (IOException e) {
      // It has ended and waits for no answer; its exit code tells the rest.
    }
  }

  private static final class LastBatch implements Listener {

    private Optional<Progress> batch = Optional.empty();

    @Override
    public void progress(Progress progress) {
      batch = Optional.of(progress);
    }

    Optional<Progress> take() {
      Optional<Progress> taken = batch;
      batch = Optional.empty();
      return taken;
    }
  }
}
