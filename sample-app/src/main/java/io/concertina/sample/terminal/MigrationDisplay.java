package io.concertina.sample.terminal;

import io.concertina.migration.Migration;
import io.concertina.migration.MigrationIndex;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.Hold;
import io.concertina.runtime.report.LeaseHolder;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.Progress;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows what a migration tells: a piece of work for each phase. */
public final class MigrationDisplay implements Listener {

  private final Set<Version> held = new HashSet<>();
  private final Display display;
  private final MigrationIndex index;
  private final Supplier<String> aside;
  private Display.@Nullable Work work;
  private String doing = "";
  private String label = "";

  /**
   * Over a display.
   *
   * @param aside what else goes on, beside a bar
   */
  public MigrationDisplay(Display display, MigrationIndex index, Supplier<String> aside) {
    this.display = display;
    this.index = index;
    this.aside = aside;
  }

  @Override
  public void phaseStarted(Version version, Phase phase, Direction direction, String description) {
    label = label(version, phase);
    work = display.start(label, aside);
    doing = "";
  }

  @Override
  public void progress(Progress progress) {
    if (work == null) {
      return;
    }
    if (!doing.equals(progress.summary())) {
      doing = progress.summary();
      label = "V" + progress.version() + " " + kind(progress);
      work.relabel(label);
    }
    work.at(progress.rows(), progress.estimated(), progress.rowsPerSecond());
  }

  /** A backfill and its verification are operations of one phase. */
  private String kind(Progress progress) {
    return migration(progress.version()).stream()
            .flatMap(migration -> migration.up().stream())
            .filter(operation -> operation.summary().equals(progress.summary()))
            .anyMatch(Operation.Verify.class::isInstance)
        ? "verify"
        : "backfill";
  }

  @Override
  public void phaseFinished(
      Version version, Phase phase, Direction direction, Duration took, long rows) {
    if (work != null) {
      work.done(label(version, phase), outcome(took, rows, description(version)));
      work = null;
    }
  }

  @Override
  public void phaseFailed(
      Version version, Phase phase, Direction direction, ConcertinaException failure) {
    breakOff("failed");
  }

  /** What is said of a piece of work that is done: how long, how many rows, what. */
  public static String outcome(Duration took, long rows, String what) {
    String moved = rows == 0 ? "" : Figures.count(rows) + " rows";
    return "%8s  %14s  %s".formatted(Figures.time(took), moved, what);
  }

  /** Says of the phase under way that it goes no further, if one is under way. */
  public void breakOff(String outcome) {
    if (work != null) {
      work.broken(label, outcome);
      work = null;
    }
  }

  /** Said once for each contract: who holds it is looked at again and again. */
  @Override
  public void contractHeld(Version version, List<Hold> holds) {
    if (held.add(version)) {
      holds.forEach(hold -> display.line("  V" + version + " contract waits: " + hold.reason()));
    }
  }

  @Override
  public void notice(Version version, String text) {
    display.line("  V" + version + ": " + text);
  }

  @Override
  public void waitingFor(LeaseHolder holder) {
    display.line("  waiting for " + holder);
  }

  private static String label(Version version, Phase phase) {
    return "V" + version + " " + phase.name().toLowerCase(Locale.ROOT);
  }

  private String description(Version version) {
    return migration(version).map(Migration::description).orElse("");
  }

  private Optional<Migration> migration(Version version) {
    return index.migrations().stream().filter(m -> m.version().equals(version)).findFirst();
  }
}
