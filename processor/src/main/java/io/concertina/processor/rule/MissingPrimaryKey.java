package io.concertina.processor.rule;

import io.concertina.processor.model.Schema;
import io.concertina.processor.step.AddCheck;
import io.concertina.processor.step.AddColumn;
import io.concertina.processor.step.AddForeignKey;
import io.concertina.processor.step.AddPrimaryKey;
import io.concertina.processor.step.AlterType;
import io.concertina.processor.step.Backfill;
import io.concertina.processor.step.DropColumn;
import io.concertina.processor.step.DropConstraint;
import io.concertina.processor.step.DropNotNull;
import io.concertina.processor.step.Moved;
import io.concertina.processor.step.Paired;
import io.concertina.processor.step.Part;
import io.concertina.processor.step.PartitionTable;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.RenameTable;
import io.concertina.processor.step.ReplaceEnum;
import io.concertina.processor.step.SetNotNull;
import io.concertina.processor.step.Stage;
import io.concertina.processor.step.Step;
import java.util.List;
import java.util.Optional;

/** Rows to be filled in a table that no key orders. */
final class MissingPrimaryKey implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    return project.steps().stream()
        .filter(
            step ->
                fills(DropConstraint.constraint(step))
                    || (step instanceof AlterType altered
                        && altered.converts(project.stage(step, Part.OPEN).before())))
        .filter(step -> schema(step, project).key(step.table()).isEmpty())
        .map(
            step ->
                finding(
                    step.origin(),
                    "",
                    Subject.of(step)
                        + (step instanceof RenameTable ? " needs a key" : " needs a backfill")
                        + ", but table "
                        + step.table()
                        + " has no primary key"
                        + added(step, project)
                            .map(key -> " before version " + key.version())
                            .orElse(""),
                    "a backfill walks along the key in batches; without one it could neither resume"
                        + " after a crash nor fill each row exactly once",
                    added(step, project)
                        .map(key -> "give this step a version after " + key.version())
                        .orElse(
                            "mark the key's field in "
                                + step.origin().model()
                                + " with @Id (JPA, Spring Data) or @MappedId")))
        .toList();
  }

  /** The schema in which the step's table has its name. */
  private static Schema schema(Step step, Project project) {
    Stage stage = project.stage(step, Part.OPEN);
    return step instanceof RenameTable ? stage.after() : stage.before();
  }

  /** The step that gives the table its key later. */
  private static Optional<Step> added(Step step, Project project) {
    return project.steps().stream()
        .filter(other -> other instanceof AddPrimaryKey && other.table().equals(step.table()))
        .filter(other -> other.version().compareTo(step.version()) > 0)
        .findFirst();
  }

  private static boolean fills(Step step) {
    return step instanceof Paired
        || step instanceof Moved
        || step instanceof PartitionTable
        || step instanceof RenameTable
        || step instanceof ReplaceEnum
        || step instanceof Backfill
        || step instanceof SetNotNull
        || step instanceof AddCheck
        || step instanceof AddForeignKey
        || step instanceof DropNotNull
        || (step instanceof AddColumn add && (add.identity() || !add.fill().isEmpty()))
        || (step instanceof DropColumn drop && !drop.fill().isEmpty());
  }
}
