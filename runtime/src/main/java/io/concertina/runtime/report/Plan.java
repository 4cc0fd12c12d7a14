package io.concertina.runtime.report;

import io.concertina.migration.Phase;
import io.concertina.migration.Version;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a run would do now, in the order in which it would do it. Nothing has been run. Immutable.
 *
 * @param lines one per operation
 */
public record Plan(List<Line> lines) {

  /**
   * One operation.
   *
   * @param version the migration
   * @param phase its phase
   * @param summary what it does
   * @param lock what it locks; empty when nothing that others would notice
   * @param sql the statements, ready for the database at hand; for batches, the statement of one
   *     batch in short
   * @param done whether the catalogue shows that its work is already there
   */
  public record Line(
      Version version, Phase phase, String summary, String lock, List<String> sql, boolean done) {
    public Line {
      sql = List.copyOf(sql);
    }
  }

  public Plan {
    lines = List.copyOf(lines);
  }

  /** The plan as text, statements included. */
  @Override
  public String toString() {
    if (lines.isEmpty()) {
      return "nothing to do";
    }
    return lines.stream().map(Plan::text).collect(Collectors.joining("\n"));
  }

  private static String text(Line line) {
    String head =
        "V%s %s: %s%s%s"
            .formatted(
                line.version(),
                line.phase().name().toLowerCase(java.util.Locale.ROOT),
                line.summary(),
                line.lock().isEmpty() ? "" : "  [" + line.lock() + "]",
                line.done() ? "  (already there)" : "");
    return line.sql().stream()
        .map(sql -> "\n" + sql.indent(4).stripTrailing() + ";")
        .collect(Collectors.joining("", head, ""));
  }
}
