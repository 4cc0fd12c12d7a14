package io.concertina.processor.model;

import java.util.List;

/**
 * A partition and the rows it takes: a range, a list, a remainder of a hash, or, where nothing is
 * said, what no other takes.
 *
 * @param from the first value of a range; empty for none
 * @param to the first value after it; empty for none
 * @param values the values of a list
 * @param modulus of a hash; 0 for none
 * @param remainder of a hash
 */
public record PartitionBounds(
    String name, String from, String to, List<String> values, int modulus, int remainder) {

  public PartitionBounds {
    values = List.copyOf(values);
  }

  /** The one that takes what no other takes. */
  public static PartitionBounds rest(String name) {
    return new PartitionBounds(name, "", "", List.of(), 0, 0);
  }
}
