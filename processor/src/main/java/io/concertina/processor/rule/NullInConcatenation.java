package io.concertina.processor.rule;

import io.concertina.processor.sql.Typing;
import io.concertina.processor.sql.Value;
import io.concertina.processor.step.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A mandatory value that {@code ||} makes NULL because one of its parts can be. */
final class NullInConcatenation implements Rule {

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Clause clause : Clause.all(project)) {
      if (clause.isComputed() && clause.target().filter(column -> !column.nullable()).isPresent()) {
        Typing typing = clause.typing();
        parts(clause.expression().value())
            .filter(typing::mayBeNull)
            .filter(Value.Of.class::isInstance)
            .map(part -> ((Value.Of) part).name())
            .findFirst()
            .ifPresent(part -> findings.add(finding(clause, part)));
      }
    }
    return findings;
  }

  /** What {@code ||} puts together, where the result is NULL with any of it. */
  private static Stream<Value> parts(Value value) {
    if (value instanceof Value.Joined joined) {
      return joined.parts().stream()
          .flatMap(part -> part instanceof Value.Joined ? parts(part) : Stream.of(part));
    }
    return value instanceof Value.Cast cast ? parts(cast.value()) : Stream.empty();
  }

  private Finding finding(Clause clause, String part) {
    String name = part.matches("[a-z_][a-z0-9_]*") ? part : "\"" + part + "\"";
    return finding(
        clause.step().origin(),
        clause.member(),
        clause.subject() + " is NULL wherever " + part + " is, and the column is NOT NULL",
        "NULL || text is NULL: a row without "
            + part
            + " fails the migration, and so does each write of one by either release while both live",
        "write  coalesce("
            + name
            + ", '')  instead of "
            + name
            + "; where "
            + part
            + " has a value in every row  "
            + acceptance());
  }
}
