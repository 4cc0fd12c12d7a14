package io.concertina.sample;

import java.io.Console;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the sample. */
public final class Main {

  /** Held, as loggers that nobody holds are forgotten with their level. */
  private static final Logger CONCERTINA = Logger.getLogger("io.concertina");

  private Main() {}

  /** Runs the command line and exits: 0 verified, 1 failed or something differs, 2 bad input. */
  public static void main(String[] arguments) {
    CONCERTINA.setLevel(Level.WARNING); // The display tells the rest.
    System.exit(SampleCommand.commandLine(System.out, System.err, watched()).execute(arguments));
  }

  /** Whether a person watches: from JDK 22 on there may be a console without a terminal. */
  @SuppressWarnings("SystemConsoleNull") // Where null says nothing, isTerminal() does.
  private static boolean watched() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true; // Before JDK 22.
    }
  }
}
