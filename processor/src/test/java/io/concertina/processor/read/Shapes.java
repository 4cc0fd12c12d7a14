package io.concertina.processor.read;

import io.concertina.processor.model.MappedClass;
import io.concertina.processor.model.MappedField;
import io.concertina.processor.step.Project;
import java.util.List;
import java.util.stream.Stream;

/** What a class maps, as lines that read well in an assertion. */
final class Shapes {

  private Shapes() {}

  /** The table, then each field: {@code fullName -> full_name varchar(255) not null key}. */
  static List<String> of(Project project, String simpleName) {
    MappedClass mapped =
        project.classes().stream()
            .filter(candidate -> candidate.simpleName().equals(simpleName))
            .findFirst()
            .orElseThrow();
    return Stream.concat(
            Stream.of(mapped.table().toString()), mapped.fields().stream().map(Shapes::line))
        .toList();
  }

  private static String line(MappedField field) {
    return field.name()
        + " -> "
        + field.column().name()
        + " "
        + field.column().type()
        + (field.column().nullable() ? "" : " not null")
        + (field.key() ? " key" : "");
  }
}
