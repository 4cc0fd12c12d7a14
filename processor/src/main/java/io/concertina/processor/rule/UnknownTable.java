package io.concertina.processor.rule;

import io.concertina.processor.sql.TableUse;
import io.concertina.processor.step.Project;
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
    return findings;
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
