package io.concertina.runtime.database;

import io.concertina.migration.Identifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What else a column has, and can get or lose without a look at a row: default, identity, sequence,
 * options, comment, grants, policies, triggers, publications, statistics. The texts name the column
 * by its name, which by then is that of another one.
 */
final class PostgresHangings {

  private static final List<String> WHOLE = List.of("smallint", "integer", "bigint");

  /** What an identity's sequence is called for the time of one transaction. */
  private static final String WAS_SEQUENCE = Identifier.quote("concertina_was_sequence");

  private final Session session;
  private final String regclass;
  private final String column;

  PostgresHangings(Session session, String regclass, String column) {
    this.session = session;
    this.regclass = regclass;
    this.column = column;
  }

  /** What can't be given to another column, for a person to read. */
  List<String> obstacles() throws SQLException {
    return session.rows(
        """
        WITH a AS (SELECT a.attrelid, a.attnum, a.attgenerated, c.relkind, c.reloftype FROM pg_catalog.pg_attribute a
          JOIN pg_catalog.pg_class c ON c.oid = a.attrelid WHERE a.attrelid = to_regclass(?) AND a.attname = ?)
        SELECT 'the partitions of the table' FROM a WHERE a.relkind = 'p'
        UNION SELECT 'the table ' || i.inhparent::regclass || ', of which it is a part' FROM a JOIN pg_catalog.pg_inherits i ON i.inhrelid = a.attrelid
        UNION SELECT 'the table ' || i.inhrelid::regclass || ', which inherits from it' FROM a JOIN pg_catalog.pg_inherits i ON i.inhparent = a.attrelid WHERE a.relkind <> 'p'
        UNION SELECT 'the type ' || a.reloftype::regtype || ' of the table' FROM a WHERE a.reloftype <> 0
        UNION SELECT 'the column itself, which is generated' FROM a WHERE a.attgenerated <> ''
        UNION SELECT 'its security label of ' || l.provider FROM a
          JOIN pg_catalog.pg_seclabel l ON l.classoid = 'pg_catalog.pg_class'::regclass AND l.objoid = a.attrelid AND l.objsubid = a.attnum
        UNION SELECT 'index ' || i.indexrelid::regclass || ', which is in a tablespace of its own' FROM a JOIN pg_catalog.pg_index i ON i.indrelid = a.attrelid AND a.attnum = ANY (i.indkey)
          JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid AND c.reltablespace <> 0
        UNION SELECT pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid) || ', which uses its sequence' FROM a
          JOIN pg_catalog.pg_depend s ON s.refclassid = 'pg_catalog.pg_class'::regclass AND s.refobjid = a.attrelid AND s.refobjsubid = a.attnum AND s.classid = s.refclassid AND s.deptype = 'i'
          JOIN pg_catalog.pg_depend d ON d.refclassid = s.classid AND d.refobjid = s.objid AND d.deptype = 'n'
        UNION SELECT 'function ' || t.tgfoid::regprocedure || ' of trigger ' || t.tgname || ', whose owner alone can have its plans made anew' FROM a
          JOIN pg_catalog.pg_trigger t ON t.tgrelid = a.attrelid AND NOT t.tgisinternal JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid JOIN pg_catalog.pg_language l ON l.oid = p.prolang
          WHERE l.lanname = 'plpgsql' AND t.tgname !~ '^(00|zz)_concertina' AND NOT pg_has_role(p.proowner, 'USAGE')
        UNION SELECT 'function ' || p.oid::regprocedure || ', which returns rows of the table and whose owner alone can have its plans made anew' FROM a
          JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_proc p ON p.prorettype = c.reltype AND p.prokind = 'f' JOIN pg_catalog.pg_language l ON l.oid = p.prolang
          WHERE l.lanname = 'plpgsql' AND NOT pg_has_role(p.proowner, 'USAGE')
        UNION SELECT 'constraint ' || n.conname || ', whose check waits for the commit, as that of a unique index never does'
          FROM a JOIN pg_catalog.pg_constraint n ON n.conrelid = a.attrelid AND n.contype IN ('p', 'u') AND n.condeferrable AND a.attnum = ANY (n.conkey)
        UNION SELECT regexp_replace(pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid), '^rule _RETURN on ', '')
        FROM a JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum
        WHERE NOT CASE d.classid
          WHEN 'pg_catalog.pg_class'::regclass THEN EXISTS (SELECT 1 FROM pg_catalog.pg_class c WHERE c.oid = d.objid AND (
            c.relkind = 'S' OR (c.relkind = 'i' AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_index i WHERE i.indexrelid = c.oid AND i.indisexclusion))))
          WHEN 'pg_catalog.pg_attrdef'::regclass THEN EXISTS (SELECT 1 FROM pg_catalog.pg_attrdef f WHERE f.oid = d.objid AND f.adrelid = a.attrelid AND f.adnum = a.attnum)
          WHEN 'pg_catalog.pg_constraint'::regclass THEN EXISTS (SELECT 1 FROM pg_catalog.pg_constraint n JOIN pg_catalog.pg_class c ON c.oid = n.conrelid
            WHERE n.oid = d.objid AND n.contype <> 'x' AND (n.contype <> 'f' OR c.relkind = 'r'))
          WHEN 'pg_catalog.pg_trigger'::regclass THEN EXISTS (SELECT 1 FROM pg_catalog.pg_trigger t WHERE t.oid = d.objid AND t.tgrelid = a.attrelid AND t.tgname !~ '^(00|zz)_concertina')
          WHEN 'pg_catalog.pg_policy'::regclass THEN EXISTS (SELECT 1 FROM pg_catalog.pg_policy p WHERE p.oid = d.objid AND p.polrelid = a.attrelid)
          WHEN to_regclass('pg_catalog.pg_publication_rel') THEN TRUE
          WHEN 'pg_catalog.pg_statistic_ext'::regclass THEN TRUE
          ELSE FALSE END
        ORDER BY 1""",
        row -> row.getString(1),
        regclass,
        column);
  }

  /** What moves from the old column to the new one, which has its name by then. */
  List<String> moved(String table, String name, String was, String type) throws SQLException {
    List<String> statements = new ArrayList<>(values(table, name, was, type));
    statements.addAll(options(table, name, type));
    statements.addAll(policies(table));
    statements.addAll(triggers(table));
    statements.addAll(publications(table));
    statements.addAll(functions());
    return statements;
  }

  /**
   * A session keeps the plans of a function for the types that NEW had when it first ran, and those
   * of statements that call one for the columns that its rows had, and fails for ever after; a
   * change of the function, be it none, makes it forget them.
   */
  private List<String> functions() throws SQLException {
    return session.rows(
        """
        SELECT DISTINCT format('ALTER FUNCTION %s COST %s', p.oid::regprocedure, p.procost)
        FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid JOIN pg_catalog.pg_language l ON l.oid = p.prolang
        WHERE t.tgrelid = to_regclass(?) AND NOT t.tgisinternal AND l.lanname = 'plpgsql' AND t.tgname !~ '^(00|zz)_concertina'
        UNION SELECT format('ALTER FUNCTION %s COST %s', p.oid::regprocedure, p.procost)
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_proc p ON p.prorettype = c.reltype AND p.prokind = 'f' JOIN pg_catalog.pg_language l ON l.oid = p.prolang
        WHERE c.oid = to_regclass(?) AND l.lanname = 'plpgsql' ORDER BY 1""",
        row -> row.getString(1), regclass, regclass);
  }

  private List<String> values(String table, String name, String was, String type)
      throws SQLException {
    String alter = "ALTER TABLE " + table + " ALTER COLUMN ";
    List<String> statements = new ArrayList<>();
    for (Sequence sequence : sequences()) {
      String called = sequence.name();
      String named = TypeName.canonical(type);
      if (sequence.identity().isEmpty()) {
        statements.add("ALTER SEQUENCE %s OWNED BY %s.%s".formatted(called, table, name));
        if (WHOLE.contains(named) && !sequence.type().equals(named)) {
          statements.add("ALTER SEQUENCE %s AS %s".formatted(called, named));
        }
        continue;
      }
      // Locked by its new name: nobody takes a number until the end.
      statements.add("ALTER SEQUENCE %s RENAME TO %s".formatted(called, WAS_SEQUENCE));
      statements.add(
          alter
              + "%s ADD GENERATED %s AS IDENTITY (SEQUENCE NAME %s %s)"
                  .formatted(
                      name,
                      sequence.identity().equals("a") ? "ALWAYS" : "BY DEFAULT",
                      called,
                      sequence.options()));
      statements.add(
          "SELECT setval(%s, last_value, is_called) FROM %s.%s"
              .formatted(sequence.literal(), sequence.schema(), WAS_SEQUENCE));
      statements.add(alter + was + " DROP IDENTITY");
      sequence.grants().lines().filter(grant -> !grant.isBlank()).forEach(statements::add);
    }
    String expression = expression();
    if (!expression.isEmpty()) {
      statements.add(alter + name + " SET DEFAULT " + converted(expression, type));
    }
    return statements;
  }

  private String expression() throws SQLException {
    return session
        .rows(
            """
                SELECT coalesce(pg_get_expr(d.adbin, d.adrelid), '') FROM pg_catalog.pg_attribute a
                LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                WHERE a.attrelid = to_regclass(?) AND a.attname = ?""",
            row -> row.getString(1),
            regclass,
            column)
        .get(0);
  }

  /** No cast leads from one enum to another but by way of text. */
  private String converted(String expression, String type) throws SQLException {
    return isEnum(type) ? expression.replaceFirst("::[^':]+$", "") + "::" + type : expression;
  }

  boolean isEnum(String type) throws SQLException {
    return !session
        .rows(
            "SELECT 1 FROM pg_catalog.pg_type WHERE oid = to_regtype(?) AND typtype = 'e'",
            row -> row.getInt(1),
            type)
        .isEmpty();
  }

  /** What PostgreSQL would not take for the new type when it comes to it. */
  List<String> untaken(String type) throws SQLException {
    List<String> untaken = new ArrayList<>();
    for (Sequence sequence : sequences()) {
      untaken.addAll(untaken(sequence, TypeName.canonical(type)));
    }
    if (isEnum(type)) {
      untaken.addAll(untakenByEnum(type));
    }
    return untaken;
  }

  private List<String> untaken(Sequence sequence, String type) throws SQLException {
    if (!WHOLE.contains(type)) {
      return sequence.identity().isEmpty()
          ? List.of()
          : List.of("its identity, which is of whole numbers only");
    }
    return session.rows(
        """
        SELECT 'sequence ' || ? || ', which has come to ' || r.reached
        FROM %s q JOIN pg_catalog.pg_sequence s ON s.seqrelid = %s::regclass
        CROSS JOIN LATERAL (SELECT CASE s.seqtypid WHEN 'int2'::regtype THEN 32767 WHEN 'int4'::regtype THEN 2147483647 ELSE 9223372036854775807 END) e (most)
        CROSS JOIN LATERAL (SELECT greatest(q.last_value, s.seqstart, CASE WHEN s.seqmax = e.most THEN 0 ELSE s.seqmax END)) r (reached)
        WHERE r.reached > CASE ? WHEN 'smallint' THEN 32767 WHEN 'integer' THEN 2147483647 ELSE 9223372036854775807 END"""
            .formatted(sequence.name(), sequence.literal()),
        row -> row.getString(1),
        sequence.name(),
        type);
  }

  /** Conditions, which may compare the column with one of its values, are not read. */
  private List<String> untakenByEnum(String type) throws SQLException {
    List<String> untaken =
        new ArrayList<>(
            session.rows(
                """
                SELECT pg_catalog.pg_describe_object(d.classid, d.objid, 0) FROM pg_catalog.pg_depend d
                JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                WHERE a.attrelid = to_regclass(?) AND a.attname = ? AND d.refclassid = 'pg_catalog.pg_class'::regclass
                  AND (d.classid = 'pg_catalog.pg_policy'::regclass OR EXISTS (SELECT 1 FROM pg_catalog.pg_trigger t
                    WHERE d.classid = 'pg_catalog.pg_trigger'::regclass AND t.oid = d.objid AND t.tgqual IS NOT NULL))
                ORDER BY 1""",
                row -> row.getString(1),
                regclass,
                column));
    String expression = expression();
    if (expression.isEmpty()) {
      return untaken;
    }
    boolean known =
        expression.matches("'(?:[^']|'')*'::[^':]+")
            && !session
                .rows(
                    "SELECT 1 FROM pg_catalog.pg_enum WHERE enumtypid = to_regtype(?) AND enumlabel::text = ("
                        + expression
                        + ")::text",
                    row -> row.getInt(1),
                    type)
                .isEmpty();
    if (!known) {
      untaken.add("its default " + expression + ", which is no value of the type");
    }
    return untaken;
  }

  /**
   * A sequence that numbers the column.
   *
   * @param name for statements
   * @param literal the same as a literal
   * @param schema its schema, for statements
   * @param identity {@code a} or {@code d}; empty where the column owns a sequence, no more
   * @param options what makes another one like it
   * @param grants a statement per line
   */
  private record Sequence(
      String name,
      String literal,
      String schema,
      String identity,
      String type,
      String options,
      String grants) {}

  /** The ends of a range that follow from the type are left to the new type. */
  private List<Sequence> sequences() throws SQLException {
    return session.rows(
        """
        SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname), a.attidentity, format_type(s.seqtypid, NULL), quote_ident(n.nspname),
          format('START WITH %s INCREMENT BY %s CACHE %s%s', s.seqstart, s.seqincrement, s.seqcache, CASE WHEN s.seqcycle THEN ' CYCLE' ELSE '' END)
          || CASE WHEN s.seqmin <> CASE WHEN s.seqincrement > 0 THEN 1 ELSE e.least END THEN format(' MINVALUE %s', s.seqmin) ELSE '' END
          || CASE WHEN s.seqmax <> CASE WHEN s.seqincrement > 0 THEN e.most ELSE -1 END THEN format(' MAXVALUE %s', s.seqmax) ELSE '' END,
          coalesce((SELECT string_agg(format('GRANT %s ON SEQUENCE %I.%I TO %s%s', x.privilege_type, n.nspname, c.relname,
              CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(x.grantee)) END, CASE WHEN x.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END), E'\\n' ORDER BY 1)
            FROM aclexplode(c.relacl) x WHERE x.grantee <> c.relowner), ''),
          quote_literal(quote_ident(n.nspname) || '.' || quote_ident(c.relname))
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum
          AND d.classid = 'pg_catalog.pg_class'::regclass AND d.deptype IN ('a', 'i')
        JOIN pg_catalog.pg_sequence s ON s.seqrelid = d.objid JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        CROSS JOIN LATERAL (SELECT CASE s.seqtypid WHEN 'int2'::regtype THEN -32768 WHEN 'int4'::regtype THEN -2147483648 ELSE -9223372036854775808 END,
          CASE s.seqtypid WHEN 'int2'::regtype THEN 32767 WHEN 'int4'::regtype THEN 2147483647 ELSE 9223372036854775807 END) AS e (least, most)
        WHERE a.attrelid = to_regclass(?) AND a.attname = ? ORDER BY 1""",
        row ->
            new Sequence(
                row.getString(1),
                row.getString(7),
                row.getString(4),
                row.getString(2),
                row.getString(3),
                row.getString(5),
                row.getString(6)),
        regclass,
        column);
  }

  /** Where one is as the type has it, nothing is said. */
  private List<String> options(String table, String name, String type) throws SQLException {
    List<String> statements = new ArrayList<>();
    String alter = "ALTER TABLE " + table + " ALTER COLUMN " + name + " ";
    session.rows(
        """
        SELECT coalesce(a.attstattarget, -1), CASE WHEN n.typlen = -1 THEN a.attcompression::text ELSE '' END, array_to_string(a.attoptions, ', '),
          CASE WHEN a.attstorage <> t.typstorage AND n.typlen = -1 THEN CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END ELSE '' END,
          coalesce(quote_literal(col_description(a.attrelid, a.attnum)), '')
        FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid JOIN pg_catalog.pg_type n ON n.oid = to_regtype(?)
        WHERE a.attrelid = to_regclass(?) AND a.attname = ?""",
        row -> {
          if (row.getInt(1) >= 0) {
            statements.add(alter + "SET STATISTICS " + row.getInt(1));
          }
          if (!row.getString(2).isEmpty()) {
            statements.add(
                alter + "SET COMPRESSION " + (row.getString(2).equals("l") ? "lz4" : "pglz"));
          }
          if (row.getString(3) != null) {
            statements.add(alter + "SET (" + row.getString(3) + ")");
          }
          if (!row.getString(4).isEmpty()) {
            statements.add(alter + "SET STORAGE " + row.getString(4));
          }
          if (!row.getString(5).isEmpty()) {
            statements.add("COMMENT ON COLUMN " + table + "." + name + " IS " + row.getString(5));
          }
          return true;
        },
        type,
        regclass,
        column);
    statements.addAll(
        session.rows(
            """
            SELECT format('GRANT %s (%I) ON %s TO %s%s', x.privilege_type, a.attname, ?, CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(x.grantee)) END,
              CASE WHEN x.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
            FROM pg_catalog.pg_attribute a CROSS JOIN LATERAL aclexplode(a.attacl) x WHERE a.attrelid = to_regclass(?) AND a.attname = ? ORDER BY 1""",
            row -> row.getString(1), table, regclass, column));
    return statements;
  }

  private List<String> policies(String table) throws SQLException {
    return session.rows(
        """
        SELECT format('ALTER POLICY %I ON %s', p.polname, ?)
          || coalesce(' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', '') || coalesce(' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '')
        FROM pg_catalog.pg_policy p JOIN pg_catalog.pg_attribute a ON a.attrelid = p.polrelid
        WHERE a.attrelid = to_regclass(?) AND a.attname = ? AND EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
          WHERE d.classid = 'pg_catalog.pg_policy'::regclass AND d.objid = p.oid AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum)
        ORDER BY 1""",
        row -> row.getString(1), table, regclass, column);
  }

  /** Those that name the column in UPDATE OF or WHEN; functions find it by its name. */
  private List<String> triggers(String table) throws SQLException {
    return session
        .rows(
            """
            SELECT format('DROP TRIGGER %I ON %s', t.tgname, ?), pg_get_triggerdef(t.oid),
              format('ALTER TABLE %s %s TRIGGER %I', ?, CASE t.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' WHEN 'A' THEN 'ENABLE ALWAYS' ELSE 'ENABLE' END, t.tgname),
              coalesce(format('COMMENT ON TRIGGER %I ON %s IS %L', t.tgname, ?, obj_description(t.oid, 'pg_trigger')), '')
            FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_attribute a ON a.attrelid = t.tgrelid
            WHERE a.attrelid = to_regclass(?) AND a.attname = ? AND NOT t.tgisinternal AND EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
              WHERE d.classid = 'pg_catalog.pg_trigger'::regclass AND d.objid = t.oid AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum)
            ORDER BY t.tgname""",
            row -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
            table,
            table,
            table,
            regclass,
            column)
        .stream()
        .flatMap(List::stream)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  /** PostgreSQL 15 and later publish chosen columns and rows. */
  private List<String> publications(String table) throws SQLException {
    boolean chosen =
        session
            .rows(
                "SELECT current_setting('server_version_num')::int >= 150000",
                row -> row.getBoolean(1))
            .get(0);
    if (!chosen) {
      return List.of();
    }
    return session
        .rows(
            """
            SELECT format('ALTER PUBLICATION %I DROP TABLE %s', p.pubname, ?),
              format('ALTER PUBLICATION %I ADD TABLE %s', p.pubname, ?)
              || coalesce((SELECT ' (' || string_agg(quote_ident(o.attname), ', ' ORDER BY x.n) || ')' FROM unnest(r.prattrs) WITH ORDINALITY AS x (attnum, n)
                JOIN pg_catalog.pg_attribute o ON o.attrelid = r.prrelid AND o.attnum = x.attnum), '')
              || coalesce(' WHERE (' || pg_get_expr(r.prqual, r.prrelid) || ')', '')
            FROM pg_catalog.pg_publication_rel r JOIN pg_catalog.pg_publication p ON p.oid = r.prpubid
            JOIN pg_catalog.pg_attribute a ON a.attrelid = r.prrelid
            WHERE a.attrelid = to_regclass(?) AND a.attname = ? AND EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
              WHERE d.classid = 'pg_catalog.pg_publication_rel'::regclass AND d.objid = r.oid AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum)
            ORDER BY p.pubname""",
            row -> List.of(row.getString(1), row.getString(2)), table, table, regclass, column)
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** What goes with the old column and is made again for the new one. */
  List<String> again(String table) throws SQLException {
    return session.rows(
        """
        SELECT pg_get_statisticsobjdef(s.oid) FROM pg_catalog.pg_statistic_ext s JOIN pg_catalog.pg_attribute a ON a.attrelid = s.stxrelid
        WHERE a.attrelid = to_regclass(?) AND a.attname = ? AND (a.attnum = ANY (s.stxkeys) OR EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
          WHERE d.classid = 'pg_catalog.pg_statistic_ext'::regclass AND d.objid = s.oid AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum))
        ORDER BY 1""",
        row -> row.getString(1),
        regclass,
        column);
  }
}
