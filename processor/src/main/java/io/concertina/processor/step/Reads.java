package io.concertina.processor.step;

import io.concertina.migration.Table;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.sql.ColumnUse;
import io.concertina.processor.sql.Expression;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which known columns an expression reads. Where a name may belong to several tables all of them
 * count, as one too many only makes a migration wait for another.
 */
final class Reads {

  private Reads() {}

  static Set<ColumnRef> of(Table own, Schema schema, Expression... expressions) {
    return Stream.of(expressions)
        .flatMap(expression -> expression.columns().stream())
        .flatMap(use -> owners(own, use).map(table -> new ColumnRef(table, use.name())))
        .filter(ref -> schema.column(ref).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Table> owners(Table own, ColumnUse use) {
    return Stream.concat(use.ownRow() ? Stream.of(own) : Stream.of(), use.tables().stream());
  }
}
