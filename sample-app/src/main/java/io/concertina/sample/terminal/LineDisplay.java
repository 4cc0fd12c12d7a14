package io.concertina.sample.terminal;

import java.io.PrintStream;
import java.util.function.Supplier;

/** A line for each piece of work when it is over: for logs and pipes. */
final class LineDisplay implements Display {

  private final PrintStream out;

  LineDisplay(PrintStream out) {
    this.out = out;
  }

  @Override
  public void line(String text) {
    out.println(text);
  }

  @Override
  public Work start(String label, Supplier<String> aside) {
    return new Work() {
      @Override
      public void relabel(String other) {}

      @Override
      public void at(long rows, long all, double perSecond) {}

      @Override
      public void done(String last, String outcome) {
        out.printf("  %-12s done  %s%n", last, outcome);
      }

      @Override
      public void broken(String last, String outcome) {
        out.printf("  %-12s %s%n", last, outcome);
      }
    };
  }
}
