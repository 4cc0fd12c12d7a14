package io.concertina.processor.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses the name that was meant. */
final class Nearest {

  private Nearest() {}

  /** The candidate with the fewest edits, when they are few for a name of that length. */
  static Optional<String> to(String name, Collection<String> candidates) {
    int limit = Math.max(2, name.length() / 3);
    return candidates.stream()
        .filter(candidate -> edits(name, candidate) <= limit)
        .min(
            Comparator.<String>comparingInt(candidate -> edits(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The question behind a headline; empty when nothing is near. */
  static String question(String name, Collection<String> candidates) {
    return to(name, candidates).map(near -> " (did you mean " + near + "?)").orElse("");
  }

  /** What to write: the nearest name, or the choice. */
  static String advice(String name, Collection<String> candidates) {
    return to(name, candidates)
        .map(near -> "write " + near)
        .orElse("write one of " + String.join(", ", candidates));
  }

  private static int edits(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] current = new int[other.length() + 1];
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
