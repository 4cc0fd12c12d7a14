package io.concertina.processor.rule;

import io.concertina.processor.sql.IndexPart;
import io.concertina.processor.step.IndexDeclaration;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An index of a kind that SQLite does not have, and no word on what it gets instead. */
final class IndexNotOnSqlite implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Step step : project.steps()) {
      IndexDeclaration.of(step)
          .filter(index -> index.sqlite().isEmpty())
          .flatMap(index -> find(step, index))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> find(Step step, IndexDeclaration index) {
    if (!index.include().isEmpty()) {
      return Optional.of(finding(step, "include", "INCLUDE"));
    } else if (!List.of("", "btree").contains(index.method())) {
      return Optional.of(finding(step, "method", "method " + index.method()));
    }
    return index.on().stream()
        .filter(IndexPart::postgresOnly)
        .findFirst()
        .map(part -> finding(step, "on", "\"" + part.text() + "\""));
  }

  private Finding finding(Step step, String member, String what) {
    return finding(
        step.origin(),
        member,
        Subject.of(step).replaceFirst("^i", "I") + " can't be built on SQLite as it is: " + what,
        "SQLite has B-trees of columns and expressions only, and refuses the statement when the"
            + " migration runs",
        "say what SQLite gets, for example  sqlite = \"(email)\", or  sqlite = \"none\"");
  }
}
