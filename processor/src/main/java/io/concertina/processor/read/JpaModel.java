package io.concertina.processor.read;

import com.google.auto.common.MoreTypes;
import io.concertina.processor.model.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The entities of a compilation, as far as one has to be known to read another. */
final class JpaModel {

  private final JpaNames names;
  private final Types types;
  private final JpaTypes sql;
  private final List<TypeElement> entities;
  private final Map<TypeElement, List<JpaColumn>> keys = new HashMap<>();

  JpaModel(JpaNames names, Types types, Collection<TypeElement> classes) {
    this.names = names;
    this.types = types;
    this.sql = JpaTypes.of(types, classes);
    this.entities = classes.stream().filter(type -> Jpa.has(type, "Entity")).toList();
  }

  JpaNames names() {
    return names;
  }

  Types types() {
    return types;
  }

  JpaTypes sql() {
    return sql;
  }

  JpaEntity entity(TypeElement type) {
    return JpaEntity.of(type, names);
  }

  /** Whether an entity of this compilation inherits from the class. */
  boolean hasSubclasses(TypeElement root) {
    return entities.stream()
        .anyMatch(type -> !type.equals(root) && entity(type).hierarchy().contains(root));
  }

  /** The entity that a reference points to. */
  TypeElement target(TypeMirror type, Mirror relation) {
    TypeMirror target =
        relation
            .type("targetEntity")
            .filter(given -> given.getKind() == TypeKind.DECLARED)
            .orElse(type);
    return MoreTypes.asTypeElement(target);
  }

  /** The key columns of an entity, as its own table names them. */
  List<JpaColumn> key(TypeElement type) {
    List<JpaColumn> known = keys.get(type);
    if (known != null) {
      return known;
    }
    JpaEntity entity = entity(type);
    Optional<TypeElement> parent = entity.parent();
    List<JpaColumn> key =
        parent.isPresent() && entity.inheritance() == JpaEntity.Inheritance.JOINED
            ? joined(type, key(parent.get()))
            : attributes(entity, true).stream()
                .filter(JpaColumn::key)
                .filter(column -> column.table().isEmpty())
                .toList();
    keys.put(type, key);
    return key;
  }

  /** The key of a class that shares that of the class above. */
  private List<JpaColumn> joined(TypeElement type, List<JpaColumn> parent) {
    return named(parent, Jpa.all(type, "PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns"));
  }

  /** The same key in another table, which may name it otherwise. */
  List<JpaColumn> named(List<JpaColumn> key, List<Mirror> joins) {
    List<JpaColumn> named = new ArrayList<>();
    for (int i = 0; i < key.size(); i++) {
      JpaColumn column = key.get(i);
      String own = column.column().name();
      Optional<Mirror> join =
          joins.stream()
              .filter(
                  candidate ->
                      !candidate.string("referencedColumnName").isEmpty()
                          && names.physical(candidate.string("referencedColumnName")).equals(own))
              .findFirst();
      if (join.isEmpty() && i < joins.size()) {
        join = Optional.of(joins.get(i));
      }
      String given = join.map(mirror -> mirror.string("name")).orElse("");
      named.add(
          new JpaColumn(
              column.path(),
              "",
              given.isEmpty() ? column.quoted() : JpaNames.isQuoted(given),
              column.column().named(given.isEmpty() ? own : names.physical(given)).generated(false),
              true));
    }
    return named;
  }

  /** The columns that a reference points to: the key, unless the source names others. */
  List<JpaColumn> targets(TypeElement type, List<Mirror> joins) {
    List<JpaColumn> key = key(type);
    List<String> given =
        joins.stream()
            .map(join -> join.string("referencedColumnName"))
            .filter(name -> !name.isEmpty())
            .map(names::physical)
            .toList();
    if (given.stream().allMatch(name -> has(key, name))) {
      return key;
    }
    List<JpaColumn> all = new ArrayList<>(key);
    all.addAll(attributes(entity(type), false));
    List<JpaColumn> targets = new ArrayList<>();
    for (String name : given) {
      all.stream()
          .filter(column -> column.column().name().equals(name))
          .findFirst()
          .ifPresentOrElse(
              targets::add,
              () ->
                  targets.add(
                      new JpaColumn(
                          "", "", false, new Column(name, "text", true, false, true), false)));
    }
    return targets;
  }

  private static boolean has(List<JpaColumn> columns, String name) {
    return columns.stream().anyMatch(column -> column.column().name().equals(name));
  }

  /**
   * The columns of all attributes, inherited ones first.
   *
   * @param keyOnly whether the key is read alone, with what it references; else all but references
   */
  private List<JpaColumn> attributes(JpaEntity entity, boolean keyOnly) {
    return attributes(
        entity,
        keyOnly,
        keyOnly
            ? attribute -> Jpa.hasAny(attribute.element(), "Id", "EmbeddedId", "MapsId")
            : attribute -> true,
        attributes(entity, 0),
        false);
  }

  /** The columns of the attributes, references included. */
  List<JpaColumn> columns(JpaEntity entity, List<JpaAttribute> attributes, boolean shared) {
    return attributes(entity, true, attribute -> true, attributes, shared);
  }

  private List<JpaColumn> attributes(
      JpaEntity entity,
      boolean references,
      Predicate<JpaAttribute> passes,
      List<JpaAttribute> attributes,
      boolean shared) {
    JpaColumns columns = new JpaColumns(this, entity.byProperty(), references, shared);
    JpaOverrides overrides = JpaOverrides.of(entity.hierarchy());
    List<JpaColumn> all = new ArrayList<>();
    for (JpaAttribute attribute : attributes) {
      if (passes.test(attribute)) {
        List<JpaColumn> own = columns.of(attribute, overrides, JpaColumns.Nesting.NONE);
        Optional<Mirror> mapsId = Jpa.of(attribute.element(), "MapsId");
        if (mapsId.isPresent() && references) {
          replace(all, mapsId.get().string("value"), own);
        } else {
          all.addAll(own);
        }
      }
    }
    return all;
  }

  /** The columns of a reference take the place of the attribute of the id that they hold. */
  private static void replace(List<JpaColumn> all, String attribute, List<JpaColumn> columns) {
    List<JpaColumn> replaced =
        all.stream()
            .filter(JpaColumn::key)
            .filter(
                column ->
                    attribute.isEmpty() || (column.path() + ".").contains("." + attribute + "."))
            .toList();
    int place = replaced.isEmpty() ? all.size() : all.indexOf(replaced.get(0));
    all.removeAll(replaced);
    all.addAll(place, columns);
  }

  /** The column that says whether a row is deleted. */
  Column softDelete(Mirror mirror) {
    String strategy = mirror.string("strategy");
    boolean timestamp = strategy.equals("TIMESTAMP");
    Optional<TypeElement> converter =
        mirror
            .type("converter")
            .filter(type -> type.getKind() == TypeKind.DECLARED)
            .map(MoreTypes::asTypeElement)
            .filter(type -> !type.getSimpleName().contentEquals("UnspecifiedConversion"));
    Optional<String> converted =
        converter.isEmpty() ? Optional.of("boolean") : converter.flatMap(sql::convertsTo);
    String name =
        names.of(mirror.string("columnName"), strategy.equals("ACTIVE") ? "active" : "deleted");
    return new Column(
        name,
        timestamp ? "timestamptz" : converted.orElse("boolean"),
        timestamp,
        false,
        !timestamp && converted.isEmpty());
  }

  /** The attributes of the hierarchy from that place on. */
  List<JpaAttribute> attributes(JpaEntity entity, int from) {
    return attributes(entity, from, entity.hierarchy().size());
  }

  /** The attributes of the hierarchy between two places. */
  List<JpaAttribute> attributes(JpaEntity entity, int from, int to) {
    List<JpaAttribute> attributes = new ArrayList<>();
    for (TypeElement declaring : entity.hierarchy().subList(from, to)) {
      attributes.addAll(
          JpaAttribute.own(
              declaring, MoreTypes.asDeclared(entity.type().asType()), entity.byProperty(), types));
    }
    return attributes;
  }
}
