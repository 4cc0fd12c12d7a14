package io.concertina.runtime.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lays a status out as a table. */
final class StatusTable {

  private StatusTable() {}

  static String render(Status status) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("version", "change", "state", "rows", "time", "undo"));
    for (MigrationStatus m : status.migrations()) {
      lines.add(
          List.of(
              m.version().toString(),
              m.description(),
              m.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
              String.format(Locale.ROOT, "%,d", m.rows()),
              String.format(Locale.ROOT, "%.1f s", m.took().toMillis() / 1000.0),
              m.undo()));
    }
    int columns = lines.get(0).size();
    int[] width = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        width[i] = Math.max(width[i], line.get(i).length());
      }
    }
    String table = lines.stream().map(line -> row(line, width)).collect(Collectors.joining("\n"));
    String errors =
        status.migrations().stream()
            .filter(m -> !m.error().isEmpty())
            .map(
                m ->
                    "\n  V"
                        + m.version()
                        + (m.state() == MigrationStatus.State.FAILED ? " failed: " : ": ")
                        + m.error())
            .collect(Collectors.joining());
    String open =
        status.migrations().stream()
            .map(
                m ->
                    m.progress().map(p -> "\n  V" + m.version() + " " + p).orElse("")
                        + m.holds().stream()
                            .map(h -> "\n  V" + m.version() + " waits: " + h.reason())
                            .collect(Collectors.joining()))
            .collect(Collectors.joining());
    String holder = status.holder().map(h -> "\n  migrating now: " + h).orElse("");
    String pause = status.pause().map(p -> "\n  paused " + p).orElse("");
    return table + errors + open + holder + pause;
  }

  private static String row(List<String> cells, int[] width) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      boolean number = i == 3 || i == 4;
      line.append("  ").append(String.format((number ? "%" : "%-") + width[i] + "s", cells.get(i)));
    }
    return line.toString().stripTrailing();
  }
}
