package io.concertina.processor.rule;

import io.concertina.migration.Table;
import io.concertina.processor.model.MappedClass;
import io.concertina.processor.step.CreateTable;
import io.concertina.processor.step.DropTable;
import io.concertina.processor.step.InlineTable;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.RenameTable;
import io.concertina.processor.step.Step;
import java.util.ArrayList;
import java.util.List;

/** A table that goes while a class of this very build maps it. */
final class DropTableStillMapped implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Step step : project.steps()) {
      if (step instanceof DropTable drop && !isMadeAgain(drop, project)) {
        project.classes().stream()
            .filter(mapped -> isSame(mapped.table(), drop.table()))
            .forEach(mapped -> findings.add(finding(drop, mapped, project)));
      } else if (step instanceof InlineTable inline && inline.contract().isPresent()) {
        project.classes().stream()
            .filter(mapped -> mapped.table().equals(inline.part()))
            .forEach(mapped -> findings.add(finding(inline, mapped, project)));
      } else if (step instanceof RenameTable rename && rename.contract().isPresent()) {
        project.classes().stream()
            .filter(mapped -> mapped.table().equals(rename.from()))
            .forEach(mapped -> findings.add(finding(rename, mapped, project)));
      }
    }
    return findings;
  }

  /** A schema that is left out may be the one that the other names. */
  private static boolean isSame(Table one, Table other) {
    return one.name().equals(other.name())
        && (one.schema().equals(other.schema())
            || one.schema().isEmpty()
            || other.schema().isEmpty());
  }

  private static boolean isMadeAgain(DropTable drop, Project project) {
    return project.steps().stream()
        .anyMatch(
            step ->
                step instanceof CreateTable
                    && step.table().equals(drop.table())
                    && step.version().compareTo(drop.version()) > 0);
  }

  private Finding finding(RenameTable rename, MappedClass mapped, Project project) {
    return finding(
        rename.origin(),
        "contract",
        "Contracting "
            + Subject.of(rename)
            + " breaks this build: "
            + mapped.simpleName()
            + " maps "
            + rename.from(),
        "every statement of " + mapped.simpleName() + " fails from the moment the name is gone",
        "map the class to the new name now; release; then add  contract = \""
            + NextVersion.of(project)
            + "\"");
  }

  private Finding finding(InlineTable inline, MappedClass mapped, Project project) {
    return finding(
        inline.origin(),
        "contract",
        "Contracting "
            + Subject.of(inline)
            + " breaks this build: "
            + mapped.simpleName()
            + " maps "
            + inline.part(),
        "every statement of " + mapped.simpleName() + " fails from the moment the table is gone",
        "remove the class now; release; then add  contract = \"" + NextVersion.of(project) + "\"");
  }

  private Finding finding(DropTable drop, MappedClass mapped, Project project) {
    String field = mapped.fields().isEmpty() ? "" : "." + mapped.fields().get(0).name();
    String subject = mapped.simpleName() + (mapped.own() ? "" : field);
    return finding(
        drop.origin(),
        "table",
        "Dropping table " + drop.table() + " breaks this build: " + subject + " maps it",
        "every statement of " + subject + " fails from the moment the table is gone",
        "remove the "
            + (mapped.own() ? "class" : "field")
            + " now; release; then add to another class  "
            + drop.origin()
                .annotation()
                .replaceFirst(
                    "version = \"[^\"]*\"", "version = \"" + NextVersion.of(project) + "\""));
  }
}
