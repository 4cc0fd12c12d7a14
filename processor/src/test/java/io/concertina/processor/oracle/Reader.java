package io.concertina.processor.oracle;

import io.concertina.processor.model.Column;
import io.concertina.processor.model.MappedField;
import io.concertina.processor.model.SqlType;
import io.concertina.processor.model.TableShape;
import io.concertina.processor.step.Project;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the processor reads out of the same classes. */
final class Reader {

  private Reader() {}

  /** The columns, each after its table, that fields of a primitive type read. */
  static Set<String> primitives(Project project) {
    return project.classes().stream()
        .flatMap(
            mapped ->
                mapped.fields().stream()
                    .filter(MappedField::primitive)
                    .map(field -> mapped.table() + "." + field.column().name()))
        .collect(Collectors.toSet());
  }

  static Map<String, Map<String, String>> tables(Project project) {
    Map<String, Map<String, String>> tables = new TreeMap<>();
    for (TableShape shape : project.schema().tables()) {
      Map<String, String> columns = new TreeMap<>();
      for (Column column : shape.columns()) {
        String type = column.guessed() ? Line.UNKNOWN : SqlType.of(column.type()).toString();
        boolean key = shape.key().contains(column.name());
        columns.put(column.name(), Line.of(type, column.nullable(), key));
      }
      tables.put(shape.table().toString(), columns);
    }
    return tables;
  }
}
