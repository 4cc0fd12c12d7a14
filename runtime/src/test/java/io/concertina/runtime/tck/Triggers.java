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
    List<String> statements = new ArrayList<>();
    if (database.kind() == TestDatabase.Kind.POSTGRES) {
      String own =
          "SELECT 'ALTER TABLE ' || tgrelid::regclass || %s || ' TRIGGER ' || quote_ident(tgname)"
              + " FROM pg_trigger WHERE NOT tgisinternal AND tgparentid = 0 ORDER BY 1";
      List<String> on =
          database.query(
              own.formatted("CASE tgenabled WHEN 'A' THEN ' ENABLE ALWAYS' ELSE ' ENABLE' END"));
      statements.addAll(database.query(own.formatted("' DISABLE'")));
      statements.add(sql);
      statements.addAll(on);
      database.execute(statements);
      return;
    }
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
