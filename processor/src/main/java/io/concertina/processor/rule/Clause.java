package io.concertina.processor.rule;

import io.concertina.processor.model.Column;
import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.model.Schema;
import io.concertina.processor.sql.Expression;
import io.concertina.processor.sql.Typing;
import io.concertina.processor.step.AddCheck;
import io.concertina.processor.step.AddColumn;
import io.concertina.processor.step.Backfill;
import io.concertina.processor.step.DropColumn;
import io.concertina.processor.step.DropConstraint;
import io.concertina.processor.step.DropNotNull;
import io.concertina.processor.step.Filled;
import io.concertina.processor.step.IndexDeclaration;
import io.concertina.processor.step.Part;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.ReplaceColumns;
import io.concertina.processor.step.SetDefault;
import io.concertina.processor.step.SetNotNull;
import io.concertina.processor.step.Stage;
import io.concertina.processor.step.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An expression where a step uses it.
 *
 * @param member the annotation member that holds it
 * @param column the column concerned
 * @param schema what exists when it runs
 */
record Clause(Step step, String member, String column, Expression expression, Schema schema) {

  private Clause(Step step, ReplaceColumns.Side side, Schema schema) {
    this(step, side.member(), side.column(), side.value(), schema);
  }

  /** The given expressions of all steps; what is empty is left out. */
  static List<Clause> all(Project project) {
    return project.steps().stream()
        .flatMap(step -> of(project.stage(step, Part.OPEN)))
        .filter(clause -> !clause.expression().isEmpty())
        .toList();
  }

  /** Whether a trigger computes it for the writers of the other release. */
  boolean isTriggered() {
    return step instanceof ReplaceColumns || (step instanceof Filled && member.equals("fill"));
  }

  private static Stream<Clause> of(Stage stage) {
    if (stage.step() instanceof AddColumn add) {
      return Stream.of(
          new Clause(add, "defaultValue", add.column(), add.defaultValue(), stage.before()),
          new Clause(add, "fill", add.column(), add.fill(), stage.before()),
          new Clause(add, "generated", add.column(), add.generated(), stage.before()));
    }
    if (DropConstraint.constraint(stage.step()) instanceof AddCheck added) {
      Step step = stage.step();
      return Stream.of(
          new Clause(step, "check", added.column(), added.check(), stage.before()),
          new Clause(step, "fix", added.column(), added.fix(), stage.before()));
    }
    if (IndexDeclaration.of(stage.step()).isPresent()) {
      Step step = stage.step();
      IndexDeclaration index = IndexDeclaration.of(step).get();
      return Stream.concat(
          index.on().stream()
              .map(part -> new Clause(step, "on", "", part.expression(), stage.before())),
          Stream.of(new Clause(step, "where", "", index.where(), stage.before())));
    }
    if (stage.step() instanceof SetDefault set) {
      return Stream.of(
          new Clause(set, "value", set.column(), set.value(), stage.before()),
          new Clause(set, "was", set.column(), set.was(), stage.before()));
    }
    if (stage.step() instanceof SetNotNull required) {
      return Stream.of(
          new Clause(required, "fill", required.column(), required.fill(), stage.before()));
    }
    if (stage.step() instanceof DropNotNull loosened) {
      return Stream.of(
          new Clause(loosened, "fill", loosened.column(), loosened.fill(), stage.after()));
    }
    if (stage.step() instanceof ReplaceColumns replaced) {
      Schema contracted = replaced.forward(stage.after(), Part.CLOSE);
      return Stream.concat(
          replaced.to().stream().map(side -> new Clause(replaced, side, stage.before())),
          replaced.from().stream().map(side -> new Clause(replaced, side, contracted)));
    }
    if (stage.step() instanceof Backfill fill) {
      return Stream.of(
          new Clause(fill, "set", fill.column(), fill.set(), stage.before()),
          new Clause(fill, "where", fill.column(), fill.where(), stage.before()),
          new Clause(fill, "undo", fill.column(), fill.undo(), stage.before()));
    }
    if (stage.step() instanceof DropColumn drop) {
      // Runs on the way down, when the column is there again but empty.
      return Stream.of(new Clause(drop, "fill", drop.column(), drop.fill(), stage.after()));
    }
    return Stream.empty();
  }

  /** What is known of the columns that it may name. */
  Typing typing() {
    return new Typing(
        name -> side(name).or(() -> schema.column(new ColumnRef(step.table(), name))));
  }

  /** A column of the change, as its step declares it. */
  private Optional<Column> side(String name) {
    return step instanceof ReplaceColumns replaced
        ? replaced.sides().stream()
            .filter(side -> side.column().equals(name))
            .map(side -> new Column(name, side.type(), !side.notNull()))
            .findFirst()
        : Optional.empty();
  }

  /** The column that holds the value, where it is known. */
  Optional<Column> target() {
    if (!isComputed() && !isDefault() && !isGenerated()) {
      return Optional.empty();
    }
    if (step instanceof AddColumn add) {
      return Optional.of(new Column(column, add.type(), !add.notNull()));
    } else if (step instanceof ReplaceColumns) {
      return side(column);
    } else if (step instanceof DropColumn drop) {
      return Optional.of(new Column(column, drop.type(), !drop.notNull()));
    }
    boolean required = step instanceof SetNotNull || step instanceof DropNotNull;
    return schema
        .column(new ColumnRef(step.table(), column))
        .map(known -> required ? known.nullable(false) : known);
  }

  /** Whether it computes a value that is stored in many rows. */
  boolean isComputed() {
    return !Set.of("where", "check", "on").contains(member) && !isDefault() && !isGenerated();
  }

  /** Whether it is kept in an index or tells which rows are. */
  boolean isIndexed() {
    return IndexDeclaration.of(step).isPresent();
  }

  /** Whether the database computes it whenever the column is read. */
  boolean isGenerated() {
    return member.equals("generated");
  }

  /** Whether it is a column's default. */
  boolean isDefault() {
    return Set.of("defaultValue", "value", "was").contains(member);
  }

  /** The expression in a headline: {@code set of customer.status}. */
  String subject() {
    if (isIndexed()) {
      return member + " of " + Subject.of(step);
    }
    return member + " of " + step.table() + (column.isEmpty() ? "" : "." + column);
  }
}
