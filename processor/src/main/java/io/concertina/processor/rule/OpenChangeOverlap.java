package io.concertina.processor.rule;

import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.step.AddColumn;
import io.concertina.processor.step.DropColumn;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.RenameColumn;
import io.concertina.processor.step.Step;
import java.util.ArrayList;
import java.util.List;

/** A change to a column that triggers are still keeping equal to another. */
final class OpenChangeOverlap implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Step step : project.steps()) {
      for (Step other : project.steps()) {
        if (changesShape(step) && other instanceof RenameColumn rename && overlap(step, rename)) {
          findings.add(finding(step, rename, project));
        }
      }
    }
    return findings;
  }

  private static boolean changesShape(Step step) {
    return step instanceof AddColumn || step instanceof RenameColumn || step instanceof DropColumn;
  }

  private static boolean overlap(Step step, RenameColumn open) {
    return open.version().compareTo(step.version()) < 0
        && open.contract().filter(closed -> closed.compareTo(step.version()) < 0).isEmpty()
        && step.writes().stream().anyMatch(open.writes()::contains);
  }

  private Finding finding(Step step, RenameColumn open, Project project) {
    ColumnRef from = new ColumnRef(open.table(), open.from());
    ColumnRef to = new ColumnRef(open.table(), open.to());
    return finding(
        step.origin(),
        "",
        change(step)
            + Subject.of(step)
            + " overlaps the rename "
            + Subject.of(open)
            + " of version "
            + open.version()
            + ", which is still open",
        "triggers keep "
            + from
            + " and "
            + to
            + " equal until the rename is contracted; they and"
            + " every write of both releases would fail",
        "contract the rename first, in a release of its own, with  contract = \""
            + NextVersion.of(project)
            + "\", and give this step a later version");
  }

  private static String change(Step step) {
    if (step instanceof DropColumn) {
      return "The drop of ";
    }
    return step instanceof AddColumn ? "The addition of " : "The rename ";
  }
}
