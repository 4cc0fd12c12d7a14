package io.concertina.processor.rule;

import io.concertina.migration.Table;
import io.concertina.processor.step.Doubt;
import io.concertina.processor.step.DropColumn;
import io.concertina.processor.step.DropTable;
import io.concertina.processor.step.Moved;
import io.concertina.processor.step.Paired;
import io.concertina.processor.step.Part;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.Stage;
import java.util.List;
import java.util.Optional;

/**
 * A part of the mapping that is not understood: an error where a step takes something from that
 * table, else a warning.
 */
final class MappingNotUnderstood implements Rule {

  @Override
  public List<Finding> check(Project project) {
    return project.doubts().stream().map(doubt -> finding(doubt, project)).toList();
  }

  private Finding finding(Doubt doubt, Project project) {
    Optional<Stage> taking =
        project.stages().stream()
            .filter(MappingNotUnderstood::takes)
            .filter(stage -> isSame(stage.step().table(), doubt.table()))
            .findFirst();
    String used =
        "every column of the table counts as used: no contract drops one while this build runs";
    Finding finding =
        finding(
            doubt.origin(),
            "",
            doubt.what() + " may map columns of " + doubt.table() + " that are not known here",
            taking
                .map(
                    stage ->
                        "version "
                            + stage.version()
                            + " takes something from "
                            + doubt.table()
                            + " that this build may still need; "
                            + used)
                .orElse(used),
            "map the columns by @Column and @JoinColumn; where none of them is ever dropped  "
                + acceptance());
    return taking.isPresent() ? finding : finding.asWarning();
  }

  private static boolean takes(Stage stage) {
    return stage.step() instanceof DropColumn
        || stage.step() instanceof DropTable
        || ((stage.step() instanceof Paired || stage.step() instanceof Moved)
            && stage.part() == Part.CLOSE);
  }

  private static boolean isSame(Table one, Table other) {
    return one.name().equals(other.name())
        && (one.schema().equals(other.schema())
            || one.schema().isEmpty()
            || other.schema().isEmpty());
  }
}
