package io.concertina.processor.read;

import com.google.auto.common.MoreTypes;
import io.concertina.migration.Table;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.MappedClass;
import io.concertina.processor.model.MappedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Types;

/** Jakarta Persistence. */
final class JpaMapping implements ClassMapping {

  private final JpaNames names;
  private final Types types;

  JpaMapping(Naming naming, Types types) {
    this.names = new JpaNames(naming);
    this.types = types;
  }

  @Override
  public boolean maps(TypeElement type) {
    return Jpa.has(type, "Entity");
  }

  @Override
  public MappedClass read(TypeElement type) {
    List<TypeElement> hierarchy = hierarchy(type);
    TypeElement root =
        hierarchy.stream()
            .filter(ancestor -> Jpa.has(ancestor, "Entity"))
            .findFirst()
            .orElseThrow();
    Inheritance inheritance = Inheritance.of(root);
    boolean shared = inheritance == Inheritance.SINGLE_TABLE;
    Table table = table(shared ? root : type);
    JpaColumns columns = columns(table, hierarchy);
    int parent = inheritance == Inheritance.JOINED ? parent(hierarchy) : -1;
    List<MappedField> fields = new ArrayList<>();
    for (int i = 0; i < hierarchy.size(); i++) {
      List<MappedField> own = fields(hierarchy.get(i), type, hierarchy, columns);
      fields.addAll(i <= parent ? own.stream().filter(MappedField::key).toList() : own);
    }
    discriminator(root, inheritance).ifPresent(fields::add);
    return new MappedClass(BinaryName.of(type), type.getSimpleName().toString(), table, fields);
  }

  /** The place of the nearest entity above the last class; what lies there has its own table. */
  private static int parent(List<TypeElement> hierarchy) {
    int parent = -1;
    for (int i = 0; i < hierarchy.size() - 1; i++) {
      if (Jpa.has(hierarchy.get(i), "Entity")) {
        parent = i;
      }
    }
    return parent;
  }

  private List<MappedField> fields(
      TypeElement declaring, TypeElement type, List<TypeElement> hierarchy, JpaColumns columns) {
    DeclaredType inheritor = MoreTypes.asDeclared(type.asType());
    return JpaAttribute.own(declaring, inheritor, JpaAttribute.byProperty(hierarchy), types)
        .stream()
        .flatMap(attribute -> columns.of(attribute).stream())
        .toList();
  }

  private JpaColumns columns(Table table, List<TypeElement> hierarchy) {
    return new JpaColumns(
        names, types, table.name(), JpaAttribute.byProperty(hierarchy), this::key);
  }

  /** The key columns of an entity that another one references. */
  private List<MappedField> key(TypeElement entity) {
    List<TypeElement> hierarchy = hierarchy(entity);
    JpaColumns columns = columns(table(entity), hierarchy);
    return hierarchy.stream()
        .flatMap(
            declaring ->
                JpaAttribute.own(
                    declaring,
                    MoreTypes.asDeclared(entity.asType()),
                    JpaAttribute.byProperty(hierarchy),
                    types)
                    .stream())
        .filter(attribute -> Jpa.hasAny(attribute.element(), "Id", "EmbeddedId"))
        .flatMap(attribute -> columns.of(attribute).stream())
        .toList();
  }

  private static List<TypeElement> hierarchy(TypeElement type) {
    return Fields.hierarchy(
        type, superclass -> Jpa.hasAny(superclass, "Entity", "MappedSuperclass"));
  }

  private Table table(TypeElement type) {
    Optional<Mirror> table = Jpa.of(type, "Table");
    String entity = Jpa.of(type, "Entity").map(mirror -> mirror.string("name")).orElse("");
    String javaName = entity.isEmpty() ? type.getSimpleName().toString() : entity;
    return new Table(
        JpaNames.folded(table.map(mirror -> mirror.string("schema")).orElse("")),
        names.of(table.map(mirror -> mirror.string("name")).orElse(""), javaName));
  }

  private static Optional<MappedField> discriminator(TypeElement root, Inheritance inheritance) {
    Optional<Mirror> mirror = Jpa.of(root, "DiscriminatorColumn");
    boolean present =
        inheritance == Inheritance.SINGLE_TABLE
            && (mirror.isPresent() || Jpa.has(root, "Inheritance"));
    if (!present) {
      return Optional.empty();
    }
    String given = mirror.map(column -> column.string("name")).orElse("");
    String kind = mirror.map(column -> column.string("discriminatorType")).orElse("STRING");
    int length = mirror.flatMap(column -> column.number("length")).orElse(31);
    String type =
        switch (kind) {
          case "INTEGER" -> "integer";
          case "CHAR" -> "char(1)";
          default -> "varchar(" + length + ")";
        };
    String name = given.isEmpty() ? "dtype" : JpaNames.folded(given);
    return Optional.of(new MappedField("the discriminator", new Column(name, type, false), false));
  }

  /** How entities that inherit from one another share tables. */
  private enum Inheritance {
    SINGLE_TABLE,
    JOINED,
    TABLE_PER_CLASS;

    static Inheritance of(TypeElement root) {
      String strategy =
          Jpa.of(root, "Inheritance").map(mirror -> mirror.string("strategy")).orElse("");
      return strategy.isEmpty() ? SINGLE_TABLE : valueOf(strategy);
    }
  }
}
