package io.concertina.processor.step;

import io.concertina.migration.Table;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.plan.IndexShape;
import io.concertina.processor.sql.ColumnUse;
import io.concertina.processor.sql.Expression;
import io.concertina.processor.sql.IndexPart;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What {@code @AddIndex} and {@code @DropIndex} say of an index.
 *
 * @param columns the columns of its key; empty where {@code on} says
 * @param on the parts of its key; empty where the columns say
 */
public record IndexDeclaration(
    List<String> columns,
    List<IndexPart> on,
    boolean unique,
    Expression where,
    List<String> include,
    String method,
    String sqlite) {

  public IndexDeclaration {
    columns = List.copyOf(columns);
    on = List.copyOf(on);
    include = List.copyOf(include);
  }

  /** What a step says of an index, if it is about one. */
  public static Optional<IndexDeclaration> of(Step step) {
    if (step instanceof AddIndex added) {
      return Optional.of(added.index());
    }
    return step instanceof DropIndex dropped ? Optional.of(dropped.index()) : Optional.empty();
  }

  /** The name it has when it is given none. */
  public static String name(Table table, List<String> columns, List<IndexPart> on) {
    List<String> key =
        on.isEmpty() ? columns : on.stream().map(part -> part.expression().text()).toList();
    String words = String.join("_", key);
    return table.name()
        + "_"
        + (on.isEmpty() ? words : words.replaceAll("[\\W_]+", "_").replaceAll("^_|_$", ""))
        + "_idx";
  }

  IndexShape shape() {
    List<String> used =
        Stream.of(
                columns.stream(),
                on.stream().flatMap(part -> names(part.expression())),
                include.stream(),
                names(where))
            .flatMap(names -> names)
            .distinct()
            .toList();
    return new IndexShape(
        columns,
        on.stream().map(IndexPart::text).toList(),
        used,
        unique,
        where.text(),
        include,
        method,
        sqlite);
  }

  private static Stream<String> names(Expression expression) {
    return expression.columns().stream().map(ColumnUse::name);
  }

  Set<ColumnRef> reads(Table table, Schema before) {
    Set<ColumnRef> reads = new HashSet<>();
    Stream.concat(columns.stream(), include.stream())
        .forEach(column -> reads.add(new ColumnRef(table, column)));
    reads.addAll(
        Reads.of(
            table,
            before,
            Stream.concat(on.stream().map(IndexPart::expression), Stream.of(where))
                .toArray(Expression[]::new)));
    return reads;
  }
}
