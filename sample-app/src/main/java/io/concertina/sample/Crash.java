package io.concertina.sample;

import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.Progress;
import io.concertina.sample.database.ShopDatabase;
import io.concertina.sample.deploy.Bookmark;
import io.concertina.sample.deploy.Listeners;
import io.concertina.sample.deploy.MigrationProcess;
import io.concertina.sample.deploy.Release;
import io.concertina.sample.terminal.Display;
import io.concertina.sample.terminal.Figures;
import io.concertina.sample.terminal.MigrationDisplay;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A boot of release 2 whose process is killed with SIGKILL half-way through the first backfill, and
 * the boot after it.
 */
final class Crash {

  private final ShopDatabase database;
  private final Display display;
  private final MigrationDisplay shown;

  Crash(ShopDatabase database, Display display, MigrationDisplay shown) {
    this.database = database;
    this.display = display;
    this.shown = shown;
  }

  /** Runs both boots. */
  void play(Listener listener) throws IOException, InterruptedException {
    MigrationProcess first = MigrationProcess.start(Main.class, database.url());
    Optional<Progress> killed = first.killAt(new Listeners(shown, listener), Crash::halfWay);
    if (killed.isEmpty()) {
      display.line("  the migration was over before it could be killed: give it more --rows");
      return;
    }
    shown.breakOff("process %s killed with SIGKILL; the writers go on".formatted(first.pid()));
    say("history", bookmark());
    display.line(Release.RELEASE_2.concertina(database.dataSource()).status().toString());
    MigrationProcess second = MigrationProcess.start(Main.class, database.url());
    second.follow(new Listeners(new Resumed(second.pid()), shown, listener));
  }

  private static boolean halfWay(Progress progress) {
    return 2 * progress.rows() >= progress.estimated();
  }

  private String bookmark() {
    return read().map(Bookmark::toString).orElse("no backfill is under way");
  }

  private Optional<Bookmark> read() {
    try {
      return Bookmark.read(database.dataSource());
    } catch (SQLException e) {
      throw new IllegalStateException("the history can't be read: " + e.getMessage(), e);
    }
  }

  private void say(String label, String text) {
    display.line("  %-12s %s".formatted(label, text));
  }

  /** Tells from which row the second process goes on: what its takeover of the lease found. */
  private final class Resumed implements Listener {

    private final long pid;

    Resumed(long pid) {
      this.pid = pid;
    }

    @Override
    public void leaseAcquired(long token) {
      say(
          "resume",
          "process %s takes over and goes on after row %s"
              .formatted(pid, read().map(b -> Figures.count(b.visited())).orElse("0")));
    }
  }
}
