package io.concertina.processor.read;

import io.concertina.migration.Table;
import io.concertina.processor.model.MappedClass;
import io.concertina.processor.step.Acceptance;
import io.concertina.processor.step.Flaw;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.Step;
import io.concertina.processor.step.UnmappedClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads the classes of a compilation: what they map and which steps they carry. */
public final class ModelReader {

  private static final String ACCEPT_RISK = "io.concertina.AcceptRisk";

  private final List<ClassMapping> mappings;

  /** A reader for one compilation. */
  public ModelReader(Naming naming, Types types) {
    this.mappings = List.of(new OwnMapping(), new JpaMapping(naming, types), new SpringMapping());
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
    return declares(type) || mapping(type).isPresent();
  }

  /**
   * Everything that the classes declare; their order decides nothing but that of equal findings.
   *
   * @param migrations the package of the classes that will be generated
   */
  public Project read(Collection<TypeElement> types, String migrations) {
    Reading reading = new Reading(migrations);
    for (TypeElement type : types) {
      mapping(type).ifPresent(mapping -> reading.names.add(type, mapping.read(type)));
    }
    types.forEach(type -> read(type, reading));
    return Project.of(
        reading.classes, reading.steps, reading.acceptances, reading.flaws, reading.unmapped);
  }

  private void read(TypeElement type, Reading reading) {
    Optional<MappedClass> mapped = mapping(type).map(mapping -> mapping.read(type));
    mapped.ifPresent(reading.classes::add);
    Annotated.places(type)
        .forEach(
            place -> {
              for (Mirror mirror : Mirror.all(place)) {
                boolean anywhere = StepReader.ANYWHERE.contains(mirror.name());
                read(place, mirror, anywhere ? mapped.or(() -> unmapped(type)) : mapped, reading);
              }
            });
    if (mapped.isEmpty() && Annotated.needsTable(type)) {
      reading.unmapped.add(new UnmappedClass(new MirrorOrigin(type, null)));
    }
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

  private Optional<ClassMapping> mapping(TypeElement type) {
    return mappings.stream().filter(mapping -> mapping.maps(type)).findFirst();
  }

  /** What has been read so far. */
  private static final class Reading {
    final String migrations;
    final TableNames names = new TableNames();
    final List<MappedClass> classes = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();
    final List<Acceptance> acceptances = new ArrayList<>();
    final List<Flaw> flaws = new ArrayList<>();
    final List<UnmappedClass> unmapped = new ArrayList<>();

    Reading(String migrations) {
      this.migrations = migrations;
    }
  }
}
