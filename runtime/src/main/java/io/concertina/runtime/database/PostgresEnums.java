package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.runtime.database.Catalogue.Observation;
import java.sql.SQLException;
import java.util.List;

/** Enum types of PostgreSQL. */
final class PostgresEnums {

  private PostgresEnums() {}

  /** A type that is no enum is another shape than the one that is wanted. */
  static Observation observe(Session session, Names names, Effect.EnumValue wanted)
      throws SQLException {
    String name = names.of(wanted.type());
    String expected = "value " + wanted.value() + " of type " + name;
    List<String> found =
        session.rows(
            """
            SELECT CASE WHEN t.typtype <> 'e' THEN NULL ELSE ARRAY(
                SELECT e.enumlabel::text FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder
              )::text END,
              EXISTS (SELECT 1 FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid AND e.enumlabel::text = ?)
            FROM pg_catalog.pg_type t WHERE t.oid = to_regtype(?)""",
            row ->
                row.getString(1) == null
                    ? "!"
                    : row.getBoolean(2) ? "" : "values " + row.getString(1),
            wanted.value(),
            name);
    if (found.isEmpty()) {
      return new Observation(Observation.State.DIFFERENT, expected, "there is no such type");
    }
    if (found.get(0).equals("!")) {
      return new Observation(Observation.State.DIFFERENT, expected, name + " is no enum");
    }
    return Observation.of(found.get(0).isEmpty(), expected, found.get(0));
  }
}
