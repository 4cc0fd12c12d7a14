package io.concertina.processor.step;

import java.util.List;

/**
 * A class that carries steps but maps no table.
 *
 * @param inheritors the classes that map its fields to tables, by their simple names
 */
public record UnmappedClass(Origin origin, List<String> inheritors) {

  public UnmappedClass {
    inheritors = List.copyOf(inheritors);
  }
}
