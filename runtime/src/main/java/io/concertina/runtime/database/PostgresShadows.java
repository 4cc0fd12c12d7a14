package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.runtime.database.Catalogue.ShadowStep;
import io.concertina.runtime.database.PostgresParts.Kind;
import io.concertina.runtime.database.PostgresParts.Part;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a column of another type in the place of one, with all that hangs on it: what takes long is
 * built beforehand beside writers, what is catalogue-only goes with the swap.
 */
final class PostgresShadows {

  /** What the column is called for the time of one transaction. */
  private static final String WAS = Identifier.quote("concertina_was");

  private final Session session;
  private final Names names;
  private final Operation.Shadow shadow;
  private final String table;
  private final String regclass;
  private final PostgresParts parts;

  PostgresShadows(Session session, Names names, Operation.Shadow shadow) {
    this.session = session;
    this.names = names;
    this.shadow = shadow;
    this.table = names.of(shadow.table());
    this.regclass =
        PostgresDatabase.regclass(names, shadow.table().schema(), shadow.table().name());
    this.parts = new PostgresParts(session, names, shadow);
  }

  boolean swapped() throws SQLException {
    return typeOf(shadow.shadow()).isEmpty() && has(shadow.column(), shadow.type());
  }

  private Optional<String> typeOf(String column) throws SQLException {
    return session
        .rows(
            """
            SELECT format_type(atttypid, atttypmod) FROM pg_catalog.pg_attribute
            WHERE attrelid = to_regclass(?) AND attname = ? AND NOT attisdropped""",
            row -> row.getString(1),
            regclass,
            column)
        .stream()
        .findFirst();
  }

  private boolean has(String column, Sql type) throws SQLException {
    Optional<String> live = typeOf(column);
    return live.isPresent() && same(live.get(), type);
  }

  private boolean same(String type, Sql wanted) throws SQLException {
    return PostgresColumnTypes.isNamed(
        session, names, shadow.table(), type, wanted.postgres().get(0));
  }

  /** Drops what refers to the shadow from elsewhere first. */
  List<String> discard(List<String> unsync) throws SQLException {
    if (!has(shadow.shadow(), shadow.type())) {
      return List.of();
    }
    List<String> statements = new ArrayList<>(unsync.stream().map(names::resolve).toList());
    statements.addAll(
        session.rows(
            """
            SELECT format('ALTER TABLE %I.%I DROP CONSTRAINT %I', s.nspname, c.relname, n.conname)
            FROM pg_catalog.pg_constraint n JOIN pg_catalog.pg_class c ON c.oid = n.conrelid JOIN pg_catalog.pg_namespace s ON s.oid = c.relnamespace
            JOIN pg_catalog.pg_attribute a ON a.attrelid = n.confrelid AND a.attnum = ANY (n.confkey)
            WHERE n.contype = 'f' AND n.confrelid = to_regclass(?) AND a.attname = ? ORDER BY 1""",
            row -> row.getString(1), regclass, shadow.shadow()));
    statements.add(alter("DROP COLUMN " + Identifier.quote(shadow.shadow())));
    return statements;
  }

  /** Every statement can be repeated: what is there is left out. */
  Optional<ShadowStep> next() throws SQLException {
    if (typeOf(shadow.shadow()).isEmpty()) {
      return Optional.empty();
    }
    for (Part part : parts.all()) {
      if (shadow.phase() != Phase.CONTRACT && !part.lenient()) {
        continue;
      }
      String twin = part.twin(shadow.shadow());
      String name = Identifier.quote(twin);
      if (part.kind() == Kind.INDEX) {
        if (!built(twin)) {
          String text = text(part);
          boolean unique = part.text().startsWith("UNIQUE ");
          return Optional.of(
              new ShadowStep(
                  List.of(
                      "CREATE %sINDEX CONCURRENTLY %s ON %s %s"
                          .formatted(unique ? "UNIQUE " : "", name, table, text)),
                  twin));
        }
        continue;
      }
      List<Boolean> valid =
          session.rows(
              "SELECT convalidated FROM pg_catalog.pg_constraint WHERE conrelid = to_regclass(?) AND conname = ?",
              row -> row.getBoolean(1),
              part.table(),
              twin);
      String alter = "ALTER TABLE " + part.table() + " ";
      if (valid.isEmpty()) {
        String text = text(part);
        return Optional.of(
            new ShadowStep(
                List.of(
                    alter
                        + "ADD CONSTRAINT "
                        + name
                        + " "
                        + text
                        + (text.endsWith(" NOT VALID") || text.endsWith(" NOT ENFORCED")
                            ? ""
                            : " NOT VALID")),
                ""));
      } else if (!valid.get(0) && part.validated()) {
        return Optional.of(new ShadowStep(List.of(alter + "VALIDATE CONSTRAINT " + name), ""));
      }
    }
    return Optional.empty();
  }

  private boolean built(String index) throws SQLException {
    return !session
        .rows(
            "SELECT 1 FROM pg_catalog.pg_index WHERE indexrelid = to_regclass(?) AND indisvalid",
            row -> row.getInt(1),
            PostgresDatabase.regclass(names, shadow.table().schema(), index))
        .isEmpty();
  }

  private String text(Part part) throws SQLException {
    return parts.twinText(part).orElseThrow(() -> new SQLException(untaken(part), "0A000"));
  }

  private String untaken(Part part) {
    return "%s %s, which PostgreSQL does not take for %s: %s"
        .formatted(
            part.kind() == Kind.INDEX ? "index" : "constraint", part.name(), type(), part.text());
  }

  /** Looked for before anything is made. */
  List<String> obstacles() throws SQLException {
    List<String> obstacles = new ArrayList<>();
    if (swapped()) {
      return obstacles;
    }
    Optional<String> type = typeOf(shadow.column());
    if (type.isEmpty()) {
      return List.of("the column, which is not there");
    } else if (!same(type.get(), shadow.was())) {
      return List.of(
          "its type %s, which is not %s"
              .formatted(type.get(), names.resolve(shadow.was().postgres().get(0))));
    } else if (!parts.translates()) {
      return List.of("this role, which may not make a temporary table (GRANT TEMPORARY)");
    }
    PostgresHangings hangings = new PostgresHangings(session, regclass, shadow.column());
    obstacles.addAll(hangings.obstacles());
    obstacles.addAll(hangings.untaken(type()));
    for (Part part : parts.all()) {
      boolean refers = part.kind() == Kind.FOREIGN_KEY || part.kind() == Kind.REFERENCE;
      if (parts.twinText(part).isEmpty() || (refers && hangings.isEnum(type()))) {
        obstacles.add(untaken(part));
      }
    }
    return obstacles;
  }

  /** Those that refer to others first. */
  String concerned() throws SQLException {
    return String.join(
        ", ",
        session.rows(
            """
            SELECT t.name FROM (
              SELECT DISTINCT quote_ident(s.nspname) || '.' || quote_ident(c.relname) AS name, FALSE AS own, n.confrelid = a.attrelid AS refers
              FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_constraint n ON n.contype = 'f'
                AND ((n.conrelid = a.attrelid AND a.attnum = ANY (n.conkey)) OR (n.confrelid = a.attrelid AND a.attnum = ANY (n.confkey)))
              JOIN pg_catalog.pg_class c ON c.oid IN (n.conrelid, n.confrelid) JOIN pg_catalog.pg_namespace s ON s.oid = c.relnamespace
              WHERE a.attrelid = to_regclass(?) AND a.attname = ? AND c.oid <> a.attrelid
              UNION SELECT quote_ident(s.nspname) || '.' || quote_ident(c.relname), TRUE, FALSE
              FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace s ON s.oid = c.relnamespace WHERE c.oid = to_regclass(?)) t
            GROUP BY t.name ORDER BY bool_or(t.refers) DESC, bool_or(t.own) DESC, t.name""",
            row -> row.getString(1),
            regclass,
            shadow.column(),
            regclass));
  }

  /**
   * All of it is catalogue-only: a validated CHECK stands for the scan of SET NOT NULL, indexes are
   * there, foreign keys are validated. To be called with the table locked.
   */
  List<String> swap(List<String> unsync) throws SQLException {
    List<Part> all = parts.all();
    PostgresHangings hangings = new PostgresHangings(session, regclass, shadow.column());
    List<String> obstacles = hangings.obstacles();
    if (!obstacles.isEmpty()) {
      throw new SQLException(
          "these came meanwhile and would be lost: " + String.join("; ", obstacles), "2BP01");
    }
    String column = Identifier.quote(shadow.column());
    List<String> statements = new ArrayList<>(unsync.stream().map(names::resolve).toList());
    statements.addAll(leftovers(all));
    statements.add(alter("RENAME COLUMN " + column + " TO " + WAS));
    statements.add(alter("RENAME COLUMN " + Identifier.quote(shadow.shadow()) + " TO " + column));
    for (Part part : all) {
      if (part.kind() == Kind.NOT_NULL) {
        statements.addAll(notNull(part, column));
      } else if (part.kind() == Kind.SAME) {
        statements.add(alter("DROP CONSTRAINT " + Identifier.quote(part.twin(shadow.shadow()))));
      }
    }
    statements.addAll(hangings.moved(table, column, WAS, type()));
    for (Part part : all) {
      if (part.kind() == Kind.REFERENCE) {
        statements.add(
            "ALTER TABLE %s DROP CONSTRAINT %s"
                .formatted(part.table(), Identifier.quote(part.name())));
      }
    }
    statements.add(alter("DROP COLUMN " + WAS));
    for (Part part : all) {
      if (part.kind() != Kind.NOT_NULL && part.kind() != Kind.SAME) {
        statements.addAll(named(part));
      }
    }
    statements.addAll(hangings.again(table));
    return statements;
  }

  /** Twins of what is gone by now. */
  private List<String> leftovers(List<Part> all) throws SQLException {
    String[] twins = all.stream().map(part -> part.twin(shadow.shadow())).toArray(String[]::new);
    return session.rows(
        """
        SELECT format('DROP INDEX %I.%I', s.nspname, c.relname)
        FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid JOIN pg_catalog.pg_namespace s ON s.oid = c.relnamespace
        JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.refobjid = i.indrelid
        JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = d.refobjsubid
        WHERE i.indrelid = to_regclass(?) AND a.attname = ? AND c.relname <> ALL (?) AND c.relname ~ '^concertina_[0-9a-f]{12}$'
        UNION
        SELECT format('ALTER TABLE %I.%I DROP CONSTRAINT %I', s.nspname, c.relname, n.conname)
        FROM pg_catalog.pg_constraint n JOIN pg_catalog.pg_class c ON c.oid = n.conrelid JOIN pg_catalog.pg_namespace s ON s.oid = c.relnamespace
        JOIN pg_catalog.pg_attribute a ON a.attrelid = to_regclass(?) AND a.attname = ?
        WHERE n.contype IN ('c', 'f') AND n.conname <> ALL (?) AND n.conname ~ '^concertina_[0-9a-f]{12}$'
          AND ((n.conrelid = a.attrelid AND a.attnum = ANY (n.conkey)) OR (n.confrelid = a.attrelid AND a.attnum = ANY (n.confkey)))
        ORDER BY 1""",
        row -> row.getString(1),
        regclass,
        shadow.shadow(),
        twins,
        regclass,
        shadow.shadow(),
        twins);
  }

  /** Where it has a name, that of the old one is free for it first. */
  private List<String> notNull(Part part, String column) {
    String twin = Identifier.quote(part.twin(shadow.shadow()));
    List<String> statements = new ArrayList<>();
    if (part.name().isEmpty()) {
      statements.add(alter("ALTER COLUMN " + column + " SET NOT NULL"));
    } else {
      String name = Identifier.quote(part.name());
      statements.add(
          alter(
              "RENAME CONSTRAINT " + name + " TO " + Identifier.quote("concertina_was_not_null")));
      statements.add(alter("ADD CONSTRAINT " + name + " NOT NULL " + column));
    }
    statements.add(alter("DROP CONSTRAINT " + twin));
    return statements;
  }

  private List<String> named(Part part) {
    String twin = Identifier.quote(part.twin(shadow.shadow()));
    String name = Identifier.quote(part.name());
    List<String> statements = new ArrayList<>();
    String schema = Identifier.quote(names.schemaOf(shadow.table())) + ".";
    if (part.kind() != Kind.INDEX) {
      statements.add(
          "ALTER TABLE %s RENAME CONSTRAINT %s TO %s".formatted(part.table(), twin, name));
    } else if (part.constraint().isEmpty()) {
      statements.add("ALTER INDEX " + schema + twin + " RENAME TO " + name);
    } else {
      statements.add(alter("ADD CONSTRAINT " + name + " " + part.constraint().replace("%s", twin)));
    }
    part.marks().forEach(mark -> statements.add(alter(mark.replace("%s", name))));
    if (!part.comment().isEmpty()) {
      boolean index = part.kind() == Kind.INDEX && part.constraint().isEmpty();
      statements.add(
          "COMMENT ON %s IS %s"
              .formatted(
                  index ? "INDEX " + schema + name : "CONSTRAINT " + name + " ON " + part.table(),
                  part.comment()));
    }
    return statements;
  }

  private String type() {
    return names.resolve(shadow.type().postgres().get(0));
  }

  private String alter(String what) {
    return "ALTER TABLE " + table + " " + what;
  }
}
