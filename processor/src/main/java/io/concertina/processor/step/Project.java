package io.concertina.processor.step;

import io.concertina.migration.Table;
import io.concertina.processor.model.MappedClass;
import io.concertina.processor.model.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that one compilation declares: what the rules check and the planner plans.
 *
 * @param classes all mapped classes, also those without steps, ordered by name
 * @param steps the steps of all classes, ordered by version, then by table and place
 * @param stages both parts of all steps in the order in which they happen
 * @param schema what the classes map: the end state
 * @param acceptances the {@code @AcceptRisk}s
 * @param flaws the annotations that could not be read as steps
 * @param unmapped the classes that carry steps but map no table
 * @param doubts what is not understood of the mapping
 * @param texts the SQL in the mapping
 */
public record Project(
    List<MappedClass> classes,
    List<Step> steps,
    List<Stage> stages,
    Schema schema,
    List<Acceptance> acceptances,
    List<Flaw> flaws,
    List<UnmappedClass> unmapped,
    List<Doubt> doubts,
    List<SqlUse> texts) {

  public Project {
    classes = List.copyOf(classes);
    steps = List.copyOf(steps);
    stages = List.copyOf(stages);
    acceptances = List.copyOf(acceptances);
    flaws = List.copyOf(flaws);
    unmapped = List.copyOf(unmapped);
    doubts = List.copyOf(doubts);
    texts = List.copyOf(texts);
  }

  /**
   * Folds the steps over the schema that the classes map.
   *
   * @param known mapped classes of other modules, whose tables exist besides
   */
  public static Project of(
      List<MappedClass> classes,
      List<MappedClass> known,
      List<Step> steps,
      List<Acceptance> acceptances,
      List<Flaw> flaws,
      List<UnmappedClass> unmapped,
      List<Doubt> doubts,
      List<SqlUse> texts) {
    List<Step> told = steps.stream().sorted(Fold.ORDER).toList();
    List<Step> ordered =
        told.stream()
            .map(step -> step instanceof DropConstraint drop ? drop.resolved(told) : step)
            .toList();
    Schema schema = Schema.of(Stream.concat(classes.stream(), known.stream()).toList());
    for (Step step : ordered) {
      schema = step instanceof RenameTable rename ? rename.open(schema) : schema;
    }
    return new Project(
        classes,
        ordered,
        Fold.stages(schema, ordered),
        schema,
        acceptances,
        flaws,
        unmapped,
        doubts,
        texts);
  }

  /** The classes that map the table, under its name of then or one that it got later. */
  public List<MappedClass> mapping(Table table) {
    Set<Table> names = new HashSet<>(Set.of(table));
    for (Step step : steps) {
      if (step instanceof RenameTable rename && names.contains(rename.from())) {
        names.add(rename.table());
      }
    }
    return classes.stream().filter(mapped -> names.contains(mapped.table())).toList();
  }

  /** The stage of that step and part; every step has {@link Part#OPEN}. */
  public Stage stage(Step step, Part part) {
    return stages.stream()
        .filter(stage -> stage.step() == step && stage.part() == part)
        .findFirst()
        .orElseThrow();
  }
}
