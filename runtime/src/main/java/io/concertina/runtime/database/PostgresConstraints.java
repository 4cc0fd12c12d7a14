package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue.Observation;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Constraints of PostgreSQL that an index stands behind. */
final class PostgresConstraints {

  private record Found(String name, String definition, boolean same) {}

  private PostgresConstraints() {}

  static Observation unique(Session session, Names names, Effect.UniquePresent wanted)
      throws SQLException {
    String expected =
        "constraint %s UNIQUE (%s)".formatted(wanted.name(), Identifier.quote(wanted.columns()));
    Optional<Found> found =
        find(session, names, wanted.table(), "u", wanted.columns(), "c.conname = ?", wanted.name());
    return observation(expected, wanted.name(), found);
  }

  /** A table has one key: one of another name is another. */
  static Observation key(Session session, Names names, Effect.KeyPresent wanted)
      throws SQLException {
    String expected =
        "constraint %s PRIMARY KEY (%s)"
            .formatted(wanted.name(), Identifier.quote(wanted.columns()));
    Optional<Found> found =
        find(
            session,
            names,
            wanted.table(),
            "p",
            wanted.columns(),
            "(c.conname = ? OR c.contype = 'p') ORDER BY c.contype = 'p' DESC",
            wanted.name());
    return observation(expected, wanted.name(), found);
  }

  private static Observation observation(String expected, String name, Optional<Found> found) {
    if (found.isEmpty()) {
      return new Observation(Observation.State.ABSENT, expected, "no such constraint");
    }
    boolean same = found.get().same() && found.get().name().equals(name);
    return new Observation(
        same ? Observation.State.PRESENT : Observation.State.DIFFERENT,
        expected,
        "constraint " + found.get().name() + " " + found.get().definition());
  }

  private static Optional<Found> find(
      Session session,
      Names names,
      Table table,
      String type,
      List<String> columns,
      String which,
      String value)
      throws SQLException {
    return session
        .rows(
            """
            SELECT c.conname, pg_get_constraintdef(c.oid),
              c.contype::text = ? AND NOT c.condeferrable AND pg_get_constraintdef(c.oid) NOT LIKE 'UNIQUE NULLS NOT DISTINCT%%'
              AND (SELECT array_agg(a.attname::text ORDER BY k.n) FROM unnest(c.conkey) WITH ORDINALITY k(num, n)
                JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.num) = ?::text[]
            FROM pg_catalog.pg_constraint c WHERE c.conrelid = to_regclass(?) AND %s\
            """
                .formatted(which),
            row -> new Found(row.getString(1), row.getString(2), row.getBoolean(3)),
            type,
            columns.toArray(String[]::new),
            PostgresDatabase.regclass(names, table.schema(), table.name()),
            value)
        .stream()
        .findFirst();
  }
}
