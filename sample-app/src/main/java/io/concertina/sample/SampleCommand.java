package io.concertina.sample;

import io.concertina.runtime.report.ConcertinaException;
import io.concertina.sample.database.Databases;
import io.concertina.sample.database.ShopDatabase;
import io.concertina.sample.database.UnusableDatabaseException;
import io.concertina.sample.deploy.MigrateCommand;
import io.concertina.sample.terminal.Display;
import io.concertina.sample.traffic.Verification;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the sample. */
@Command(
    name = "sample-app",
    mixinStandardHelpOptions = true,
    version = "Concertina sample",
    sortOptions = false,
    subcommands = MigrateCommand.class,
    synopsisSubcommandLabel = "",
    description = {
      "Creates the database of a legacy shop, renames a column in it (and more) while two releases of"
          + " the shop go on writing, and proves that no write was lost.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:verified", "1:failed, or a row differs", "2:bad input"})
public final class SampleCommand implements Callable<Integer> {

  private static final int FAILED = 1;

  /** Besides the writers: Concertina's one, and what looks on. */
  private static final int OTHER_CONNECTIONS = 4;

  private final PrintStream out;
  private final boolean watched;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--rows",
      paramLabel = "<n>",
      defaultValue = "200000",
      description = "Customers in the legacy database; ${DEFAULT-VALUE} unless given.")
  private int rows;

  @Option(
      names = "--database",
      paramLabel = "<jdbc-url>",
      defaultValue = Databases.DEFAULT,
      description = {
        "A SQLite file or a PostgreSQL database by its JDBC URL, or "
            + Databases.EMBEDDED_POSTGRES
            + ";",
        "${DEFAULT-VALUE} unless given. The file, or the schema concertina_sample, is made anew."
      })
  private String database = Databases.DEFAULT;

  @Option(
      names = "--writers",
      paramLabel = "<n>",
      defaultValue = "2",
      description = "Threads that write, for each release; ${DEFAULT-VALUE} unless given.")
  private int writers;

  @Option(
      names = "--crash",
      description =
          "Migrates in a process of its own, kills that with SIGKILL half-way through the backfill,"
              + " and resumes in another.")
  private boolean crash;

  private SampleCommand(PrintStream out, boolean watched) {
    this.out = out;
    this.watched = watched;
  }

  /**
   * The command line, ready to execute.
   *
   * @param watched whether {@code out} is a terminal
   */
  public static CommandLine commandLine(PrintStream out, PrintStream err, boolean watched) {
    return new CommandLine(new SampleCommand(out, watched))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((e, arguments) -> badInput(err, e))
        .setExecutionExceptionHandler((e, commandLine, parsed) -> failed(err, e));
  }

  private static int badInput(PrintStream err, Exception e) {
    err.println("sample-app: " + e.getMessage());
    err.println("            --help tells the options");
    return CommandLine.ExitCode.USAGE;
  }

  private static int failed(PrintStream err, Exception e) {
    if (e instanceof UnusableDatabaseException) {
      return badInput(err, e);
    }
    if (e instanceof ConcertinaException) {
      err.println(e.getMessage());
    } else {
      e.printStackTrace(err);
    }
    return FAILED;
  }

  @Override
  public Integer call() throws Exception {
    checkPositive("--rows", rows);
    checkPositive("--writers", writers);
    try (ShopDatabase shop = Databases.open(database, 2 * writers + OTHER_CONNECTIONS)) {
      Display display = Display.on(out, watched);
      Verification result = new RollingDeploy(shop, display, rows, writers, crash).play();
      result.examples().forEach(example -> display.line("  " + example));
      out.println(result);
      return exitCode(result);
    }
  }

  static int exitCode(Verification result) {
    return result.differing() == 0 ? CommandLine.ExitCode.OK : FAILED;
  }

  private void checkPositive(String option, int value) {
    if (value < 1) {
      throw new ParameterException(
          spec.commandLine(), "%s must be at least 1, not %s".formatted(option, value));
    }
  }
}
