package io.concertina.benchmarks;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Starts the benchmarks. */
public final class Main {

  /** Held, as loggers that nobody holds are forgotten with their level. */
  private static final Logger CONCERTINA = Logger.getLogger("io.concertina");

  private Main() {}

  /** Runs the command line and exits: 0 measured, 1 failed, 2 bad input. */
  public static void main(String[] arguments) {
    CONCERTINA.setLevel(Level.WARNING);
    System.exit(
        new CommandLine(
                new BenchmarkCommand(new PrintWriter(System.out, true, StandardCharsets.UTF_8)))
            .execute(arguments));
  }
}
