package io.concertina.processor.rule;

import io.concertina.processor.step.Acceptance;
import io.concertina.processor.step.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An {@code @AcceptRisk} that accepts nothing. */
final class UnneededAcceptance implements Rule {

  private final List<Finding> hazards;

  /** Judges by what the other rules found. */
  UnneededAcceptance(List<Finding> hazards) {
    this.hazards = hazards;
  }

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Acceptance acceptance : project.acceptances()) {
      check(acceptance).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> check(Acceptance acceptance) {
    String id = acceptance.rule();
    List<String> ids = Rules.all().stream().map(Rule::id).toList();
    Optional<Rule> rule = Rules.all().stream().filter(known -> known.id().equals(id)).findFirst();
    if (rule.isEmpty()) {
      return Optional.of(
          finding(
              acceptance.origin(),
              "rule",
              "No rule is called " + id + Nearest.question(id, ids),
              "the acceptance on " + acceptance.origin().place() + " has no effect",
              Nearest.to(id, ids)
                  .map(near -> "write  rule = \"" + near + "\"")
                  .orElse("copy the id in brackets from the error, or remove the acceptance")));
    }
    if (!rule.get().acceptable()) {
      return Optional.of(
          finding(
              acceptance.origin(),
              "rule",
              id + " can't be accepted on " + acceptance.origin().place(),
              "no working migration could be generated, whatever the reason",
              "remove the acceptance and follow docs/rules/" + id + ".md"));
    }
    if (hazards.stream().noneMatch(hazard -> Rules.covers(acceptance, hazard))) {
      return Optional.of(
          finding(
              acceptance.origin(),
              "rule",
              id + " finds nothing on " + acceptance.origin().place(),
              "an acceptance that nothing needs would hide the next finding of its rule",
              "remove the acceptance"));
    }
    return Optional.empty();
  }
}
