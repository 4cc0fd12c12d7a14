package io.concertina.processor.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * A set of triggers that belong together.
 *
 * @param names what they are called
 * @param create the statements that create them, what they need first
 * @param drop the statements that drop them, and what they needed
 */
public record Triggers(List<String> names, List<String> create, List<String> drop) {

  /** No trigger, but perhaps other statements. */
  public static final Triggers NONE = new Triggers(List.of(), List.of(), List.of());

  public Triggers {
    names = List.copyOf(names);
    create = List.copyOf(create);
    drop = List.copyOf(drop);
  }

  /** Both sets as one. */
  public Triggers and(Triggers other) {
    return new Triggers(
        joined(names, other.names), joined(create, other.create), joined(drop, other.drop));
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
