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
    return project.unmapped().stream().map(this::finding).toList();
  }

  private Finding finding(io.concertina.processor.step.UnmappedClass unmapped) {
    String model = unmapped.origin().model();
    if (!unmapped.inheritors().isEmpty()) {
      String others = String.join(", ", unmapped.inheritors());
      return finding(
          unmapped.origin(),
          "",
          model + " carries steps but has no table of its own: its fields are columns of " + others,
          "a step is one migration of one table, and each of these tables needs its own",
          "put the step on each of "
              + others
              + ", on the class, with a version of its own and  column = \"…\"");
    }
    return finding(
        unmapped.origin(),
        "",
        model + " carries steps but maps no table",
        "its steps belong to no table: nothing would be generated, and the next release would look"
            + " for columns that no one made",
        "map the class with @Entity (JPA), Spring Data's @Table, or @MappedTable(name = \"…\")");
  }
}
