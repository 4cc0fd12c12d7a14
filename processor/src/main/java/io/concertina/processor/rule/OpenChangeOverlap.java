package io.concertina.processor.rule;

import io.concertina.processor.model.ColumnRef;
import io.concertina.processor.step.AddCheck;
import io.concertina.processor.step.AddColumn;
import io.concertina.processor.step.AddForeignKey;
import io.concertina.processor.step.AddPrimaryKey;
import io.concertina.processor.step.AddUnique;
import io.concertina.processor.step.DropColumn;
import io.concertina.processor.step.DropConstraint;
import io.concertina.processor.step.DropNotNull;
import io.concertina.processor.step.DropTable;
import io.concertina.processor.step.Filled;
import io.concertina.processor.step.InlineTable;
import io.concertina.processor.step.Moved;
import io.concertina.processor.step.Normalise;
import io.concertina.processor.step.Paired;
import io.concertina.processor.step.Part;
import io.concertina.processor.step.PartitionTable;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.RenameColumn;
import io.concertina.processor.step.RenameTable;
import io.concertina.processor.step.ReplaceColumns;
import io.concertina.processor.step.Retyped;
import io.concertina.processor.step.SetDefault;
import io.concertina.processor.step.Stage;
import io.concertina.processor.step.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A change to a column that triggers still need: those that keep it equal to another, or those that
 * fill a column from it.
 */
final class OpenChangeOverlap implements Rule {

  @Override
  public boolean acceptable() {
    return false;
  }

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Step step : project.steps()) {
      for (Step other : project.steps()) {
        if (changesShape(step)
            && other instanceof Paired paired
            && overlap(step, paired, project)) {
          findings.add(finding(step, paired, project));
        }
      }
    }
    for (Step step : project.steps()) {
      for (Step other : project.steps()) {
        if (other instanceof RenameTable rename && overlap(step, rename)) {
          findings.add(finding(step, rename, project));
        }
      }
    }
    for (Step step : project.steps()) {
      for (Step other : project.steps()) {
        if (other instanceof Moved moved && overlap(step, moved, project)) {
          findings.add(finding(step, moved, project));
        }
      }
    }
    for (Stage stage : project.stages()) {
      for (Step other : project.steps()) {
        if (isOpen(other, stage) && takesFrom(stage, other, project)) {
          findings.add(finding(stage, other, project));
        }
      }
    }
    return findings;
  }

  /** Whether a change of columns that are in two tables comes while they are kept in step. */
  private static boolean overlap(Step step, Moved open, Project project) {
    Set<ColumnRef> concerned = new HashSet<>(step.writes());
    if (isConstraint(step)) {
      concerned.addAll(step.reads(project.stage(step, Part.OPEN).before()));
    }
    boolean moves =
        (step instanceof DropTable || step instanceof RenameTable)
            ? step.tables().contains(open.part()) || step.tables().contains(open.table())
            : changesShape(step) || step instanceof Moved;
    boolean shapes =
        // A column that only the part has is lost where a writer of the source clears the others,
        // or missing where a trigger makes a row for a value.
        (step instanceof AddColumn && step.table().equals(open.part()))
            || (step instanceof AddForeignKey key
                && key.references().equals(open.part())
                && !(open instanceof Normalise))
            || (step instanceof PartitionTable && step.table().equals(open.table()))
            || (step instanceof Retyped retyped
                && step.table().equals(open.table())
                && project
                    .stage(step, Part.OPEN)
                    .before()
                    .key(open.table())
                    .contains(retyped.column()));
    return (moves || shapes)
        && open.version().compareTo(step.version()) < 0
        && open.contract().filter(closed -> closed.compareTo(step.version()) < 0).isEmpty()
        && (shapes
            || step instanceof DropTable
            || step instanceof RenameTable
            || concerned.stream().anyMatch(open.writes()::contains));
  }

  private Finding finding(Step step, Moved open, Project project) {
    return finding(
        step.origin(),
        "",
        change(step)
            + Subject.of(step)
            + (open instanceof InlineTable
                ? " overlaps the inlining of "
                : " overlaps the extraction of ")
            + Subject.of(open)
            + " of version "
            + open.version()
            + ", which is still open",
        "triggers keep %s of %s and of %s in step until it is contracted; they and every write of both releases would fail"
            .formatted(String.join(", ", open.columns()), open.table(), open.part()),
        "contract that first, in a release of its own, with  contract = \""
            + NextVersion.of(project)
            + "\", and give this step a later version");
  }

  /**
   * Whether a change of the table's columns comes while the view is there, which would not show it;
   * or one that has two parts comes in between, of which each knows the table by another name.
   */
  private static boolean overlap(Step step, RenameTable rename) {
    boolean own = step.table().equals(rename.from()) || step.table().equals(rename.table());
    boolean twoParts =
        step instanceof Paired || (step instanceof Filled filled && !filled.fill().isEmpty());
    boolean shape =
        step instanceof AddColumn
            || step instanceof Retyped
            || step instanceof DropColumn
            || step instanceof DropTable
            || step instanceof PartitionTable
            || step instanceof SetDefault
            || twoParts;
    boolean ends = rename.contract().filter(end -> end.compareTo(step.version()) < 0).isPresent();
    boolean endsBefore =
        step.version().compareTo(rename.version()) < 0
            && (!twoParts
                || step.contract().filter(end -> end.compareTo(rename.version()) < 0).isPresent());
    return own && shape && !ends && !endsBefore;
  }

  private Finding finding(Step step, RenameTable rename, Project project) {
    boolean opened = step.version().compareTo(rename.version()) < 0;
    return finding(
        step.origin(),
        "",
        change(step)
            + Subject.of(step)
            + (opened ? " is still open when the rename " : " overlaps the rename ")
            + Subject.of(rename)
            + " of version "
            + rename.version()
            + (opened ? " begins" : ", which is still open"),
        "the new release reads and writes through a view of "
            + rename.from()
            + ", which has the columns and defaults that the table had when it was made",
        opened
            ? "contract this step first, with a version before "
                + rename.version()
                + ", or rename the table in a later version"
            : "contract the rename first, in a release of its own, with  contract = \""
                + NextVersion.of(project)
                + "\", and give this step a later version");
  }

  /** Whether a trigger that computes values from other columns lives at that stage. */
  private static boolean isOpen(Step step, Stage stage) {
    boolean told = stage.step() instanceof PartitionTable && step instanceof Paired;
    return !told
        && (step instanceof ReplaceColumns
            || (step instanceof Filled filled && !filled.fill().isEmpty()))
        && step.version().compareTo(stage.version()) < 0
        && step.contract().filter(closed -> closed.compareTo(stage.version()) < 0).isEmpty();
  }

  /** Whether a stage removes a name that the trigger uses. */
  private static boolean takesFrom(Stage stage, Step open, Project project) {
    Step step = stage.step();
    if (step == open) {
      return false;
    }
    if (step instanceof PartitionTable) {
      // A partitioned table would go without the trigger.
      return step.table().equals(open.table());
    }
    Set<ColumnRef> gone = new HashSet<>();
    if (step instanceof Retyped || step instanceof DropColumn) {
      gone.addAll(step.writes());
    } else if (step instanceof Paired paired && stage.part() == Part.CLOSE) {
      paired.olds().forEach(column -> gone.add(new ColumnRef(step.table(), column)));
    }
    Set<ColumnRef> used = new HashSet<>(open.reads(project.stage(open, Part.OPEN).before()));
    if (open instanceof Filled) {
      used.addAll(open.writes());
    } else {
      // What is asked of its own columns is found above.
      used.removeAll(open.writes());
    }
    return gone.stream().anyMatch(used::contains);
  }

  private Finding finding(Stage stage, Step open, Project project) {
    boolean contract = stage.step() instanceof Paired;
    if (stage.step() instanceof PartitionTable) {
      return finding(
          stage.step().origin(),
          "",
          "The partitioning of "
              + Subject.of(stage.step())
              + " meets the trigger that "
              + verb(open)
              + Subject.of(open)
              + " since version "
              + open.version(),
          "another table takes the place of "
              + open.table()
              + ", and what the trigger does for the other release would end with the one that goes",
          end(open, project));
    }
    if (stage.step() instanceof Retyped) {
      return finding(
          stage.step().origin(),
          "",
          "The change of "
              + Subject.of(stage.step())
              + " meets the trigger that "
              + verb(open)
              + Subject.of(open)
              + " since version "
              + open.version(),
          "PostgreSQL refuses to change the type of a column that a trigger names; the migration"
              + " would fail in the middle of a deploy",
          end(open, project));
    }
    return finding(
        stage.step().origin(),
        contract ? "contract" : "",
        (contract ? "The contract of " : "The drop of ")
            + Subject.of(stage.step())
            + " takes a column from the trigger that "
            + (open instanceof Filled ? "fills " : "computes ")
            + Subject.of(open)
            + " since version "
            + open.version(),
        "the trigger runs in every INSERT and UPDATE of "
            + open.table()
            + " and names that column; each of them would fail",
        end(open, project));
  }

  private static String verb(Step open) {
    return open instanceof Filled ? "fills " : "computes ";
  }

  private static String end(Step open, Project project) {
    return "end the trigger first, in a release of its own, with  contract = \""
        + NextVersion.of(project)
        + "\"  on the "
        + open.origin().annotation()
        + ", and give this change a later version";
  }

  private static boolean changesShape(Step step) {
    return step instanceof Filled
        || step instanceof Paired
        || step instanceof DropColumn
        || step instanceof DropNotNull
        || step instanceof SetDefault
        || step instanceof Retyped
        || step instanceof PartitionTable
        || isConstraint(step);
  }

  private static boolean isConstraint(Step step) {
    return step instanceof AddCheck
        || step instanceof AddForeignKey
        || step instanceof AddPrimaryKey
        || step instanceof AddUnique
        || step instanceof DropConstraint;
  }

  /** What only columns have that go is in the contract's way; the triggers do without it. */
  private static boolean ofOlds(Step step, Paired open) {
    return !step.writes().isEmpty()
        && step.writes().stream()
            .allMatch(
                column ->
                    column.table().equals(open.table()) && open.olds().contains(column.column()));
  }

  private static boolean overlap(Step step, Paired open, Project project) {
    if (open instanceof ReplaceColumns && step instanceof DropConstraint && ofOlds(step, open)) {
      return false;
    }
    Set<ColumnRef> concerned = new HashSet<>(step.writes());
    if (isConstraint(step)) {
      concerned.addAll(step.reads(project.stage(step, Part.OPEN).before()));
    }
    boolean whole = step instanceof PartitionTable && step.table().equals(open.table());
    return open.version().compareTo(step.version()) < 0
        && open.contract().filter(closed -> closed.compareTo(step.version()) < 0).isEmpty()
        && (whole || concerned.stream().anyMatch(open.writes()::contains));
  }

  private Finding finding(Step step, Paired open, Project project) {
    String kind = open instanceof RenameColumn ? "rename" : "replacement";
    return finding(
        step.origin(),
        "",
        change(step)
            + Subject.of(step)
            + " overlaps the "
            + kind
            + " "
            + Subject.of(open)
            + " of version "
            + open.version()
            + ", which is still open",
        "triggers keep "
            + open.table()
            + "."
            + String.join(", ", open.olds())
            + " and "
            + open.table()
            + "."
            + String.join(", ", open.news())
            + (open instanceof RenameColumn ? " equal" : " in step")
            + " until the "
            + kind
            + " is contracted; they and"
            + " every write of both releases would fail",
        "contract the "
            + kind
            + " first, in a release of its own, with  contract = \""
            + NextVersion.of(project)
            + "\", and give this step a later version");
  }

  private static String change(Step step) {
    if (step instanceof DropColumn || step instanceof DropConstraint || step instanceof DropTable) {
      return "The drop of ";
    }
    if (step instanceof RenameColumn) {
      return "The rename ";
    }
    if (step instanceof ReplaceColumns) {
      return "The replacement ";
    }
    if (step instanceof PartitionTable) {
      return "The partitioning of ";
    }
    return step instanceof AddColumn ? "The addition of " : "The change of ";
  }
}
