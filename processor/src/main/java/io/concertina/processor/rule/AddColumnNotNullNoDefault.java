package io.concertina.processor.rule;

import io.concertina.processor.step.AddColumn;
import io.concertina.processor.step.Project;
import java.util.List;

/** A mandatory column that neither the existing rows nor the running release have a value for. */
final class AddColumnNotNullNoDefault implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    return project.steps().stream()
        .filter(AddColumn.class::isInstance)
        .map(AddColumn.class::cast)
        .filter(add -> !add.identity() && !add.isGenerated())
        .filter(add -> add.notNull() && add.fill().isEmpty() && add.defaultValue().isEmpty())
        .map(this::finding)
        .toList();
  }

  private Finding finding(AddColumn add) {
    return finding(
        add.origin(),
        "notNull",
        add.table() + "." + add.column() + " is added NOT NULL without a value for existing rows",
        "the statement fails on a table that has rows, and so does every INSERT of the release"
            + " still running, which does not know the column",
        "add  fill = \"…\"  with an expression over the row, or  defaultValue = \""
            + constant(add.type())
            + "\"  with a constant");
  }

  /** A value of the type, for the message. */
  static String constant(String type) {
    if (type.matches("(small|big)?int.*|numeric.*|real|double.*")) {
      return "0";
    }
    if (type.matches("(var)?char.*|text")) {
      return "''";
    }
    return type.equals("boolean") ? "false" : "…";
  }
}
