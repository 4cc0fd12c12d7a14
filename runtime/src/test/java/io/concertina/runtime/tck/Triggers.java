package io.concertina.runtime.tck;

import io.concertina.runtime.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;

/** Goes past the triggers, as a restore of a backup does or somebody who means well. */
final class Triggers {

  private Triggers() {}

  /** The triggers of ours. */
  static List<String> names(TestDatabase database) {
    return database.query(
        database.kind() == TestDatabase.Kind.POSTGRES
            ? "SELECT tgname FROM pg_trigger WHERE tgname LIKE '%concertina%' ORDER BY tgname"
            : "SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name");
  }

  /** Runs a statement that no trigger hears of. */
  static void off(TestDatabase database, String sql) {
    if (database.kind() == TestDatabase.Kind.POSTGRES) {
      database.execute("SET session_replication_role = replica", sql);
      return;
    }
    List<String> statements = new ArrayList<>();
    for (String name :
        database.query("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")) {
      statements.add("DROP TRIGGER \"" + name + "\"");
    }
    statements.add(sql);
    statements.addAll(
        database.query("SELECT sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"));
    database.execute(statements);
  }
}
