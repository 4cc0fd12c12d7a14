package io.concertina.processor.read;

import io.concertina.migration.Table;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * A JPA entity and those that it inherits from.
 *
 * @param hierarchy its mapped superclasses, the topmost first, and itself
 */
record JpaEntity(TypeElement type, List<TypeElement> hierarchy, JpaNames names) {

  /** How entities that inherit from one another share tables. */
  enum Inheritance {
    SINGLE_TABLE,
    JOINED,
    TABLE_PER_CLASS
  }

  static JpaEntity of(TypeElement type, JpaNames names) {
    return new JpaEntity(
        type,
        Fields.hierarchy(type, superclass -> Jpa.hasAny(superclass, "Entity", "MappedSuperclass")),
        names);
  }

  /** The topmost entity. */
  TypeElement root() {
    return hierarchy.stream().filter(JpaEntity::isEntity).findFirst().orElseThrow();
  }

  boolean isRoot() {
    return root().equals(type);
  }

  Inheritance inheritance() {
    String strategy =
        Jpa.of(root(), "Inheritance").map(mirror -> mirror.string("strategy")).orElse("");
    return strategy.isEmpty() ? Inheritance.SINGLE_TABLE : Inheritance.valueOf(strategy);
  }

  /** The nearest entity above. */
  Optional<TypeElement> parent() {
    int place = parentPlace();
    return place < 0 ? Optional.empty() : Optional.of(hierarchy.get(place));
  }

  /** The place of the nearest entity above in the hierarchy; -1 for none. */
  int parentPlace() {
    int place = hierarchy.size() - 2;
    while (place >= 0 && !isEntity(hierarchy.get(place))) {
      place--;
    }
    return place;
  }

  /** The name that implied names are made of. */
  String name() {
    String given = Jpa.of(type, "Entity").map(mirror -> mirror.string("name")).orElse("");
    return given.isEmpty() ? type.getSimpleName().toString() : given;
  }

  /**
   * Whether rows of the class are in a table; a query or only the subclasses' tables hold others.
   */
  boolean hasTable() {
    return !Mirror.has(type, "org.hibernate.annotations.Subselect")
        && !(inheritance() == Inheritance.TABLE_PER_CLASS
            && type.getModifiers().contains(Modifier.ABSTRACT));
  }

  /** The table of the class. */
  Table table() {
    TypeElement holder = inheritance() == Inheritance.SINGLE_TABLE ? root() : type;
    Optional<Mirror> table = Jpa.of(holder, "Table");
    return new Table(
        names.physical(table.map(mirror -> mirror.string("schema")).orElse("")),
        names.of(
            table.map(mirror -> mirror.string("name")).orElse(""),
            new JpaEntity(holder, hierarchy, names).name()));
  }

  /** The table's name before the naming strategy, without quotes: implied names are made of it. */
  String logicalTable() {
    TypeElement holder = inheritance() == Inheritance.SINGLE_TABLE ? root() : type;
    String given = Jpa.of(holder, "Table").map(mirror -> mirror.string("name")).orElse("");
    return given.isEmpty()
        ? new JpaEntity(holder, hierarchy, names).name()
        : given.replaceAll("[`\"]", "");
  }

  /** Whether the source quotes the table's name. */
  boolean isQuoted() {
    TypeElement holder = inheritance() == Inheritance.SINGLE_TABLE ? root() : type;
    return Jpa.of(holder, "Table")
        .map(mirror -> JpaNames.isQuoted(mirror.string("name")))
        .orElse(false);
  }

  /** Whether the id, wherever the class inherits it from, is mapped by a getter. */
  boolean byProperty() {
    return JpaAttribute.byProperty(hierarchy);
  }

  private static boolean isEntity(TypeElement type) {
    return Jpa.has(type, "Entity");
  }
}
