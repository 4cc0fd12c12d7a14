package io.concertina.processor.plan;

import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.Column;
import java.util.List;
import java.util.stream.Stream;

/**
 * The two sides of a change that gives values another type or shape: old and new columns that are
 * computed from each other. Whatever is made for the group is named after it, so that the contract
 * finds what the expand made.
 *
 * @param version the version that opened the change
 * @param key the primary key's columns
 * @param from the old columns
 * @param to the new columns
 * @param others the other columns of the row that the expressions read
 */
public record Group(
    Version version,
    Table table,
    List<String> key,
    List<Side> from,
    List<Side> to,
    List<Column> others) {

  public Group {
    key = List.copyOf(key);
    from = List.copyOf(from);
    to = List.copyOf(to);
    others = List.copyOf(others);
  }

  /**
   * A column of one side.
   *
   * @param type its SQL type, by which values are compared
   * @param notNull whether it requires a value when it is the one that is left
   * @param value what gives its value from the other side
   */
  public record Side(String column, String type, boolean notNull, Text value) {}

  /** The side that is computed for the rows that are there: the one that was added last. */
  public List<Side> copy(boolean copiesToNew) {
    return copiesToNew ? to : from;
  }

  /** The side that was there first. */
  public List<Side> original(boolean copiesToNew) {
    return copiesToNew ? from : to;
  }

  /** Whether a row without any value on that side is refused when it is the one that is left. */
  public static boolean requires(List<Side> sides) {
    return sides.stream().anyMatch(Side::notNull);
  }

  /** The column that the group's triggers are named after. */
  public String name() {
    return to.get(0).column();
  }

  /** Every column whose change can bring the sides out of step. */
  public List<Column> sources() {
    return Stream.concat(
            Stream.concat(from.stream(), to.stream())
                .map(side -> new Column(side.column(), side.type(), true)),
            others.stream())
        .toList();
  }

  static List<String> names(List<Side> sides) {
    return sides.stream().map(Side::column).toList();
  }

  Canonical describe(Canonical canonical) {
    Canonical described =
        canonical.with("version", version.toString()).with("table", table.toString());
    for (Side side : from) {
      described = described.with("from", side.column()).with("down", side.value());
    }
    for (Side side : to) {
      described = described.with("to", side.column()).with("up", side.value());
    }
    return described;
  }
}
