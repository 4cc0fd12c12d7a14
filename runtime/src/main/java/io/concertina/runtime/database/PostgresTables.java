package io.concertina.runtime.database;

import io.concertina.migration.Effect;
import io.concertina.runtime.database.Catalogue.Observation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Tables as such. */
final class PostgresTables {

  private PostgresTables() {}

  static Observation observe(Session session, Names names, Effect.TablePresent wanted)
      throws SQLException {
    String regclass =
        PostgresDatabase.regclass(names, wanted.table().schema(), wanted.table().name());
    TableText expected =
        new TableText(
            wanted.columns().stream()
                .map(
                    c ->
                        new TableText.Column(
                            c.name(),
                            c.type().postgres().isEmpty()
                                ? TableText.ANY
                                : TypeName.canonical(c.type().postgres().get(0)),
                            c.notNull(),
                            c.generated()))
                .toList(),
            wanted.key());
    String asked = "table " + wanted.table() + " " + expected;
    List<String> kind =
        session.rows(
            "SELECT CASE WHEN relkind IN ('r', 'p') THEN 'table' ELSE 'no table, relkind ' || relkind::text END FROM pg_catalog.pg_class WHERE oid = to_regclass(?)",
            row -> row.getString(1),
            regclass);
    if (kind.isEmpty()) {
      return new Observation(Observation.State.ABSENT, asked, "no such table");
    }
    TableText found = shape(session, regclass, wanted);
    boolean same =
        kind.get(0).equals("table") && found.has(named(session, names, wanted, expected, found));
    return new Observation(
        same ? Observation.State.PRESENT : Observation.State.DIFFERENT,
        asked,
        kind.get(0) + " " + wanted.table() + " " + found);
  }

  /** With the types as the catalogue spells them, where they are the same. */
  private static TableText named(
      Session session, Names names, Effect.TablePresent wanted, TableText expected, TableText found)
      throws SQLException {
    List<TableText.Column> columns = new ArrayList<>();
    for (TableText.Column column : expected.columns()) {
      String type = column.type();
      for (TableText.Column there : found.columns()) {
        if (there.name().equals(column.name())
            && PostgresColumnTypes.isNamed(session, names, wanted.table(), there.type(), type)) {
          type = there.type();
        }
      }
      columns.add(new TableText.Column(column.name(), type, column.notNull(), column.generated()));
    }
    return new TableText(columns, expected.key());
  }

  /** A column that has a default, such as a serial, counts as numbered where one is wanted. */
  private static TableText shape(Session session, String regclass, Effect.TablePresent wanted)
      throws SQLException {
    List<String> numbered =
        wanted.columns().stream()
            .filter(Effect.TableColumn::generated)
            .map(Effect.TableColumn::name)
            .toList();
    List<TableText.Column> columns =
        session.rows(
            """
            SELECT attname, format_type(atttypid, atttypmod), attnotnull, attidentity <> '' OR atthasdef FROM pg_catalog.pg_attribute
            WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped ORDER BY attnum""",
            row ->
                new TableText.Column(
                    row.getString(1),
                    TypeName.canonical(row.getString(2)),
                    row.getBoolean(3),
                    row.getBoolean(4) && numbered.contains(row.getString(1))),
            regclass);
    List<String> key =
        session.rows(
            """
            SELECT a.attname FROM pg_catalog.pg_index i CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, place)
            JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
            WHERE i.indrelid = to_regclass(?) AND i.indisprimary AND k.place <= i.indnkeyatts ORDER BY k.place""",
            row -> row.getString(1),
            regclass);
    return new TableText(columns, key);
  }

  /**
   * What has a dependency of its own on the table or a column: views, foreign keys of other tables,
   * policies of theirs, functions that take or give its rows, columns of others that are numbered
   * by its sequences, the table of which it is a partition. Its own constraints go with it, and
   * those of its partitions.
   */
  static List<String> dependents(Session session, String regclass) throws SQLException {
    return session.rows(
        """
        SELECT DISTINCT pg_catalog.pg_describe_object(d.classid, d.objid, 0)
        FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_class t ON t.oid = to_regclass(?)
        WHERE ((d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = t.oid)
            OR (d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid IN (SELECT s.objid FROM pg_catalog.pg_depend s
              WHERE s.classid = 'pg_catalog.pg_class'::regclass AND s.refclassid = s.classid AND s.refobjid = t.oid AND s.deptype IN ('a', 'i')))
            OR (d.refclassid = 'pg_catalog.pg_type'::regclass AND d.refobjid IN (SELECT y.oid FROM pg_catalog.pg_type y WHERE y.oid = t.reltype OR y.typelem = t.reltype)))
          AND d.deptype = 'n'
          AND NOT (d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = t.oid)
          AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_rewrite w WHERE d.classid = 'pg_catalog.pg_rewrite'::regclass AND w.oid = d.objid AND w.ev_class = t.oid)
          AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_constraint c WHERE d.classid = 'pg_catalog.pg_constraint'::regclass AND c.oid = d.objid AND c.conrelid IN (SELECT relid FROM pg_partition_tree(t.oid) UNION ALL SELECT t.oid))
          AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_policy p WHERE d.classid = 'pg_catalog.pg_policy'::regclass AND p.oid = d.objid AND p.polrelid = t.oid)
          AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_trigger g WHERE d.classid = 'pg_catalog.pg_trigger'::regclass AND g.oid = d.objid AND g.tgrelid IN (SELECT relid FROM pg_partition_tree(t.oid) UNION ALL SELECT t.oid))
          AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_attrdef f WHERE d.classid = 'pg_catalog.pg_attrdef'::regclass AND f.oid = d.objid AND f.adrelid IN (SELECT relid FROM pg_partition_tree(t.oid) UNION ALL SELECT t.oid))
        UNION SELECT 'table ' || i.inhparent::regclass || ', of which it is a part' FROM pg_catalog.pg_inherits i WHERE i.inhrelid = to_regclass(?)
        ORDER BY 1""",
        row -> row.getString(1),
        regclass,
        regclass);
  }

  /**
   * What comes into play when rows are deleted, or are put back: foreign keys that refer to them,
   * triggers, rules, tables that inherit from theirs. Before version 18 a partitioned table can't
   * be given the foreign key without a scan.
   */
  static List<String> reached(Session session, String regclass) throws SQLException {
    return session.rows(
        """
        WITH t AS (SELECT relid FROM pg_partition_tree(to_regclass(?)) UNION SELECT to_regclass(?))
        SELECT 'foreign key ' || c.conname || ' of table ' || c.conrelid::regclass FROM pg_catalog.pg_constraint c
        WHERE c.contype = 'f' AND c.confrelid IN (SELECT relid FROM t) AND c.conparentid = 0
        UNION ALL SELECT 'trigger ' || g.tgname || ' of table ' || g.tgrelid::regclass FROM pg_catalog.pg_trigger g
        WHERE g.tgrelid IN (SELECT relid FROM t) AND NOT g.tgisinternal AND g.tgtype & 8 <> 0 AND g.tgenabled <> 'D' AND g.tgparentid = 0
        UNION ALL SELECT 'rule ' || w.rulename || ' of table ' || w.ev_class::regclass FROM pg_catalog.pg_rewrite w
        WHERE w.ev_class IN (SELECT relid FROM t) AND w.ev_type <> '1'
        UNION ALL SELECT 'table ' || i.inhrelid::regclass || ', which inherits from it' FROM pg_catalog.pg_inherits i
        JOIN pg_catalog.pg_class p ON p.oid = i.inhparent WHERE p.oid = to_regclass(?) AND p.relkind <> 'p'
        UNION ALL SELECT 'its partitions: such a table gets a foreign key without a scan from PostgreSQL 18 on' FROM pg_catalog.pg_class p
        WHERE p.oid = to_regclass(?) AND p.relkind = 'p' AND current_setting('server_version_num')::int < 180000
        ORDER BY 1""",
        row -> row.getString(1),
        regclass,
        regclass,
        regclass,
        regclass);
  }

  /** Functions are text to PostgreSQL: what they name is found by looking for words. */
  static List<String> naming(Session session, String table) throws SQLException {
    return session.rows(
        """
        SELECT 'function ' || p.oid::regprocedure FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
          CROSS JOIN (SELECT ?::text AS name) w
        WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND p.proname NOT LIKE 'concertina\\_%' AND p.prokind IN ('f', 'p')
          AND p.prosrc ~ (CASE WHEN w.name = lower(w.name) THEN '(?i)' ELSE '' END || '(^|\\W)' || regexp_replace(w.name, '(\\W)', '\\\\\\1', 'g') || '(\\W|$)')
        ORDER BY 1""",
        row -> row.getString(1), table);
  }
}
