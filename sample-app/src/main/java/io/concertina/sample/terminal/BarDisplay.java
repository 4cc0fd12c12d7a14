package io.concertina.sample.terminal;

import java.io.PrintStream;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;

/** A bar for each piece of work. */
final class BarDisplay implements Display {

  private static final int REFRESH_MILLIS = 100;

  /** Back to the start of the line, which is then erased: a bar may stand there. */
  private static final String CLEARED = "\r\u001b[2K";

  private final PrintStream out;

  BarDisplay(PrintStream out) {
    this.out = out;
  }

  @Override
  public void line(String text) {
    out.println(CLEARED + text);
  }

  @Override
  public Work start(String label, Supplier<String> aside) {
    BarRenderer renderer = new BarRenderer(label, aside, Blocks.available());
    ProgressBar bar =
        ProgressBar.builder()
            .setInitialMax(-1)
            .setUpdateIntervalMillis(REFRESH_MILLIS)
            .continuousUpdate()
            .setConsumer(new ConsoleProgressBarConsumer(out))
            .setRenderer(renderer)
            .build();
    return new Work() {
      @Override
      public void relabel(String other) {
        renderer.relabel(other);
      }

      @Override
      public void at(long rows, long all, double perSecond) {
        renderer.rate(perSecond);
        bar.maxHint(all);
        bar.stepTo(rows);
      }

      @Override
      public void done(String last, String outcome) {
        renderer.end(last, "done  " + outcome, true);
        bar.close();
      }

      @Override
      public void broken(String last, String outcome) {
        renderer.end(last, outcome, false);
        bar.close();
      }
    };
  }
}
