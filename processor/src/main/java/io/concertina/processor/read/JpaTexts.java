package io.concertina.processor.read;

import io.concertina.migration.Table;
import io.concertina.processor.step.SqlUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The SQL in an entity's annotations. */
record JpaTexts(JpaModel model, JpaEntity entity) {

  private static final String HIBERNATE = "org.hibernate.annotations.";

  private static final Set<String> CARRIERS =
      Set.of(
          HIBERNATE + "ColumnTransformer",
          HIBERNATE + "DiscriminatorFormula",
          HIBERNATE + "Filter",
          HIBERNATE + "FilterJoinTable",
          HIBERNATE + "Formula",
          HIBERNATE + "JoinFormula",
          HIBERNATE + "OrderBy",
          HIBERNATE + "SQLDelete",
          HIBERNATE + "SQLDeleteAll",
          HIBERNATE + "SQLInsert",
          HIBERNATE + "SQLJoinTableRestriction",
          HIBERNATE + "SQLOrder",
          HIBERNATE + "SQLRestriction",
          HIBERNATE + "SQLSelect",
          HIBERNATE + "SQLUpdate",
          HIBERNATE + "Subselect",
          HIBERNATE + "View",
          HIBERNATE + "Where",
          HIBERNATE + "WhereJoinTable",
          "jakarta.persistence.NamedNativeQuery");

  private static final List<String> MEMBERS =
      List.of("value", "clause", "condition", "read", "write", "sql", "query");

  List<SqlUse> read() {
    List<SqlUse> uses = new ArrayList<>();
    for (TypeElement type : entity.hierarchy()) {
      read(type, type.getSimpleName().toString(), uses);
    }
    for (JpaAttribute attribute : model.attributes(entity, 0)) {
      read(attribute.element(), entity.type().getSimpleName() + "." + attribute.name(), uses);
    }
    return uses;
  }

  private void read(Element element, String place, List<SqlUse> uses) {
    Table own = entity.hasTable() ? entity.table() : new Table("", "");
    element.getAnnotationMirrors().stream()
        .map(Mirror::new)
        .flatMap(JpaTexts::each)
        .filter(mirror -> CARRIERS.contains(mirror.name()))
        .forEach(
            mirror ->
                MEMBERS.stream()
                    .map(mirror::string)
                    .filter(text -> !text.isBlank())
                    .forEach(
                        text ->
                            uses.add(
                                new SqlUse(
                                    BinaryName.of(entity.type()),
                                    "@" + simple(mirror.mirror()) + " on " + place,
                                    own,
                                    text))));
  }

  /** Repeated annotations out of their container. */
  private static Stream<Mirror> each(Mirror mirror) {
    List<Mirror> contained = mirror.mirrors("value");
    return contained.isEmpty() ? Stream.of(mirror) : contained.stream();
  }

  private static String simple(AnnotationMirror annotation) {
    return annotation.getAnnotationType().asElement().getSimpleName().toString();
  }
}
