package io.concertina.processor.rule;

import io.concertina.processor.sql.Expression;
import io.concertina.processor.step.AddCheck;
import io.concertina.processor.step.AddColumn;
import io.concertina.processor.step.Backfill;
import io.concertina.processor.step.DropConstraint;
import io.concertina.processor.step.Filled;
import io.concertina.processor.step.IndexDeclaration;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.ReplaceColumns;
import io.concertina.processor.step.SetDefault;
import io.concertina.processor.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SQL that PostgreSQL does not read, or not where it stands. */
final class InvalidExpression implements Rule {

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Clause clause : Clause.all(project)) {
      Expression expression = clause.expression();
      expression
          .syntaxError()
          .ifPresent(
              error ->
                  findings.add(
                      unreadable(
                          clause.step(), clause.member(), clause.subject(), error.message())));
      if (clause.isTriggered()) {
        if (expression.hasSubquery()) {
          findings.add(selectingTrigger(clause));
        }
      } else if (clause.isIndexed()) {
        indexed(clause).ifPresent(findings::add);
      } else if (clause.isGenerated()) {
        generated(clause).ifPresent(findings::add);
      } else if (clause.member().equals("check") && expression.hasSubquery()) {
        findings.add(selectingCheck(clause));
      } else if (clause.isDefault()
          && (expression.hasSubquery() || !expression.columns().isEmpty())) {
        findings.add(computedDefault(clause));
      }
    }
    for (Step step : project.steps()) {
      if (IndexDeclaration.of(step).isPresent()) {
        String sqlite = IndexDeclaration.of(step).get().sqlite();
        Expression.unbalanced(sqlite)
            .ifPresent(
                error ->
                    findings.add(
                        unreadable(
                            step, "sqlite", "sqlite of " + Subject.of(step), error.message())));
      } else if (step instanceof SetDefault set) {
        sqlite(set, "sqlite", set.column(), set.sqlite(), findings);
        sqlite(set, "sqliteWas", set.column(), set.sqliteWas(), findings);
      } else if (DropConstraint.constraint(step) instanceof AddCheck check) {
        sqlite(check, "sqlite", check.column(), check.sqliteCheck(), findings);
        sqlite(check, "sqliteFix", check.column(), check.sqliteFix(), findings);
      } else if (step instanceof ReplaceColumns replaced) {
        for (ReplaceColumns.Side side : replaced.sides()) {
          sqlite(step, side.sqliteMember(), side.column(), side.sqliteValue(), findings);
        }
      } else if (step instanceof Filled add) {
        sqlite(add, "sqliteFill", add.column(), add.sqliteFill(), findings);
        if (add instanceof AddColumn column) {
          sqlite(column, "sqliteGenerated", column.column(), column.sqliteGenerated(), findings);
        }
      } else if (step instanceof Backfill fill) {
        sqlite(fill, "sqlite", fill.column(), fill.sqliteSet(), findings);
        sqlite(fill, "sqliteWhere", fill.column(), fill.sqliteWhere(), findings);
      }
    }
    return findings;
  }

  private Finding unreadable(Step step, String member, String subject, String problem) {
    return finding(
        step.origin(),
        member,
        subject + " can't be read: " + problem,
        "the database would refuse it when the migration runs, in the middle of a deploy",
        "correct it; where the database does take it  " + acceptance());
  }

  private Finding selectingTrigger(Clause clause) {
    return finding(
        clause.step().origin(),
        clause.member(),
        clause.subject() + " selects from a table; it may use the columns of its own row only",
        "the trigger that fills the rows of the running release would query other tables in every"
            + " one of its writes",
        clause.step() instanceof Filled
            ? "use @Backfill: add the column without fill, then  @Backfill(version = \"…\", set ="
                + " \"…\", where = \""
                + clause.column()
                + " IS NULL\")"
            : "compute the value from the columns of the row alone");
  }

  private Optional<Finding> indexed(Clause clause) {
    return ownRowAlone(
        clause,
        "an index keeps what was computed when the row was written, so both databases refuse the"
            + " statement",
        "index the columns that the row has, and compare them in the query");
  }

  private Optional<Finding> generated(Clause clause) {
    return ownRowAlone(
        clause,
        "a generated column is the same whenever it is read, so both databases refuse the"
            + " statement",
        "compute the value from the columns of the row alone, or in the query");
  }

  private Optional<Finding> ownRowAlone(Clause clause, String why, String safe) {
    Optional<String> function =
        clause.expression().functions().stream()
            .filter(BackfillVolatileExpression::isVolatile)
            .findFirst();
    if (!clause.expression().hasSubquery() && function.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            clause.step().origin(),
            clause.member(),
            clause.subject()
                + function
                    .map(name -> " calls " + name + ", which gives another value each time")
                    .orElse(" selects from a table; it may use the columns of its own row only"),
            why,
            safe));
  }

  private Finding selectingCheck(Clause clause) {
    return finding(
        clause.step().origin(),
        clause.member(),
        clause.subject() + " selects from a table; it may use the columns of its own row only",
        "the database looks at a CHECK when its own row changes, not when another table does, and"
            + " refuses the statement",
        "use a foreign key, or check it in the service");
  }

  private Finding computedDefault(Clause clause) {
    return finding(
        clause.step().origin(),
        clause.member(),
        clause.subject() + " is no constant: it reads columns or tables",
        "the database computes a default without the row and refuses the statement",
        "write  fill = \"…\"  instead of defaultValue for a value that comes from the row");
  }

  private void sqlite(
      Step step, String member, String column, String text, List<Finding> findings) {
    String subject = member + " of " + step.table() + (column.isEmpty() ? "" : "." + column);
    if (!text.isEmpty() && text.isBlank()) {
      findings.add(unreadable(step, member, subject, "it is blank"));
    }
    Expression.unbalanced(text)
        .ifPresent(error -> findings.add(unreadable(step, member, subject, error.message())));
  }
}
