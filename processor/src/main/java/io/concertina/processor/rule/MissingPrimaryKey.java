package io.concertina.processor.rule;

import io.concertina.processor.step.AddCheck;
import io.concertina.processor.step.AddColumn;
import io.concertina.processor.step.Backfill;
import io.concertina.processor.step.DropColumn;
import io.concertina.processor.step.DropNotNull;
import io.concertina.processor.step.Paired;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.SetNotNull;
import io.concertina.processor.step.Step;
import java.util.List;

/** Rows to be filled in a table that no key orders. */
final class MissingPrimaryKey implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    return project.steps().stream()
        .filter(MissingPrimaryKey::fills)
        .filter(step -> project.schema().key(step.table()).isEmpty())
        .map(
            step ->
                finding(
                    step.origin(),
                    "",
                    Subject.of(step)
                        + " needs a backfill, but table "
                        + step.table()
                        + " has no primary key",
                    "a backfill walks along the key in batches; without one it could neither resume"
                        + " after a crash nor fill each row exactly once",
                    "mark the key's field in "
                        + step.origin().model()
                        + " with @Id (JPA, Spring Data) or @MappedId"))
        .toList();
  }

  private static boolean fills(Step step) {
    return step instanceof Paired
        || step instanceof Backfill
        || step instanceof SetNotNull
        || step instanceof AddCheck
        || step instanceof DropNotNull
        || (step instanceof AddColumn add && !add.fill().isEmpty())
        || (step instanceof DropColumn drop && !drop.fill().isEmpty());
  }
}
