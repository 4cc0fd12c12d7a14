package io.concertina.processor.rule;

import io.concertina.processor.step.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A computed value that is another one each time it is computed. */
final class BackfillVolatileExpression implements Rule {

  /** What the catalogues of PostgreSQL, uuid-ossp and pgcrypto do not call IMMUTABLE. */
  private static final Set<String> VOLATILE =
      Set.of(
          """
          clock_timestamp current_date current_time current_timestamp currval gen_random_bytes
          gen_random_uuid lastval localtime localtimestamp nextval now pg_backend_pid
          pg_current_xact_id random random_normal setseed setval statement_timestamp timeofday
          transaction_timestamp txid_current uuid_generate_v1 uuid_generate_v1mc uuid_generate_v4
          uuidv4 uuidv7
          """
              .strip()
              .split("\\s+"));

  /** Whether PostgreSQL does not call the function IMMUTABLE. */
  static boolean isVolatile(String function) {
    return VOLATILE.contains(function);
  }

  @Override
  public List<Finding> check(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Clause clause : Clause.all(project)) {
      if (clause.isComputed()) {
        clause.expression().functions().stream()
            .filter(VOLATILE::contains)
            .findFirst()
            .ifPresent(function -> findings.add(finding(clause, function)));
      }
    }
    return findings;
  }

  private Finding finding(Clause clause, String function) {
    return finding(
        clause.step().origin(),
        clause.member(),
        clause.subject() + " calls " + function + ", which gives another value each time",
        "a batch that is retried, a resumed run and each environment write other values, and no"
            + " verification can tell a right row from a wrong one",
        "write a constant or an expression over the columns of the row; if any value will do  "
            + acceptance());
  }
}
