package io.concertina.processor.rule;

import io.concertina.processor.model.Column;
import io.concertina.processor.sql.Typing;
import io.concertina.processor.step.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value of a type that PostgreSQL does not store in the column. */
final class ExpressionTypeMismatch implements Rule {

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Clause clause : Clause.all(project)) {
      Optional<Column> target = clause.target().filter(column -> !column.type().isEmpty());
      if (target.isPresent()
          && clause.typing().isRefused(clause.expression().value(), target.get().type())) {
        findings.add(finding(clause, target.get().type()));
      }
    }
    return findings;
  }

  private Finding finding(Clause clause, String type) {
    Typing typing = clause.typing();
    String text = clause.expression().text().strip();
    return finding(
        clause.step().origin(),
        clause.member(),
        clause.subject()
            + typing
                .type(clause.expression().value())
                .map(given -> " is of type " + given + ", and the column is " + type)
                .orElse(" can't be read as " + type),
        "PostgreSQL refuses the statement when the migration runs, in the middle of a deploy",
        "write the conversion, like CAST("
            + text
            + " AS "
            + type
            + "), or another expression; where the column has another type in the database  "
            + acceptance());
  }
}
