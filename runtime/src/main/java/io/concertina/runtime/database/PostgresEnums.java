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

  static Observation observe(Session session, Names names, Effect.EnumPresent wanted)
      throws SQLException {
    String name = names.of(wanted.type());
    List<List<String>> found =
        session.rows(
            """
            SELECT t.typtype, ARRAY(SELECT e.enumlabel::text FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder)
            FROM pg_catalog.pg_type t WHERE t.oid = to_regtype(?)""",
            row ->
                row.getString(1).equals("e")
                    ? List.of((String[]) row.getArray(2).getArray())
                    : List.<String>of(),
            name);
    String expected = "type " + name + " with values " + wanted.values();
    if (found.isEmpty()) {
      return new Observation(Observation.State.ABSENT, expected, "there is no such type");
    }
    return new Observation(
        found.get(0).equals(wanted.values())
            ? Observation.State.PRESENT
            : Observation.State.DIFFERENT,
        expected,
        found.get(0).isEmpty() ? name + " is no enum" : "values " + found.get(0));
  }

  /** Its array type alone is no use of it. */
  static Observation observe(Session session, Names names, Effect.EnumUnneeded wanted)
      throws SQLException {
    String name = names.of(wanted.type());
    boolean unused =
        !session
            .rows(
                """
                SELECT 1 FROM pg_catalog.pg_type t WHERE t.oid = to_regtype(?) AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
                  WHERE d.refclassid = 'pg_catalog.pg_type'::regclass AND d.refobjid IN (t.oid, t.typarray) AND d.deptype = 'n')""",
                row -> row.getInt(1),
                name)
            .isEmpty();
    return Observation.of(!unused, "no type " + name, "it is there, and nothing uses it");
  }
}
