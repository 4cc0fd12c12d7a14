package io.concertina.processor.rule;

import io.concertina.processor.step.Project;
import java.util.List;

/** A class with steps that maps no table. */
final class UnmappedClass implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    return project.unmapped().stream()
        .map(
            unmapped ->
                finding(
                    unmapped.origin(),
                    "",
                    unmapped.origin().model() + " carries steps but maps no table",
                    "its steps belong to no table: nothing would be generated, and the next release"
                        + " would look for columns that no one made",
                    "map the class with @Entity (JPA), Spring Data's @Table, or"
                        + " @MappedTable(name = \"…\")"))
        .toList();
  }
}
