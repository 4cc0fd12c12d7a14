package io.concertina.processor.rule;

import io.concertina.migration.Table;
import io.concertina.processor.model.Schema;
import io.concertina.processor.model.TableShape;
import io.concertina.processor.sql.ColumnUse;
import io.concertina.processor.step.AddCheck;
import io.concertina.processor.step.AddForeignKey;
import io.concertina.processor.step.AddPrimaryKey;
import io.concertina.processor.step.AddUnique;
import io.concertina.processor.step.Backfill;
import io.concertina.processor.step.DropConstraint;
import io.concertina.processor.step.DropNotNull;
import io.concertina.processor.step.IndexDeclaration;
import io.concertina.processor.step.Origin;
import io.concertina.processor.step.Part;
import io.concertina.processor.step.PartitionTable;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.Retyped;
import io.concertina.processor.step.SetDefault;
import io.concertina.processor.step.SetNotNull;
import io.concertina.processor.step.Stage;
import io.concertina.processor.step.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A step or an expression that names a column which does not exist when it runs. */
final class UnknownColumn implements Rule {

  /** The columns that every table of PostgreSQL has. */
  private static final Set<String> SYSTEM =
      Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Stage stage : project.stages()) {
      Step constraint = DropConstraint.constraint(stage.step());
      if (stage.part() == Part.OPEN && stage.step() instanceof Backfill fill) {
        String subject = "The backfill fills ";
        named(fill.origin(), "column", subject, fill.table(), fill.column(), stage, project)
            .ifPresent(findings::add);
        for (String input : fill.inputs()) {
          if (!input.equals(fill.column())) {
            named(
                    fill.origin(),
                    "reads",
                    "The backfill reads ",
                    fill.table(),
                    input,
                    stage,
                    project)
                .ifPresent(findings::add);
          }
        }
      } else if (IndexDeclaration.of(stage.step()).isPresent()) {
        IndexDeclaration index = IndexDeclaration.of(stage.step()).get();
        index(stage, "columns", "on ", index.columns(), project, findings);
        index(stage, "include", "to keep ", index.include(), project, findings);
      } else if (stage.part() == Part.OPEN && stage.step() instanceof SetNotNull required) {
        String subject = "A value is required in ";
        named(
                required.origin(),
                "column",
                subject,
                required.table(),
                required.column(),
                stage,
                project)
            .ifPresent(findings::add);
      } else if (constraint instanceof AddCheck check && !check.fix().isEmpty()) {
        String subject = "Rows that do not meet " + check.name() + " are to be corrected in ";
        named(check.origin(), "column", subject, check.table(), check.column(), stage, project)
            .ifPresent(findings::add);
      } else if (constraint instanceof AddForeignKey key) {
        String subject = "Foreign key " + key.name() + " is on ";
        for (String column : key.columns()) {
          named(key.origin(), "columns", subject, key.table(), column, stage, project)
              .ifPresent(findings::add);
        }
        String referring = "Foreign key " + key.name() + " refers to ";
        for (String column : key.referencedColumns()) {
          named(
                  key.origin(),
                  "referencedColumns",
                  referring,
                  key.references(),
                  column,
                  stage,
                  project)
              .ifPresent(findings::add);
        }
      } else if (stage.step() instanceof AddPrimaryKey key) {
        String subject = "Primary key " + key.name() + " is on ";
        for (String column : key.columns()) {
          named(key.origin(), "columns", subject, key.table(), column, stage, project)
              .ifPresent(findings::add);
        }
      } else if (constraint instanceof AddUnique unique) {
        String subject = "Unique constraint " + unique.name() + " is on ";
        for (String column : unique.columns()) {
          named(unique.origin(), "columns", subject, unique.table(), column, stage, project)
              .ifPresent(findings::add);
        }
      } else if (stage.step() instanceof Retyped altered) {
        named(
                altered.origin(),
                "column",
                "Another type is for ",
                altered.table(),
                altered.column(),
                stage,
                project)
            .ifPresent(findings::add);
      } else if (stage.step() instanceof PartitionTable partitioned) {
        String subject = "Partitions are told apart by ";
        named(
                partitioned.origin(),
                "by",
                subject,
                partitioned.table(),
                partitioned.by(),
                stage,
                project)
            .ifPresent(findings::add);
      } else if (stage.step() instanceof SetDefault set) {
        named(
                set.origin(),
                "column",
                "A default is for ",
                set.table(),
                set.column(),
                stage,
                project)
            .ifPresent(findings::add);
      } else if (stage.step() instanceof DropNotNull loosened) {
        String subject = "NULL is let into ";
        named(
                loosened.origin(),
                "column",
                subject,
                loosened.table(),
                loosened.column(),
                stage,
                project)
            .ifPresent(findings::add);
      }
    }
    for (Clause clause : Clause.all(project)) {
      for (ColumnUse use : clause.expression().columns()) {
        read(clause, use, project).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private void index(
      Stage stage,
      String member,
      String relation,
      List<String> columns,
      Project project,
      List<Finding> findings) {
    String subject = Subject.of(stage.step()).replaceFirst("^i", "I") + " is " + relation;
    for (String column : columns) {
      named(stage.step().origin(), member, subject, stage.step().table(), column, stage, project)
          .ifPresent(findings::add);
    }
  }

  private Optional<Finding> named(
      Origin origin,
      String member,
      String subject,
      Table table,
      String column,
      Stage stage,
      Project project) {
    return stage
        .before()
        .table(table)
        .filter(shape -> !shape.has(column))
        .map(
            shape ->
                finding(
                    origin, member, subject + table + ".", column, shape.names(), stage, project));
  }

  private Optional<Finding> read(Clause clause, ColumnUse use, Project project) {
    Table own = clause.step().table();
    Stage stage = project.stage(clause.step(), Part.OPEN);
    String reads = clause.subject() + " reads ";
    if (!use.qualifier().isEmpty() && !use.qualifier().equals(own.name())) {
      return Optional.of(
          finding(
              clause.step().origin(),
              clause.member(),
              reads + use + ", but no table is called " + use.qualifier() + " there",
              "the statement is refused when the migration runs, in the middle of a deploy",
              "write "
                  + own.name()
                  + "."
                  + use.name()
                  + " for a column of the row itself, or give the sub-select's table that alias"));
    }
    List<TableShape> shapes = new ArrayList<>();
    for (Table table : use.tables()) {
      Optional<TableShape> shape = Tables.find(clause.schema(), table);
      if (shape.isEmpty()) {
        return Optional.empty();
      }
      shapes.add(shape.get());
    }
    if (use.ownRow()) {
      clause.schema().table(own).ifPresent(shapes::add);
    }
    if (use.open()
        || shapes.isEmpty()
        || SYSTEM.contains(use.name())
        || (use.ownRow() && use.name().equals(own.name()))
        || shapes.stream().anyMatch(shape -> shape.has(use.name()))) {
      return Optional.empty();
    }
    List<String> names = shapes.stream().flatMap(shape -> shape.names().stream()).toList();
    return Optional.of(
        finding(
            clause.step().origin(),
            clause.member(),
            reads + shapes.get(0).table() + ".",
            use.name(),
            names,
            stage,
            project));
  }

  private Finding finding(
      Origin origin,
      String member,
      String subject,
      String column,
      Collection<String> names,
      Stage stage,
      Project project) {
    return finding(
        origin,
        member,
        subject
            + column
            + ", which does not exist at version "
            + stage.version()
            + Nearest.question(column, names),
        "the statement is refused when the migration runs, in the middle of a deploy",
        later(column, stage, project)
            .orElseGet(
                () ->
                    Nearest.advice(column, names)
                        + "; for a column that no class maps  "
                        + acceptance()));
  }

  /** A column that a later step makes needs another order, not another name. */
  private static Optional<String> later(String column, Stage stage, Project project) {
    return project.stages().stream()
        .filter(other -> other.version().compareTo(stage.version()) > 0)
        .filter(other -> has(other.after(), column) && !has(other.before(), column))
        .filter(other -> other.step().table().equals(stage.step().table()))
        .findFirst()
        .map(
            other ->
                "give this step a version after " + other.version() + ", which makes " + column);
  }

  private static boolean has(Schema schema, String column) {
    return schema.tables().stream().anyMatch(shape -> shape.has(column));
  }
}
