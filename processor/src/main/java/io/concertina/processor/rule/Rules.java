package io.concertina.processor.rule;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.concertina.processor.step.Acceptance;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All rules, and what they find together. */
public final class Rules {

  /** What has to hold before an order, and so a schema at each version, exists at all. */
  static final List<Rule> ORDER =
      List.of(
          new InvalidMember(),
          new UnmappedClass(),
          new DuplicateVersion(),
          new ContractBeforeExpand());

  /** What would go wrong when the steps run. */
  static final List<Rule> HAZARDS =
      List.of(
          new UnknownColumn(),
          new UnknownTable(),
          new InvalidExpression(),
          new IdentifierTooLong(),
          new IndexNotOnSqlite(),
          new MissingPrimaryKey(),
          new PartitionKeyNotInPrimaryKey(),
          new RenamePrimaryKey(),
          new RenameTableGeneratedId(),
          new RenameTargetExists(),
          new OpenChangeOverlap(),
          new AddColumnNotNullNoDefault(),
          new AddColumnPrimitiveNullable(),
          new AddColumnDefaultAndFill(),
          new AddColumnVolatileDefault(),
          new CreateTableUnknownType(),
          new AlterTypeRewrites(),
          new SetNotNullNoFill(),
          new BackfillOverwriteNotUndoable(),
          new BackfillVolatileExpression(),
          new SessionDependentExpression(),
          new ExpressionTypeMismatch(),
          new NullInConcatenation(),
          new FilledFieldOverwritten(),
          new MappingNotUnderstood(),
          new DropPrimaryKeyColumn(),
          new DropColumnStillMapped(),
          new DropTableStillMapped());

  private Rules() {}

  /** Every rule. */
  static List<Rule> all() {
    return Stream.of(
            ORDER,
            HAZARDS,
            List.of(new AcceptanceWithoutReason(), new UnneededAcceptance(List.of())))
        .flatMap(List::stream)
        .toList();
  }

  /** Every finding that is not accepted; by place, then in the order of the steps. */
  public static List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>(run(ORDER, project));
    findings.addAll(new AcceptanceWithoutReason().check(project));
    if (findings.isEmpty()) {
      List<Finding> hazards = run(HAZARDS, project);
      hazards.stream().filter(hazard -> !isAccepted(hazard, project)).forEach(findings::add);
      findings.addAll(new UnneededAcceptance(hazards).check(project));
    }
    List<Step> steps = project.steps();
    return findings.stream()
        .sorted(
            comparing((Finding finding) -> finding.origin().place())
                .thenComparing(
                    comparingInt(
                        finding ->
                            (int)
                                steps.stream()
                                    .takeWhile(step -> step.origin() != finding.origin())
                                    .count())))
        .toList();
  }

  private static List<Finding> run(List<Rule> rules, Project project) {
    return rules.stream().flatMap(rule -> rule.check(project).stream()).toList();
  }

  private static boolean isAccepted(Finding finding, Project project) {
    return rule(finding.id()).acceptable()
        && project.acceptances().stream().anyMatch(acceptance -> covers(acceptance, finding));
  }

  /** Whether the acceptance is of that rule and stands on the finding's class or field. */
  static boolean covers(Acceptance acceptance, Finding finding) {
    return acceptance.rule().equals(finding.id())
        && acceptance.origin().sameElement(finding.origin());
  }

  private static Rule rule(String id) {
    return all().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }
}
