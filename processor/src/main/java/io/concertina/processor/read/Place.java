package io.concertina.processor.read;

import io.concertina.processor.model.Column;
import io.concertina.processor.model.MappedClass;
import io.concertina.processor.model.MappedField;
import java.util.List;
import java.util.Optional;

/**
 * Where a step stands, and what is mapped there.
 *
 * @param mapped the model class
 * @param field the annotated field; empty for the class itself
 */
record Place(MappedClass mapped, String field) {

  /** The one column that the annotated field maps. */
  Optional<Column> column() {
    List<MappedField> fields =
        mapped.fields().stream().filter(candidate -> candidate.name().equals(field)).toList();
    return fields.size() == 1 ? Optional.of(fields.get(0).column()) : Optional.empty();
  }

  /** The class's or the field's column of that name. */
  Optional<Column> column(String name) {
    return mapped.field(name).map(MappedField::column);
  }

  /** As a person writes it. */
  @Override
  public String toString() {
    return field.isEmpty() ? mapped.simpleName() : mapped.simpleName() + "." + field;
  }
}
