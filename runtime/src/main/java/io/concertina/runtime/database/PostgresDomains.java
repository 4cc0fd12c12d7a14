package io.concertina.runtime.database;

import io.concertina.migration.Sql;
import io.concertina.migration.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns of a domain that checks its values. PostgreSQL checks a new column's NULL in every row,
 * and writes all of the table anew for it while nobody may read or write; of a domain that takes no
 * NULL the rows refuse the column. An INSERT that leaves such a column out fails before any trigger
 * is asked.
 */
final class PostgresDomains implements Surroundings.Check {

  private final Session session;
  private final Names names;

  PostgresDomains(Session session, Names names) {
    this.session = session;
    this.names = names;
  }

  /**
   * A domain that checks its values.
   *
   * @param name for a person and for statements
   * @param base the type that it is of in the end
   * @param checks what it checks, itself or as the domain that it is of
   * @param drops the statements that would take its checks off
   */
  private record Domain(String name, String base, String checks, String drops) {}

  @Override
  public List<Obstacle> of(Surroundings.Direction direction, Touch touch) throws SQLException {
    if (touch.act() == Touch.Act.LOOSEN || touch.act() == Touch.Act.SYNC) {
      List<Obstacle> found = new ArrayList<>();
      for (String column : touch.columns()) {
        found.addAll(left(touch.table(), column));
      }
      return found;
    } else if (touch.act() != Touch.Act.ADD_COLUMN || touch.type().isEmpty()) {
      return List.of();
    }
    Touch.Type type = touch.type().get();
    String column = touch.columns().get(0);
    Optional<Domain> domain = domain(type);
    if (domain.isEmpty() || has(touch.table(), column)) {
      return List.of();
    }
    String what =
        "domain %s of %s.%s (%s)"
            .formatted(domain.get().name(), touch.table(), column, domain.get().checks());
    if (!type.defaulted() && !takesNull(domain.get())) {
      return List.of(
          new Obstacle(
              touch.table(),
              what + " takes no NULL, which a new column holds until it is filled",
              next(type, domain.get())));
    }
    return hasRows(touch.table())
        ? List.of(
            new Obstacle(
                touch.table(),
                what
                    + " is checked in every row when the column is added: PostgreSQL writes the"
                    + " whole table anew for it while nobody may read or write it",
                next(type, domain.get())))
        : List.of();
  }

  private static String next(Touch.Type type, Domain domain) {
    return (type.like().isEmpty()
                ? "declare the type %s, and the check of the domain by @AddCheck"
                : "give the column that is copied the type %s first, by @AlterType, and the check of the"
                    + " domain by @AddCheck")
            .formatted(domain.base())
        + "; or take the checks off the domain before, and add them again after: "
        + domain.drops();
  }

  /** A column that writers leave out while both shapes live. */
  private List<Obstacle> left(Table table, String column) throws SQLException {
    Optional<Domain> domain = domain(new Touch.Type(Sql.NONE, table, column, false));
    if (domain.isEmpty() || takesNull(domain.get()) || defaulted(table, column)) {
      return List.of();
    }
    return List.of(
        new Obstacle(
            table,
            "domain %s of %s.%s (%s) takes no NULL: every INSERT that leaves the column out would fail"
                .formatted(domain.get().name(), table, column, domain.get().checks()),
            "give the column the type %s first, by @AlterType; or take the checks off the domain: %s"
                .formatted(domain.get().base(), domain.get().drops())));
  }

  /** Whether the domain of a column, or one that it is of, says NOT NULL and no default helps. */
  static boolean refusesNull(Session session, String regclass, String column) throws SQLException {
    return !session
        .rows(
            """
            WITH RECURSIVE d AS (
              SELECT t.typbasetype, t.typtype, t.typnotnull FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
              WHERE a.attrelid = pg_catalog.to_regclass(?) AND a.attname = ? AND NOT a.atthasdef AND t.typtype = 'd' AND t.typdefault IS NULL
              UNION ALL SELECT t.typbasetype, t.typtype, t.typnotnull FROM d JOIN pg_catalog.pg_type t ON t.oid = d.typbasetype WHERE t.typtype = 'd')
            SELECT 1 FROM d WHERE typnotnull""",
            row -> row.getInt(1),
            regclass,
            column)
        .isEmpty();
  }

  private boolean has(Table table, String column) throws SQLException {
    return !session
        .rows(
            "SELECT 1 FROM pg_catalog.pg_attribute WHERE attrelid = pg_catalog.to_regclass(?) AND"
                + " attname = ? AND NOT attisdropped",
            row -> row.getInt(1),
            names.of(table),
            column)
        .isEmpty();
  }

  private boolean defaulted(Table table, String column) throws SQLException {
    return !session
        .rows(
            """
            SELECT 1 FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            WHERE a.attrelid = pg_catalog.to_regclass(?) AND a.attname = ? AND (a.atthasdef OR t.typdefault IS NOT NULL)""",
            row -> row.getInt(1),
            names.of(table),
            column)
        .isEmpty();
  }

  /** The domain, where it checks anything. */
  private Optional<Domain> domain(Touch.Type type) throws SQLException {
    boolean named = type.like().isEmpty();
    if (named && type.name().postgres().isEmpty()) {
      return Optional.empty();
    }
    String asked =
        named
            ? "SELECT pg_catalog.to_regtype(?)::oid, ?::text"
            : "SELECT atttypid, attname::text FROM pg_catalog.pg_attribute WHERE attrelid ="
                + " pg_catalog.to_regclass(?) AND attname = ? AND NOT attisdropped";
    return session
        .rows(
            """
            WITH RECURSIVE asked (oid, name) AS (%s), d AS (
              SELECT t.oid, t.oid AS root, t.typbasetype, t.typtypmod, t.typnotnull FROM pg_catalog.pg_type t JOIN asked ON asked.oid = t.oid WHERE t.typtype = 'd'
              UNION ALL SELECT t.oid, d.root, t.typbasetype, t.typtypmod, t.typnotnull FROM d JOIN pg_catalog.pg_type t ON t.oid = d.typbasetype WHERE t.typtype = 'd'),
            c AS (SELECT pg_catalog.pg_get_constraintdef(n.oid) AS text, pg_catalog.format('ALTER DOMAIN %%s DROP CONSTRAINT %%I', d.oid::pg_catalog.regtype, n.conname) AS off
                FROM d JOIN pg_catalog.pg_constraint n ON n.contypid = d.oid AND n.contype = 'c'
              UNION ALL SELECT 'NOT NULL', pg_catalog.format('ALTER DOMAIN %%s DROP NOT NULL', d.oid::pg_catalog.regtype) FROM d WHERE d.typnotnull)
            SELECT pg_catalog.format_type(d.root, NULL), pg_catalog.format_type(d.typbasetype, d.typtypmod),
              (SELECT pg_catalog.string_agg(DISTINCT c.text, ', ') FROM c), (SELECT pg_catalog.string_agg(DISTINCT c.off, '; ') FROM c)
            FROM d WHERE EXISTS (SELECT 1 FROM c) AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_type b WHERE b.oid = d.typbasetype AND b.typtype = 'd')"""
                .formatted(asked),
            row ->
                new Domain(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
            named ? names.resolve(type.name().postgres().get(0)) : names.of(type.of()),
            named ? "" : type.like())
        .stream()
        .findFirst();
  }

  private boolean takesNull(Domain domain) throws SQLException {
    try {
      session.rows("SELECT CAST(NULL AS " + domain.name() + ")", row -> row.getString(1));
      return true;
    } catch (SQLException e) {
      if (String.valueOf(e.getSQLState()).startsWith("23")) {
        return false;
      }
      throw e;
    }
  }

  /** Where rows may be hidden from this role, the size of the table tells. */
  private boolean hasRows(Table table) throws SQLException {
    List<Boolean> size =
        session.rows(
            """
            SELECT pg_catalog.row_security_active(c.oid) AND pg_catalog.pg_table_size(c.oid) > 0
            FROM pg_catalog.pg_class c WHERE c.oid = pg_catalog.to_regclass(?) AND c.relkind IN ('r', 'p')""",
            row -> row.getBoolean(1),
            names.of(table));
    if (size.isEmpty() || size.get(0)) {
      return !size.isEmpty();
    }
    return !session
        .rows("SELECT 1 FROM " + names.of(table) + " LIMIT 1", row -> row.getInt(1))
        .isEmpty();
  }
}
