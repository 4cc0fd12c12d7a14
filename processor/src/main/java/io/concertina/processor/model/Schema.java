package io.concertina.processor.model;

import io.concertina.migration.Table;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** All tables known to one compilation, at one moment of their history. */
public final class Schema {

  private static final Comparator<Table> ORDER =
      Comparator.comparing(Table::schema).thenComparing(Table::name);

  private final Map<Table, TableShape> tables;
  private final Map<Table, TableShape> yetToCome;

  private Schema(Map<Table, TableShape> tables, Map<Table, TableShape> yetToCome) {
    this.tables = Collections.unmodifiableMap(tables);
    this.yetToCome = Collections.unmodifiableMap(yetToCome);
  }

  /** The schema that the classes map; classes of one table are merged. */
  public static Schema of(List<MappedClass> classes) {
    Map<Table, TableShape> tables = new TreeMap<>(ORDER);
    // A class's own columns come first, in its order.
    for (boolean own : List.of(true, false)) {
      for (MappedClass mapped : classes) {
        if (mapped.own() == own) {
          tables.merge(mapped.table(), mapped.shape(), Schema::merge);
        }
      }
    }
    return new Schema(tables, Map.of());
  }

  private static TableShape merge(TableShape one, TableShape other) {
    TableShape merged = one;
    for (Column column : other.columns()) {
      merged = merged.with(column);
    }
    return merged.key().isEmpty()
        ? new TableShape(merged.table(), merged.columns(), other.key())
        : merged;
  }

  /** The tables, ordered by schema and name. */
  public Collection<TableShape> tables() {
    return tables.values();
  }

  /** The table of that exact name. */
  public Optional<TableShape> table(Table table) {
    return Optional.ofNullable(tables.get(table));
  }

  /** The column, where table and column are known. */
  public Optional<Column> column(ColumnRef ref) {
    return table(ref.table()).flatMap(shape -> shape.column(ref.column()));
  }

  /** The primary key's columns; empty when the table or its key is not known. */
  public List<String> key(Table table) {
    return table(table).map(TableShape::key).orElse(List.of());
  }

  /** This with one table changed; the same when the table is not known. */
  public Schema change(Table table, UnaryOperator<TableShape> change) {
    TableShape shape = tables.get(table);
    if (shape == null) {
      return this;
    }
    return new Schema(with(tables, table, change.apply(shape)), yetToCome);
  }

  /** This before the table was created; how it will be is kept in mind. */
  public Schema before(Table table) {
    TableShape shape = tables.get(table);
    return shape == null ? this : new Schema(without(tables, table), with(yetToCome, table, shape));
  }

  /** This with the table under another name besides, where the table is known. */
  public Schema copy(Table table, Table other) {
    TableShape shape = tables.get(table);
    return shape == null
        ? this
        : new Schema(
            with(tables, other, new TableShape(other, shape.columns(), shape.key())), yetToCome);
  }

  /** This without the table. */
  public Schema without(Table table) {
    return new Schema(without(tables, table), yetToCome);
  }

  /** This with the table that is created now. */
  public Schema create(Table table) {
    TableShape shape = yetToCome.get(table);
    return shape == null ? this : new Schema(with(tables, table, shape), without(yetToCome, table));
  }

  private static Map<Table, TableShape> with(
      Map<Table, TableShape> tables, Table table, TableShape shape) {
    Map<Table, TableShape> changed = new TreeMap<>(ORDER);
    changed.putAll(tables);
    changed.put(table, shape);
    return changed;
  }

  private static Map<Table, TableShape> without(Map<Table, TableShape> tables, Table table) {
    Map<Table, TableShape> changed = new TreeMap<>(ORDER);
    changed.putAll(tables);
    changed.remove(table);
    return changed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Schema that
        && tables.equals(that.tables)
        && yetToCome.equals(that.yetToCome);
  }

  @Override
  public int hashCode() {
    return 31 * tables.hashCode() + yetToCome.hashCode();
  }

  @Override
  public String toString() {
    return tables.values().toString();
  }
}
