package io.concertina.processor.rule;

import io.concertina.processor.step.Paired;
import io.concertina.processor.step.Part;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.RenameColumn;
import java.util.List;
import java.util.stream.Stream;

/** A rename of a column that identifies the rows. */
final class RenamePrimaryKey implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    return project.steps().stream()
        .filter(Paired.class::isInstance)
        .map(Paired.class::cast)
        .filter(paired -> isKey(paired, project))
        .map(
            paired ->
                finding(
                    paired.origin(),
                    "",
                    paired.table()
                        + "."
                        + String.join(", ", paired.olds())
                        + " is part of the primary key and can't be"
                        + (paired instanceof RenameColumn ? " renamed to " : " replaced by ")
                        + String.join(", ", paired.news()),
                    "two releases that write at once would need two primary keys, and every foreign"
                        + " key and every batch stands on the old one",
                    "keep the column and rename the field only: map it to the column \""
                        + paired.olds().get(0)
                        + "\" by name"))
        .toList();
  }

  private static boolean isKey(Paired paired, Project project) {
    List<String> key = project.stage(paired, Part.OPEN).before().key(paired.table());
    return Stream.concat(paired.olds().stream(), paired.news().stream()).anyMatch(key::contains);
  }
}
