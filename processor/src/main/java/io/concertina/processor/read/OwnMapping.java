package io.concertina.processor.read;

import io.concertina.migration.Table;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.MappedClass;
import io.concertina.processor.model.MappedField;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Concertina's own {@code @MappedTable}: names are exact, defaults in snake case. */
final class OwnMapping implements ClassMapping {

  private static final String TABLE = "io.concertina.MappedTable";
  private static final String COLUMN = "io.concertina.MappedColumn";
  private static final String ID = "io.concertina.MappedId";

  @Override
  public boolean maps(TypeElement type) {
    return Mirror.has(type, TABLE);
  }

  @Override
  public List<MappedClass> read(TypeElement type) {
    Mirror mirror = Mirror.of(type, TABLE).orElseThrow();
    String simpleName = type.getSimpleName().toString();
    List<MappedField> fields =
        Fields.hierarchy(type, superclass -> true).stream()
            .flatMap(declaring -> Fields.own(declaring).stream())
            .map(OwnMapping::field)
            .toList();
    Table table = new Table(mirror.string("schema"), given(mirror.string("name"), simpleName));
    return List.of(new MappedClass(BinaryName.of(type), simpleName, table, fields));
  }

  private static MappedField field(VariableElement field) {
    Optional<Mirror> column = Mirror.of(field, COLUMN);
    String name = field.getSimpleName().toString();
    String type = column.map(mirror -> mirror.string("type")).orElse("");
    boolean key = Mirror.has(field, ID);
    boolean nullable =
        !key
            && !field.asType().getKind().isPrimitive()
            && column.map(mirror -> mirror.bool("nullable")).orElse(true);
    return new MappedField(
        name,
        new Column(
            given(column.map(mirror -> mirror.string("name")).orElse(""), name),
            type.isEmpty()
                ? JavaTypes.sql(field.asType())
                : Serial.number(type).orElse(JavaTypes.normal(type)),
            nullable,
            Serial.number(type).isPresent()
                || Mirror.of(field, ID).map(id -> id.bool("generated")).orElse(false),
            type.isEmpty()
                && !JavaTypes.knows(field.asType())
                && !JavaTypes.isArrayOfKnown(field.asType())),
        key,
        field.asType().getKind().isPrimitive());
  }

  private static String given(String name, String javaName) {
    return name.isEmpty() ? Naming.words(javaName) : name;
  }
}
