package io.concertina.sample.terminal;

import java.nio.charset.Charset;

/** What a bar is drawn with: eighths of a block, where the terminal has them. */
enum Blocks {
  EIGHTHS(" ▏▎▍▌▋▊▉█"),
  ASCII(" #");

  private final String steps;

  Blocks(String steps) {
    this.steps = steps;
  }

  /** What the standard output can show. */
  static Blocks available() {
    String charset =
        System.getProperty("stdout.encoding", System.getProperty("native.encoding", "US-ASCII"));
    boolean drawn =
        Charset.isSupported(charset)
            && Charset.forName(charset).newEncoder().canEncode(EIGHTHS.steps);
    return drawn ? EIGHTHS : ASCII;
  }

  String bar(double fraction, int cells) {
    int perCell = steps.length() - 1;
    long filled = Math.round(fraction * cells * perCell);
    StringBuilder bar = new StringBuilder();
    for (int cell = 0; cell < cells; cell++) {
      long step = Math.max(0, Math.min(perCell, filled - (long) cell * perCell));
      bar.append(steps.charAt((int) step));
    }
    return bar.toString();
  }
}
