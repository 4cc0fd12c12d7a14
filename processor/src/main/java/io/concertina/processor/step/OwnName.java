package io.concertina.processor.step;

import io.concertina.migration.Table;
import io.concertina.processor.plan.ObjectName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of what a step gives none. */
public final class OwnName {

  private OwnName() {}

  /** As PostgreSQL names what has no name, made shorter where that is too long. */
  public static String of(Table table, List<String> columns, String kind) {
    return Stream.of(Stream.of(table.name()), columns.stream(), Stream.of(kind))
        .flatMap(parts -> parts)
        .collect(Collectors.collectingAndThen(Collectors.joining("_"), ObjectName::fitting));
  }

  /** That of an index over columns or expressions. */
  public static String of(Table table, IndexDeclaration index) {
    return ObjectName.fitting(IndexDeclaration.name(table, index.columns(), index.on()));
  }
}
