package io.concertina.processor.rule;

import static java.util.stream.Collectors.joining;

import io.concertina.processor.step.AddCheck;
import io.concertina.processor.step.AddIndex;
import io.concertina.processor.step.Backfill;
import io.concertina.processor.step.Filled;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.RenameColumn;
import io.concertina.processor.step.ReplaceColumns;
import io.concertina.processor.step.SetDefault;
import io.concertina.processor.step.SqlStep;
import io.concertina.processor.step.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Members that make no step, or contradict each other. */
final class InvalidMember implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    project
        .flaws()
        .forEach(
            flaw ->
                findings.add(
                    finding(
                        flaw.origin(), flaw.member(), flaw.headline(), flaw.why(), flaw.safe())));
    for (Step step : project.steps()) {
      if (step instanceof RenameColumn rename) {
        check(rename, findings);
      } else if (step instanceof ReplaceColumns replaced) {
        check(replaced, findings);
      } else if (step instanceof Filled add) {
        check(add, findings);
      } else if (step instanceof Backfill fill) {
        check(fill, findings);
      } else if (step instanceof SetDefault set) {
        check(set, findings);
      } else if (step instanceof AddCheck check) {
        check(check, findings);
      } else if (step instanceof AddIndex index) {
        check(index, findings);
      } else if (step instanceof SqlStep sql) {
        check(sql, findings);
      }
    }
    return findings;
  }

  private void check(RenameColumn rename, List<Finding> findings) {
    if (rename.from().equals(rename.to())) {
      findings.add(
          finding(
              rename.origin(),
              "",
              rename.table() + "." + rename.from() + " is renamed to itself",
              "a rename lives from two columns that exist side by side",
              "give the field its new column name, or from and to different ones"));
    }
  }

  private void check(ReplaceColumns replaced, List<Finding> findings) {
    String subject = Subject.of(replaced);
    List<String> columns = replaced.sides().stream().map(ReplaceColumns.Side::column).toList();
    if (columns.size() != new LinkedHashSet<>(columns).size()) {
      findings.add(
          finding(
              replaced.origin(),
              "",
              "The replacement " + subject + " names a column twice",
              "old and new columns exist side by side until the contract",
              "give each column a name of its own"));
    }
    for (ReplaceColumns.Side side : replaced.sides()) {
      if (side.value().isEmpty()) {
        boolean isNew = replaced.to().contains(side);
        findings.add(
            finding(
                replaced.origin(),
                side.member(),
                "The replacement " + subject + " has no expression for " + side.column(),
                isNew
                    ? "the rows that are there and the writes of the running release would have no"
                        + " value in it"
                    : "the running release would not see what the new one writes, and there would"
                        + " be no way back",
                "write "
                    + (Set.of("up", "down").contains(side.member())
                        ? " " + side.member() + " = \"…\""
                        : " @Part(column = \"" + side.column() + "\", value = \"…\")")
                    + ", an expression over "
                    + (isNew ? "the old columns" : "the new columns")));
      }
    }
  }

  private void check(Filled add, List<Finding> findings) {
    if (add.contract().isPresent() && add.fill().isEmpty()) {
      findings.add(
          finding(
              add.origin(),
              "contract",
              add.table() + "." + add.column() + " has a contract but nothing to close",
              "only the trigger that fills rows of the previous release is dropped by a contract,"
                  + " and without fill there is none",
              "remove contract"));
    }
  }

  private void check(SetDefault set, List<Finding> findings) {
    if (set.value().isEmpty() && set.origin().annotation().equals("@SetDefault")) {
      findings.add(
          finding(
              set.origin(),
              "value",
              "The default of " + Subject.of(set) + " is to be set to nothing",
              "an empty expression is no value",
              "write  value = \"…\", a constant; or use @DropDefault"));
    }
  }

  private void check(AddCheck check, List<Finding> findings) {
    if (check.check().isEmpty()) {
      findings.add(
          finding(
              check.origin(),
              "check",
              "The check " + check.name() + " has no condition",
              "there is nothing for a row to meet",
              "write  check = \"…\", a condition over the columns of the row"));
    }
  }

  private void check(Backfill fill, List<Finding> findings) {
    String subject = fill.table() + "." + fill.column();
    if (fill.set().isEmpty() && fill.using().isEmpty()) {
      findings.add(
          finding(
              fill.origin(),
              "set",
              "The backfill of " + subject + " has neither set nor using",
              "there is nothing to write into the rows",
              "write  set = \"…\", an expression over the columns of the row, or  using = ….class,"
                  + " a RowTransform"));
    }
    checkTransform(fill, subject, findings);
    long ways =
        Stream.of(fill.keep(), !fill.undo().isEmpty(), !fill.irreversible().isBlank())
            .filter(given -> given)
            .count();
    if (ways > 1) {
      findings.add(
          finding(
              fill.origin(),
              fill.irreversible().isBlank() ? "undo" : "irreversible",
              "The backfill of " + subject + " says more than one thing about the way back",
              "keep, undo and irreversible exclude each other: only one can happen",
              "leave one of keep, undo and irreversible"));
    }
  }

  private void checkTransform(Backfill fill, String subject, List<Finding> findings) {
    if (fill.using().isEmpty()) {
      if (!fill.set().isEmpty() && !fill.inputs().isEmpty()) {
        findings.add(
            finding(
                fill.origin(),
                "reads",
                "The backfill of " + subject + " has reads, but no transform that reads them",
                "the columns of an expression are found in the expression",
                "remove reads, or write  using = ….class  instead of set"));
      }
      return;
    }
    if (!fill.set().isEmpty()) {
      findings.add(
          finding(
              fill.origin(),
              "using",
              "The backfill of " + subject + " has both set and using",
              "a value is computed by the database or in Java; nothing tells which is meant",
              "leave set or using"));
    }
    if (!fill.sqliteSet().isEmpty()) {
      findings.add(
          finding(
              fill.origin(),
              "sqlite",
              "The backfill of " + subject + " is computed in Java, but has a set for SQLite",
              "the transform computes the value on every database; sqlite would never be run",
              "remove sqlite"));
    }
    List<String> inputs = fill.inputs().stream().distinct().toList();
    if (inputs.size() != fill.inputs().size()) {
      findings.add(
          finding(
              fill.origin(),
              "reads",
              "The transform of " + subject + " reads a column twice",
              "a row has each column once",
              "write  reads = " + array(inputs)));
    }
  }

  private static String array(List<String> names) {
    return names.stream().map(name -> '"' + name + '"').collect(joining(", ", "{", "}"));
  }

  private void check(AddIndex index, List<Finding> findings) {
    if (index.columns().size() != new LinkedHashSet<>(index.columns()).size()) {
      findings.add(
          finding(
              index.origin(),
              "columns",
              "Index " + index.name() + " on " + index.table() + " names a column twice",
              "the second mention makes the index larger and nothing faster",
              "write  columns = " + array(index.columns().stream().distinct().toList())));
    }
  }

  private void check(SqlStep sql, List<Finding> findings) {
    String subject = "@Sql \"" + sql.description() + "\" on " + sql.table();
    if (sql.up().isEmpty()
        || Stream.of(sql.up(), sql.down(), sql.sqliteUp(), sql.sqliteDown())
            .flatMap(List::stream)
            .anyMatch(String::isBlank)) {
      findings.add(
          finding(
              sql.origin(),
              "up",
              subject + " has an empty statement",
              "there is nothing to run, yet the version would count as done",
              "write one statement per string in up and down, or remove the annotation"));
    }
    if (sql.down().isEmpty() && sql.irreversible().isBlank()) {
      findings.add(
          finding(
              sql.origin(),
              "",
              subject + " has no way back",
              "a rollback below this version would stop here, in the middle of an incident",
              "write  down = \"…\", or  irreversible = \"…\"  with the reason"));
    } else if (!sql.down().isEmpty() && !sql.irreversible().isBlank()) {
      findings.add(
          finding(
              sql.origin(),
              "irreversible",
              subject + " has a way back and is declared irreversible",
              "only one of the two can be true when someone needs it",
              "leave down or irreversible"));
    }
  }
}
