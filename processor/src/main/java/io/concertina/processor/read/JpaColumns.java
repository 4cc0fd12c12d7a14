package io.concertina.processor.read;

import com.google.auto.common.MoreTypes;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.MappedField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * The columns of JPA attributes.
 *
 * @param table the entity's table; columns in secondary tables are not its own
 * @param byProperty whether embedded classes are read by their getters
 * @param keyOf the key columns of another entity, for references to it
 */
record JpaColumns(
    JpaNames names,
    Types types,
    String table,
    boolean byProperty,
    Function<TypeElement, List<MappedField>> keyOf) {

  /** Attributes that no column of this table holds. */
  private static final String[] ELSEWHERE = {
    "Transient", "OneToMany", "ManyToMany", "ElementCollection", "ManyToAny"
  };

  /** What gives an attribute a column of another type than its own. */
  private static final List<String> CONVERTERS =
      List.of(
          "jakarta.persistence.Convert",
          "org.hibernate.annotations.JdbcType",
          "org.hibernate.annotations.JdbcTypeCode",
          "org.hibernate.annotations.Type");

  /** The columns of one attribute. */
  List<MappedField> of(JpaAttribute attribute) {
    return of(attribute, "", Map.of(), false);
  }

  private List<MappedField> of(
      JpaAttribute attribute, String path, Map<String, Mirror> overrides, boolean inKey) {
    if (Jpa.hasAny(attribute.element(), ELSEWHERE)
        || Mirror.has(attribute.element(), "org.hibernate.annotations.Formula")) {
      return List.of();
    }
    boolean key = inKey || Jpa.hasAny(attribute.element(), "Id", "EmbeddedId");
    if (isEmbedded(attribute)) {
      return embedded(attribute, path, overrides, key);
    }
    return Jpa.hasAny(attribute.element(), "ManyToOne", "OneToOne")
        ? reference(attribute, path, key)
        : basic(attribute, path, overrides, key);
  }

  private static boolean isEmbedded(JpaAttribute attribute) {
    return attribute.type().getKind() == TypeKind.DECLARED
        && (Jpa.hasAny(attribute.element(), "Embedded", "EmbeddedId")
            || Jpa.has(MoreTypes.asElement(attribute.type()), "Embeddable"));
  }

  private List<MappedField> embedded(
      JpaAttribute attribute, String path, Map<String, Mirror> outer, boolean key) {
    Map<String, Mirror> overrides = new HashMap<>();
    for (Mirror override :
        Jpa.all(attribute.element(), "AttributeOverride", "AttributeOverrides")) {
      override.mirrors("column").forEach(column -> overrides.put(override.string("name"), column));
    }
    String prefix = attribute.name() + ".";
    outer.forEach(
        (name, column) -> {
          if (name.startsWith(prefix)) {
            overrides.put(name.substring(prefix.length()), column);
          }
        });
    DeclaredType embeddable = MoreTypes.asDeclared(attribute.type());
    List<MappedField> fields = new ArrayList<>();
    List<TypeElement> hierarchy =
        Fields.hierarchy(
            MoreTypes.asTypeElement(embeddable),
            superclass -> Jpa.hasAny(superclass, "Embeddable", "MappedSuperclass"));
    for (TypeElement declaring : hierarchy) {
      for (JpaAttribute inner : JpaAttribute.own(declaring, embeddable, byProperty, types)) {
        fields.addAll(of(inner, path + prefix, overrides, key));
      }
    }
    return fields;
  }

  private List<MappedField> basic(
      JpaAttribute attribute, String path, Map<String, Mirror> overrides, boolean key) {
    Optional<Mirror> column =
        Optional.ofNullable(overrides.get(attribute.name()))
            .or(() -> Jpa.of(attribute.element(), "Column"));
    String otherTable = column.map(mirror -> mirror.string("table")).orElse("");
    if (!otherTable.isEmpty() && !JpaNames.folded(otherTable).equals(table)) {
      return List.of();
    }
    String definition = column.map(mirror -> mirror.string("columnDefinition")).orElse("");
    boolean optional =
        Jpa.of(attribute.element(), "Basic").map(mirror -> mirror.bool("optional")).orElse(true);
    boolean nullable =
        !key
            && optional
            && !attribute.type().getKind().isPrimitive()
            && column.map(mirror -> mirror.bool("nullable")).orElse(true)
            && !ColumnDefinition.isNotNull(definition);
    String name =
        names.of(column.map(mirror -> mirror.string("name")).orElse(""), attribute.name());
    String type =
        definition.isBlank() ? type(attribute, column) : ColumnDefinition.type(definition);
    boolean generated =
        Serial.number(type).isPresent()
            || Jpa.of(attribute.element(), "GeneratedValue")
                .filter(mirror -> mirror.string("strategy").equals("IDENTITY"))
                .isPresent();
    boolean guessed = definition.isBlank() && !tells(attribute);
    return List.of(
        new MappedField(
            path + attribute.name(),
            new Column(name, Serial.number(type).orElse(type), nullable, generated, guessed),
            key));
  }

  /** Whether the attribute's Java type tells the column's: a converter makes another one of it. */
  private static boolean tells(JpaAttribute attribute) {
    return CONVERTERS.stream().noneMatch(name -> Mirror.has(attribute.element(), name))
        && (JavaTypes.knows(attribute.type()) || Jpa.has(attribute.element(), "Lob"));
  }

  private static String type(JpaAttribute attribute, Optional<Mirror> column) {
    TypeMirror type = attribute.type();
    int length = column.flatMap(mirror -> mirror.number("length")).orElse(255);
    if (JavaTypes.isEnum(type)) {
      boolean byName =
          Jpa.of(attribute.element(), "Enumerated")
              .filter(mirror -> mirror.string("value").equals("STRING"))
              .isPresent();
      return byName ? JavaTypes.sql(type, length, 0, 0) : "smallint";
    }
    if (Jpa.has(attribute.element(), "Lob")) {
      return JavaTypes.sql(type).equals("bytea") ? "bytea" : "text";
    }
    int precision = column.flatMap(mirror -> mirror.number("precision")).orElse(0);
    int scale = column.flatMap(mirror -> mirror.number("scale")).orElse(0);
    return JavaTypes.sql(type, length, precision, scale);
  }

  /** The owning side of a reference: a column for each key column of the entity it points to. */
  private List<MappedField> reference(JpaAttribute attribute, String path, boolean key) {
    Mirror relation =
        Jpa.of(attribute.element(), "ManyToOne")
            .or(() -> Jpa.of(attribute.element(), "OneToOne"))
            .orElseThrow();
    if (!relation.string("mappedBy").isEmpty()
        || Jpa.hasAny(attribute.element(), "JoinTable", "PrimaryKeyJoinColumn")) {
      return List.of();
    }
    List<Mirror> joins = Jpa.all(attribute.element(), "JoinColumn", "JoinColumns");
    List<MappedField> targets = keyOf.apply(target(attribute, relation));
    List<MappedField> fields = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Column target = targets.get(i).column();
      Optional<Mirror> join = join(joins, i, target.name());
      String given = join.map(mirror -> mirror.string("name")).orElse("");
      String name =
          given.isEmpty()
              ? names.of("", attribute.name()) + "_" + target.name()
              : JpaNames.folded(given);
      boolean nullable =
          !key
              && relation.bool("optional")
              && join.map(mirror -> mirror.bool("nullable")).orElse(true);
      Column column = target.named(name).nullable(nullable).generated(false);
      fields.add(new MappedField(path + attribute.name(), column, key));
    }
    return fields;
  }

  private static TypeElement target(JpaAttribute attribute, Mirror relation) {
    TypeMirror target =
        relation
            .type("targetEntity")
            .filter(type -> type.getKind() == TypeKind.DECLARED)
            .orElse(attribute.type());
    return MoreTypes.asTypeElement(target);
  }

  /** The join column that references the key column, else the one in its place. */
  private static Optional<Mirror> join(List<Mirror> joins, int place, String target) {
    return joins.stream()
        .filter(join -> JpaNames.folded(join.string("referencedColumnName")).equals(target))
        .findFirst()
        .or(() -> place < joins.size() ? Optional.of(joins.get(place)) : Optional.empty());
  }
}
