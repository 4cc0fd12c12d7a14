package io.concertina.processor.step;

import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.model.ColumnRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans every part of every step, and finds out what has to wait for what. */
public final class Planner {

  private Planner() {}

  /** The migrations of a project without errors, in version order. */
  public static List<Planned> plan(Project project) {
    Set<ColumnRef> mapped =
        project.stages().stream()
            .map(stage -> stage.step().table())
            .distinct()
            .flatMap(
                table ->
                    project.mapping(table).stream()
                        .flatMap(mappedClass -> mappedClass.columns().stream())
                        .map(column -> new ColumnRef(table, column)))
            .collect(Collectors.toSet());
    Map<Version, Set<Version>> needs = new HashMap<>();
    List<Planned> plans = new ArrayList<>();
    for (int i = 0; i < project.stages().size(); i++) {
      Stage stage = project.stages().get(i);
      List<Version> after = after(stage, project.stages().subList(0, i), needs);
      Step step = stage.step();
      Surroundings surroundings = new Surroundings(stage.version(), stage.before(), after, mapped);
      plans.add(new Planned(step.origin(), step.plan(stage.part(), surroundings)));
    }
    return plans;
  }

  /**
   * The nearest versions it needs: what those need in turn is complete with them. A contract names
   * its expand in any case.
   */
  private static List<Version> after(
      Stage stage, List<Stage> earlier, Map<Version, Set<Version>> needs) {
    List<Version> nearest = new ArrayList<>();
    Set<Version> all = new HashSet<>();
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Stage candidate = earlier.get(i);
      boolean own = candidate.step() == stage.step();
      boolean implied = all.contains(candidate.version());
      if (own || (!implied && touches(candidate, stage))) {
        nearest.add(candidate.version());
        all.add(candidate.version());
        all.addAll(needs.getOrDefault(candidate.version(), Set.of()));
      }
    }
    needs.put(stage.version(), all);
    Collections.reverse(nearest);
    return nearest;
  }

  private static boolean touches(Stage earlier, Stage later) {
    if (earlier.step() instanceof SqlStep || later.step() instanceof SqlStep) {
      return true;
    }
    if (earlier.step() instanceof AddPrimaryKey key && key.table().equals(later.step().table())) {
      // What fills the table walks along its key.
      return true;
    }
    if (later.step() instanceof RenameTable && later.part() == Part.OPEN && keeps(earlier.step())) {
      return false;
    }
    Set<ColumnRef> written = earlier.step().writes();
    Set<ColumnRef> read = earlier.step().reads(earlier.before());
    Set<ColumnRef> writes = later.step().writes();
    Set<ColumnRef> reads = later.step().reads(later.before());
    return concerns(earlier.step().tables(), later.step().table(), writes, reads)
        || concerns(later.step().tables(), earlier.step().table(), written, read)
        || !Collections.disjoint(written, writes)
        || !Collections.disjoint(written, reads)
        || !Collections.disjoint(read, writes);
  }

  /**
   * Whether a view of the table may be made before or after the step: it shows the same columns.
   */
  private static boolean keeps(Step step) {
    return step instanceof AddCheck
        || step instanceof AddIndex
        || step instanceof Backfill
        || step instanceof DropIndex
        || step instanceof DropNotNull;
  }

  /** Whether a step on the table, or one that has to do with these columns, needs these tables. */
  private static boolean concerns(
      Set<Table> tables, Table table, Set<ColumnRef> written, Set<ColumnRef> read) {
    return tables.contains(table)
        || Stream.concat(written.stream(), read.stream())
            .anyMatch(column -> tables.contains(column.table()));
  }
}
