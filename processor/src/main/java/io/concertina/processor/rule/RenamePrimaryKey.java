package io.concertina.processor.rule;

import io.concertina.processor.step.Part;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.RenameColumn;
import java.util.List;

/** A rename of a column that identifies the rows. */
final class RenamePrimaryKey implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    return project.steps().stream()
        .filter(RenameColumn.class::isInstance)
        .map(RenameColumn.class::cast)
        .filter(rename -> isKey(rename, project))
        .map(
            rename ->
                finding(
                    rename.origin(),
                    "",
                    rename.table()
                        + "."
                        + rename.from()
                        + " is part of the primary key and can't be"
                        + " renamed to "
                        + rename.to(),
                    "two releases that write at once would need two primary keys, and every foreign"
                        + " key and every batch stands on the old one",
                    "keep the column and rename the field only: map it to the column \""
                        + rename.from()
                        + "\" by name"))
        .toList();
  }

  private static boolean isKey(RenameColumn rename, Project project) {
    List<String> key = project.stage(rename, Part.OPEN).before().key(rename.table());
    return key.contains(rename.from()) || key.contains(rename.to());
  }
}
