package io.concertina.benchmarks.memory;

import java.util.List;

/**
 * The most heap that a process has used.
 *
 * @param live after a collection, in bytes: what is held
 * @param used at any time, in bytes, garbage included
 */
record HeapPeaks(double live, double used) {

  private static final String MARK = "heap peaks: ";

  /** The line by which a process tells its peaks. */
  String line() {
    return MARK + live + " " + used;
  }

  /** Reads the line among all that a process has printed. */
  static HeapPeaks read(List<String> output) {
    for (String line : output) {
      if (line.startsWith(MARK)) {
        String[] values = line.substring(MARK.length()).split(" ", -1);
        return new HeapPeaks(Double.parseDouble(values[0]), Double.parseDouble(values[1]));
      }
    }
    throw new IllegalStateException("the process told no peaks: " + String.join("\n", output));
  }
}
