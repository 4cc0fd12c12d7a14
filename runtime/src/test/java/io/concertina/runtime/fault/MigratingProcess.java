package io.concertina.runtime.process;

import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.Concertina;
import io.concertina.runtime.report.LeaseHolder;
import io.concertina.runtime.report.Listener;
import io.concertina.runtime.report.Progress;
import io.concertina.runtime.tck.Release;
import java.io.IOException;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/**
 * A service of its own process: says {@code ready}, waits for a line, migrates, and prints what it
 * does. Arguments: the JDBC URL and the versions of its release.
 */
public final class MigratingProcess implements Listener {

  public static void main(String[] arguments) throws IOException {
    String[] versions = arguments[1].split(",");
    Concertina concertina =
        Concertina.on(dataSource(arguments[0]))
            .indexes(Release.of(versions))
            .listener(new MigratingProcess());
    say("ready");
    if (System.in.read() < 0) {
      return;
    }
    concertina.migrate();
    say("complete");
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

  @Override
  public void phaseStarted(Version version, Phase phase, Direction direction, String description) {
    say("started " + version + " " + phase);
  }

  @Override
  public void phaseFinished(
      Version version, Phase phase, Direction direction, Duration took, long rows) {
    say("finished " + version + " " + phase + " " + rows);
  }

  @Override
  public void progress(Progress progress) {
    say("progress " + progress.rows());
  }

  @Override
  public void waitingFor(LeaseHolder holder) {
    say("waiting");
  }
}
