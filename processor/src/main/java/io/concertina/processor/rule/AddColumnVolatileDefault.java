package io.concertina.processor.rule;

import io.concertina.processor.step.AddColumn;
import io.concertina.processor.step.Project;
import java.util.List;

/** A default that is not a constant. */
final class AddColumnVolatileDefault implements Rule {

  @Override
  public List<Finding> check(Project project) {
    return project.steps().stream()
        .filter(AddColumn.class::isInstance)
        .map(AddColumn.class::cast)
        .filter(add -> !add.defaultValue().functions().isEmpty())
        // A default that names columns is no default at all: invalid-expression.
        .filter(add -> add.defaultValue().columns().isEmpty())
        .map(add -> finding(add, add.defaultValue().functions().iterator().next()))
        .toList();
  }

  private Finding finding(AddColumn add, String function) {
    return finding(
        add.origin(),
        "defaultValue",
        "The default of "
            + add.table()
            + "."
            + add.column()
            + " calls "
            + function
            + ", so it is no constant",
        "where the function is volatile, PostgreSQL rewrites the whole table and blocks every reader"
            + " and writer meanwhile; SQLite refuses the column in any case",
        "write a constant, or leave defaultValue out and use  fill = \"…\"; where the service runs on"
            + " PostgreSQL alone and the function is STABLE, like now()  "
            + acceptance());
  }
}
