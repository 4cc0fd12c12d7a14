package io.concertina.processor.rule;

import io.concertina.processor.step.Project;
import io.concertina.processor.step.SetNotNull;
import java.util.List;

/** A value that becomes mandatory while somebody may still write none. */
final class SetNotNullNoFill implements Rule {

  @Override
  public List<Finding> check(Project project) {
    return project.steps().stream()
        .filter(SetNotNull.class::isInstance)
        .map(SetNotNull.class::cast)
        .filter(required -> required.fill().isEmpty())
        .map(this::finding)
        .toList();
  }

  private Finding finding(SetNotNull required) {
    return finding(
        required.origin(),
        "",
        Subject.of(required) + " is made NOT NULL without a fill",
        "a row without a value fails the migration, and from then on every write of NULL by the"
            + " release still running fails",
        "add  fill = \"…\"  with an expression over the row; where no row is without a value and no"
            + " running release writes NULL  "
            + acceptance());
  }
}
