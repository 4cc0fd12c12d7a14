package io.concertina.runtime.database;

import io.concertina.ReferentialAction;
import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue.Observation;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Foreign keys of PostgreSQL. */
final class PostgresForeignKeys {

  private record Found(String definition, boolean same, boolean validated) {}

  private PostgresForeignKeys() {}

  static Observation observe(Session session, Names names, Effect.ForeignKeyPresent wanted)
      throws SQLException {
    String expected = "constraint " + wanted.name() + " " + definition(names, wanted);
    Optional<Found> there =
        session
            .rows(
                """
                SELECT pg_get_constraintdef(c.oid),
                  c.contype = 'f' AND c.confmatchtype = 's' AND c.confrelid = to_regclass(?)
                  AND c.confdeltype::text = ? AND c.confupdtype::text = ? AND c.condeferrable = ? AND c.condeferred = ?
                  AND (SELECT array_agg(a.attname::text ORDER BY k.n) FROM unnest(c.conkey) WITH ORDINALITY k(num, n)
                    JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.num) = ?::text[]
                  AND (SELECT array_agg(a.attname::text ORDER BY k.n) FROM unnest(c.confkey) WITH ORDINALITY k(num, n)
                    JOIN pg_catalog.pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.num) = ?::text[],
                  c.convalidated
                FROM pg_catalog.pg_constraint c WHERE c.conrelid = to_regclass(?) AND c.conname = ?""",
                row -> new Found(row.getString(1), row.getBoolean(2), row.getBoolean(3)),
                regclass(names, wanted.references()),
                code(wanted.onDelete()),
                code(wanted.onUpdate()),
                wanted.deferrable(),
                wanted.deferrable(),
                wanted.columns().toArray(String[]::new),
                wanted.referencedColumns().toArray(String[]::new),
                regclass(names, wanted.table()),
                wanted.name())
            .stream()
            .findFirst();
    if (there.isEmpty()) {
      return new Observation(Observation.State.ABSENT, expected, "no such constraint");
    }
    Found found = there.get();
    if (!found.same()) {
      return new Observation(Observation.State.DIFFERENT, expected, found.definition());
    }
    boolean complete = found.validated() || !wanted.validated();
    return new Observation(
        complete ? Observation.State.PRESENT : Observation.State.ABSENT,
        expected,
        found.definition());
  }

  /** Whether an index can find the rows that refer to a parent: it begins with these columns. */
  static boolean indexed(Session session, Names names, Table table, List<String> columns)
      throws SQLException {
    return !session
        .rows(
            """
            SELECT 1 FROM pg_catalog.pg_index i
            WHERE i.indrelid = to_regclass(?) AND i.indisvalid AND i.indpred IS NULL AND i.indnkeyatts >= ?
              AND (SELECT array_agg(a.attname::text ORDER BY a.attname) FROM pg_catalog.pg_attribute a
                WHERE a.attrelid = i.indrelid AND a.attnum = ANY ((i.indkey::int2[])[0:? - 1]))
                = (SELECT array_agg(w ORDER BY w) FROM unnest(?::text[]) w)""",
            row -> row.getInt(1),
            regclass(names, table),
            columns.size(),
            columns.size(),
            columns.toArray(String[]::new))
        .isEmpty();
  }

  private static String definition(Names names, Effect.ForeignKeyPresent wanted) {
    return "FOREIGN KEY (%s) REFERENCES %s (%s)%s%s%s"
        .formatted(
            Identifier.quote(wanted.columns()),
            names.of(wanted.references()),
            Identifier.quote(wanted.referencedColumns()),
            clause(" ON DELETE ", wanted.onDelete()),
            clause(" ON UPDATE ", wanted.onUpdate()),
            wanted.deferrable() ? " DEFERRABLE INITIALLY DEFERRED" : "");
  }

  static String clause(String event, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : event + action.name().replace('_', ' ');
  }

  /** The action as the catalogue has it. */
  private static String code(ReferentialAction action) {
    return switch (action) {
      case NO_ACTION -> "a";
      case RESTRICT -> "r";
      case CASCADE -> "c";
      case SET_NULL -> "n";
      case SET_DEFAULT -> "d";
    };
  }

  private static String regclass(Names names, Table table) {
    return PostgresDatabase.regclass(names, table.schema(), table.name());
  }
}
