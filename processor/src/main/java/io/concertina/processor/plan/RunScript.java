package io.concertina.processor.plan;

import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import java.util.List;

/**
 * Runs the user's statements.
 *
 * @param sqlite the statements for SQLite; the same list where they do not differ
 */
public record RunScript(
    String id, Phase phase, String summary, List<String> statements, List<String> sqlite)
    implements PlanOperation {

  public RunScript {
    statements = List.copyOf(statements);
    sqlite = List.copyOf(sqlite);
  }

  @Override
  public Canonical canonical() {
    return Canonical.of("run-script", id, phase)
        .with("statement", statements)
        .with("sqlite-statement", sqlite.equals(statements) ? List.of() : sqlite);
  }

  @Override
  public Operation render(Dialects dialects) {
    return new Operation.Script(id, phase, summary, dialects.each(dialect -> dialect.script(this)));
  }
}
