package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue.CopiedIndexes;
import io.concertina.runtime.database.Catalogue.Observation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Indexes of PostgreSQL: their shapes, leftovers of concurrent builds, copies for another column.
 */
final class PostgresIndexes {

  /**
   * An index.
   *
   * @param shape everything but the name and the table, with each column as {@code name modifiers}
   * @param columns the key's columns
   * @param used every column it depends on, those in expressions and conditions included
   * @param copyable whether it is made of plain columns only
   * @param attached whether it is part of an index of the table that this one is a partition of
   */
  record Index(
      String name,
      boolean valid,
      boolean unique,
      String shape,
      List<String> columns,
      List<String> used,
      boolean copyable,
      boolean attached) {

    boolean uses(String column) {
      return used.contains(column);
    }
  }

  private PostgresIndexes() {}

  static Observation observe(Session session, Names names, Effect.IndexPresent wanted)
      throws SQLException {
    String expected =
        (wanted.unique() ? "unique " : "") + "index " + wanted.name() + " on " + wanted.columns();
    Optional<Index> found =
        all(session, names, wanted.table()).stream()
            .filter(i -> i.name().equals(wanted.name()))
            .findFirst();
    if (found.isEmpty()) {
      return exists(session, names, wanted.table(), wanted.name())
          ? new Observation(
              Observation.State.DIFFERENT, expected, "a relation of that name on another table")
          : new Observation(Observation.State.ABSENT, expected, "no such index");
    }
    Index index = found.get();
    boolean same =
        index.unique() == wanted.unique()
            && index.shape().equals("USING btree (" + Identifier.quote(wanted.columns()) + ")");
    if (!index.valid() && (same || isLeftover(session, names, wanted.table()))) {
      return new Observation(Observation.State.ABSENT, expected, "it is invalid");
    }
    return new Observation(
        same ? Observation.State.PRESENT : Observation.State.DIFFERENT,
        expected,
        (index.unique() ? "unique " : "") + "index " + index.name() + " " + index.shape());
  }

  /** Compares what PostgreSQL has made of both texts. */
  static Observation observe(Session session, Names names, Effect.IndexOfShape wanted)
      throws SQLException {
    String shape = names.resolve(wanted.shape().postgres().get(0));
    String expected = (wanted.unique() ? "unique " : "") + "index " + wanted.name() + " " + shape;
    String regclass = PostgresDatabase.regclass(names, wanted.table().schema(), wanted.name());
    Optional<Index> found =
        all(session, names, wanted.table()).stream()
            .filter(i -> i.name().equals(wanted.name()))
            .findFirst();
    if (found.isEmpty()) {
      return exists(session, names, wanted.table(), wanted.name())
          ? new Observation(
              Observation.State.DIFFERENT, expected, "a relation of that name on another table")
          : new Observation(Observation.State.ABSENT, expected, "no such index");
    } else if (!found.get().valid() && isLeftover(session, names, wanted.table())) {
      return new Observation(Observation.State.ABSENT, expected, "it is invalid");
    }
    String live = definition(session, regclass);
    Optional<String> like =
        PostgresLike.tried(
            session,
            names,
            wanted.table(),
            "",
            () -> {
              session.execute(
                  "CREATE INDEX concertina_like_index ON " + PostgresLike.TABLE + " " + shape);
              return Optional.of(definition(session, "pg_temp.concertina_like_index"));
            });
    boolean same =
        found.get().unique() == wanted.unique() && (like.isEmpty() || like.get().equals(live));
    if (!found.get().valid() && same) {
      return new Observation(Observation.State.ABSENT, expected, "it is invalid");
    }
    return new Observation(
        same ? Observation.State.PRESENT : Observation.State.DIFFERENT,
        expected,
        (found.get().unique() ? "unique " : "") + "index " + wanted.name() + " " + live);
  }

  /**
   * PostgreSQL's own words for the key and the condition, of an index on an empty table of the same
   * columns: rows that it would refuse are those that are alike in the key, by its collations.
   */
  static Optional<String> duplicates(
      Session session, Names names, Effect.IndexOfShape wanted, int limit) throws SQLException {
    String shape = names.resolve(wanted.shape().postgres().get(0));
    return PostgresLike.tried(
        session,
        names,
        wanted.table(),
        "",
        () -> {
          session.execute(
              "CREATE INDEX concertina_like_index ON " + PostgresLike.TABLE + " " + shape);
          // A NULL is unlike any other, unless the index says NULLS NOT DISTINCT (PostgreSQL 15).
          return session
              .rows(
                  """
                  SELECT string_agg(k.text || k.collated, ', ' ORDER BY k.n), coalesce(pg_get_expr(i.indpred, i.indrelid), 'TRUE'),
                    CASE WHEN (to_jsonb(i) ->> 'indnullsnotdistinct')::boolean THEN 'TRUE' ELSE string_agg('(' || k.text || ') IS NOT NULL', ' AND ' ORDER BY k.n) END
                  FROM pg_catalog.pg_index i
                  CROSS JOIN LATERAL (SELECT g.n, pg_get_indexdef(i.indexrelid, g.n, false), coalesce((SELECT ' COLLATE ' || quote_ident(s.nspname) || '.' || quote_ident(l.collname)
                      FROM pg_catalog.pg_collation l JOIN pg_catalog.pg_namespace s ON s.oid = l.collnamespace WHERE l.oid = i.indcollation[g.n - 1]), '')
                    FROM generate_series(1, i.indnkeyatts) AS g (n)) AS k (n, text, collated)
                  WHERE i.indexrelid = 'pg_temp.concertina_like_index'::regclass GROUP BY i.indexrelid, i.indpred, i.indrelid, i.*""",
                  row ->
                      "SELECT count(*) OVER (), d.* FROM (SELECT count(*) AS concertina_n, %1$s FROM %2$s WHERE (%3$s) AND (%4$s) GROUP BY %1$s HAVING count(*) > 1) AS d ORDER BY 2 DESC LIMIT %5$s"
                          .formatted(
                              row.getString(1),
                              names.of(wanted.table()),
                              row.getString(2),
                              row.getString(3),
                              limit))
              .stream()
              .findFirst();
        });
  }

  /** Whether what is invalid is built anew, whatever its shape: not what partitions attach to. */
  private static boolean isLeftover(Session session, Names names, Table table) throws SQLException {
    return !PostgresPartitions.has(
        session, PostgresDatabase.regclass(names, table.schema(), table.name()));
  }

  /** What follows the table's name in the statement that would make the index again. */
  private static String definition(Session session, String regclass) throws SQLException {
    return session
        .rows(
            """
            SELECT substr(d.text, strpos(d.text, '.' || quote_ident(t.relname) || ' USING ') + length(quote_ident(t.relname)) + 2)
            FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
            CROSS JOIN LATERAL pg_get_indexdef(i.indexrelid) AS d (text) WHERE i.indexrelid = to_regclass(?)""",
            row -> row.getString(1),
            regclass)
        .get(0);
  }

  static boolean exists(Session session, Names names, Table table, String name)
      throws SQLException {
    return !session
        .rows(
            "SELECT 1 WHERE to_regclass(?) IS NOT NULL",
            row -> row.getInt(1),
            PostgresDatabase.regclass(names, table.schema(), name))
        .isEmpty();
  }

  /**
   * Drops an invalid index, unless a backend is still building it: an orphan of a dead client goes
   * on, and the index becomes valid when it ends.
   */
  static void clearInvalid(Session session, Names names, Table table, String name)
      throws SQLException {
    String regclass = PostgresDatabase.regclass(names, table.schema(), name);
    boolean invalid =
        !session
            .rows(
                "SELECT 1 FROM pg_catalog.pg_index WHERE indexrelid = to_regclass(?) AND NOT indisvalid",
                row -> row.getInt(1),
                regclass)
            .isEmpty();
    if (!invalid) {
      return;
    }
    boolean building =
        !session
            .rows(
                "SELECT pid FROM pg_catalog.pg_stat_progress_create_index WHERE index_relid = to_regclass(?)",
                row -> row.getInt(1),
                regclass)
            .isEmpty();
    if (building) {
      throw new SQLException("another session is still building index " + name, "55P03");
    }
    session.execute("DROP INDEX CONCURRENTLY IF EXISTS " + regclass);
  }

  static CopiedIndexes copy(
      Session session, Names names, Operation.CopyIndexes copy, boolean dryRun)
      throws SQLException {
    List<Index> all = all(session, names, copy.table());
    List<String> built = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (Index index : all) {
      if (!index.uses(copy.from())) {
        continue;
      }
      if (!index.copyable()) {
        leftOut.add(index.name() + ": has an expression or a condition");
        continue;
      }
      String shape = forColumn(index, copy.from(), copy.to());
      if (all.stream()
          .anyMatch(i -> i.valid() && i.shape().equals(shape) && i.unique() == index.unique())) {
        continue;
      }
      String name = copyName(copy.table(), shape, index.unique());
      String sql =
          "CREATE %sINDEX CONCURRENTLY %s ON %s %s"
              .formatted(
                  index.unique() ? "UNIQUE " : "",
                  Identifier.quote(name),
                  names.of(copy.table()),
                  shape);
      if (!dryRun) {
        clearInvalid(session, names, copy.table(), name);
        session.execute(sql);
      }
      built.add(sql);
    }
    return new CopiedIndexes(built, leftOut);
  }

  /**
   * Renames that give indexes of the column that stays the names which a person gave to their twins
   * on the copy.
   */
  static List<String> takeNames(
      Session session, Names names, Table table, String copy, String original) throws SQLException {
    List<String> renames = new ArrayList<>();
    for (Table part : PostgresPartitions.tree(session, names, table)) {
      renames.addAll(takeOwnNames(session, names, part, copy, original));
    }
    return renames;
  }

  private static List<String> takeOwnNames(
      Session session, Names names, Table table, String copy, String original) throws SQLException {
    List<Index> all = all(session, names, table);
    List<String> renames = new ArrayList<>();
    for (Index index : all) {
      if (!index.uses(copy) || index.name().startsWith("concertina_")) {
        continue;
      }
      if (!index.copyable() && !index.attached()) {
        throw new SQLException(
            "index %s on the temporary copy %s.%s has an expression or a condition and would be lost with it; drop it, or move it to the other column of the pair first"
                .formatted(index.name(), table, copy),
            "2BP01");
      }
      String shape = forColumn(index, copy, original);
      for (Index twin : all) {
        String rename =
            "ALTER INDEX "
                + PostgresDatabase.regclass(names, table.schema(), twin.name())
                + " RENAME TO ";
        if (twin.name().startsWith("concertina_")
            && twin.shape().equals(shape)
            && twin.unique() == index.unique()
            && twin.attached() == index.attached()
            && renames.stream().noneMatch(other -> other.startsWith(rename))) {
          renames.add(rename + Identifier.quote(index.name()));
          break;
        }
      }
    }
    return renames;
  }

  /** Indexes of a copy that only a person can move to the other column of the pair. */
  static List<String> immovable(Session session, Names names, Table table, String copy)
      throws SQLException {
    List<String> immovable = new ArrayList<>();
    for (Table part : PostgresPartitions.tree(session, names, table)) {
      for (Index index : all(session, names, part)) {
        boolean own = !index.name().startsWith("concertina_") && !index.attached();
        if (index.uses(copy) && own && !index.copyable()) {
          immovable.add(index.name());
        }
      }
    }
    return immovable;
  }

  static String forColumn(Index index, String from, String to) {
    return index.shape().replace(Identifier.quote(from), Identifier.quote(to));
  }

  static String copyName(Table table, String shape, boolean unique) {
    return "concertina_" + Hash.of(table + "|" + unique + "|" + shape);
  }

  /** Shapes are put together from the catalogue's parts; the names in them are always quoted. */
  static List<Index> all(Session session, Names names, Table table) throws SQLException {
    return session.rows(
        """
        SELECT c.relname, i.indisvalid, i.indisunique,
          'USING ' || am.amname || ' (' || (
            SELECT string_agg(
              '"' || replace(a.attname, '"', '""') || '"'
              || CASE WHEN i.indcollation[k.n - 1] NOT IN (0, a.attcollation) THEN ' COLLATE ' || (SELECT quote_ident(n.nspname) || '.' || quote_ident(l.collname) FROM pg_catalog.pg_collation l JOIN pg_catalog.pg_namespace n ON n.oid = l.collnamespace WHERE l.oid = i.indcollation[k.n - 1]) ELSE '' END
              || CASE WHEN NOT o.opcdefault THEN ' ' || quote_ident(on2.nspname) || '.' || quote_ident(o.opcname) ELSE '' END
              || CASE WHEN i.indoption[k.n - 1] & 1 = 1 THEN ' DESC' ELSE '' END
              || CASE WHEN (i.indoption[k.n - 1] & 2 = 2) <> (i.indoption[k.n - 1] & 1 = 1) THEN CASE WHEN i.indoption[k.n - 1] & 2 = 2 THEN ' NULLS FIRST' ELSE ' NULLS LAST' END ELSE '' END,
              ', ' ORDER BY k.n)
            FROM generate_series(1, i.indnkeyatts) AS k(n)
            JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k.n - 1]
            JOIN pg_catalog.pg_opclass o ON o.oid = i.indclass[k.n - 1]
            JOIN pg_catalog.pg_namespace on2 ON on2.oid = o.opcnamespace)
          || ')' || coalesce(' INCLUDE (' || (
            SELECT string_agg('"' || replace(a.attname, '"', '""') || '"', ', ' ORDER BY k.n)
            FROM generate_series(i.indnkeyatts + 1, i.indnatts) AS k(n)
            JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k.n - 1]) || ')', ''),
          (SELECT coalesce(array_agg(a.attname::text ORDER BY k.n), '{}') FROM generate_series(1, i.indnkeyatts) AS k(n)
            JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k.n - 1]),
          i.indexprs IS NULL AND i.indpred IS NULL AND NOT i.indisexclusion,
          pg_get_indexdef(i.indexrelid),
          (SELECT coalesce(array_agg(DISTINCT a.attname::text), '{}') FROM pg_catalog.pg_attribute a
            WHERE a.attrelid = i.indrelid AND (a.attnum = ANY (i.indkey) OR EXISTS (
              SELECT 1 FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = i.indexrelid
              AND d.refobjid = i.indrelid AND d.refobjsubid = a.attnum))),
          c.relispartition
        FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid JOIN pg_catalog.pg_am am ON am.oid = c.relam
        WHERE i.indrelid = to_regclass(?) ORDER BY c.relname""",
        row -> {
          boolean copyable = row.getBoolean(6);
          return new Index(
              row.getString(1),
              row.getBoolean(2),
              row.getBoolean(3),
              copyable ? row.getString(4) : row.getString(7),
              List.of((String[]) row.getArray(5).getArray()),
              List.of((String[]) row.getArray(8).getArray()),
              copyable,
              row.getBoolean(9));
        },
        PostgresDatabase.regclass(names, table.schema(), table.name()));
  }
}
