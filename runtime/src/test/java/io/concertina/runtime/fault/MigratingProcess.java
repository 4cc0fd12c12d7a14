package io.concertina.runtime.fault;

import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.Concertina;
import io.concertina.runtime.report.ConcertinaException;
import io.concertina.runtime.report.LeaseHolder;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/**
 * A service of its own process: says {@code ready}, waits for a line, does what it was started for,
 * and prints what it does.
 *
 * <p>Arguments: the JDBC URL; {@code migrate}, {@code boot} (and the background work to its end) or
 * {@code downTo:<version>}; the versions of its release. The system property {@code
 * concertina.lease} is the lease time in milliseconds; {@code concertina.hold} a line after which
 * it waits for another one from its parent, once.
 */
public final class MigratingProcess implements Listener {

  private static final String HOLD = System.getProperty("concertina.hold", "never");

  private boolean held;

  public static void main(String[] arguments) throws IOException {
    Duration lease = Duration.ofMillis(Long.getLong("concertina.lease", Service.LEASE.toMillis()));
    MigratingProcess process = new MigratingProcess();
    Concertina service =
        Service.of(dataSource(arguments[0]), lease, arguments[2].split(",")).listener(process);
    say("clock " + Instant.now());
    say("ready");
    if (System.in.read() < 0) {
      return;
    }
    try {
      run(service, arguments[1]);
    } catch (ConcertinaException e) {
      e.printStackTrace(System.out);
      say("failed " + e.getClass().getSimpleName());
      System.exit(1);
    }
    process.did("complete");
  }

  private static void run(Concertina service, String command) {
    if (command.equals("migrate")) {
      service.migrate();
    } else if (command.equals("boot")) {
      service.boot().await();
    } else {
      service.downTo(command.replace("downTo:", ""));
    }
  }

  static DataSource dataSource(String url) {
    if (url.startsWith("jdbc:sqlite:")) {
      SQLiteDataSource sqlite = new SQLiteDataSource();
      sqlite.setUrl(url);
      return sqlite;
    }
    PGSimpleDataSource postgres = new PGSimpleDataSource();
    postgres.setUrl(url);
    return postgres;
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private void did(String line) {
    say(line);
    if (!held && line.startsWith(HOLD)) {
      held = true;
      say("holding");
      try {
        System.in.read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void phaseStarted(Version version, Phase phase, Direction direction, String description) {
    did("started " + version + " " + phase);
  }

  @Override
  public void phaseFinished(
      Version version, Phase phase, Direction direction, Duration took, long rows) {
    did("finished " + version + " " + phase + " " + rows);
  }

  @Override
  public void operationFinished(Version version, String summary, Duration took) {
    did("did " + version + " " + summary);
  }

  @Override
  public void progress(Progress progress) {
    did("progress " + progress.rows());
  }

  @Override
  public void waitingFor(LeaseHolder holder) {
    did("waiting");
  }

  @Override
  public void leaseAcquired(long token) {
    did("lease " + token);
  }
}
