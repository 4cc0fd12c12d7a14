package io.concertina.processor.rule;

import io.concertina.migration.Table;
import io.concertina.processor.model.Schema;
import io.concertina.processor.sql.TableUse;
import io.concertina.processor.step.AddForeignKey;
import io.concertina.processor.step.CreateTable;
import io.concertina.processor.step.DropConstraint;
import io.concertina.processor.step.DropTable;
import io.concertina.processor.step.Part;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.Stage;
import io.concertina.processor.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An expression that selects from a table which no class of the build maps. */
final class UnknownTable implements Rule {

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Stage stage : project.stages()) {
      if (!(stage.step() instanceof CreateTable)
          && !(stage.step() instanceof DropTable)
          && stage.before().table(stage.step().table()).isEmpty()) {
        created(stage.step().table(), project)
            .ifPresent(create -> findings.add(finding(stage, create)));
      }
    }
    for (Clause clause : Clause.all(project)) {
      for (TableUse use : clause.expression().tables()) {
        if (Tables.find(clause.schema(), use.table()).isEmpty()) {
          findings.add(
              created(use.table(), project)
                  .map(create -> finding(clause, use, create))
                  .orElseGet(() -> finding(clause, use)));
        }
      }
    }
    for (Step step : project.steps()) {
      if (DropConstraint.constraint(step) instanceof AddForeignKey key
          && !key.references().name().isEmpty()
          && project.stage(step, Part.OPEN).before().table(key.references()).isEmpty()) {
        findings.add(finding(key, project.stage(step, Part.OPEN).before()));
      }
    }
    return findings;
  }

  private Finding finding(AddForeignKey key, Schema before) {
    List<String> known = before.tables().stream().map(shape -> shape.table().toString()).toList();
    String name = key.references().toString();
    return finding(
        key.origin(),
        "references",
        "Foreign key "
            + key.name()
            + " of "
            + key.table()
            + " refers to "
            + name
            + ", which no class of this build maps"
            + Nearest.question(name, known),
        "its columns can't be checked; where the table does not exist, the migration fails in the"
            + " middle of a deploy",
        Nearest.to(name, known).map(near -> "write " + near + "; for").orElse("for")
            + " a table of another module  "
            + acceptance());
  }

  private static Optional<CreateTable> created(Table table, Project project) {
    return project.steps().stream()
        .filter(CreateTable.class::isInstance)
        .map(CreateTable.class::cast)
        .filter(create -> create.table().equals(table))
        .findFirst();
  }

  private Finding finding(Stage stage, CreateTable create) {
    return finding(
        stage.step().origin(),
        "version",
        "%s is changed in version %s, but table %s is created in version %s"
            .formatted(Subject.of(stage.step()), stage.version(), create.table(), create.version()),
        "the migration fails in the middle of a deploy: there is no table yet",
        "give it a version after " + create.version());
  }

  private Finding finding(Clause clause, TableUse use, CreateTable create) {
    return finding(
        clause.step().origin(),
        clause.member(),
        "%s selects from %s, which is created in version %s"
            .formatted(clause.subject(), use.table(), create.version()),
        "the migration fails in the middle of a deploy: there is no table yet",
        "give this step a version after " + create.version());
  }

  private Finding finding(Clause clause, TableUse use) {
    List<String> known =
        clause.schema().tables().stream().map(shape -> shape.table().name()).toList();
    return finding(
        clause.step().origin(),
        clause.member(),
        clause.subject()
            + " selects from "
            + use.table()
            + ", which no class of this build maps"
            + Nearest.question(use.name(), known),
        "its columns can't be checked; where the table does not exist, the migration fails in the"
            + " middle of a deploy",
        Nearest.to(use.name(), known).map(near -> "write " + near + "; for").orElse("for")
            + " a table of another module  "
            + acceptance());
  }
}
