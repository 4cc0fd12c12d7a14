package io.concertina.processor.rule;

import io.concertina.processor.step.AddColumn;
import io.concertina.processor.step.Project;
import java.util.List;

/** A fill that the default leaves nothing to do. */
final class AddColumnDefaultAndFill implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    return project.steps().stream()
        .filter(AddColumn.class::isInstance)
        .map(AddColumn.class::cast)
        .filter(add -> !add.fill().isEmpty() && !add.defaultValue().isEmpty())
        .map(
            add ->
                finding(
                    add.origin(),
                    "defaultValue",
                    add.table() + "." + add.column() + " has both a default and a fill",
                    "the default gives every row a value at once; fill, which is for rows without a"
                        + " value, would never be computed",
                    "keep defaultValue for a constant, or fill for a value that comes from the"
                        + " row"))
        .toList();
  }
}
