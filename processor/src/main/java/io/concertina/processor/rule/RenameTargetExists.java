package io.concertina.processor.rule;

import io.concertina.processor.model.MappedClass;
import io.concertina.processor.model.Schema;
import io.concertina.processor.step.Paired;
import io.concertina.processor.step.Part;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.RenameColumn;
import io.concertina.processor.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rename to the name of a column that is there already. */
final class RenameTargetExists implements Rule {

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Step step : project.steps()) {
      if (step instanceof Paired paired) {
        for (String to : paired.news()) {
          owner(paired, to, project).ifPresent(owner -> findings.add(finding(paired, to, owner)));
        }
      }
    }
    return findings;
  }

  private Finding finding(Paired paired, String column, String owner) {
    String from = paired.table() + "." + String.join(", ", paired.olds());
    String to = paired.table() + "." + column;
    return finding(
        paired.origin(),
        paired.news().size() > 1 ? "into" : "to",
        from + " can't become " + column + ": " + to + " exists already, " + owner,
        "the sync triggers and the backfill would overwrite " + to + " with the values of " + from,
        "choose a name that is free, or give " + to + " another name first");
  }

  /** Who has the column that the rename is going to add; the backwards fold has removed it. */
  private static Optional<String> owner(Paired paired, String to, Project project) {
    Schema before = project.stage(paired, Part.OPEN).before();
    if (before.table(paired.table()).filter(shape -> shape.has(to)).isPresent()) {
      return Optional.of("made by an earlier step");
    }
    for (MappedClass mapped : project.mapping(paired.table())) {
      if (paired instanceof RenameColumn rename && mapped.field(rename.from()).isPresent()) {
        Optional<String> field =
            mapped.field(to).map(other -> "mapped by " + mapped.simpleName() + "." + other.name());
        if (field.isPresent()) {
          return field;
        }
      }
    }
    return Optional.empty();
  }
}
