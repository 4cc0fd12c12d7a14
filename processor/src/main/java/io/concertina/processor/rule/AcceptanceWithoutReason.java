package io.concertina.processor.rule;

import io.concertina.processor.step.Project;
import java.util.List;

/** An {@code @AcceptRisk} that does not say why. */
final class AcceptanceWithoutReason implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    return project.acceptances().stream()
        .filter(acceptance -> !hasWords(acceptance.reason()))
        .map(
            acceptance ->
                finding(
                    acceptance.origin(),
                    "reason",
                    "The acceptance of "
                        + acceptance.rule()
                        + " on "
                        + acceptance.origin().place()
                        + " has no reason",
                    "no reviewer, and nobody who looks for the cause of an incident, can judge a"
                        + " risk that is not explained",
                    "write why it is taken, or remove the acceptance and follow docs/rules/"
                        + acceptance.rule()
                        + ".md"))
        .toList();
  }

  /** The dots of a pasted suggestion are no reason either. */
  private static boolean hasWords(String reason) {
    return reason.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
