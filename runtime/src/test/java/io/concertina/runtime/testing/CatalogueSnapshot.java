package io.concertina.runtime.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a database holds, as text that can be compared: tables, columns in order, indexes,
 * constraints, triggers, functions, sequences, views, comments, grants, and rows. Immutable.
 */
public record CatalogueSnapshot(List<Fact> facts) {

  /**
   * One line.
   *
   * @param kind {@code table}, {@code column}, {@code index}, …, {@code row}
   * @param table the table it belongs to; its own name for what belongs to no table
   * @param name its name in the table; empty for the table itself
   * @param position the place in the table from 1 on; 0 where there is no order
   * @param shape everything else
   */
  public record Fact(String kind, String table, String name, int position, String shape) {

    private static final Comparator<Fact> ORDER =
        Comparator.comparing(Fact::table)
            .thenComparing(Fact::kind)
            .thenComparing(Fact::position)
            .thenComparing(Fact::name)
            .thenComparing(Fact::shape);

    Fact with(UnaryOperator<String> text) {
      String rewritten = text.apply(shape);
      return new Fact(
          kind,
          table,
          text.apply(name),
          position,
          kind.equals("definition") ? SqliteText.words(rewritten) : rewritten);
    }

    /**
     * Whether this is about one of the tables in which Concertina keeps its state. What lives and
     * dies with a change is not: its functions and its counter.
     */
    boolean own() {
      String local = table.substring(table.indexOf('.') + 1);
      return switch (kind) {
        case "function" -> false;
        case "sequence" -> local.startsWith("concertina_") && !local.equals(name);
        case "row" -> local.startsWith("concertina_") && !local.equals("concertina_writes");
        default -> local.startsWith("concertina_");
      };
    }

    @Override
    public String toString() {
      String place = position == 0 ? "" : "#" + position + " ";
      String path = name.isEmpty() ? table : table + "." + name;
      return kind + " " + place + path + ": " + shape;
    }
  }

  public CatalogueSnapshot {
    facts = facts.stream().sorted(Fact.ORDER).toList();
  }

  /** Without the tables in which Concertina keeps its state. */
  public CatalogueSnapshot withoutOwn() {
    return only(fact -> !fact.own());
  }

  /** The rows alone. */
  public CatalogueSnapshot rows() {
    return only(fact -> fact.kind().equals("row"));
  }

  /** The catalogue alone. */
  public CatalogueSnapshot catalogue() {
    return only(fact -> !fact.kind().equals("row"));
  }

  /** Without facts of these kinds. */
  public CatalogueSnapshot without(String... kinds) {
    return only(fact -> !Set.of(kinds).contains(fact.kind()));
  }

  /** The facts of one table. */
  public CatalogueSnapshot of(String table) {
    return only(fact -> fact.table().equals(table));
  }

  /** Whatever the order of the columns. */
  public CatalogueSnapshot unordered() {
    return new CatalogueSnapshot(
        facts.stream().map(f -> new Fact(f.kind(), f.table(), f.name(), 0, f.shape())).toList());
  }

  /** The facts that fulfil a condition. */
  public CatalogueSnapshot only(Predicate<Fact> condition) {
    return new CatalogueSnapshot(facts.stream().filter(condition).toList());
  }

  /** The same with every name and shape rewritten: to compare what was renamed. */
  public CatalogueSnapshot with(UnaryOperator<String> text) {
    return new CatalogueSnapshot(facts.stream().map(fact -> fact.with(text)).toList());
  }

  /** What this has and the other has not, and the other way round; empty when they are equal. */
  public String differenceTo(CatalogueSnapshot expected) {
    List<Fact> missing = new ArrayList<>(expected.facts);
    List<Fact> extra = new ArrayList<>();
    for (Fact fact : facts) {
      if (!missing.remove(fact)) {
        extra.add(fact);
      }
    }
    return missing.stream().map(fact -> "\n  missing  " + fact).collect(Collectors.joining())
        + extra.stream().map(fact -> "\n  extra    " + fact).collect(Collectors.joining());
  }

  /** One fact per line. */
  @Override
  public String toString() {
    return facts.stream().map(Fact::toString).collect(Collectors.joining("\n"));
  }
}
