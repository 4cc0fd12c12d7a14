package io.concertina.processor.rule;

import io.concertina.processor.model.Column;
import io.concertina.processor.step.CreateTable;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.Stage;
import java.util.ArrayList;
import java.util.List;

/** A table that is created although nothing tells the type of one of its columns. */
final class CreateTableUnknownType implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Stage stage : project.stages()) {
      if (stage.step() instanceof CreateTable create) {
        stage.after().table(create.table()).stream()
            .flatMap(shape -> shape.columns().stream())
            .filter(Column::guessed)
            .forEach(column -> findings.add(finding(create, column)));
      }
    }
    return findings;
  }

  private Finding finding(CreateTable create, Column column) {
    return finding(
        create.origin(),
        "",
        "Nothing tells the SQL type of " + create.table() + "." + column.name(),
        "the table would be created with a type that somebody guessed, and the first INSERT of"
            + " another one fails",
        "write it on the field: @Column(columnDefinition = \"…\") with JPA, @MappedColumn(type ="
            + " \"…\") with @MappedTable; with Spring Data, which has no such member, create the"
            + " table by @Sql");
  }
}
