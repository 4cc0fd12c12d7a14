package io.concertina.sample.deploy;

import io.concertina.sample.database.Databases;
import io.concertina.sample.database.ShopDatabase;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Migrates a database as release 2 does at boot; what the sample runs to have a process to kill.
 */
@Command(
    name = MigrateCommand.NAME,
    hidden = true,
    description = "Migrates the database named by the environment variable SAMPLE_DATABASE.")
public final class MigrateCommand implements Callable<Integer> {

  static final String NAME = "migrate";
  static final String DATABASE = "SAMPLE_DATABASE";

  private static final int CONNECTIONS = 4;

  @Override
  public Integer call() {
    String url = System.getenv(DATABASE);
    if (url == null) {
      throw new IllegalStateException(
          "the environment variable " + DATABASE + " names no database");
    }
    PrintStream events = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (ShopDatabase database = Databases.open(url, CONNECTIONS)) {
      Release.RELEASE_2
          .concertina(database.dataSource())
          .listener(new EventWriter(events, System.in))
          .migrate();
    }
    return 0;
  }
}
