package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.migration.Identifier;
import io.concertina.migration.Table;
import io.concertina.runtime.database.Catalogue.ColumnShape;
import io.concertina.runtime.database.Catalogue.Observation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes of a column's type. Which of them leave the table and its indexes as they are depends on
 * the live types, collations, operator classes and index expressions; PostgreSQL itself is asked,
 * on an empty table of the same shape.
 */
final class PostgresColumnTypes {

  /** The table and its indexes, by name, with the files that they are in. */
  private static final String FILES =
      """
      SELECT c.relname, pg_relation_filenode(c.oid) FROM pg_catalog.pg_class c
      WHERE c.oid = to_regclass(?) OR c.oid IN (SELECT indexrelid FROM pg_catalog.pg_index WHERE indrelid = to_regclass(?))""";

  private static final Pattern CHANGE =
      Pattern.compile("ALTER TABLE .* ALTER COLUMN \"((?:[^\"]|\"\")+)\" TYPE (?!.* COLLATE ).+");

  /** A column that is added beside another one, whose collation it is to have. */
  private static final Pattern BESIDE =
      Pattern.compile("(ALTER TABLE .* ADD COLUMN .+) /\\* beside \"((?:[^\"]|\"\")+)\" \\*/");

  /** Types of which two values that are equal are written the same. */
  private static final List<String> EXACT =
      List.of(
          "smallint",
          "integer",
          "bigint",
          "money",
          "boolean",
          "text",
          "varchar",
          "name",
          "bytea",
          "bit",
          "varbit",
          "uuid",
          "date",
          "time",
          "timetz",
          "timestamp",
          "timestamptz",
          "inet",
          "cidr",
          "macaddr",
          "macaddr8");

  private PostgresColumnTypes() {}

  /** ALTER TYPE sets storage and compression to those of the type. */
  static List<String> kept(Session session, Names names, Effect.ColumnType change)
      throws SQLException {
    if (change.type().postgres().isEmpty()) {
      return List.of();
    }
    return session.rows(
        """
        SELECT pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I SET STORAGE %s', a.attrelid::pg_catalog.regclass, a.attname,
          CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END)
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid JOIN pg_catalog.pg_type n ON n.oid = pg_catalog.to_regtype(?)
        WHERE a.attrelid = pg_catalog.to_regclass(?) AND a.attname = ? AND a.attstorage <> t.typstorage AND n.typstorage <> 'p'
        UNION ALL
        SELECT pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I SET COMPRESSION %s', a.attrelid::pg_catalog.regclass, a.attname,
          CASE a.attcompression WHEN 'l' THEN 'lz4' ELSE 'pglz' END)
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type n ON n.oid = pg_catalog.to_regtype(?)
        WHERE a.attrelid = pg_catalog.to_regclass(?) AND a.attname = ? AND a.attcompression <> '' AND n.typstorage <> 'p'""",
        row -> row.getString(1),
        names.resolve(change.type().postgres().get(0)),
        regclass(names, change.table()),
        change.column(),
        names.resolve(change.type().postgres().get(0)),
        regclass(names, change.table()),
        change.column());
  }

  /**
   * Without a word on it, a column that takes another type loses its collation to that of the type.
   */
  static String collated(Session session, Names names, Table table, String statement)
      throws SQLException {
    Matcher beside = BESIDE.matcher(statement);
    if (beside.matches()) {
      return beside.group(1)
          + collation(session, names, table, beside.group(2).replace("\"\"", "\""));
    }
    Matcher change = CHANGE.matcher(statement);
    return change.matches()
        ? statement + collation(session, names, table, change.group(1).replace("\"\"", "\""))
        : statement;
  }

  /** What a type lacks to have the collation of a column; nothing where that is the type's own. */
  static String collation(Session session, Names names, Table table, String column)
      throws SQLException {
    return session
        .rows(
            """
            SELECT ' COLLATE ' || quote_ident(n.nspname) || '.' || quote_ident(c.collname) FROM pg_catalog.pg_attribute a
            JOIN pg_catalog.pg_type t ON t.oid = a.atttypid AND t.typcollation <> a.attcollation
            JOIN pg_catalog.pg_collation c ON c.oid = a.attcollation JOIN pg_catalog.pg_namespace n ON n.oid = c.collnamespace
            WHERE a.attrelid = to_regclass(?) AND a.attname = ? AND NOT a.attisdropped""",
            row -> row.getString(1),
            regclass(names, table),
            column)
        .stream()
        .findFirst()
        .orElse("");
  }

  /** Of a domain, the type that it is of counts. */
  static Observation exact(Session session, String regclass, Effect.Exact wanted)
      throws SQLException {
    List<String> found =
        session.rows(
            """
            SELECT CASE WHEN NOT coalesce(c.collisdeterministic, true)
                THEN 'its collation ' || quote_ident(c.collname) || ', by which values may be equal that are not the same'
              WHEN b.typtype <> 'e' AND NOT (b.oid = ANY (?::regtype[]) OR (b.oid IN ('numeric'::regtype, 'bpchar'::regtype) AND greatest(a.atttypmod, t.typtypmod) >= 0))
                THEN 'its type ' || format_type(a.atttypid, a.atttypmod) || ', of which values may be equal that are not the same'
              WHEN (SELECT k.relrowsecurity FROM pg_catalog.pg_class k WHERE k.oid = a.attrelid)
                THEN 'the row security of its table: whoever changes a value may not see all rows that have it'
              ELSE '' END
            FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            JOIN pg_catalog.pg_type b ON b.oid = CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END
            LEFT JOIN pg_catalog.pg_collation c ON c.oid = a.attcollation
            WHERE a.attrelid = to_regclass(?) AND a.attname = ? AND NOT a.attisdropped""",
            row -> row.getString(1),
            EXACT.toArray(String[]::new),
            regclass,
            wanted.column());
    String expected =
        wanted.table() + "." + wanted.column() + ", whose values are the same where they are equal";
    if (found.isEmpty()) {
      return new Observation(Observation.State.ABSENT, expected, "no such column");
    }
    return new Observation(
        found.get(0).isEmpty() ? Observation.State.PRESENT : Observation.State.DIFFERENT,
        expected,
        found.get(0));
  }

  static Observation observe(
      Session session, Names names, Effect.ColumnType effect, Optional<ColumnShape> found)
      throws SQLException {
    String column = effect.table() + "." + effect.column() + " ";
    String type = effect.type().postgres().get(0);
    String was = effect.was().postgres().get(0);
    if (found.isEmpty()) {
      return new Observation(Observation.State.DIFFERENT, column + type, "no such column");
    }
    String live = found.get().type();
    if (isNamed(session, names, effect.table(), live, type)) {
      return new Observation(Observation.State.PRESENT, column + type, column + live);
    }
    boolean known =
        isNamed(session, names, effect.table(), live, was)
            || (!effect.rewrites()
                && rewritten(session, names, effect).filter(List::isEmpty).isPresent());
    return new Observation(
        known ? Observation.State.ABSENT : Observation.State.DIFFERENT,
        column + type + (effect.rewrites() ? " or " : ", made in place of ") + was,
        column + live);
  }

  /**
   * Whether the name is one of the live type. Where its spelling does not tell, PostgreSQL does: a
   * type may be found by the search_path, or be quoted for nothing.
   */
  static boolean isNamed(Session session, Names names, Table table, String live, String name)
      throws SQLException {
    return TypeName.canonical(live).equals(TypeName.canonical(name))
        || spelled(session, names, table, names.resolve(name))
            .filter(spelled -> TypeName.canonical(live).equals(TypeName.canonical(spelled)))
            .isPresent();
  }

  /** The type as the catalogue spells it; empty where there is no such type. */
  private static Optional<String> spelled(Session session, Names names, Table table, String name)
      throws SQLException {
    return PostgresLike.understood(
        session,
        names,
        table,
        "ADD COLUMN concertina_type " + name,
        () ->
            session
                .rows(
                    "SELECT format_type(atttypid, atttypmod) FROM pg_catalog.pg_attribute WHERE"
                        + " attrelid = to_regclass(?) AND attname = 'concertina_type'",
                    row -> row.getString(1),
                    PostgresLike.TABLE)
                .stream()
                .findFirst());
  }

  /** What has to go first, so that the change is allowed and short. */
  static List<String> obstacles(
      Session session, Names names, Effect.ColumnType effect, List<String> dependents)
      throws SQLException {
    List<String> obstacles = fixed(session, names, effect);
    for (String dependent : dependents) {
      boolean foreignKey = references(session, names, effect).contains(dependent);
      boolean check = dependent.startsWith("constraint ");
      if (!foreignKey && !(check && effect.rewrites())) {
        obstacles.add(dependent.replaceFirst("^rule _RETURN on ", ""));
      }
    }
    if (obstacles.isEmpty() && !effect.rewrites()) {
      rewritten(session, names, effect).ifPresent(obstacles::addAll);
    }
    return obstacles;
  }

  /** What PostgreSQL does not let a column change its type for, whatever the types. */
  private static List<String> fixed(Session session, Names names, Effect.ColumnType effect)
      throws SQLException {
    return new ArrayList<>(
        session.rows(
            """
            SELECT 'table ' || i.inhparent::regclass || ', from which it is inherited'
            FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_inherits i ON i.inhrelid = a.attrelid
            JOIN pg_catalog.pg_attribute p ON p.attrelid = i.inhparent AND p.attname = a.attname
            WHERE a.attrelid = to_regclass(?) AND a.attname = ? AND a.attinhcount > 0
            UNION ALL
            SELECT 'the partition key of table ' || t.oid::regclass FROM (
              SELECT to_regclass(?)::oid AS oid UNION SELECT relid::oid FROM pg_catalog.pg_partition_tree(to_regclass(?))) t
            JOIN pg_catalog.pg_partitioned_table k ON k.partrelid = t.oid
            JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (k.partattrs)
            WHERE a.attname = ?
            ORDER BY 1""",
            row -> row.getString(1),
            regclass(names, effect.table()),
            effect.column(),
            regclass(names, effect.table()),
            regclass(names, effect.table()),
            effect.column()));
  }

  /** Foreign keys follow the column without a look at a row. */
  private static List<String> references(Session session, Names names, Effect.ColumnType effect)
      throws SQLException {
    return session.rows(
        """
        SELECT pg_catalog.pg_describe_object('pg_catalog.pg_constraint'::regclass, oid, 0)
        FROM pg_catalog.pg_constraint WHERE contype = 'f' AND to_regclass(?) IN (conrelid, confrelid)""",
        row -> row.getString(1),
        regclass(names, effect.table()));
  }

  /**
   * The table and the indexes that the change would write anew; nothing where no table can be made
   * to try it on.
   */
  private static Optional<List<String>> rewritten(
      Session session, Names names, Effect.ColumnType effect) throws SQLException {
    return PostgresLike.tried(
        session,
        names,
        effect.table(),
        " INCLUDING INDEXES",
        () -> {
          Map<String, String> before = files(session);
          session.execute(
              "ALTER TABLE %s ALTER COLUMN %s TYPE %s"
                  .formatted(
                      PostgresLike.TABLE,
                      Identifier.quote(effect.column()),
                      effect.type().postgres().get(0)
                          + collation(session, names, effect.table(), effect.column())));
          List<String> rewritten = new ArrayList<>();
          files(session)
              .forEach(
                  (name, file) -> {
                    if (!file.equals(before.get(name))) {
                      rewritten.add(
                          name.equals("concertina_like")
                              ? "the table itself, which would be written anew"
                              : "an index like " + name + ", which would be built anew");
                    }
                  });
          return Optional.of(rewritten);
        });
  }

  /**
   * Whether a statement writes every row of its table anew: PostgreSQL decides that by the types
   * and defaults alone, of an empty table as well.
   */
  static Optional<Boolean> rewrites(Session session, Names names, Table table, String statement)
      throws SQLException {
    String alter = "ALTER TABLE " + names.of(table) + " ";
    if (!statement.startsWith(alter)) {
      return Optional.empty();
    }
    return PostgresLike.tried(
        session,
        names,
        table,
        "",
        () -> {
          Map<String, String> before = files(session);
          session.execute(
              "ALTER TABLE " + PostgresLike.TABLE + " " + statement.substring(alter.length()));
          return Optional.of(!files(session).equals(before));
        });
  }

  private static Map<String, String> files(Session session) throws SQLException {
    Map<String, String> files = new TreeMap<>();
    session.rows(
        FILES,
        row -> files.put(row.getString(1), String.valueOf(row.getString(2))),
        PostgresLike.TABLE,
        PostgresLike.TABLE);
    return files;
  }

  private static String regclass(Names names, Table table) {
    return PostgresDatabase.regclass(names, table.schema(), table.name());
  }
}
