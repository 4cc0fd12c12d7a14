package io.concertina.sample.terminal;

import java.io.PrintStream;
import java.util.function.Supplier;

/** Where the sample tells what happens. Used by one thread at a time. */
public interface Display {

  /** For this stream: bars that move when a person watches, else lines. */
  static Display on(PrintStream out, boolean watched) {
    return watched ? new BarDisplay(out) : new LineDisplay(out);
  }

  /** Says something. */
  void line(String text);

  /**
   * Starts to show a piece of work.
   *
   * @param label what it is, in two words
   * @param aside what else goes on, asked for again and again
   */
  Work start(String label, Supplier<String> aside);

  /** A piece of work that is under way. */
  interface Work {

    /** Calls it something else from here on; its progress starts anew. */
    void relabel(String label);

    /** So many rows of so many, at that rate. */
    void at(long rows, long all, double perSecond);

    /** It is over; nothing may be called after that. */
    void done(String label, String outcome);

    /** It goes no further; nothing may be called after that. */
    void broken(String label, String outcome);
  }
}
