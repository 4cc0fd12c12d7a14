package io.concertina.sample;

import io.concertina.runtime.boot.Background;
import io.concertina.sample.database.LegacyShop;
import io.concertina.sample.database.ShopDatabase;
import io.concertina.sample.deploy.Listeners;
import io.concertina.sample.deploy.Release;
import io.concertina.sample.deploy.WhenContracted;
import io.concertina.sample.deploy.WhenExpanded;
import io.concertina.sample.release1.Release1Customers;
import io.concertina.sample.release2.Release2Customers;
import io.concertina.sample.terminal.Display;
import io.concertina.sample.terminal.Figures;
import io.concertina.sample.terminal.MigrationDisplay;
import io.concertina.sample.traffic.Agreement;
import io.concertina.sample.traffic.Fleet;
import io.concertina.sample.traffic.Ledger;
import io.concertina.sample.traffic.Verification;
import io.concertina.sample.traffic.Verifier;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The story that the sample plays: release 2 is rolled out over a running release 1, and release 3
 * over release 2. Nobody stops writing for a migration.
 */
final class RollingDeploy {

  /** A service would give its forgotten cron jobs an hour. */
  private static final Duration SOAK = Duration.ofSeconds(1);

  /** What each release writes at least, beside the other one and after the contract. */
  private static final long OVERLAP = 200;

  private final ShopDatabase database;
  private final Display display;
  private final long rows;
  private final int writers;
  private final boolean crash;
  private final Ledger ledger;
  private final Fleet release1;
  private final Fleet release2;

  RollingDeploy(ShopDatabase database, Display display, long rows, int writers, boolean crash) {
    this.database = database;
    this.display = display;
    this.rows = rows;
    this.writers = writers;
    this.crash = crash;
    this.ledger = new Ledger(rows);
    this.release1 = new Fleet("release 1", database.dataSource(), new Release1Customers(), ledger);
    this.release2 = new Fleet("release 2", database.dataSource(), new Release2Customers(), ledger);
  }

  Verification play() throws IOException, SQLException, InterruptedException {
    display.line(
        "Concertina sample: a legacy shop on %s, %s customers"
            .formatted(database.title(), Figures.count(rows)));
    Agreement agreement;
    try (release1;
        release2) {
      createLegacyShop();
      display.line(
          "  release 1 writes customer.name, release 2 writes customer.full_name, both at once");
      release1.start(writers);
      bootRelease2();
      release2.awaitWrites(OVERLAP);
      release1.awaitWrites(OVERLAP);
      farewell(release1, "release 1");
      agreement = compareOldAndNew();
      bootRelease3();
      release2.awaitWrites(OVERLAP);
      farewell(release2, "release 2");
    }
    display.line(Release.RELEASE_3.concertina(database.dataSource()).status().toString());
    return Verifier.verify(database.dataSource(), ledger)
        .plus(agreement.differing(), agreement.toString());
  }

  private void createLegacyShop() throws SQLException {
    database.makeEmpty();
    LegacyShop shop = new LegacyShop(database, rows);
    long all = shop.rows();
    long start = System.nanoTime();
    Display.Work work = display.start("legacy data", () -> "");
    shop.create(done -> work.at(done, all, 1e9 * done / (System.nanoTime() - start)));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    work.done("legacy data", MigrationDisplay.outcome(took, all, "customers, orders, lines"));
  }

  /** The writers of release 2 join as soon as the columns that they write are there. */
  private void bootRelease2() throws IOException, InterruptedException {
    MigrationDisplay shown = shown(Release.RELEASE_2);
    WhenExpanded join = new WhenExpanded(Release.RELEASE_2.index(), () -> release2.start(writers));
    if (crash) {
      new Crash(database, display, shown).play(join);
    } else {
      Release.RELEASE_2
          .concertina(database.dataSource())
          .listener(new Listeners(shown, join))
          .migrate();
    }
  }

  /** While release 2 goes on writing: one statement sees one state of the table. */
  private Agreement compareOldAndNew() throws SQLException {
    Agreement agreement = Agreement.of(database.dataSource());
    display.line("  " + agreement);
    return agreement;
  }

  private void farewell(Fleet fleet, String release) throws InterruptedException {
    fleet.stop();
    display.line(
        "  %s is gone after %s writes, the slowest of %s"
            .formatted(
                release, Figures.count(fleet.acknowledged()), Figures.time(fleet.longest())));
  }

  /** It serves at once; what it takes away goes when the old names have been left alone. */
  private void bootRelease3() {
    WhenContracted contracted = new WhenContracted(Release.RELEASE_3.index());
    try (Background release3 =
        Release.RELEASE_3
            .concertina(database.dataSource())
            .soakTime(SOAK)
            .listener(new Listeners(shown(Release.RELEASE_3), contracted))
            .boot()) {
      release3.await();
      contracted.await();
    }
  }

  private MigrationDisplay shown(Release release) {
    return new MigrationDisplay(display, release.index(), this::counts);
  }

  private String counts() {
    return "writers: %s old, %s new"
        .formatted(Figures.count(release1.acknowledged()), Figures.count(release2.acknowledged()));
  }
}
