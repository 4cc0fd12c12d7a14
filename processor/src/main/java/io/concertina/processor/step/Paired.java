package io.concertina.processor.step;

import io.concertina.processor.model.ColumnRef;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A step with old and new columns, which triggers keep in step until its contract. */
public sealed interface Paired extends Step permits RenameColumn, ReplaceColumns {

  /** The columns that the contract removes. */
  List<String> olds();

  /** The columns that are left. */
  List<String> news();

  @Override
  default Set<ColumnRef> writes() {
    return Stream.concat(olds().stream(), news().stream())
        .map(column -> new ColumnRef(table(), column))
        .collect(Collectors.toUnmodifiableSet());
  }
}
