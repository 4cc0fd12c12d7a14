package io.concertina.processor.rule;

import static java.util.Locale.ROOT;

import io.concertina.processor.step.Origin;
import io.concertina.processor.step.Project;
import java.util.List;

/** Finds one hazard; named after it. The page {@code docs/rules/<id>.md} explains it. */
interface Rule {

  /** What it finds, in the order of the steps. */
  List<Finding> check(Project project);

  /** The class name in kebab case, and from nowhere else. */
  default String id() {
    return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(ROOT);
  }

  /** Whether {@code @AcceptRisk} lets a finding pass: whether a plan can be made all the same. */
  default boolean acceptable() {
    return true;
  }

  /** A finding of this rule. */
  default Finding finding(Origin origin, String member, String headline, String why, String safe) {
    return new Finding(id(), origin, member, headline, why, safe);
  }

  /** The {@code @AcceptRisk} to paste; its reason is left to be written. */
  default String acceptance() {
    return "@AcceptRisk(rule = \"" + id() + "\", reason = \"…\")";
  }
}
