package io.concertina.sample.traffic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A row as it is or as it must be.
 *
 * @param id its key
 * @param position the second part of its key; 0 where there is none
 * @param values its other columns as text
 */
record Row(long id, int position, List<Optional<String>> values) {

  static final Comparator<Row> BY_KEY =
      Comparator.comparingLong(Row::id).thenComparing(Row::position);

  static Row of(long id, int position, String... values) {
    return new Row(id, position, Arrays.stream(values).map(Optional::of).toList());
  }

  String key() {
    return position == 0 ? Long.toString(id) : id + "/" + position;
  }

  String text() {
    return String.join(", ", values.stream().map(value -> value.orElse("NULL")).toList());
  }
}
