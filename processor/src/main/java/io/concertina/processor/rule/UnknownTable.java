package io.concertina.processor.rule;

import io.concertina.processor.sql.TableUse;
import io.concertina.processor.step.AddForeignKey;
import io.concertina.processor.step.DropConstraint;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.Step;
import java.util.ArrayList;
import java.util.List;

/** An expression that selects from a table which no class of the build maps. */
final class UnknownTable implements Rule {

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Clause clause : Clause.all(project)) {
      for (TableUse use : clause.expression().tables()) {
        if (Tables.find(clause.schema(), use.table()).isEmpty()) {
          findings.add(finding(clause, use));
        }
      }
    }
    for (Step step : project.steps()) {
      if (DropConstraint.constraint(step) instanceof AddForeignKey key
          && !key.references().name().isEmpty()
          && project.schema().table(key.references()).isEmpty()) {
        findings.add(finding(key, project));
      }
    }
    return findings;
  }

  private Finding finding(AddForeignKey key, Project project) {
    List<String> known =
        project.schema().tables().stream().map(shape -> shape.table().toString()).toList();
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
