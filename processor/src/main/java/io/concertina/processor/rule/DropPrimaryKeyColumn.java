package io.concertina.processor.rule;

import io.concertina.processor.step.DropColumn;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.Stage;
import java.util.List;

/** A column that goes although it identifies the rows. */
final class DropPrimaryKeyColumn implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    return project.stages().stream()
        .filter(stage -> stage.step() instanceof DropColumn)
        .filter(
            stage ->
                stage
                    .before()
                    .key(stage.step().table())
                    .contains(((DropColumn) stage.step()).column()))
        .map(this::finding)
        .toList();
  }

  private Finding finding(Stage stage) {
    DropColumn drop = (DropColumn) stage.step();
    return finding(
        drop.origin(),
        "column",
        drop.table() + "." + drop.column() + " is part of the primary key and can't be dropped",
        "the running release finds its rows by it, foreign keys refer to it, and PostgreSQL lets no"
            + " column of a primary key hold NULL while both releases write",
        "keep the column; to identify the rows otherwise, add the new key's column, release, and give"
            + " the table another key by @Sql");
  }
}
