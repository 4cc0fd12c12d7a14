package io.concertina.processor.rule;

import io.concertina.processor.model.MappedClass;
import io.concertina.processor.model.MappedField;
import io.concertina.processor.step.AddColumn;
import io.concertina.processor.step.Backfill;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.SetNotNull;
import io.concertina.processor.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A column without a value for the existing rows, read into a primitive, which can't hold NULL. */
final class AddColumnPrimitiveNullable implements Rule {

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Step step : project.steps()) {
      if (step instanceof AddColumn add
          && !add.notNull()
          && !add.identity()
          && !add.isGenerated()
          && add.fill().isEmpty()
          && add.defaultValue().isEmpty()
          && !isFilledLater(add, project)) {
        primitive(add, project).ifPresent(field -> findings.add(finding(add, field)));
      }
    }
    return findings;
  }

  private static Optional<String> primitive(AddColumn add, Project project) {
    for (MappedClass mapped : project.mapping(add.table())) {
      Optional<MappedField> field = mapped.field(add.column()).filter(MappedField::primitive);
      if (field.isPresent()) {
        return Optional.of(mapped.simpleName() + "." + field.get().name());
      }
    }
    return Optional.empty();
  }

  private static boolean isFilledLater(AddColumn add, Project project) {
    return project.steps().stream()
        .filter(step -> step.table().equals(add.table()))
        .filter(step -> step.version().compareTo(add.version()) > 0)
        .anyMatch(
            step ->
                (step instanceof SetNotNull set && set.column().equals(add.column()))
                    || (step instanceof Backfill fill && fill.column().equals(add.column())));
  }

  private Finding finding(AddColumn add, String field) {
    String constant = AddColumnNotNullNoDefault.constant(add.type());
    return finding(
        add.origin(),
        "",
        add.table()
            + "."
            + add.column()
            + " is added with NULL in every row, and "
            + field
            + " is a primitive",
        "no row that exists, and none that the running release writes, can be read: a primitive has"
            + " no NULL",
        "add  defaultValue = \"%s\"  with a constant, or  fill = \"%s\", notNull = true  with an expression over the row; or give the field a class type"
            .formatted(constant, constant));
  }
}
