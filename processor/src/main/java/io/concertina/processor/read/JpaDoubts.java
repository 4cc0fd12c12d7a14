package io.concertina.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import io.concertina.migration.Table;
import io.concertina.processor.step.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** The annotations of an entity that map columns in a way that is not read here. */
record JpaDoubts(JpaModel model, JpaEntity entity) {

  private static final String HIBERNATE = "org.hibernate.annotations.";

  /** They make columns, or name them, in ways of their own. */
  private static final Set<String> UNREAD =
      Set.of(
          "Columns",
          "CompositeType",
          "EmbeddedColumnNaming",
          "EmbeddedTable",
          "JoinColumnOrFormula",
          "JoinColumnsOrFormulas",
          "ManyToAny",
          "MapKeyCompositeType",
          "PropertyRef");

  /** They are read, or change no column. */
  private static final Set<String> READ =
      Set.of(
          "Any",
          "AnyDiscriminator",
          "AnyDiscriminatorImplicitValues",
          "AnyDiscriminatorValue",
          "AnyDiscriminatorValues",
          "AnyKeyJavaClass",
          "AnyKeyJavaType",
          "AnyKeyJdbcType",
          "AnyKeyJdbcTypeCode",
          "AnyMetaDef",
          "Array",
          "AttributeAccessor",
          "Bag",
          "BatchSize",
          "Cache",
          "Cascade",
          "Check",
          "Checks",
          "Collate",
          "CollectionId",
          "CollectionIdJavaClass",
          "CollectionIdJavaType",
          "CollectionIdJdbcType",
          "CollectionIdJdbcTypeCode",
          "CollectionIdMutability",
          "CollectionIdType",
          "CollectionType",
          "ColumnDefault",
          "ColumnTransformer",
          "ColumnTransformers",
          "Comment",
          "Comments",
          "ConcreteProxy",
          "CreationTimestamp",
          "CurrentTimestamp",
          "DiscriminatorFormula",
          "DiscriminatorOptions",
          "DynamicInsert",
          "DynamicUpdate",
          "EmbeddableInstantiator",
          "Fetch",
          "FetchProfile",
          "FetchProfileOverride",
          "FetchProfileOverrides",
          "FetchProfiles",
          "Filter",
          "FilterDef",
          "FilterDefs",
          "FilterJoinTable",
          "FilterJoinTables",
          "Filters",
          "ForeignKey",
          "Formula",
          "FractionalSeconds",
          "Generated",
          "GeneratedColumn",
          "GenericGenerator",
          "GenericGenerators",
          "HQLSelect",
          "Immutable",
          "Imported",
          "Index",
          "Instantiator",
          "JavaType",
          "JdbcType",
          "JdbcTypeCode",
          "JoinFormula",
          "LazyCollection",
          "LazyGroup",
          "LazyToOne",
          "ListIndexBase",
          "ListIndexJavaType",
          "ListIndexJdbcType",
          "ListIndexJdbcTypeCode",
          "Loader",
          "MapKeyJavaType",
          "MapKeyJdbcType",
          "MapKeyJdbcTypeCode",
          "MapKeyMutability",
          "MapKeyType",
          "Mutability",
          "NamedEntityGraph",
          "NamedEntityGraphs",
          "NamedNativeQueries",
          "NamedNativeQuery",
          "NamedQueries",
          "NamedQuery",
          "Nationalized",
          "NativeGenerator",
          "NaturalId",
          "NaturalIdCache",
          "NotFound",
          "OnDelete",
          "OptimisticLock",
          "OptimisticLocking",
          "OrderBy",
          "Parameter",
          "Parent",
          "PartitionKey",
          "Polymorphism",
          "Proxy",
          "QueryCacheLayout",
          "ResultCheckStyle",
          "RowId",
          "SQLDelete",
          "SQLDeleteAll",
          "SQLDeletes",
          "SQLInsert",
          "SQLInserts",
          "SQLJoinTableRestriction",
          "SQLOrder",
          "SQLRestriction",
          "SQLSelect",
          "SQLUpdate",
          "SQLUpdates",
          "SecondaryRow",
          "SecondaryRows",
          "SelectBeforeUpdate",
          "SoftDelete",
          "SortComparator",
          "SortNatural",
          "Source",
          "SqlFragmentAlias",
          "Struct",
          "Subselect",
          "Synchronize",
          "Table",
          "Tables",
          "Target",
          "TargetEmbeddable",
          "TenantId",
          "TimeZoneColumn",
          "TimeZoneStorage",
          "Type",
          "UpdateTimestamp",
          "UuidGenerator",
          "View",
          "Where",
          "WhereJoinTable");

  /** An annotation that is marked with one of these binds what it stands on by code of its own. */
  private static final Set<String> BINDERS =
      Set.of(HIBERNATE + "AttributeBinderType", HIBERNATE + "TypeBinderType");

  /** Whether the attribute's columns are not read at all. */
  static boolean isUnread(Element attribute) {
    return attribute.getAnnotationMirrors().stream()
        .map(Mirror::new)
        .map(Mirror::name)
        .anyMatch(JpaDoubts::isUnread);
  }

  private static boolean isUnread(String annotation) {
    return annotation.startsWith(HIBERNATE)
        && UNREAD.contains(annotation.substring(HIBERNATE.length()));
  }

  /** What is not understood, at the class and its attributes. */
  List<Doubt> read() {
    List<Doubt> doubts = new ArrayList<>();
    for (TypeElement type : entity.hierarchy()) {
      read(type, type, doubts);
    }
    for (JpaAttribute attribute : model.attributes(entity, 0)) {
      read(attribute, doubts);
    }
    return doubts;
  }

  private void read(JpaAttribute attribute, List<Doubt> doubts) {
    read(attribute.element(), attribute.element(), doubts);
    if (JpaColumns.isEmbedded(attribute)) {
      DeclaredType embeddable = MoreTypes.asDeclared(attribute.type());
      read(embeddable.asElement(), attribute.element(), doubts);
      new JpaColumns(model, entity.byProperty(), false, false)
          .attributes(embeddable)
          .forEach(inner -> read(inner, doubts));
    }
  }

  private void read(Element element, Element place, List<Doubt> doubts) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (isDoubtful(new Mirror(annotation))) {
        String owner =
            MoreElements.isType(place)
                ? place.getSimpleName().toString()
                : Objects.requireNonNull(place.getEnclosingElement()).getSimpleName()
                    + "."
                    + place.getSimpleName();
        doubts.add(
            new Doubt(
                new MirrorOrigin(element, annotation),
                BinaryName.of(entity.type()),
                table(element),
                "@%s on %s"
                    .formatted(annotation.getAnnotationType().asElement().getSimpleName(), owner)));
      }
    }
  }

  /** A reference to entities of any kind has a table between; all others are about the own one. */
  private Table table(Element element) {
    return Mirror.of(element, HIBERNATE + "ManyToAny")
        .flatMap(any -> Jpa.of(element, "JoinTable"))
        .map(
            table ->
                new Table(
                    model.names().physical(table.string("schema")),
                    model.names().physical(table.string("name"))))
        .orElseGet(entity::table);
  }

  private static boolean isDoubtful(Mirror annotation) {
    String name = annotation.name();
    if (name.startsWith(HIBERNATE)) {
      String simple = name.substring(HIBERNATE.length());
      return !READ.contains(simple) && !simple.startsWith("DialectOverride");
    }
    Element type = annotation.mirror().getAnnotationType().asElement();
    return annotation.mirror().getAnnotationType().getKind() == TypeKind.DECLARED
        && BINDERS.stream().anyMatch(binder -> Mirror.has(type, binder));
  }
}
