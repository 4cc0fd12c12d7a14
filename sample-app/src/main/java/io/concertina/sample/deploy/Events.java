package io.concertina.sample.deploy;

import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.Listener.Direction;
import io.concertina.runtime.report.Progress;
import java.time.Duration;

/** The lines by which a migrating process tells its parent how far it is. */
final class Events {

  private static final String SEPARATOR = "\t";

  private Events() {}

  static String started(Version version, Phase phase, Direction direction, String description) {
    return line("started", version, phase, direction, description);
  }

  static String finished(
      Version version, Phase phase, Direction direction, Duration took, long rows) {
    return line("finished", version, phase, direction, took, rows);
  }

  static String leaseAcquired(long token) {
    return line("lease", token);
  }

  static String notice(Version version, String text) {
    return line("notice", version, text.lines().findFirst().orElse(""));
  }

  static String progress(Progress p) {
    return line(
        "progress",
        p.version(),
        p.summary(),
        p.rows(),
        p.changed(),
        p.estimated(),
        p.rowsPerSecond(),
        p.left());
  }

  private static String line(Object... parts) {
    StringBuilder line = new StringBuilder();
    for (Object part : parts) {
      line.append(line.isEmpty() ? "" : SEPARATOR).append(part);
    }
    return line.toString();
  }

  /** Whether the other process waits for an answer to this line. */
  static boolean wantsAnswer(String line) {
    return line.startsWith("progress" + SEPARATOR) || line.startsWith("lease" + SEPARATOR);
  }

  /**
   * Calls the listener as the other process's migration called its own; other lines are ignored.
   */
  static void replay(String line, Listener listener) {
    String[] part = line.split(SEPARATOR, -1);
    switch (part[0]) {
      case "started" ->
          listener.phaseStarted(
              Version.of(part[1]), Phase.valueOf(part[2]), Direction.valueOf(part[3]), part[4]);
      case "finished" ->
          listener.phaseFinished(
              Version.of(part[1]),
              Phase.valueOf(part[2]),
              Direction.valueOf(part[3]),
              Duration.parse(part[4]),
              Long.parseLong(part[5]));
      case "lease" -> listener.leaseAcquired(Long.parseLong(part[1]));
      case "notice" -> listener.notice(Version.of(part[1]), part[2]);
      case "progress" ->
          listener.progress(
              new Progress(
                  Version.of(part[1]),
                  part[2],
                  Long.parseLong(part[3]),
                  Long.parseLong(part[4]),
                  Long.parseLong(part[5]),
                  Double.parseDouble(part[6]),
                  Duration.parse(part[7])));
      default -> {
        // A line that some library printed.
      }
    }
  }
}
