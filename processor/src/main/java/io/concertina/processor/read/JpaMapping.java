package io.concertina.processor.read;

import io.concertina.migration.Table;
import io.concertina.processor.model.Column;
import io.concertina.processor.model.MappedClass;
import io.concertina.processor.read.JpaEntity.Inheritance;
import io.concertina.processor.step.Doubt;
import io.concertina.processor.step.SqlUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Jakarta Persistence, as Hibernate reads it. */
final class JpaMapping implements ClassMapping {

  private static final String HIBERNATE = "org.hibernate.annotations.";

  private final Types types;
  private final JpaNames names;
  private JpaModel model;

  JpaMapping(Naming naming, Types types) {
    this.types = types;
    this.names = new JpaNames(naming);
    this.model = new JpaModel(names, types, List.of());
  }

  @Override
  public void prepare(Collection<TypeElement> types) {
    model = new JpaModel(names, this.types, types);
  }

  @Override
  public boolean maps(TypeElement type) {
    return Jpa.has(type, "Entity");
  }

  @Override
  public List<MappedClass> read(TypeElement type) {
    JpaEntity entity = model.entity(type);
    List<JpaColumn> columns = columns(entity);
    List<MappedClass> tables = new ArrayList<>();
    if (entity.hasTable()) {
      tables.add(mapped(entity, entity.table(), columns, "", true));
      for (Mirror secondary : Jpa.all(type, "SecondaryTable", "SecondaryTables")) {
        tables.add(secondary(entity, secondary, columns));
      }
    }
    if (!Mirror.has(type, HIBERNATE + "Subselect")) {
      tables.addAll(new JpaCollections(model, entity).read());
    }
    return tables;
  }

  @Override
  public List<Doubt> doubts(TypeElement type) {
    return new JpaDoubts(model, model.entity(type)).read();
  }

  @Override
  public List<SqlUse> texts(TypeElement type) {
    return new JpaTexts(model, model.entity(type)).read();
  }

  private static MappedClass mapped(
      JpaEntity entity, Table table, List<JpaColumn> columns, String place, boolean own) {
    return new MappedClass(
        BinaryName.of(entity.type()),
        entity.type().getSimpleName().toString(),
        table,
        columns.stream()
            .filter(column -> column.table().equals(place))
            .map(column -> column.rewritten(column.rewritten() && isRewritten(entity)).field())
            .toList(),
        own);
  }

  /** Hibernate's updates name all columns unless told otherwise. */
  private static boolean isRewritten(JpaEntity entity) {
    return !Mirror.has(entity.type(), HIBERNATE + "DynamicUpdate")
        && !Mirror.has(entity.type(), HIBERNATE + "Immutable");
  }

  private MappedClass secondary(JpaEntity entity, Mirror secondary, List<JpaColumn> columns) {
    String name = names.physical(secondary.string("name"));
    List<JpaColumn> all = new ArrayList<>();
    for (JpaColumn key :
        model.named(model.key(entity.type()), secondary.mirrors("pkJoinColumns"))) {
      all.add(new JpaColumn(key.path(), name, key.quoted(), key.column(), true));
    }
    all.addAll(columns);
    Table table = new Table(names.physical(secondary.string("schema")), name);
    return mapped(entity, table, all, name, true);
  }

  /** The columns of the class in its own tables. */
  private List<JpaColumn> columns(JpaEntity entity) {
    int parent = entity.parentPlace();
    int root = entity.hierarchy().indexOf(entity.root());
    List<JpaColumn> columns = new ArrayList<>();
    switch (entity.inheritance()) {
      case JOINED -> {
        if (parent >= 0) {
          columns.addAll(model.key(entity.type()));
        }
        columns.addAll(model.columns(entity, model.attributes(entity, parent + 1), false));
      }
      case SINGLE_TABLE -> {
        columns.addAll(model.columns(entity, model.attributes(entity, 0, root + 1), false));
        columns.addAll(model.columns(entity, model.attributes(entity, root + 1), true));
      }
      case TABLE_PER_CLASS ->
          columns.addAll(model.columns(entity, model.attributes(entity, 0), false));
    }
    discriminator(entity).ifPresent(columns::add);
    softDelete(entity).ifPresent(columns::add);
    return columns;
  }

  private Optional<JpaColumn> discriminator(JpaEntity entity) {
    TypeElement root = entity.root();
    Optional<Mirror> mirror = Jpa.of(root, "DiscriminatorColumn");
    boolean present =
        switch (entity.inheritance()) {
          case SINGLE_TABLE ->
              (mirror.isPresent() || model.hasSubclasses(root) || !entity.isRoot())
                  && !Mirror.has(root, HIBERNATE + "DiscriminatorFormula");
          case JOINED -> mirror.isPresent() && entity.isRoot();
          case TABLE_PER_CLASS -> false;
        };
    if (!present) {
      return Optional.empty();
    }
    String kind = mirror.map(column -> column.string("discriminatorType")).orElse("STRING");
    int length = mirror.flatMap(column -> column.number("length")).orElse(31);
    String definition = mirror.map(column -> column.string("columnDefinition")).orElse("");
    String type =
        switch (kind) {
          case "INTEGER" -> "integer";
          case "CHAR" -> "char(1)";
          default -> "varchar(" + length + ")";
        };
    String name = names.of(mirror.map(column -> column.string("name")).orElse(""), "DTYPE");
    return Optional.of(
        own(
            "the discriminator",
            new Column(
                name, definition.isBlank() ? type : ColumnDefinition.type(definition), false)));
  }

  private Optional<JpaColumn> softDelete(JpaEntity entity) {
    boolean holds = entity.isRoot() || entity.inheritance() != Inheritance.JOINED;
    return entity.hierarchy().stream()
        .flatMap(type -> Mirror.of(type, HIBERNATE + "SoftDelete").stream())
        .filter(mirror -> holds)
        .reduce((upper, lower) -> lower)
        .map(mirror -> own("the soft-delete indicator", model.softDelete(mirror)));
  }

  private static JpaColumn own(String path, Column column) {
    return new JpaColumn(path, "", false, column, false);
  }
}
