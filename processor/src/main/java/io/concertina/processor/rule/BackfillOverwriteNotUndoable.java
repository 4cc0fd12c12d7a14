package io.concertina.processor.rule;

import io.concertina.processor.step.Backfill;
import io.concertina.processor.step.Project;
import java.util.List;

/** A backfill that loses what it overwrites. */
final class BackfillOverwriteNotUndoable implements Rule {

  @Override
  public List<Finding> check(Project project) {
    return project.steps().stream()
        .filter(Backfill.class::isInstance)
        .map(Backfill.class::cast)
        .filter(
            fill ->
                !fill.keep()
                    && fill.undo().isEmpty()
                    && fill.irreversible().isBlank()
                    && fill.where().syntaxError().isEmpty()
                    && !fill.fillsOnlyEmpty())
        .map(
            fill ->
                finding(
                    fill.origin(),
                    fill.using().isPresent() ? "using" : "set",
                    "The backfill of "
                        + fill.table()
                        + "."
                        + fill.column()
                        + " overwrites values that nothing brings back",
                    "when the release is rolled back, the previous one meets values it never wrote,"
                        + " and its own are gone",
                    "add  keep = true, or  undo = \"…\", or  where = \""
                        + fill.column()
                        + " IS NULL\"; if the loss is meant,  irreversible = \"…\"  with the"
                        + " reason"))
        .toList();
  }
}
