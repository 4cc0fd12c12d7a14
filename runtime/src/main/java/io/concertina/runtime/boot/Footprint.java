package io.concertina.runtime.boot;

import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import io.concertina.runtime.database.Touch;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a phase leaves in the history for builds that do not have its migration.
 *
 * @param needed the column that a build has to fill by itself once this is done; empty for none
 * @param closes the version of the open change that this ends; empty for none
 * @param made columns that are there once this is done
 * @param gone columns that are not there any more once this is done
 * @param waiting lower versions that were known by then and not begun: they are not new later on
 */
record Footprint(
    String needed, String closes, Set<String> made, Set<String> gone, Set<String> waiting) {

  private static final String MADE = "made ";
  private static final String GONE = "gone ";
  private static final String CLOSES = "closes ";
  private static final String WAITING = "before ";

  /** Of a phase of a migration. */
  static Footprint of(Migration migration, Phase phase) {
    Gate gate = migration.gate();
    String needed =
        phase == Phase.CONTRACT && !gate.needed().isEmpty()
            ? gate.table() + "." + gate.needed()
            : "";
    Set<String> made = new LinkedHashSet<>();
    Set<String> gone = new LinkedHashSet<>();
    for (Operation operation : migration.up()) {
      if (operation.phase() == phase) {
        for (Touch touch : Touches.of(List.of(operation))) {
          switch (touch.act()) {
            case ADD_COLUMN -> touch.columns().forEach(c -> made.add(touch.table() + "." + c));
            case DROP_COLUMN -> touch.columns().forEach(c -> gone.add(touch.table() + "." + c));
            default -> {}
          }
        }
        if (operation instanceof Operation.Settle settle) {
          made.add(settle.table() + "." + settle.keep());
        } else if (operation instanceof Operation.Ddl ddl) {
          for (Effect effect : ddl.effects()) {
            if (effect instanceof Effect.TablePresent table) {
              table.columns().forEach(c -> made.add(table.table() + "." + c.name()));
            }
          }
        }
      }
    }
    if (phase == Phase.CONTRACT && !gate.gone().isEmpty() && !gate.gone().equals(Gate.TABLE)) {
      gone.add(gate.table() + "." + gate.gone());
    }
    gone.removeAll(made);
    boolean closes = phase == Phase.CONTRACT && !gate.equals(Gate.NONE);
    return new Footprint(needed, closes ? gate.opened().toString() : "", made, gone, Set.of());
  }

  /** The same, beside lower versions that are still to come. */
  Footprint with(List<Version> lower) {
    return new Footprint(
        needed,
        closes,
        made,
        gone,
        lower.stream().map(Version::toString).collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** As the history keeps it; empty when there is nothing to keep. */
  String text() {
    List<String> lines = new ArrayList<>();
    if (!needed.isEmpty()) {
      lines.add(needed);
    }
    if (!closes.isEmpty()) {
      lines.add(CLOSES + closes);
    }
    made.forEach(column -> lines.add(MADE + column));
    gone.forEach(column -> lines.add(GONE + column));
    waiting.forEach(version -> lines.add(WAITING + version));
    return String.join("\n", lines);
  }

  /** From the history. */
  static Footprint parse(String text) {
    String needed = "";
    String closes = "";
    Set<String> made = new LinkedHashSet<>();
    Set<String> gone = new LinkedHashSet<>();
    Set<String> waiting = new LinkedHashSet<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(MADE)) {
        made.add(line.substring(MADE.length()));
      } else if (line.startsWith(GONE)) {
        gone.add(line.substring(GONE.length()));
      } else if (line.startsWith(WAITING)) {
        waiting.add(line.substring(WAITING.length()));
      } else if (line.startsWith(CLOSES)) {
        closes = line.substring(CLOSES.length());
      } else {
        needed = line;
      }
    }
    return new Footprint(needed, closes, made, gone, waiting);
  }
}
