package io.concertina.runtime.database;

import java.sql.SQLException;
import java.util.List;

/** The comments on a table and on what is part of it, given to the one that takes its place. */
final class PostgresComments {

  private PostgresComments() {}

  /**
   * The statements that give them, to be run once everything has the name that it has now.
   *
   * @param of the table that has the comments, for to_regclass
   * @param twin the one that gets them, for to_regclass
   * @param name what it is called by then, for statements
   */
  static List<String> given(Session session, String of, String twin, String name)
      throws SQLException {
    return session.rows(
        """
        WITH t AS (SELECT c.oid, quote_ident(n.nspname) || '.' AS schema, ?::text AS name FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
          WHERE c.oid = to_regclass(?)),
        o (place, object, text) AS (
          SELECT 1, 'TABLE ' || t.name, obj_description(t.oid, 'pg_class') FROM t
          UNION ALL SELECT 2, format('COLUMN %s.%I', t.name, a.attname), col_description(t.oid, a.attnum) FROM t JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
          UNION ALL SELECT 3, format('CONSTRAINT %I ON %s', k.conname, t.name), obj_description(k.oid, 'pg_constraint') FROM t JOIN pg_catalog.pg_constraint k ON k.conrelid = t.oid
            WHERE k.contype IN ('p', 'u') OR EXISTS (SELECT 1 FROM pg_catalog.pg_constraint l WHERE l.conrelid = to_regclass(?) AND l.conname = k.conname)
          UNION ALL SELECT 4, format('INDEX %s%I', t.schema, x.relname), obj_description(x.oid, 'pg_class') FROM t JOIN pg_catalog.pg_index i ON i.indrelid = t.oid JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
          UNION ALL SELECT 5, format('STATISTICS %s%I', t.schema, s.stxname), obj_description(s.oid, 'pg_statistic_ext') FROM t JOIN pg_catalog.pg_statistic_ext s ON s.stxrelid = t.oid
          UNION ALL SELECT 6, format('SEQUENCE %I.%I', n.nspname, s.relname), obj_description(s.oid, 'pg_class') FROM t
            JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_class'::regclass AND d.refclassid = d.classid AND d.refobjid = t.oid AND d.deptype = 'i'
            JOIN pg_catalog.pg_class s ON s.oid = d.objid AND s.relkind = 'S' JOIN pg_catalog.pg_namespace n ON n.oid = s.relnamespace)
        SELECT format('COMMENT ON %s IS %L', o.object, o.text) FROM o WHERE o.text IS NOT NULL ORDER BY o.place, o.object""",
        row -> row.getString(1), name, of, twin);
  }
}
