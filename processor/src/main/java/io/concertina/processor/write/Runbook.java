package io.concertina.processor.write;

import io.concertina.migration.Gate;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Version;
import io.concertina.processor.step.Origin;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A migration's Javadoc: what a person on call reads. */
final class Runbook {

  private Runbook() {}

  static String of(Migration migration, Origin origin) {
    StringBuilder page = new StringBuilder();
    page.append("Version %s: %s.\n\n".formatted(migration.version(), doc(migration.description())));
    page.append(
        "<p>Declared on {@code %s} by %s.\n\n"
            .formatted(origin.place(), JavaText.code(origin.annotation())));
    page.append("<p>").append(start(migration)).append("\n\n");
    page.append(gate(migration.gate()));
    page.append("<p>Up:\n\n").append(list(migration.up(), true)).append('\n');
    if (!migration.irreversible().isEmpty()) {
      page.append("<p>Down: none: ").append(doc(migration.irreversible())).append(".\n");
    } else if (migration.down().isEmpty()) {
      page.append("<p>Down: nothing to do; nothing was overwritten.\n");
    } else {
      page.append("<p>Down:\n\n").append(list(migration.down(), false));
    }
    return page.toString();
  }

  private static String start(Migration migration) {
    String after =
        migration.after().stream().map(Version::toString).collect(Collectors.joining(", "));
    String start =
        switch (migration.after().size()) {
          case 0 -> "Starts at once. ";
          case 1 -> "Starts when version " + after + " is complete. ";
          default -> "Starts when the versions " + after + " are complete. ";
        };
    return start
        + (migration.awaited()
            ? "This build reads the result: a boot waits for it."
            : "This build does not read the result: no boot waits for it.");
  }

  private static String gate(Gate gate) {
    if (gate.equals(Gate.NONE)) {
      return "";
    }
    String taken =
        gate.gone().isEmpty()
            ? "Ends the filling of " + gate.table() + "." + gate.needed() + " for old writers"
            : "Takes " + gate.table() + column(gate) + " away";
    String counted =
        gate.counter().isEmpty()
            ? "."
            : "; until then " + gate.counter() + " counts the writes that still need the triggers.";
    return "<p>" + doc(taken + counted) + "\n\n";
  }

  private static String column(Gate gate) {
    return gate.gone().equals(Gate.TABLE) ? "" : "." + gate.gone();
  }

  private static String list(List<Operation> operations, boolean phases) {
    StringBuilder list = new StringBuilder("<ol>\n");
    for (Operation operation : operations) {
      String phase = phases ? operation.phase().name().toLowerCase(Locale.ROOT) + ": " : "";
      list.append("  <li>").append(phase).append(doc(operation.summary()));
      if (operation instanceof Operation.Ddl ddl && !ddl.lock().isEmpty()) {
        list.append("\n      <br>lock: ").append(doc(ddl.lock()));
      }
      list.append('\n');
    }
    return list.append("</ol>\n").toString();
  }

  private static String doc(String text) {
    return JavaText.doc(text);
  }
}
