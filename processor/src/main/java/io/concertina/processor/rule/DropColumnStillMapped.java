package io.concertina.processor.rule;

import io.concertina.migration.Table;
import io.concertina.processor.model.MappedClass;
import io.concertina.processor.step.DropColumn;
import io.concertina.processor.step.InlineTable;
import io.concertina.processor.step.Moved;
import io.concertina.processor.step.Paired;
import io.concertina.processor.step.Part;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.SqlUse;
import io.concertina.processor.step.Stage;
import java.util.ArrayList;
import java.util.List;

/** A column that goes while a field of this very build reads it. */
final class DropColumnStillMapped implements Rule {

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Stage stage : project.stages()) {
      if (stage.step() instanceof DropColumn drop) {
        check(stage, drop.column(), project, findings);
      } else if (stage.step() instanceof Moved moved
          && !(moved instanceof InlineTable)
          && stage.part() == Part.CLOSE) {
        moved.columns().forEach(column -> check(stage, column, project, findings));
      } else if (stage.step() instanceof Paired paired && stage.part() == Part.CLOSE) {
        paired.olds().forEach(column -> check(stage, column, project, findings));
      }
    }
    return findings;
  }

  private void check(Stage stage, String column, Project project, List<Finding> findings) {
    boolean key = stage.before().key(stage.step().table()).contains(column);
    if (isMadeAgain(stage, column, project) || (key && stage.step() instanceof DropColumn)) {
      return;
    }
    project.texts().stream()
        .filter(text -> text.reads(stage.step().table(), column))
        .findFirst()
        .ifPresent(text -> findings.add(finding(stage, column, text, project)));
    for (MappedClass mapped : project.mapping(stage.step().table())) {
      mapped
          .field(column)
          .ifPresent(
              field ->
                  findings.add(finding(stage, column, mapped.simpleName(), field.name(), project)));
    }
  }

  private static boolean isMadeAgain(Stage stage, String column, Project project) {
    Table table = stage.step().table();
    return project.stages().stream()
        .filter(later -> later.version().compareTo(stage.version()) > 0)
        .flatMap(later -> later.after().table(table).stream())
        .anyMatch(shape -> shape.has(column));
  }

  private Finding finding(Stage stage, String column, SqlUse text, Project project) {
    boolean drop = stage.part() == Part.OPEN;
    return finding(
        stage.step().origin(),
        drop ? "column" : "contract",
        (drop ? "Dropping " : "Contracting ")
            + stage.step().table()
            + "."
            + column
            + " may break this build: "
            + text.where()
            + " names it",
        "its SQL fails from the moment the column is gone",
        "change the SQL now; release; then take the column away in version "
            + NextVersion.of(project)
            + "; where the word means something else  "
            + acceptance());
  }

  private Finding finding(Stage stage, String column, String model, String field, Project project) {
    boolean drop = stage.part() == Part.OPEN;
    String next = NextVersion.of(project);
    String annotation = stage.step().origin().annotation();
    return finding(
        stage.step().origin(),
        drop ? "column" : "contract",
        (drop ? "Dropping " : "Contracting ")
            + stage.step().table()
            + "."
            + column
            + " breaks this build: "
            + model
            + "."
            + field
            + " reads it",
        "every SELECT of " + model + " fails from the moment the column is gone",
        drop
            ? "remove the field now; release; then add  "
                + annotation.replaceFirst("version = \"[^\"]*\"", "version = \"" + next + "\"")
            : "map the field to the new column now; release; then add  contract = \""
                + next
                + "\"");
  }
}
