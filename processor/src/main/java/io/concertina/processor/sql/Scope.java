package io.concertina.processor.sql;

import io.concertina.migration.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that a sub-select declares, inside those of the selects around it. */
final class Scope {

  private final @Nullable Scope outer;
  private final List<Source> sources = new ArrayList<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> outputs = new HashSet<>();

  Scope(@Nullable Scope outer) {
    this.outer = outer;
  }

  /** Something in a FROM clause; without a table when its columns are not known. */
  private record Source(String alias, Optional<Table> table) {}

  void table(String alias, Table table) {
    sources.add(new Source(alias, Optional.of(table)));
  }

  void derived(String alias) {
    sources.add(new Source(alias, Optional.empty()));
  }

  void common(String name) {
    common.add(name);
  }

  void output(String name) {
    outputs.add(name);
  }

  /** Whether a WITH clause declares the name. */
  boolean isCommon(String name) {
    return common.contains(name) || (outer != null && outer.isCommon(name));
  }

  /** The column of that name as this scope sees it. */
  ColumnUse column(String qualifier, String name, int offset) {
    if (!qualifier.isEmpty()) {
      for (Scope scope = this; scope != null; scope = scope.outer) {
        for (Source source : scope.sources) {
          if (source.alias().equals(qualifier)) {
            List<Table> tables = source.table().stream().toList();
            return new ColumnUse("", name, tables, false, tables.isEmpty(), offset);
          }
        }
      }
      return new ColumnUse(qualifier, name, List.of(), true, false, offset);
    }
    List<Table> tables = new ArrayList<>();
    boolean open = false;
    for (Scope scope = this; scope != null; scope = scope.outer) {
      open |= scope.outputs.contains(name);
      for (Source source : scope.sources) {
        source.table().ifPresent(tables::add);
        open |= source.table().isEmpty() || source.alias().equals(name);
      }
    }
    return new ColumnUse("", name, tables, true, open, offset);
  }
}
