package io.concertina.runtime.testing;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Reads a snapshot of every schema of a PostgreSQL database that is not PostgreSQL's own. */
final class PostgresCatalogue {

  private static final String USER_SCHEMA =
      "n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'";
  private static final String TABLE =
      "CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname";
  private static final String FUNCTION =
      "CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || p.proname";
  private static final String RELATION =
      " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND " + USER_SCHEMA;

  private PostgresCatalogue() {}

  static CatalogueSnapshot read(DataSource dataSource) {
    try (Facts facts = new Facts(dataSource)) {
      facts.add(
          "schema",
          "SELECT n.nspname, '', 0, coalesce(n.nspacl::text, '') FROM pg_namespace n WHERE "
              + USER_SCHEMA);
      relations(facts);
      columns(facts);
      facts.add(
          "constraint",
          select("k.conname")
              + "concat_ws(' ', pg_get_constraintdef(k.oid), CASE WHEN k.convalidated THEN '' ELSE"
              + " 'unvalidated' END, obj_description(k.oid, 'pg_constraint'))"
              + RELATION
              + " JOIN pg_constraint k ON k.conrelid = c.oid");
      facts.add(
          "index",
          select("x.relname")
              + "concat_ws(' ', pg_get_indexdef(i.indexrelid), CASE WHEN i.indisvalid THEN '' ELSE"
              + " 'invalid' END, CASE WHEN i.indisclustered THEN 'clustered' END, CASE WHEN"
              + " i.indisreplident THEN 'replica identity' END, x.reloptions::text,"
              + " obj_description(i.indexrelid, 'pg_class'))"
              + RELATION
              + " JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class x ON x.oid = i.indexrelid");
      facts.add(
          "trigger",
          select("t.tgname")
              + "concat_ws(' ', pg_get_triggerdef(t.oid), t.tgenabled, obj_description(t.oid,"
              + " 'pg_trigger'))"
              + RELATION
              + " JOIN pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal");
      facts.add(
          "statistics",
          select("s.stxname")
              + "concat_ws(' ', pg_get_statisticsobjdef(s.oid), obj_description(s.oid, 'pg_statistic_ext'))"
              + RELATION
              + " JOIN pg_statistic_ext s ON s.stxrelid = c.oid");
      facts.add(
          "policy",
          select("p.polname")
              + "concat_ws(' ', p.polcmd, p.polpermissive, p.polroles::regrole[]::text, pg_get_expr(p.polqual, p.polrelid),"
              + " pg_get_expr(p.polwithcheck, p.polrelid))"
              + RELATION
              + " JOIN pg_policy p ON p.polrelid = c.oid");
      facts.add(
          "publication",
          "SELECT t.tablename, t.pubname, 0, to_jsonb(t)::text FROM pg_publication_tables t");
      facts.add(
          "function",
          "SELECT "
              + FUNCTION
              + ", '', 0, concat_ws(' ', pg_get_functiondef(p.oid), p.proacl::text) FROM pg_proc p"
              + " JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.prokind IN ('f', 'p') AND "
              + USER_SCHEMA);
      rows(facts);
      return facts.snapshot();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void relations(Facts facts) throws SQLException {
    facts.add(
        "table",
        select("''")
            + "concat_ws(' ', c.relkind, c.relpersistence, c.reloptions::text, c.relacl::text,"
            + " c.relrowsecurity, CASE WHEN c.relforcerowsecurity THEN 'forced' END, CASE WHEN"
            + " c.relreplident <> 'd' THEN 'replica identity ' || c.relreplident::text END, 'of ' ||"
            + " c.relowner::regrole, obj_description(c.oid, 'pg_class'))"
            + RELATION
            + " WHERE c.relkind IN ('r', 'p')");
    facts.add(
        "sequence",
        "SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END ||"
            + " coalesce(o.relname, c.relname), c.relname, 0, concat_ws(' ',"
            + " format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, c.relacl::text,"
            + " obj_description(c.oid, 'pg_class'))"
            + RELATION
            + " JOIN pg_sequence s ON s.seqrelid = c.oid LEFT JOIN pg_depend d ON d.objid = c.oid"
            + " AND d.classid = 'pg_class'::regclass AND d.refclassid = d.classid AND d.deptype IN"
            + " ('a', 'i') LEFT JOIN pg_class o ON o.oid = d.refobjid");
    facts.add(
        "view",
        select("''")
            + "concat_ws(' ', c.relkind, pg_get_viewdef(c.oid), c.relacl::text,"
            + " c.reloptions::text, 'of ' || c.relowner::regrole)"
            + RELATION
            + " WHERE c.relkind IN ('v', 'm')");
  }

  private static void columns(Facts facts) throws SQLException {
    facts.add(
        "column",
        "SELECT "
            + TABLE
            + ", a.attname, row_number() OVER (PARTITION BY c.oid ORDER BY a.attnum), concat_ws("
            + "' ', format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'not null'"
            + " END, 'default ' || pg_get_expr(d.adbin, d.adrelid), nullif(a.attidentity, ''),"
            + " nullif(a.attgenerated, ''), CASE WHEN a.attcollation <> t.typcollation THEN"
            + " 'collate ' || a.attcollation::regcollation END, 'statistics ' ||"
            + " nullif(a.attstattarget, -1), a.attstorage, nullif(a.attcompression::text, ''), a.attacl::text, a.attoptions::text,"
            + " col_description(c.oid, a.attnum))"
            + RELATION
            + " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
            + " JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid"
            + " AND d.adnum = a.attnum WHERE c.relkind IN ('r', 'p', 'v', 'm')");
  }

  private static void rows(Facts facts) throws SQLException {
    List<List<String>> tables =
        facts.rows(
            "SELECT "
                + TABLE
                + ", c.oid::regclass::text, c.oid"
                + RELATION
                + " WHERE c.relkind = 'r'");
    for (List<String> table : tables) {
      List<String> columns =
          facts
              .rows(
                  "SELECT attname FROM pg_attribute WHERE attnum > 0 AND NOT attisdropped AND"
                      + " attrelid = "
                      + table.get(2))
              .stream()
              .map(row -> row.get(0))
              .toList();
      facts.addRows(
          table.get(0), table.get(1), columns, column -> "quote_nullable(" + column + "::text)");
    }
  }

  private static String select(String name) {
    return "SELECT " + TABLE + ", " + name + ", 0, ";
  }
}
