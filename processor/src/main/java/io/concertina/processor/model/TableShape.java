package io.concertina.processor.model;

import io.concertina.migration.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as far as the mapped classes and the steps tell.
 *
 * @param table its name
 * @param columns its columns, in the order of their declaration
 * @param key the primary key's columns, in order; empty for none
 */
public record TableShape(Table table, List<Column> columns, List<String> key) {

  public TableShape {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  /** The column of that exact name. */
  public Optional<Column> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** Whether the column exists. */
  public boolean has(String name) {
    return column(name).isPresent();
  }

  /** The names of all columns. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** This with the column, unless it is there already. */
  public TableShape with(Column column) {
    if (has(column.name())) {
      return this;
    }
    List<Column> more = new ArrayList<>(columns);
    more.add(column);
    return new TableShape(table, more, key);
  }

  /** This with the column holding NULL, or not. */
  public TableShape nullable(String name, boolean nullable) {
    return new TableShape(
        table,
        columns.stream().map(c -> c.name().equals(name) ? c.nullable(nullable) : c).toList(),
        key);
  }

  /** This with another primary key; with none where there are no columns. */
  public TableShape keyed(List<String> columns) {
    return new TableShape(table, this.columns, columns);
  }

  /** This with the column of another type. */
  public TableShape typed(String name, String type) {
    return new TableShape(
        table,
        columns.stream()
            .map(c -> c.name().equals(name) ? new Column(name, type, c.nullable()) : c)
            .toList(),
        key);
  }

  /** This without the column. */
  public TableShape without(String name) {
    return new TableShape(
        table, columns.stream().filter(column -> !column.name().equals(name)).toList(), key);
  }

  /** This with {@code copy}, shaped like {@code original}, where the original is known. */
  public TableShape copying(String original, String copy) {
    return column(original).map(column -> with(column.named(copy))).orElse(this);
  }
}
