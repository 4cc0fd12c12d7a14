package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import io.concertina.migration.Operation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What hangs on a column and can be built for its shadow beforehand: indexes and constraints. Each
 * has a twin, whose name tells what it is the twin of.
 *
 * <p>The text of a twin is PostgreSQL's own: on an empty table of the same columns the original is
 * made, the column takes the new type and then the shadow's name, and PostgreSQL tells how that
 * reads.
 */
final class PostgresParts {

  /** In the order in which they are built: a foreign key needs the unique index it refers to. */
  enum Kind {
    /** That the values are the same, from the contract on. */
    SAME,
    INDEX,
    NOT_NULL,
    CHECK,
    FOREIGN_KEY,
    REFERENCE
  }

  /**
   * An index or a constraint.
   *
   * @param name its name; of a NOT NULL before PostgreSQL 18 none
   * @param table the table that has it, for statements: of a {@link Kind#REFERENCE} another one
   * @param text its definition
   * @param twinText the definition of its twin; empty where PostgreSQL does not take it for the new
   *     type
   * @param validated whether every row is known to meet it
   * @param constraint of an index, the constraint that it stands for: {@code PRIMARY KEY}; empty
   *     for none
   * @param comment as a literal; empty for none
   * @param marks of an index, {@code CLUSTER ON} and the like
   */
  record Part(
      Kind kind,
      String name,
      String table,
      String text,
      String twinText,
      boolean validated,
      String constraint,
      String comment,
      List<String> marks) {

    /** Whether it refuses no writer whose value the new type does not take. */
    boolean lenient() {
      return kind == Kind.CHECK || (kind == Kind.INDEX && !text.startsWith("UNIQUE "));
    }

    /** The name of the twin, as long as it is one. */
    String twin(String shadow) {
      return "concertina_" + Hash.of(shadow + "|" + kind + "|" + table + "|" + name + "|" + text);
    }
  }

  private final Session session;
  private final Names names;
  private final Operation.Shadow shadow;
  private final String regclass;

  PostgresParts(Session session, Names names, Operation.Shadow shadow) {
    this.session = session;
    this.names = names;
    this.shadow = shadow;
    this.regclass =
        PostgresDatabase.regclass(names, shadow.table().schema(), shadow.table().name());
  }

  /** All of them. */
  List<Part> all() throws SQLException {
    List<Part> parts = new ArrayList<>();
    parts.add(same());
    parts.addAll(indexes());
    parts.addAll(notNull());
    parts.addAll(checks());
    parts.addAll(foreignKeys());
    return parts;
  }

  private Part same() {
    String wrong = names.resolve(shadow.wrong().postgres().get(0));
    return new Part(
        Kind.SAME,
        "",
        names.of(shadow.table()),
        wrong,
        "CHECK (NOT (" + wrong + "))",
        true,
        "",
        "",
        List.of());
  }

  private List<Part> indexes() throws SQLException {
    return session.rows(
        """
        SELECT c.relname, substr(d.text, strpos(d.text, '.' || quote_ident(t.relname) || ' USING ') + length(quote_ident(t.relname)) + 2),
          i.indisunique,
          coalesce(CASE n.contype WHEN 'p' THEN 'PRIMARY KEY' WHEN 'u' THEN 'UNIQUE' END
            || ' USING INDEX %s', ''),
          coalesce(quote_literal(coalesce(obj_description(n.oid, 'pg_constraint'), obj_description(c.oid, 'pg_class'))), ''),
          array_remove(ARRAY[CASE WHEN i.indisclustered THEN 'CLUSTER ON %s' END, CASE WHEN i.indisreplident THEN 'REPLICA IDENTITY USING INDEX %s' END], NULL)
        FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
        JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attname = ?
        LEFT JOIN pg_catalog.pg_constraint n ON n.conindid = i.indexrelid AND n.conrelid = i.indrelid AND n.contype IN ('p', 'u')
        CROSS JOIN LATERAL pg_get_indexdef(i.indexrelid) AS d (text)
        WHERE i.indrelid = to_regclass(?) AND i.indisvalid AND NOT i.indisexclusion AND (a.attnum = ANY (i.indkey) OR EXISTS (
          SELECT 1 FROM pg_catalog.pg_depend p WHERE p.classid = 'pg_catalog.pg_class'::regclass AND p.objid = i.indexrelid
          AND p.refobjid = i.indrelid AND p.refobjsubid = a.attnum))
        ORDER BY c.relname""",
        row -> {
          String name = row.getString(1);
          String text = (row.getBoolean(3) ? "UNIQUE " : "") + row.getString(2);
          return new Part(
              Kind.INDEX,
              name,
              names.of(shadow.table()),
              text,
              "",
              true,
              row.getString(4),
              row.getString(5),
              List.of((String[]) row.getArray(6).getArray()));
        },
        shadow.column(),
        regclass);
  }

  /** Before PostgreSQL 18 a NOT NULL has no name. */
  private List<Part> notNull() throws SQLException {
    return session.rows(
        """
        SELECT coalesce((SELECT n.conname FROM pg_catalog.pg_constraint n WHERE n.conrelid = a.attrelid AND n.contype = 'n' AND n.conkey = ARRAY[a.attnum]), '')
        FROM pg_catalog.pg_attribute a WHERE a.attrelid = to_regclass(?) AND a.attname = ? AND a.attnotnull""",
        row ->
            new Part(
                Kind.NOT_NULL,
                row.getString(1),
                names.of(shadow.table()),
                "NOT NULL",
                "CHECK (" + Identifier.quote(shadow.shadow()) + " IS NOT NULL)",
                true,
                "",
                "",
                List.of()),
        regclass,
        shadow.column());
  }

  private List<Part> checks() throws SQLException {
    return session.rows(
        """
        SELECT n.conname, pg_get_constraintdef(n.oid), n.convalidated, coalesce(quote_literal(obj_description(n.oid, 'pg_constraint')), '')
        FROM pg_catalog.pg_constraint n JOIN pg_catalog.pg_attribute a ON a.attrelid = n.conrelid AND a.attnum = ANY (n.conkey)
        WHERE n.conrelid = to_regclass(?) AND a.attname = ? AND n.contype = 'c' AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_attribute s
          WHERE s.attrelid = n.conrelid AND s.attname = ? AND s.attnum = ANY (n.conkey))
        ORDER BY n.conname""",
        row ->
            new Part(
                Kind.CHECK,
                row.getString(1),
                names.of(shadow.table()),
                row.getString(2).replaceFirst(" NOT VALID$", ""),
                "",
                row.getBoolean(3),
                "",
                row.getString(4),
                List.of()),
        regclass,
        shadow.column(),
        shadow.shadow());
  }

  /**
   * Those of the table, and those that refer to it; the columns' names are put in by their place.
   */
  private List<Part> foreignKeys() throws SQLException {
    return session.rows(
        """
        SELECT n.conname, quote_ident(s.nspname) || '.' || quote_ident(c.relname), d.text, n.convalidated,
          coalesce(quote_literal(obj_description(n.oid, 'pg_constraint')), ''),
          n.conrelid = to_regclass(?) AND a.attnum = ANY (n.conkey) AS own,
          'FOREIGN KEY (' || k.own || ')', 'FOREIGN KEY (' || k.twin || ')',
          ' REFERENCES ' || n.confrelid::regclass || '(' || r.own || ')', ' REFERENCES ' || n.confrelid::regclass || '(' || r.twin || ')'
        FROM pg_catalog.pg_constraint n JOIN pg_catalog.pg_class c ON c.oid = n.conrelid JOIN pg_catalog.pg_namespace s ON s.oid = c.relnamespace
        JOIN pg_catalog.pg_attribute a ON a.attrelid = to_regclass(?) AND a.attname = ?
        CROSS JOIN LATERAL pg_get_constraintdef(n.oid) AS d (text)
        CROSS JOIN LATERAL (SELECT string_agg(quote_ident(o.attname), ', ' ORDER BY x.n) AS own,
            string_agg(quote_ident(CASE WHEN o.attrelid = a.attrelid AND o.attnum = a.attnum THEN ? ELSE o.attname END), ', ' ORDER BY x.n) AS twin
          FROM unnest(n.conkey) WITH ORDINALITY AS x (attnum, n) JOIN pg_catalog.pg_attribute o ON o.attrelid = n.conrelid AND o.attnum = x.attnum) AS k
        CROSS JOIN LATERAL (SELECT string_agg(quote_ident(o.attname), ', ' ORDER BY x.n) AS own,
            string_agg(quote_ident(CASE WHEN o.attrelid = a.attrelid AND o.attnum = a.attnum THEN ? ELSE o.attname END), ', ' ORDER BY x.n) AS twin
          FROM unnest(n.confkey) WITH ORDINALITY AS x (attnum, n) JOIN pg_catalog.pg_attribute o ON o.attrelid = n.confrelid AND o.attnum = x.attnum) AS r
        WHERE n.contype = 'f' AND n.conparentid = 0
          AND ((n.conrelid = a.attrelid AND a.attnum = ANY (n.conkey)) OR (n.confrelid = a.attrelid AND a.attnum = ANY (n.confkey)))
        ORDER BY 2, 1""",
        row -> {
          String text = row.getString(3).replaceFirst(" NOT VALID$", "");
          String before = row.getString(7) + row.getString(9);
          boolean same = text.startsWith(before) && !text.substring(before.length()).contains(" (");
          return new Part(
              row.getBoolean(6) ? Kind.FOREIGN_KEY : Kind.REFERENCE,
              row.getString(1),
              row.getString(2),
              text,
              same ? row.getString(8) + row.getString(10) + text.substring(before.length()) : "",
              row.getBoolean(4),
              "",
              row.getString(5),
              List.of());
        },
        regclass,
        regclass,
        shadow.column(),
        shadow.shadow(),
        shadow.shadow());
  }

  /** How the definition reads for the shadow; empty where PostgreSQL does not take it. */
  Optional<String> twinText(Part part) throws SQLException {
    return switch (part.kind()) {
      case INDEX ->
          translated(
              "CREATE %sINDEX concertina_like_part ON %s %s"
                  .formatted(
                      part.text().startsWith("UNIQUE ") ? "UNIQUE " : "",
                      PostgresLike.TABLE,
                      part.text().replaceFirst("^UNIQUE ", "")),
              """
              SELECT substr(d.text, strpos(d.text, '.concertina_like USING ') + 17)
              FROM pg_get_indexdef('pg_temp.concertina_like_part'::regclass) AS d (text)""");
      case CHECK ->
          translated(
              "ALTER TABLE %s ADD CONSTRAINT concertina_like_part %s"
                  .formatted(PostgresLike.TABLE, part.text()),
              """
              SELECT pg_get_constraintdef(oid) FROM pg_catalog.pg_constraint
              WHERE conrelid = 'pg_temp.concertina_like'::regclass AND conname = 'concertina_like_part'""");
      default -> part.twinText().isEmpty() ? Optional.empty() : Optional.of(part.twinText());
    };
  }

  private Optional<String> translated(String make, String tell) throws SQLException {
    String alter = "ALTER TABLE " + PostgresLike.TABLE + " ";
    String column = Identifier.quote(shadow.column());
    String type = names.resolve(shadow.type().postgres().get(0));
    String collation =
        PostgresColumnTypes.collation(session, names, shadow.table(), shadow.column());
    return PostgresLike.tried(
        session,
        names,
        shadow.table(),
        "",
        () -> {
          session.execute(
              alter + "DROP COLUMN IF EXISTS " + Identifier.quote(shadow.shadow()),
              make,
              alter
                  + "ALTER COLUMN %s TYPE %s%s USING %s::text::%s"
                      .formatted(column, type, collation, column, type),
              alter
                  + "RENAME COLUMN %s TO %s".formatted(column, Identifier.quote(shadow.shadow())));
          return session.rows(tell, row -> row.getString(1)).stream().findFirst();
        });
  }

  /** Whether definitions can be translated at all. */
  boolean translates() throws SQLException {
    return PostgresLike.tried(session, names, shadow.table(), "", () -> Optional.of(Boolean.TRUE))
        .isPresent();
  }
}
