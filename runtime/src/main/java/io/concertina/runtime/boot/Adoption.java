package io.concertina.runtime.boot;

import io.concertina.migration.Table;
import io.concertina.runtime.backfill.Run;
import io.concertina.runtime.database.Session;
import io.concertina.runtime.report.ControlRefusedException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the histories of Flyway and Liquibase; what they have applied is theirs and stays so. */
final class Adoption {

  private static final Table FLYWAY = new Table("", "flyway_schema_history");
  private static final Table LIQUIBASE = new Table("", "databasechangelog");
  private static final Table LIQUIBASE_LOCK = new Table("", "databasechangeloglock");

  private final Run run;

  Adoption(Run run) {
    this.run = run;
  }

  /** What was applied last, as one line; refuses where that is not certain. */
  String look() throws SQLException {
    List<String> found = new ArrayList<>();
    if (exists(FLYWAY)) {
      found.add(flyway());
    }
    if (exists(LIQUIBASE)) {
      found.add(liquibase());
    }
    if (found.isEmpty()) {
      throw refused(
          "there is neither %s nor %s in schema %s"
              .formatted(FLYWAY, LIQUIBASE, run.names().schema()),
          "give the schema that they are in, or baseline: Concertina.control().baseline(…)");
    }
    return String.join("; ", found);
  }

  private boolean exists(Table table) throws SQLException {
    return !run.catalogue().columns(table).isEmpty();
  }

  private List<String> texts(String sql, Table table) throws SQLException {
    Session.RowReader<String> text = row -> String.valueOf(row.getString(1));
    return run.session().rows(sql.formatted(run.names().of(table)), text);
  }

  private String flyway() throws SQLException {
    List<String> failed =
        texts(
            "SELECT coalesce(version, '') || ' ''' || description || '''' FROM %s WHERE NOT success ORDER BY installed_rank",
            FLYWAY);
    if (!failed.isEmpty()) {
      throw refused(
          "Flyway's migration %s has failed".formatted(failed.get(0).strip()),
          "put it right and run flyway repair, then adopt again");
    }
    return texts(
            """
            SELECT a.version || ' ''' || a.description || '''' FROM %1$s a
            WHERE a.version IS NOT NULL AND a.type <> 'DELETE' AND a.type NOT LIKE 'UNDO%%'
              AND NOT EXISTS (
                SELECT 1 FROM %1$s t
                WHERE t.version = a.version AND t.installed_rank > a.installed_rank AND (t.type = 'DELETE' OR t.type LIKE 'UNDO%%'))
            ORDER BY a.installed_rank DESC LIMIT 1""",
            FLYWAY)
        .stream()
        .findFirst()
        .map(last -> "Flyway, last " + last)
        .orElse("Flyway, nothing applied yet");
  }

  private String liquibase() throws SQLException {
    if (exists(LIQUIBASE_LOCK)) {
      List<String> holders =
          texts("SELECT coalesce(lockedby, 'somebody') FROM %s WHERE locked", LIQUIBASE_LOCK);
      if (!holders.isEmpty()) {
        throw refused(
            "Liquibase's lock is held by " + holders.get(0),
            "wait for its end, or run liquibase release-locks if its owner is dead, then adopt again");
      }
    }
    List<String> failed =
        texts(
            "SELECT id || ' by ' || author FROM %s WHERE exectype = 'FAILED' ORDER BY orderexecuted",
            LIQUIBASE);
    if (!failed.isEmpty()) {
      throw refused(
          "Liquibase's change set %s has failed".formatted(failed.get(0)),
          "put it right with Liquibase, then adopt again");
    }
    return texts(
            "SELECT id || ' by ' || author FROM %s ORDER BY dateexecuted DESC, orderexecuted DESC LIMIT 1",
            LIQUIBASE)
        .stream()
        .findFirst()
        .map(last -> "Liquibase, last " + last)
        .orElse("Liquibase, nothing applied yet");
  }

  private static ControlRefusedException refused(String headline, String remedy) {
    return new ControlRefusedException(
        "concertina: can't adopt this database: " + headline, "nothing was recorded", remedy);
  }
}
