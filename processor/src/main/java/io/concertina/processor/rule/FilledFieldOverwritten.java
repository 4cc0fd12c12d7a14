package io.concertina.processor.rule;

import io.concertina.processor.model.MappedClass;
import io.concertina.processor.model.MappedField;
import io.concertina.processor.step.AddColumn;
import io.concertina.processor.step.Backfill;
import io.concertina.processor.step.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A filled column that an object which was read before the fill writes back with its next update.
 */
final class FilledFieldOverwritten implements Rule {

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Clause clause : Clause.all(project)) {
      if (isComputed(clause)) {
        for (MappedClass mapped : project.mapping(clause.step().table())) {
          Optional<MappedField> field = mapped.field(clause.column());
          if (mapped.own() && field.filter(MappedField::rewritten).isPresent()) {
            findings.add(finding(clause, mapped, field.get()));
          }
        }
      }
    }
    return findings;
  }

  /** A trigger gives a constant again to a row that loses it; it can't tell a stale value. */
  private static boolean isComputed(Clause clause) {
    return (clause.step() instanceof AddColumn
            && clause.member().equals("fill")
            && !clause.expression().columns().isEmpty())
        || (clause.step() instanceof Backfill && clause.member().equals("set"));
  }

  private Finding finding(Clause clause, MappedClass mapped, MappedField field) {
    String name = mapped.simpleName() + "." + field.name();
    return finding(
            clause.step().origin(),
            clause.member(),
            "Each update of "
                + mapped.simpleName()
                + " writes "
                + name
                + ", also over what version "
                + clause.step().version()
                + " fills",
            "an object that was read before the fill, or before another field of it changed, holds"
                + " NULL or the old value; its next update of all columns writes that, and @Version"
                + " does not keep it from it",
            "leave the column to the database with  @Column(insertable = false, updatable = false), or"
                + " write what has changed alone by Hibernate's @DynamicUpdate; with Spring Data by"
                + " @ReadOnlyProperty; where the service sets the field in each such write  "
                + acceptance())
        .asNote();
  }
}
