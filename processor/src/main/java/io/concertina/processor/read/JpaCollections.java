package io.concertina.processor.read;

import com.google.auto.common.MoreTypes;
import io.concertina.migration.Table;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.MappedClass;
import io.concertina.processor.model.MappedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What an entity's attributes map beside its own tables: join tables, collection tables, and the
 * columns that a list of entities keeps in their table.
 */
record JpaCollections(JpaModel model, JpaEntity entity) {

  private static final String HIBERNATE = "org.hibernate.annotations.";

  /** What decides which columns there are besides the two sides, and which are the key. */
  private enum Shape {
    BAG,
    SET,
    LIST,
    MAP
  }

  /** The tables, each under the attribute that maps it. */
  List<MappedClass> read() {
    List<MappedClass> tables = new ArrayList<>();
    JpaOverrides overrides = JpaOverrides.of(entity.hierarchy());
    // What an entity above declares is that one's, whatever the inheritance.
    for (JpaAttribute attribute : model.attributes(entity, entity.parentPlace() + 1)) {
      read(attribute, "", overrides, tables);
    }
    return tables;
  }

  private void read(
      JpaAttribute attribute, String path, JpaOverrides overrides, List<MappedClass> tables) {
    Element element = attribute.element();
    if (Jpa.has(element, "Transient") || JpaDoubts.isUnread(element)) {
      return;
    }
    if (Jpa.hasAny(element, JpaColumns.COLLECTIONS)) {
      collection(attribute, path, overrides).ifPresent(tables::add);
    } else if (Jpa.hasAny(element, "ManyToOne", "OneToOne")) {
      JpaColumns.joinTable(attribute, overrides)
          .ifPresent(table -> tables.add(reference(attribute, path, table)));
    } else if (JpaColumns.isEmbedded(attribute)) {
      JpaOverrides inner =
          overrides.in(attribute.name()).under(JpaOverrides.of(attribute.element()));
      for (JpaAttribute nested : columns().attributes(MoreTypes.asDeclared(attribute.type()))) {
        read(nested, path + attribute.name() + ".", inner, tables);
      }
    }
  }

  private JpaColumns columns() {
    return new JpaColumns(model, entity.byProperty(), true, false);
  }

  /** The table between a class and the one entity that it references. */
  private MappedClass reference(JpaAttribute attribute, String path, Mirror joinTable) {
    Mirror relation =
        Jpa.of(attribute.element(), "ManyToOne")
            .or(() -> Jpa.of(attribute.element(), "OneToOne"))
            .orElseThrow();
    TypeElement target = model.target(attribute.type(), relation);
    String place = path + attribute.name();
    List<JpaColumn> fields = new ArrayList<>();
    fields.addAll(
        columns()
            .references(place, joinTable.mirrors("joinColumns"), entity.type(), "", false, true));
    fields.addAll(
        columns()
            .references(
                place,
                joinTable.mirrors("inverseJoinColumns"),
                target,
                attribute.name(),
                relation.bool("optional"),
                false));
    return mapped(table(Optional.of(joinTable), attribute, target), fields);
  }

  private Optional<MappedClass> collection(
      JpaAttribute attribute, String path, JpaOverrides overrides) {
    Element element = attribute.element();
    boolean elements = Jpa.has(element, "ElementCollection");
    Mirror relation =
        Jpa.of(element, "OneToMany")
            .or(() -> Jpa.of(element, "ManyToMany"))
            .or(() -> Jpa.of(element, "ElementCollection"))
            .orElseThrow();
    String place = path + attribute.name();
    Optional<TypeMirror> value = value(attribute, relation);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    boolean inverse = !relation.string("mappedBy").isEmpty();
    boolean foreign =
        Jpa.has(element, "OneToMany")
            && (inverse
                || (JpaColumns.joinTable(attribute, overrides).isEmpty()
                    && !JpaColumns.joins(attribute, overrides).isEmpty()));
    if (inverse && !foreign) {
      return Optional.empty();
    }
    List<JpaColumn> fields = new ArrayList<>();
    if (foreign) {
      TypeElement target = MoreTypes.asTypeElement(value.get());
      if (!inverse) {
        fields.addAll(
            columns()
                .references(
                    place,
                    JpaColumns.joins(attribute, overrides),
                    entity.type(),
                    attribute.name(),
                    true,
                    false));
      }
      index(attribute, place, overrides, true).forEach(fields::add);
      return fields.isEmpty()
          ? Optional.empty()
          : Optional.of(mapped(model.entity(target).table(), fields));
    }
    Optional<Mirror> given =
        elements
            ? JpaColumns.joinTable(attribute, overrides)
                .or(() -> Jpa.of(element, "CollectionTable"))
            : JpaColumns.joinTable(attribute, overrides);
    Shape shape = shape(attribute);
    Optional<Mirror> id = Mirror.of(element, HIBERNATE + "CollectionId");
    id.ifPresent(
        mirror ->
            fields.add(
                new JpaColumn(
                    place,
                    "",
                    false,
                    new Column(
                        model
                            .names()
                            .of(
                                mirror.mirrors("column").stream()
                                    .map(column -> column.string("name"))
                                    .findFirst()
                                    .orElse(""),
                                "id"),
                        "bigint",
                        false,
                        false,
                        true),
                    true)));
    boolean keyed = shape != Shape.BAG && id.isEmpty();
    List<JpaColumn> values =
        elements
            ? elements(attribute, place, value.get(), overrides)
            : columns()
                .references(
                    place,
                    given.map(table -> table.mirrors("inverseJoinColumns")).orElse(List.of()),
                    MoreTypes.asTypeElement(value.get()),
                    attribute.name(),
                    false,
                    false);
    // A set of values that may be NULL has no key.
    boolean distinct =
        shape == Shape.SET
            && keyed
            && values.stream().noneMatch(column -> column.column().nullable());
    List<JpaColumn> index = index(attribute, place, overrides, false);
    boolean hasKey = distinct || (keyed && shape != Shape.SET);
    String owner = elements ? entity.name() : owner(attribute, value.get());
    fields.addAll(
        columns()
            .references(
                place, joins(given, attribute, overrides), entity.type(), owner, false, hasKey));
    index.forEach(column -> fields.add(keyed ? column.inKey() : column));
    values.forEach(column -> fields.add(distinct ? column.inKey() : column));
    Mirror.of(element, HIBERNATE + "SoftDelete")
        .ifPresent(
            mirror -> fields.add(new JpaColumn(place, "", false, model.softDelete(mirror), false)));
    Table table =
        elements
            ? collectionTable(given, attribute)
            : table(given, attribute, MoreTypes.asTypeElement(value.get()));
    return Optional.of(mapped(table, fields));
  }

  private static List<Mirror> joins(
      Optional<Mirror> table, JpaAttribute attribute, JpaOverrides overrides) {
    List<Mirror> joins = table.map(mirror -> mirror.mirrors("joinColumns")).orElse(List.of());
    return joins.isEmpty() ? JpaColumns.joins(attribute, overrides) : joins;
  }

  /**
   * What the columns that hold the class's own key are named after: the other side, if it knows.
   */
  private String owner(JpaAttribute attribute, TypeMirror target) {
    JpaEntity other = model.entity(MoreTypes.asTypeElement(target));
    return model.attributes(other, 0).stream()
        .filter(
            back ->
                Jpa.of(back.element(), "ManyToMany")
                    .or(() -> Jpa.of(back.element(), "OneToOne"))
                    .map(relation -> relation.string("mappedBy"))
                    .filter(attribute.name()::equals)
                    .isPresent())
        .filter(
            back ->
                value(back, Jpa.of(back.element(), "ManyToMany").orElseThrow())
                    .map(MoreTypes::asTypeElement)
                    .filter(type -> entity.hierarchy().contains(type))
                    .isPresent())
        .map(JpaAttribute::name)
        .findFirst()
        .orElse(entity.name());
  }

  private List<JpaColumn> elements(
      JpaAttribute attribute, String place, TypeMirror value, JpaOverrides outer) {
    Element element = attribute.element();
    JpaOverrides own = outer.in(attribute.name()).under(JpaOverrides.of(element));
    if (value.getKind() == TypeKind.DECLARED && Jpa.has(MoreTypes.asElement(value), "Embeddable")) {
      JpaOverrides overrides = own.in("value").under(own.in("element")).under(own);
      return columns()
          .embedded(
              MoreTypes.asDeclared(value), overrides, new JpaColumns.Nesting(place + ".", false));
    }
    Optional<Mirror> column =
        Optional.ofNullable(own.columns().get("value"))
            .or(() -> Optional.ofNullable(own.columns().get("element")))
            .or(() -> Jpa.of(element, "Column"));
    Optional<Mirror> conversion = own.conversion("value").or(() -> own.conversion(""));
    boolean nullable =
        column.map(mirror -> mirror.bool("nullable")).orElse(true)
            && !ColumnDefinition.isNotNull(
                column.map(mirror -> mirror.string("columnDefinition")).orElse(""));
    return List.of(
        basic(place, value, element, column, conversion, "", attribute.name(), nullable));
  }

  private JpaColumn basic(
      String place,
      TypeMirror type,
      Element element,
      Optional<Mirror> column,
      Optional<Mirror> conversion,
      String role,
      String implied,
      boolean nullable) {
    String given = column.map(mirror -> mirror.string("name")).orElse("");
    Optional<String> told = model.sql().of(type, element, column, conversion, role);
    return new JpaColumn(
        place,
        "",
        JpaNames.isQuoted(given),
        new Column(
            model.names().of(given, implied),
            told.orElseGet(() -> JavaTypes.sql(type)),
            nullable,
            false,
            told.isEmpty()),
        false);
  }

  /** The columns that hold the place in a list, or the key of a map. */
  private List<JpaColumn> index(
      JpaAttribute attribute, String place, JpaOverrides outer, boolean nullable) {
    Element element = attribute.element();
    return switch (shape(attribute)) {
      case BAG, SET -> List.of();
      case LIST -> {
        Optional<Mirror> column = Jpa.of(element, "OrderColumn");
        String definition = column.map(mirror -> mirror.string("columnDefinition")).orElse("");
        yield List.of(
            new JpaColumn(
                place,
                "",
                false,
                new Column(
                    model
                        .names()
                        .of(
                            column.map(mirror -> mirror.string("name")).orElse(""),
                            attribute.name() + "_ORDER"),
                    definition.isBlank() ? "integer" : ColumnDefinition.type(definition),
                    nullable && column.map(mirror -> mirror.bool("nullable")).orElse(true)),
                false));
      }
      case MAP -> mapKey(attribute, place, outer, nullable);
    };
  }

  private List<JpaColumn> mapKey(
      JpaAttribute attribute, String place, JpaOverrides outer, boolean nullable) {
    Element element = attribute.element();
    List<? extends TypeMirror> arguments = arguments(attribute, "java.util.Map", 2);
    Optional<TypeMirror> type =
        Jpa.of(element, "MapKeyClass")
            .flatMap(mirror -> mirror.type("value"))
            .or(() -> arguments.stream().map(TypeMirror.class::cast).findFirst());
    String implied = attribute.name() + "_KEY";
    if (type.isPresent()
        && type.get().getKind() == TypeKind.DECLARED
        && Jpa.has(MoreTypes.asElement(type.get()), "Entity")) {
      List<Mirror> joins = Jpa.all(element, "MapKeyJoinColumn", "MapKeyJoinColumns");
      List<JpaColumn> keys = new ArrayList<>();
      List<JpaColumn> targets =
          columns()
              .references(
                  place,
                  joins,
                  MoreTypes.asTypeElement(type.get()),
                  attribute.name(),
                  nullable,
                  false);
      for (int i = 0; i < targets.size(); i++) {
        boolean named = i < joins.size() && !joins.get(i).string("name").isEmpty();
        JpaColumn target = targets.get(i);
        keys.add(
            named
                ? target
                : new JpaColumn(
                    place,
                    "",
                    false,
                    target.column().named(model.names().physical(implied)),
                    false));
      }
      return keys;
    }
    JpaOverrides own = outer.in(attribute.name()).under(JpaOverrides.of(element));
    if (type.isPresent()
        && type.get().getKind() == TypeKind.DECLARED
        && Jpa.has(MoreTypes.asElement(type.get()), "Embeddable")) {
      return columns()
          .embedded(
              MoreTypes.asDeclared(type.get()),
              own.in("key"),
              new JpaColumns.Nesting(place + ".", false))
          .stream()
          .map(column -> column.nullable(nullable))
          .toList();
    }
    Optional<Mirror> column = Jpa.of(element, "MapKeyColumn");
    return type.stream()
        .map(
            key ->
                basic(
                    place,
                    key,
                    element,
                    column,
                    own.conversion("key"),
                    "MapKey",
                    implied,
                    nullable))
        .toList();
  }

  private Shape shape(JpaAttribute attribute) {
    Element element = attribute.element();
    if (attribute.type() instanceof ArrayType || Jpa.has(element, "OrderColumn")) {
      return Shape.LIST;
    }
    if (!arguments(attribute, "java.util.Map", 2).isEmpty()) {
      return Jpa.has(element, "MapKey") ? Shape.SET : Shape.MAP;
    }
    return arguments(attribute, "java.util.Set", 1).isEmpty() ? Shape.BAG : Shape.SET;
  }

  /** What the collection holds; empty where the source does not say it. */
  private Optional<TypeMirror> value(JpaAttribute attribute, Mirror relation) {
    Optional<TypeMirror> given =
        relation
            .type("targetEntity")
            .or(() -> relation.type("targetClass"))
            .filter(type -> type.getKind() == TypeKind.DECLARED);
    if (given.isPresent()) {
      return given;
    }
    if (attribute.type() instanceof ArrayType array) {
      return Optional.of(array.getComponentType());
    }
    List<? extends TypeMirror> map = arguments(attribute, "java.util.Map", 2);
    if (!map.isEmpty()) {
      return Optional.of(map.get(1));
    }
    return arguments(attribute, "java.lang.Iterable", 1).stream()
        .map(TypeMirror.class::cast)
        .findFirst();
  }

  /** The type arguments that the attribute's type gives the interface; none where it is none. */
  private List<? extends TypeMirror> arguments(JpaAttribute attribute, String of, int count) {
    return supertypes(attribute.type())
        .filter(type -> JavaTypes.name(type).equals(of))
        .map(type -> ((DeclaredType) type).getTypeArguments())
        .filter(arguments -> arguments.size() == count)
        .findFirst()
        .orElse(List.of());
  }

  private Stream<TypeMirror> supertypes(TypeMirror type) {
    return type instanceof DeclaredType
        ? Stream.concat(
            Stream.of(type),
            model.types().directSupertypes(type).stream().flatMap(this::supertypes))
        : Stream.of();
  }

  private Table table(Optional<Mirror> given, JpaAttribute attribute, TypeElement target) {
    String name = given.map(mirror -> mirror.string("name")).orElse("");
    JpaEntity other = model.entity(target);
    boolean spring = model.names().naming() == Naming.SNAKE;
    String implied =
        entity.logicalTable() + "_" + (spring ? attribute.name() : other.logicalTable());
    return named(given, name, implied, entity.isQuoted() || other.isQuoted());
  }

  private Table collectionTable(Optional<Mirror> given, JpaAttribute attribute) {
    String name = given.map(mirror -> mirror.string("name")).orElse("");
    return named(given, name, entity.name() + "_" + attribute.name(), entity.isQuoted());
  }

  private Table named(Optional<Mirror> given, String name, String implied, boolean quoted) {
    return new Table(
        model.names().physical(given.map(mirror -> mirror.string("schema")).orElse("")),
        name.isBlank() ? model.names().implied(quoted, implied) : model.names().physical(name));
  }

  private MappedClass mapped(Table table, List<JpaColumn> columns) {
    List<MappedField> fields = columns.stream().map(JpaColumn::field).toList();
    return new MappedClass(
        BinaryName.of(entity.type()),
        entity.type().getSimpleName().toString(),
        table,
        fields,
        false);
  }
}
