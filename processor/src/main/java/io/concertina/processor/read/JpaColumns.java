package io.concertina.processor.read;

import com.google.auto.common.MoreTypes;
import io.concertina.processor.model.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The columns of JPA attributes in the tables of their own class.
 *
 * @param byProperty whether embedded classes are read by their getters
 * @param references whether references to other entities are read, too
 * @param shared whether the table has rows of other classes, which have no value there
 */
record JpaColumns(JpaModel model, boolean byProperty, boolean references, boolean shared) {

  /** Attributes that no column of the class's own tables holds. */
  static final String[] COLLECTIONS = {"OneToMany", "ManyToMany", "ElementCollection"};

  private static final String HIBERNATE = "org.hibernate.annotations.";

  /**
   * Where an attribute stands.
   *
   * @param path the embedded attributes around it, each with a point behind it
   * @param key whether they are part of the key
   */
  record Nesting(String path, boolean key) {

    static final Nesting NONE = new Nesting("", false);

    boolean isEmbedded() {
      return !path.isEmpty();
    }
  }

  /** The columns of one attribute. */
  List<JpaColumn> of(JpaAttribute attribute, JpaOverrides overrides, Nesting nesting) {
    if (Jpa.hasAny(attribute.element(), COLLECTIONS)
        || Jpa.hasAny(attribute.element(), "Transient")
        || JpaDoubts.isUnread(attribute.element())
        || hibernate(attribute, "Formula")) {
      return List.of();
    }
    if (hibernate(attribute, "Any")) {
      return any(attribute, nesting);
    }
    if (isEmbedded(attribute)) {
      return embedded(attribute, overrides, nesting);
    }
    return Jpa.hasAny(attribute.element(), "ManyToOne", "OneToOne")
        ? reference(attribute, overrides, nesting)
        : basic(attribute, overrides, nesting);
  }

  private static boolean hibernate(JpaAttribute attribute, String annotation) {
    return Mirror.has(attribute.element(), HIBERNATE + annotation);
  }

  private static boolean isKey(JpaAttribute attribute, Nesting nesting) {
    return nesting.key() || Jpa.hasAny(attribute.element(), "Id", "EmbeddedId");
  }

  /** Whether the value is an object whose attributes have a column each. */
  static boolean isEmbedded(JpaAttribute attribute) {
    return attribute.type().getKind() == TypeKind.DECLARED
        && (Jpa.hasAny(attribute.element(), "Embedded", "EmbeddedId")
            || Jpa.has(MoreTypes.asElement(attribute.type()), "Embeddable"))
        && !isAggregate(attribute);
  }

  /** Whether one column holds the whole object: a document, or a type of the database. */
  private static boolean isAggregate(JpaAttribute attribute) {
    return hibernate(attribute, "Struct")
        || hibernate(attribute, "JdbcTypeCode")
        || Mirror.has(MoreTypes.asElement(attribute.type()), HIBERNATE + "Struct");
  }

  private List<JpaColumn> embedded(JpaAttribute attribute, JpaOverrides outer, Nesting nesting) {
    DeclaredType embeddable = MoreTypes.asDeclared(attribute.type());
    List<TypeElement> hierarchy =
        Fields.hierarchy(
            MoreTypes.asTypeElement(embeddable),
            superclass -> Jpa.hasAny(superclass, "Embeddable", "MappedSuperclass"));
    JpaOverrides overrides =
        outer
            .in(attribute.name())
            .under(JpaOverrides.of(attribute.element()))
            .under(JpaOverrides.of(hierarchy));
    return embedded(
        embeddable,
        overrides,
        new Nesting(nesting.path() + attribute.name() + ".", isKey(attribute, nesting)));
  }

  /** The columns of an embeddable class. */
  List<JpaColumn> embedded(DeclaredType embeddable, JpaOverrides overrides, Nesting nesting) {
    List<JpaColumn> columns = new ArrayList<>();
    for (JpaAttribute inner : attributes(embeddable)) {
      columns.addAll(of(inner, overrides, nesting));
    }
    return columns;
  }

  /** The attributes of an embeddable class. */
  List<JpaAttribute> attributes(DeclaredType embeddable) {
    List<JpaAttribute> attributes = new ArrayList<>();
    List<TypeElement> hierarchy =
        Fields.hierarchy(
            MoreTypes.asTypeElement(embeddable),
            superclass -> Jpa.hasAny(superclass, "Embeddable", "MappedSuperclass"));
    for (TypeElement declaring : hierarchy) {
      attributes.addAll(JpaAttribute.own(declaring, embeddable, byProperty, model.types()));
    }
    return attributes;
  }

  private List<JpaColumn> basic(JpaAttribute attribute, JpaOverrides overrides, Nesting nesting) {
    Optional<Mirror> column =
        Optional.ofNullable(overrides.columns().get(attribute.name()))
            .or(() -> Jpa.of(attribute.element(), "Column"));
    Optional<Mirror> conversion =
        overrides
            .conversion(attribute.name())
            .or(() -> JpaOverrides.of(attribute.element()).conversion(""));
    String definition = column.map(mirror -> mirror.string("columnDefinition")).orElse("");
    boolean key = isKey(attribute, nesting);
    boolean optional =
        Jpa.of(attribute.element(), "Basic").map(mirror -> mirror.bool("optional")).orElse(true)
            && !hibernate(attribute, "TenantId");
    boolean primitive = attribute.type().getKind().isPrimitive() && !nesting.isEmbedded();
    boolean nullable =
        !key
            && (shared || (optional && !primitive))
            && column.map(mirror -> mirror.bool("nullable")).orElse(true)
            && !ColumnDefinition.isNotNull(definition);
    String given = column.map(mirror -> mirror.string("name")).orElse("");
    Optional<String> told =
        model.sql().of(attribute.type(), attribute.element(), column, conversion, "");
    String type = told.orElseGet(() -> JpaTypes.guess(attribute.type(), attribute.element()));
    boolean generated =
        Serial.number(type).isPresent()
            || Jpa.of(attribute.element(), "GeneratedValue")
                .filter(mirror -> mirror.string("strategy").equals("IDENTITY"))
                .isPresent();
    String name = model.names().of(given, attribute.name());
    JpaColumn basic =
        new JpaColumn(
            nesting.path() + attribute.name(),
            table(column),
            JpaNames.isQuoted(given),
            new Column(name, Serial.number(type).orElse(type), nullable, generated, told.isEmpty()),
            key,
            primitive,
            !key
                && !hibernate(attribute, "Generated")
                && column.map(mirror -> mirror.bool("updatable")).orElse(true));
    return zone(attribute, basic).map(zone -> List.of(basic, zone)).orElseGet(() -> List.of(basic));
  }

  /** The column that holds the zone of a time beside it. */
  private Optional<JpaColumn> zone(JpaAttribute attribute, JpaColumn time) {
    return Mirror.of(attribute.element(), HIBERNATE + "TimeZoneStorage")
        .filter(storage -> storage.string("value").equals("COLUMN"))
        .map(
            storage -> {
              String given =
                  Mirror.of(attribute.element(), HIBERNATE + "TimeZoneColumn")
                      .map(zone -> zone.string("name"))
                      .orElse("");
              String name =
                  given.isEmpty() ? time.column().name() + "_tz" : model.names().physical(given);
              return new JpaColumn(
                  time.path(),
                  time.table(),
                  time.quoted(),
                  new Column(name, "integer", time.column().nullable()),
                  false);
            });
  }

  private String table(Optional<Mirror> column) {
    return model.names().physical(column.map(mirror -> mirror.string("table")).orElse(""));
  }

  /** A reference to entities of several kinds: the kind, and the key. */
  private List<JpaColumn> any(JpaAttribute attribute, Nesting nesting) {
    Optional<Mirror> kind = Jpa.of(attribute.element(), "Column");
    List<Mirror> joins = Jpa.all(attribute.element(), "JoinColumn", "JoinColumns");
    boolean nullable = Mirror.of(attribute.element(), HIBERNATE + "Any").get().bool("optional");
    String discriminator =
        Mirror.of(attribute.element(), HIBERNATE + "AnyDiscriminator")
            .map(mirror -> mirror.string("value"))
            .orElse("STRING");
    Optional<TypeMirror> keyType =
        Mirror.of(attribute.element(), HIBERNATE + "AnyKeyJavaClass")
            .flatMap(mirror -> mirror.type("value"));
    String path = nesting.path() + attribute.name();
    List<JpaColumn> columns = new ArrayList<>();
    columns.add(
        new JpaColumn(
            path,
            table(kind),
            false,
            new Column(
                model
                    .names()
                    .of(
                        kind.map(mirror -> mirror.string("name")).orElse(""),
                        attribute.name() + "_DTYPE"),
                switch (discriminator) {
                  case "INTEGER" -> "integer";
                  case "CHAR" -> "char(1)";
                  default -> "varchar(255)";
                },
                nullable),
            nesting.key()));
    List<String> names =
        joins.isEmpty() ? List.of("") : joins.stream().map(join -> join.string("name")).toList();
    for (String name : names) {
      columns.add(
          new JpaColumn(
              path,
              columns.get(0).table(),
              false,
              new Column(
                  model.names().of(name, attribute.name() + "_id"),
                  keyType.map(JavaTypes::sql).orElse("text"),
                  nullable,
                  false,
                  keyType.filter(JavaTypes::knows).isEmpty()),
              nesting.key()));
    }
    return columns;
  }

  /** The owning side of a reference: a column for each key column of the entity it points to. */
  private List<JpaColumn> reference(
      JpaAttribute attribute, JpaOverrides overrides, Nesting nesting) {
    Mirror relation =
        Jpa.of(attribute.element(), "ManyToOne")
            .or(() -> Jpa.of(attribute.element(), "OneToOne"))
            .orElseThrow();
    if (!references
        || !relation.string("mappedBy").isEmpty()
        || joinTable(attribute, overrides).isPresent()
        || Jpa.hasAny(attribute.element(), "PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns")) {
      return List.of();
    }
    boolean key = isKey(attribute, nesting) || Jpa.has(attribute.element(), "MapsId");
    boolean nullable = !key && (shared || relation.bool("optional"));
    return references(
        nesting.path() + attribute.name(),
        joins(attribute, overrides),
        model.target(attribute.type(), relation),
        attribute.name(),
        nullable,
        key);
  }

  /** The table between the two entities, where a reference has one. */
  static Optional<Mirror> joinTable(JpaAttribute attribute, JpaOverrides overrides) {
    return Optional.ofNullable(overrides.associations().get(attribute.name()))
        .flatMap(override -> override.mirrors("joinTable").stream().findFirst())
        .filter(table -> !table.string("name").isEmpty())
        .or(() -> Jpa.of(attribute.element(), "JoinTable"));
  }

  /** The join columns that the source gives. */
  static List<Mirror> joins(JpaAttribute attribute, JpaOverrides overrides) {
    List<Mirror> overriding =
        Optional.ofNullable(overrides.associations().get(attribute.name()))
            .map(override -> override.mirrors("joinColumns"))
            .orElse(List.of());
    return overriding.isEmpty()
        ? Jpa.all(attribute.element(), "JoinColumn", "JoinColumns")
        : overriding;
  }

  /**
   * Columns that hold the key of an entity, or other columns of it that the source names.
   *
   * @param prefix what the names are made of that the source does not give, with the name of the
   *     column that is referenced; empty for the same name
   */
  List<JpaColumn> references(
      String path,
      List<Mirror> joins,
      TypeElement entity,
      String prefix,
      boolean nullable,
      boolean key) {
    List<JpaColumn> columns = new ArrayList<>();
    List<JpaColumn> targets = model.targets(entity, joins);
    for (int i = 0; i < targets.size(); i++) {
      JpaColumn target = targets.get(i);
      Optional<Mirror> join = join(joins, i, target.column().name(), targets.size());
      String given = join.map(mirror -> mirror.string("name")).orElse("");
      String implied = (prefix.isEmpty() ? "" : prefix + "_") + target.column().name();
      boolean quoted = target.quoted() || (!prefix.isEmpty() && model.entity(entity).isQuoted());
      String definition = join.map(mirror -> mirror.string("columnDefinition")).orElse("");
      Column column =
          target
              .column()
              .named(
                  given.isBlank()
                      ? model.names().implied(quoted, implied)
                      : model.names().physical(given))
              .nullable(
                  nullable
                      && join.map(mirror -> !mirror.gives("nullable") || mirror.bool("nullable"))
                          .orElse(true))
              .generated(false);
      columns.add(
          new JpaColumn(
              path,
              table(join),
              given.isBlank() ? quoted : JpaNames.isQuoted(given),
              definition.isBlank()
                  ? column
                  : new Column(
                      column.name(),
                      ColumnDefinition.type(definition),
                      column.nullable() && !ColumnDefinition.isNotNull(definition)),
              key));
    }
    return columns;
  }

  /** The join column that references the column, else the one in its place. */
  private Optional<Mirror> join(List<Mirror> joins, int place, String target, int size) {
    return joins.stream()
        .filter(
            join ->
                model.names().physical(join.string("referencedColumnName")).equals(target)
                    && !join.string("referencedColumnName").isEmpty())
        .findFirst()
        .or(
            () ->
                place < joins.size() && joins.size() <= size
                    ? Optional.of(joins.get(place))
                    : Optional.empty());
  }
}
