package io.concertina.processor.rule;

import io.concertina.processor.model.MappedClass;
import io.concertina.processor.model.Schema;
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
      if (step instanceof RenameColumn rename) {
        owner(rename, project).ifPresent(owner -> findings.add(finding(rename, owner)));
      }
    }
    return findings;
  }

  private Finding finding(RenameColumn rename, String owner) {
    String from = rename.table() + "." + rename.from();
    String to = rename.table() + "." + rename.to();
    return finding(
        rename.origin(),
        "to",
        from + " can't become " + rename.to() + ": " + to + " exists already, " + owner,
        "the sync triggers and the backfill would overwrite " + to + " with the values of " + from,
        "choose a name that is free, or give " + to + " another name first");
  }

  /** Who has the column that the rename is going to add; the backwards fold has removed it. */
  private static Optional<String> owner(RenameColumn rename, Project project) {
    Schema before = project.stage(rename, Part.OPEN).before();
    if (before.table(rename.table()).filter(shape -> shape.has(rename.to())).isPresent()) {
      return Optional.of("made by an earlier step");
    }
    for (MappedClass mapped : project.mapping(rename.table())) {
      if (mapped.field(rename.from()).isPresent()) {
        Optional<String> field =
            mapped
                .field(rename.to())
                .map(other -> "mapped by " + mapped.simpleName() + "." + other.name());
        if (field.isPresent()) {
          return field;
        }
      }
    }
    return Optional.empty();
  }
}
