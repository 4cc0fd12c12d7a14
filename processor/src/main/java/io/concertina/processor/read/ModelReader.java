package io.concertina.processor.read;

import com.google.auto.common.MoreTypes;
import io.concertina.migration.Table;
import io.concertina.processor.model.MappedClass;
import io.concertina.processor.step.Acceptance;
import io.concertina.processor.step.Doubt;
import io.concertina.processor.step.Flaw;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.SqlUse;
import io.concertina.processor.step.Step;
import io.concertina.processor.step.UnmappedClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the classes of a compilation: what they map and which steps they carry. */
public final class ModelReader {

  private static final String ACCEPT_RISK = "io.concertina.AcceptRisk";

  private final List<ClassMapping> mappings;
  private final Map<String, String> overridden;

  /** A reader for one compilation. */
  public ModelReader(Naming naming, Types types) {
    this(List.of(new OwnMapping(), new JpaMapping(naming, types), new SpringMapping()), Map.of());
  }

  private ModelReader(List<ClassMapping> mappings, Map<String, String> overridden) {
    this.mappings = mappings;
    this.overridden = overridden;
  }

  /**
   * The same, where files map columns of JPA's classes besides their annotations.
   *
   * @param files the names of such classes, each with the file
   */
  public ModelReader overridden(Map<String, String> files) {
    return new ModelReader(mappings, Map.copyOf(files));
  }

  /** Whether the class or one of its fields carries a step. */
  public static boolean isModel(TypeElement type) {
    return Annotated.isModel(type);
  }

  /** Whether the class says anything about migrations. */
  public static boolean declares(TypeElement type) {
    return Annotated.isModel(type) || Annotated.carries(type, ACCEPT_RISK);
  }

  /** The binary names of the classes. */
  public static List<String> names(Collection<TypeElement> types) {
    return types.stream().map(BinaryName::of).toList();
  }

  /** Whether the class has anything to read. */
  public boolean concerns(TypeElement type) {
    return declares(type) || mapping(type).isPresent() || Jpa.has(type, "Converter");
  }

  /**
   * Everything that the classes declare; their order decides nothing but that of equal findings.
   *
   * @param migrations the package of the classes that will be generated
   */
  public Project read(Collection<TypeElement> types, String migrations) {
    Reading reading = new Reading(migrations, types);
    mappings.forEach(mapping -> mapping.prepare(types));
    for (TypeElement type : types) {
      tables(type).stream().findFirst().ifPresent(mapped -> reading.names.add(type, mapped));
    }
    types.forEach(type -> read(type, reading));
    return Project.of(
        reading.classes,
        elsewhere(types),
        reading.steps,
        reading.acceptances,
        reading.flaws,
        reading.unmapped,
        reading.doubts,
        reading.texts);
  }

  /**
   * What classes map that are not compiled now, but are the type of a field of one that is: those
   * of another module, which the compiler knows from their class files.
   */
  private List<MappedClass> elsewhere(Collection<TypeElement> types) {
    return types.stream()
        .filter(type -> mapping(type).isPresent())
        .flatMap(type -> Fields.hierarchy(type, superclass -> true).stream())
        .flatMap(type -> Fields.own(type).stream())
        .flatMap(field -> named(field.asType()))
        .distinct()
        .filter(type -> !types.contains(type))
        .flatMap(type -> tables(type).stream())
        .toList();
  }

  /** The classes that a type names, as the class itself or as what a collection holds. */
  private static Stream<TypeElement> named(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.getKind() == TypeKind.DECLARED
        ? Stream.concat(
            Stream.of(MoreTypes.asTypeElement(declared)),
            declared.getTypeArguments().stream().flatMap(ModelReader::named))
        : Stream.empty();
  }

  private void read(TypeElement type, Reading reading) {
    List<MappedClass> tables = tables(type);
    Optional<MappedClass> mapped = tables.stream().findFirst().filter(MappedClass::own);
    reading.classes.addAll(tables);
    mapping(type).ifPresent(mapping -> reading.doubts.addAll(mapping.doubts(type)));
    mapping(type).ifPresent(mapping -> reading.texts.addAll(mapping.texts(type)));
    mapped.ifPresent(table -> reading.doubts.addAll(overrides(type, table)));
    Annotated.places(type)
        .forEach(
            place -> {
              for (Mirror mirror : Mirror.all(place)) {
                boolean anywhere = StepReader.ANYWHERE.contains(mirror.name());
                Optional<MappedClass> table = holding(place, tables).or(() -> mapped);
                read(place, mirror, anywhere ? table.or(() -> unmapped(type)) : table, reading);
              }
            });
    if (mapped.isEmpty() && Annotated.needsTable(type)) {
      reading.unmapped.add(
          new UnmappedClass(new MirrorOrigin(type, null), inheritors(type, reading.types)));
    }
  }

  /** One for each class above, the class itself or an embedded one that a file maps. */
  private List<Doubt> overrides(TypeElement type, MappedClass mapped) {
    if (overridden.isEmpty() || !Jpa.has(type, "Entity")) {
      return List.of();
    }
    return Stream.concat(
            Fields.hierarchy(type, superclass -> true).stream(),
            Fields.hierarchy(type, superclass -> true).stream()
                .flatMap(above -> Fields.own(above).stream())
                .flatMap(field -> named(field.asType()))
                .filter(part -> Jpa.has(part, "Embeddable")))
        .map(part -> part.getQualifiedName().toString())
        .distinct()
        .filter(overridden::containsKey)
        .map(
            name ->
                new Doubt(
                    new MirrorOrigin(type, null),
                    BinaryName.of(type),
                    mapped.table(),
                    "%s, which overrides annotations of %s,"
                        .formatted(
                            overridden.get(name), name.substring(name.lastIndexOf('.') + 1))))
        .toList();
  }

  /** The one of the class's own tables that has the field's column; it may be a secondary one. */
  private static Optional<MappedClass> holding(Element place, List<MappedClass> tables) {
    return tables.stream()
        .filter(MappedClass::own)
        .filter(
            table ->
                table.fields().stream()
                    .anyMatch(field -> place.getSimpleName().contentEquals(field.name())))
        .findFirst();
  }

  /** The classes with a table that inherit the fields of the class, or embed them. */
  private List<String> inheritors(TypeElement type, Collection<TypeElement> types) {
    return types.stream()
        .filter(other -> tables(other).stream().anyMatch(MappedClass::own))
        .filter(
            other ->
                Fields.hierarchy(other, superclass -> true).stream()
                    .anyMatch(
                        above ->
                            above.equals(type)
                                || Fields.own(above).stream()
                                    .anyMatch(
                                        field ->
                                            JavaTypes.name(field.asType())
                                                    .equals(type.getQualifiedName().toString())
                                                && Jpa.has(type, "Embeddable"))))
        .map(other -> other.getSimpleName().toString())
        .toList();
  }

  private static Optional<MappedClass> unmapped(TypeElement type) {
    return Optional.of(
        new MappedClass(
            BinaryName.of(type), type.getSimpleName().toString(), new Table("", ""), List.of()));
  }

  private static void read(
      Element element, Mirror mirror, Optional<MappedClass> mapped, Reading reading) {
    MirrorOrigin origin = new MirrorOrigin(element, mirror.mirror());
    if (mirror.name().equals(ACCEPT_RISK)) {
      reading.acceptances.add(
          new Acceptance(origin, mirror.string("rule"), mirror.string("reason")));
    }
    StepReader reader = StepReader.ALL.get(mirror.name());
    if (reader != null && mapped.isPresent()) {
      try {
        Members members =
            new Members(mirror, new Place(mapped.get(), origin.field()), reading.migrations);
        boolean rename = mirror.name().equals("io.concertina.RenameTable");
        Table table = reading.names.at(mapped.get().table(), members.version(), rename);
        reading.steps.add(reader.read(members, table, origin));
      } catch (Unreadable e) {
        reading.flaws.add(e.at(origin));
      }
    }
  }

  private List<MappedClass> tables(TypeElement type) {
    return mapping(type).map(mapping -> mapping.read(type)).orElse(List.of());
  }

  private Optional<ClassMapping> mapping(TypeElement type) {
    return mappings.stream().filter(mapping -> mapping.maps(type)).findFirst();
  }

  /** What has been read so far. */
  private static final class Reading {
    final String migrations;
    final Collection<TypeElement> types;
    final TableNames names = new TableNames();
    final List<MappedClass> classes = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();
    final List<Acceptance> acceptances = new ArrayList<>();
    final List<Flaw> flaws = new ArrayList<>();
    final List<UnmappedClass> unmapped = new ArrayList<>();
    final List<Doubt> doubts = new ArrayList<>();
    final List<SqlUse> texts = new ArrayList<>();

    Reading(String migrations, Collection<TypeElement> types) {
      this.migrations = migrations;
      this.types = types;
    }
  }
}
