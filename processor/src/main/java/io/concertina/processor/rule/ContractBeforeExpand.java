package io.concertina.processor.rule;

import io.concertina.processor.step.Project;
import io.concertina.processor.step.Step;
import java.util.List;

/** A change that would be closed before it is opened. */
final class ContractBeforeExpand implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    return project.steps().stream()
        .filter(
            step ->
                step.contract()
                    .filter(contract -> contract.compareTo(step.version()) <= 0)
                    .isPresent())
        .map(step -> finding(step, project))
        .toList();
  }

  private Finding finding(Step step, Project project) {
    return finding(
        step.origin(),
        "contract",
        Subject.of(step)
            + " is contracted in version "
            + step.contract().orElseThrow()
            + ", not after its expand in version "
            + step.version(),
        "the contract takes away what the previous release needs; it can't come before the column"
            + " that replaces it",
        "leave contract out until a later release, then write  contract = \""
            + NextVersion.of(project)
            + "\"");
  }
}
