package io.concertina.processor.model;

import io.concertina.migration.Table;
import java.util.List;
import java.util.Optional;

/**
 * A model class and a table it maps.
 *
 * @param model the binary name
 * @param simpleName the name as its source says
 * @param table the table
 * @param fields what it maps, in the order of declaration, inherited fields first
 * @param own whether the table holds the class's own rows; else it is used beside, as a join table
 *     is, or the table of another class with a column for this one
 */
public record MappedClass(
    String model, String simpleName, Table table, List<MappedField> fields, boolean own) {

  /** A class and its own table. */
  public MappedClass(String model, String simpleName, Table table, List<MappedField> fields) {
    this(model, simpleName, table, fields, true);
  }

  public MappedClass {
    fields = List.copyOf(fields);
  }

  /** The field that maps the column. */
  public Optional<MappedField> field(String column) {
    return fields.stream().filter(field -> field.column().name().equals(column)).findFirst();
  }

  /** The mapped columns' names. */
  public List<String> columns() {
    return fields.stream().map(field -> field.column().name()).distinct().toList();
  }

  /** The table as far as this class tells. */
  public TableShape shape() {
    TableShape shape =
        new TableShape(
            table,
            List.of(),
            fields.stream().filter(MappedField::key).map(field -> field.column().name()).toList());
    for (MappedField field : fields) {
      shape = shape.with(field.column());
    }
    return shape;
  }
}
