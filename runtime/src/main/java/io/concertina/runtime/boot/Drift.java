package io.concertina.runtime.boot;

import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.database.Database;
import io.concertina.runtime.database.Database.Keeping;
import io.concertina.runtime.database.Database.Wanted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Something that others did to what a version has made or taken away, so that the database is no
 * longer as the history has it.
 *
 * @param version the version
 * @param what what is found
 * @param next what to do
 * @param bars whether this build would read or write wrong values
 */
record Drift(Version version, String what, String next, boolean bars) {

  /** What is found in one look. */
  static List<Drift> of(Index index, State state, Database database) {
    List<Drift> found = new ArrayList<>();
    Map<String, Version> gone = state.gone();
    for (Wanted column : index.wanted()) {
      Version taken = gone.get(Index.nameOf(column));
      if (taken != null
          && !state.missing().contains(column)
          && !pendingMakes(index, state, column)) {
        found.add(
            new Drift(
                taken,
                "%s is there again, though V%s took it away: what this build reads there is not what was in it"
                    .formatted(Index.nameOf(column), taken),
                """
                see what made it, such as hibernate.hbm2ddl.auto=update of a release that was rolled back, and turn that off.
                       To go back to this build's shape with its values: drop the column, and run downTo below V%s with the build that has it. To have a new column of that name: declare it with @AddColumn"""
                    .formatted(taken),
                true));
      }
    }
    for (Wanted column : state.back()) {
      Version taken = gone.get(Index.nameOf(column));
      if (taken != null && !index.wanted().contains(column)) {
        found.add(
            new Drift(
                taken,
                "%s is there again, though V%s took it away: this build does not map it, and nothing keeps it in step"
                    .formatted(Index.nameOf(column), taken),
                "see what made it, such as hibernate.hbm2ddl.auto=update of a release that was rolled back, turn that off, look whether values were written to it, and drop it",
                false));
      }
    }
    for (Migration migration : index.migrations()) {
      List<String> lacking =
          Index.triggers(migration, database).stream()
              .map(Keeping::name)
              .filter(state.untriggered()::contains)
              .toList();
      if (!lacking.isEmpty() && open(migration, state, gone)) {
        found.add(
            new Drift(
                migration.version(),
                "V%s %s is open, and triggers that keep it in step are gone or disabled: %s"
                    .formatted(
                        migration.version(), migration.description(), String.join(", ", lacking)),
                """
                see what dropped or disabled them, such as hibernate.hbm2ddl.auto=create or a restore, and turn that off.
                       Then have them made anew: Concertina.control().retry("%s"), and boot; it fills rows that have no value, and names those that came to differ meanwhile"""
                    .formatted(migration.version()),
                true));
      }
    }
    return found;
  }

  private static boolean pendingMakes(Index index, State state, Wanted column) {
    return index.migrations().stream()
        .filter(m -> !state.complete(m))
        .anyMatch(
            m ->
                Arrays.stream(Phase.values())
                    .anyMatch(
                        phase -> Footprint.of(m, phase).made().contains(Index.nameOf(column))));
  }

  /**
   * Open until its own contract or that of a later version closes it, or the column that it fills
   * is taken away.
   */
  private static boolean open(Migration migration, State state, Map<String, Version> gone) {
    return state.done(migration.version(), Phase.EXPAND)
        && state.attempt(migration.version(), Phase.CONTRACT) == null
        && !state.closing(migration.version())
        && !(state.complete(migration) && swaps(migration))
        && Footprint.of(migration, Phase.EXPAND).made().stream().noneMatch(gone::containsKey);
  }

  /**
   * Whether a version ends with a column in the place of another, which takes its triggers along.
   */
  private static boolean swaps(Migration migration) {
    return migration.up().stream()
        .anyMatch(
            o ->
                o instanceof Operation.Shadow shadow
                    && shadow.work() == Operation.Shadow.Work.SWAP);
  }
}
