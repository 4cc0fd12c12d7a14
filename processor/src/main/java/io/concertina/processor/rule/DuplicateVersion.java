package io.concertina.processor.rule;

import io.concertina.migration.Version;
import io.concertina.processor.step.Part;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two migrations that claim one place in the order. */
final class DuplicateVersion implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    Map<Version, Stage> taken = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Stage stage : project.stages()) {
      Stage first = taken.putIfAbsent(stage.version(), stage);
      if (first != null && first.step() != stage.step()) {
        findings.add(
            finding(
                stage.step().origin(),
                stage.part() == Part.OPEN ? "version" : "contract",
                "Version "
                    + stage.version()
                    + " of "
                    + Subject.of(stage.step())
                    + " is already that of "
                    + Subject.of(first.step())
                    + " ("
                    + first.step().origin().place()
                    + ")",
                "versions give the order, in which each step meets the schema of those before it;"
                    + " two instances could run these in different orders",
                "take the next free version, \"" + NextVersion.of(project) + "\""));
      }
    }
    return findings;
  }
}
