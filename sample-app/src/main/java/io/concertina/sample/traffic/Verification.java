package io.concertina.sample.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What came out of a comparison of the whole database with the ledger.
 *
 * @param rows how many rows were compared, those that are missing included
 * @param differing how many of them are missing, too many or hold something else
 * @param examples the first of those
 */
public record Verification(long rows, long differing, List<String> examples) {

  public Verification {
    examples = List.copyOf(examples);
  }

  /** With rows that another comparison found to differ. */
  public Verification plus(long more, String example) {
    List<String> all = new ArrayList<>(examples);
    if (more > 0) {
      all.add(example);
    }
    return new Verification(rows, differing + more, all);
  }

  /** The line that sums it up. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "verified: %,d rows, %,d differing", rows, differing);
  }
}
