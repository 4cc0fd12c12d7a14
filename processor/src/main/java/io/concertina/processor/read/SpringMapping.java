package io.concertina.processor.read;

import com.google.auto.common.MoreTypes;
import io.concertina.migration.Table;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.MappedClass;
import io.concertina.processor.model.MappedField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Spring Data Relational: names are exact, defaults in snake case. */
final class SpringMapping implements ClassMapping {

  private static final String MAPPING = "org.springframework.data.relational.core.mapping.";
  private static final String TABLE = MAPPING + "Table";
  private static final String COLUMN = MAPPING + "Column";
  private static final String COLLECTION = MAPPING + "MappedCollection";
  private static final List<String> EMBEDDED =
      List.of(MAPPING + "Embedded", MAPPING + "Embedded.Nullable", MAPPING + "Embedded.Empty");
  private static final String ID = "org.springframework.data.annotation.Id";
  private static final List<String> WRITTEN_ONCE =
      List.of(
          "org.springframework.data.annotation.ReadOnlyProperty",
          "org.springframework.data.relational.core.mapping.InsertOnlyProperty");
  private static final String TRANSIENT = "org.springframework.data.annotation.Transient";
  private static final String REFERENCE =
      "org.springframework.data.jdbc.core.mapping.AggregateReference";
  private static final Set<String> COLLECTIONS =
      Set.of("java.util.List", "java.util.Set", "java.util.Collection", "java.lang.Iterable");

  @Override
  public boolean maps(TypeElement type) {
    return Mirror.has(type, TABLE)
        || (Annotated.isModel(type) && fields(type).stream().anyMatch(SpringMapping::isId));
  }

  @Override
  public List<MappedClass> read(TypeElement type) {
    List<MappedField> mapped = new ArrayList<>();
    for (VariableElement field : fields(type)) {
      mapped.addAll(columns(field, "", ""));
    }
    List<MappedClass> tables = new ArrayList<>();
    tables.add(
        new MappedClass(BinaryName.of(type), type.getSimpleName().toString(), table(type), mapped));
    parts(type, type, type, new HashSet<>(Set.of(type)), tables);
    return tables;
  }

  private static Table table(TypeElement type) {
    Optional<Mirror> table = Mirror.of(type, TABLE);
    String name = table.map(SpringMapping::name).orElse("");
    return new Table(
        table.map(mirror -> mirror.string("schema")).orElse(""),
        name.isEmpty() ? Naming.words(type.getSimpleName().toString()) : name);
  }

  /**
   * The tables of the entities that belong to an aggregate: each refers to the class that holds it.
   *
   * @param owner the nearest class above that has an id
   */
  private void parts(
      TypeElement root,
      TypeElement owner,
      TypeElement type,
      Set<TypeElement> seen,
      List<MappedClass> tables) {
    for (VariableElement field : fields(type)) {
      Optional<TypeElement> part = part(field);
      if (part.isPresent() && seen.add(part.get())) {
        List<MappedField> fields = references(field, owner);
        if (!maps(part.get())) {
          fields(part.get())
              .forEach(
                  inner -> columns(inner, field.getSimpleName() + ".", "").forEach(fields::add));
        }
        tables.add(
            new MappedClass(
                BinaryName.of(root),
                root.getSimpleName().toString(),
                table(part.get()),
                fields,
                false));
        boolean identified = fields(part.get()).stream().anyMatch(SpringMapping::isId);
        parts(root, identified ? part.get() : owner, part.get(), seen, tables);
      }
    }
  }

  /** The columns in a part's table that say to which object it belongs, and at which place. */
  private static List<MappedField> references(VariableElement field, TypeElement owner) {
    Optional<Mirror> collection = Mirror.of(field, COLLECTION);
    String given = collection.map(mirror -> mirror.string("idColumn")).orElse("");
    String name = given.isEmpty() ? table(owner).name() : given;
    String place = field.getSimpleName().toString();
    List<MappedField> fields = new ArrayList<>();
    Optional<VariableElement> id = fields(owner).stream().filter(SpringMapping::isId).findFirst();
    String idType = id.map(key -> type(key.asType())).orElse("");
    fields.add(
        new MappedField(
            place,
            new Column(name, idType.isEmpty() ? "text" : idType, true, false, idType.isEmpty()),
            false));
    List<? extends TypeMirror> arguments = arguments(field.asType());
    String kind = JavaTypes.name(field.asType());
    if (kind.equals("java.util.List") || kind.equals("java.util.Map")) {
      String key = collection.map(mirror -> mirror.string("keyColumn")).orElse("");
      String keyType = kind.equals("java.util.List") ? "integer" : type(arguments.get(0));
      fields.add(
          new MappedField(
              place,
              new Column(
                  key.isEmpty() ? table(owner).name() + "_key" : key,
                  keyType.isEmpty() ? "text" : keyType,
                  true,
                  false,
                  keyType.isEmpty()),
              false));
    }
    return fields;
  }

  /** The entity that a field holds, one or many of them. */
  private static Optional<TypeElement> part(VariableElement field) {
    if (Mirror.has(field, TRANSIENT)
        || EMBEDDED.stream().anyMatch(embedded -> Mirror.has(field, embedded))) {
      return Optional.empty();
    }
    List<? extends TypeMirror> arguments = arguments(field.asType());
    String kind = JavaTypes.name(field.asType());
    if (kind.equals(REFERENCE)) {
      return Optional.empty();
    }
    TypeMirror held =
        kind.equals("java.util.Map") && arguments.size() == 2
            ? arguments.get(1)
            : COLLECTIONS.contains(kind) && arguments.size() == 1
                ? arguments.get(0)
                : field.asType();
    boolean entity =
        held.getKind() == TypeKind.DECLARED
            && !JavaTypes.isEnum(held)
            && !JavaTypes.name(held).startsWith("java.")
            && !Mirror.has(field, COLUMN);
    return entity ? Optional.of(MoreTypes.asTypeElement(held)) : Optional.empty();
  }

  private static List<? extends TypeMirror> arguments(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
  }

  private static List<MappedField> columns(VariableElement field, String path, String prefix) {
    if (Mirror.has(field, TRANSIENT) || Mirror.has(field, COLLECTION)) {
      return List.of();
    }
    String place = path + field.getSimpleName();
    for (String embedded : EMBEDDED) {
      Optional<Mirror> mirror = Mirror.of(field, embedded);
      if (mirror.isPresent() && field.asType().getKind() == TypeKind.DECLARED) {
        return embedded(field, place, prefix + mirror.get().string("prefix"));
      }
    }
    String type = type(field.asType());
    if (type.isEmpty() && !Mirror.has(field, COLUMN)) {
      return List.of();
    }
    String given = Mirror.of(field, COLUMN).map(SpringMapping::name).orElse("");
    String name = given.isEmpty() ? Naming.words(field.getSimpleName().toString()) : given;
    boolean nullable = !isId(field) && !field.asType().getKind().isPrimitive();
    Column column =
        new Column(
            prefix + name,
            type.isEmpty() ? "text" : type,
            nullable,
            isId(field) && isNumbered(field),
            isGuessed(field.asType(), type));
    return List.of(
        new MappedField(
            place,
            column,
            isId(field),
            path.isEmpty() && field.asType().getKind().isPrimitive(),
            !isId(field) && WRITTEN_ONCE.stream().noneMatch(once -> Mirror.has(field, once))));
  }

  private static List<MappedField> embedded(VariableElement field, String path, String prefix) {
    List<MappedField> mapped = new ArrayList<>();
    boolean key = isId(field);
    for (VariableElement inner : fields(MoreTypes.asTypeElement(field.asType()))) {
      for (MappedField column : columns(inner, path + ".", prefix)) {
        mapped.add(
            new MappedField(
                column.name(),
                key ? column.column().nullable(false) : column.column(),
                key || column.key()));
      }
    }
    return mapped;
  }

  /** The column's type; empty for what lives in a table of its own: other entities, collections. */
  private static String type(TypeMirror type) {
    if (type instanceof ArrayType array && array.getComponentType().getKind() != TypeKind.BYTE) {
      return elements(array.getComponentType());
    }
    if (!(type instanceof DeclaredType declared) || JavaTypes.isEnum(type)) {
      return JavaTypes.sql(type);
    }
    String name = JavaTypes.name(type);
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    if (name.equals(REFERENCE) && arguments.size() == 2) {
      return JavaTypes.sql(arguments.get(1));
    }
    if (COLLECTIONS.contains(name)) {
      return arguments.isEmpty() ? "" : elements(arguments.get(0));
    }
    return name.startsWith("java.") && !name.equals("java.util.Map") ? JavaTypes.sql(type) : "";
  }

  /** An id that has no value, or 0, is left to the database, unless a sequence is named for it. */
  private static boolean isNumbered(VariableElement id) {
    return List.of("bigint", "integer").contains(JavaTypes.sql(id.asType()))
        && !Mirror.has(id, MAPPING + "Sequence");
  }

  private static boolean isGuessed(TypeMirror type, String sql) {
    return !JavaTypes.knows(type) && (sql.isEmpty() || sql.equals("text"));
  }

  private static String elements(TypeMirror element) {
    String type = type(element);
    return type.isEmpty() ? "" : type + "[]";
  }

  private static String name(Mirror mirror) {
    String value = mirror.string("value");
    return value.isEmpty() ? mirror.string("name") : value;
  }

  private static boolean isId(Element field) {
    return Mirror.has(field, ID);
  }

  private static List<VariableElement> fields(TypeElement type) {
    return Fields.hierarchy(type, superclass -> true).stream()
        .flatMap(declaring -> Fields.own(declaring).stream())
        .toList();
  }
}
